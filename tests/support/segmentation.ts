/**
 * Measures a sentence segmenter against texts whose sentences are known: one sentence a line, paragraphs parted by an
 * empty line. What is counted are the boundaries inside paragraphs; the end of a paragraph is no achievement.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/lib/locator/locator.ts';

const FOLDER = new URL('../fixtures/segmentation/', import.meta.url);

export type SegmentationLanguage = 'en' | 'ru';
/** `worked` texts were open while the rules were made; of the `held-out` ones no error was ever looked at. */
export type SegmentationPart = 'worked' | 'held-out';
export type Segmenter = (text: string, lang: string) => readonly Span[];

/** A paragraph as its sentences, in order. */
export type GoldParagraph = readonly string[];

export interface Score {
  /** Boundaries in the gold standard. */
  gold: number;
  found: number;
  right: number;
  /** 0..1; 1 where there was nothing to find. */
  precision: number;
  recall: number;
  f1: number;
}

export interface Features {
  abbreviations: number;
  initials: number;
  quotations: number;
}

export function goldParagraphs(lang: SegmentationLanguage, part: SegmentationPart): GoldParagraph[] {
  const folder = new URL(`${lang}/${part}/`, FOLDER);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split(/\n\n+/))
    .map((paragraph) => paragraph.split('\n'));
}

export function score(
  paragraphs: readonly GoldParagraph[],
  lang: SegmentationLanguage,
  segment: Segmenter,
): Score {
  let [gold, found, right] = [0, 0, 0];
  for (const sentences of paragraphs) {
    const expected = new Set(startsOf(sentences));
    const starts = segment(sentences.join(' '), lang)
      .map(({ start }) => start)
      .filter((start) => start > 0);
    gold += expected.size;
    found += starts.length;
    right += starts.filter((start) => expected.has(start)).length;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : right / gold;
  return { gold, found, right, precision, recall, f1: gold + found === 0 ? 1 : (2 * right) / (gold + found) };
}

/** What the platform alone does, white space at the ends left out. */
export function bareSegmenter(text: string, lang: string): Span[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => ({
      start: index + segment.length - segment.trimStart().length,
      end: index + segment.trimEnd().length,
    }),
  );
}

/**
 * Counts what makes boundaries hard. By the gold standard a full stop inside a line ends no sentence, so a word with
 * one is an abbreviation, or an initial if it is one capital; at the end of a line only those with a stop inside
 * ("p.m.") are sure and counted. A quotation is an opening mark, a straight pair, or a line of dialogue after a dash.
 */
export function features(paragraphs: readonly GoldParagraph[]): Features {
  const counts: Features = { abbreviations: 0, initials: 0, quotations: 0 };
  for (const line of paragraphs.flat()) {
    for (const [word] of line.matchAll(/(?<![\p{L}\p{N}.])\p{L}[\p{L}.-]*\.(?!\.)(?=[,;:)]|\s+\S)/gu))
      counts[/^\p{Lu}\.$/u.test(word) ? 'initials' : 'abbreviations'] += 1;
    counts.abbreviations += /(?<![\p{L}.])(?:\p{L}{1,2}\.){2,}[»”’)]*$/u.test(line) ? 1 : 0;
    counts.quotations += [...line.matchAll(/[«“„]|(?<=^|\s)[‘'](?=\p{Lu})|^—\s/gu)].length;
    counts.quotations += Math.ceil([...line.matchAll(/"/g)].length / 2);
  }
  return counts;
}

function startsOf(sentences: GoldParagraph): number[] {
  let at = 0;
  return sentences.slice(0, -1).map((sentence) => (at += sentence.length + 1));
}
