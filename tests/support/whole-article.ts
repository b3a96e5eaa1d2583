/**
 * Whether an article was narrated whole: every word of it once and in order, judged by the sentences that the page
 * marked as they began, and what was said by what was marked. Nothing here knows how narration cuts its sentences.
 */
import { expect } from 'vitest';
import { bareWords, heardText, type SpokenUtterance } from './spoken.ts';
import { wordsKeptInOrder } from './word-order.ts';

/** The text of an article, and which of it is to be heard. */
export interface ReadableText {
  /** All text of the page's article, white space as it stands in the source. */
  text: string;
  /** Half-open ranges of `text`, in order. */
  heard: [start: number, end: number][];
}

export interface WholeReading {
  sentences: number;
  utterances: number;
  words: number;
}

/** Runs within the page, alone: it may use nothing from outside itself. */
export function readableText(): ReadableText {
  // What is not read unless it is asked for, or stands in the page only.
  const silent =
    'aside, [data-generated], .pull-quote-frame, details, [role=doc-endnotes], [role=doc-noteref], .subtitle';
  const article = document.querySelector('article')!;
  const heard: [number, number][] = [];
  const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const { length } = node as Text;
    if (!node.parentElement!.closest(silent)) heard.push([at, at + length]);
    at += length;
  }
  return { text: article.textContent, heard };
}

/** Fails with the words that were lost, doubled or moved. */
export function expectWhole(article: ReadableText, said: readonly SpokenUtterance[]): WholeReading {
  const faulty = said.filter(({ events, atOnce }) => events.join() !== 'start,end' || atOnce > 0);
  expect(faulty, 'utterances that did not begin and end alone').toEqual([]);
  const doubled = sentencesOf(said).filter(({ heard }) => new Set(heard).size < heard.length);
  expect(doubled, 'sentences of which a part was said twice').toEqual([]);
  return expectNothingLost(article, said);
}

/** The same where engines fail: a sentence may be begun more than once, but none is lost or out of order. */
export function expectNothingLost(
  { text, heard }: ReadableText,
  said: readonly SpokenUtterance[],
): WholeReading {
  const sentences = sentencesOf(said);
  const moved = sentences.filter(({ start }, index) => index > 0 && start < sentences[index - 1]!.end);
  expect(moved, 'sentences that were read before or go back').toEqual([]);
  expect(lostWords(text, heard, sentences), 'words that no sentence held').toEqual([]);

  // Figures and abbreviations are said in words, hence not every sentence is said as it stands.
  let [marked, kept] = [0, 0];
  for (const sentence of sentences) {
    const shown = bareWords(sentence.text);
    if (shown.some((word) => /\p{N}/u.test(word))) continue;
    marked += shown.length;
    kept += wordsKeptInOrder(shown, bareWords(sentence.heard.join(' '))).kept;
  }
  expect(marked, 'words in sentences without figures').toBeGreaterThan(0);
  expect(kept / marked, 'share of the words shown that were heard').toBeGreaterThan(0.98);
  return {
    sentences: sentences.length,
    utterances: said.length,
    words: heard.flatMap(([start, end]) => bareWords(text.slice(start, end))).length,
  };
}

interface MarkedSentence {
  text: string;
  start: number;
  end: number;
  /** What was heard while it was marked: its parts, and a notice that follows it. */
  heard: string[];
}

/** A long sentence is said in parts: utterances in a row that had the same mark are one sentence. */
function sentencesOf(said: readonly SpokenUtterance[]): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  for (const utterance of said) {
    const { sentence } = utterance;
    const last = sentences.at(-1);
    if (sentence === null) continue;
    const heard = heardText(utterance);
    if (last?.start === sentence.start && last.end === sentence.end) last.heard.push(heard);
    else sentences.push({ ...sentence, heard: [heard] });
  }
  // While a picture is described, all of its figure is marked, and then the caption alone: no sentence, that mark.
  return sentences.filter(({ start, end }, index) => {
    const next = sentences[index + 1];
    return !next || next.start < start || next.end > end;
  });
}

function lostWords(
  text: string,
  heard: ReadableText['heard'],
  sentences: readonly MarkedSentence[],
): string[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of sentences) covered.fill(1, start, end);
  const lost: string[] = [];
  for (const [start, end] of heard) {
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + word.index;
      if (covered.subarray(at, at + word[0].length).includes(0)) lost.push(word[0]);
    }
  }
  return lost;
}
