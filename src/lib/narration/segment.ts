/**
 * Cuts a block's text into sentences. Candidates come from Intl.Segmenter (where there is one) and from a
 * pattern of its own; each is then kept or dropped by what stands on both sides, because bare segmenters cut
 * after "Dr.", after initials and inside `"Really?" she said`. No character is lost: what is between two
 * sentences is white space only.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Span } from '../locator/locator.ts';
import { abbreviationsOf } from './abbreviations.ts';
import type { Abbreviations } from './abbreviations.ts';

/** Spans in code units, in order, without white space at their ends; none for a text of white space only. */
export function sentenceSpans(text: string, lang: LanguageTag): Span[] {
  const abbreviations = abbreviationsOf(primaryLanguage(lang));
  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...candidates(text, lang), text.length]) {
    if (cut < text.length && !endsSentence(text, start, cut, abbreviations)) continue;
    const piece = text.slice(start, cut);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (from < to) spans.push({ start: from, end: to });
    start = cut;
  }
  return spans;
}

const TERMINATED = /[.!?…。！？]+["'”’»)\]\u203A“]*\s+(?:["”’»)\]]+(?=[\s.,;:!?…—–]|$)\s*)?|\n/gu;

/** Offsets at which a sentence may begin, in order. */
function candidates(text: string, lang: LanguageTag): number[] {
  const cuts = new Set<number>();
  for (const match of text.matchAll(TERMINATED)) cuts.add(match.index + match[0].length);
  for (const { index } of segmenterFor(lang)?.segment(text) ?? []) if (index > 0) cuts.add(index);
  return [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
}

function endsSentence(text: string, start: number, cut: number, abbreviations: Abbreviations): boolean {
  const before = text.slice(start, cut);
  const left = before.trimEnd();
  const right = text.slice(cut, cut + 80).trimStart();
  if (!SAYABLE.test(left) || !SAYABLE.test(text.slice(cut))) return false;
  // "https://host/?q" and "v1.B" are no ends, except where a script writes no spaces.
  if (left.length === before.length && !/[。！？｡।॥։؟۔]["”’»」』)]*$/u.test(left)) return false;
  if (/^["”’»)\]]+(?:[\s.,;:!?…—–]|$)/u.test(right)) return false;
  if (/\n\s*$/.test(before) && !/[.!?…]["'”’»)\]]*$/u.test(left))
    return !/[,—–-]$/.test(left) && !beginsSmall(right);
  if (beginsSmall(right)) return false;
  // "1. First": the number belongs to what it counts.
  if (/^[\p{N}IVX]{1,3}[.)]$/u.test(left)) return false;
  return !/\.$/.test(left) || /\.\.$/.test(left) || !abbreviated(left, right, abbreviations);
}

const SAYABLE = /[\p{L}\p{N}]/u;

/** A small letter comes first, quotation marks and dashes apart. "iPhone" counts as great. */
function beginsSmall(right: string): boolean {
  return /^[^\p{L}\p{N}.!?]*\p{Ll}(?!\p{Lu})/u.test(right);
}

function abbreviated(left: string, right: string, lists: Abbreviations): boolean {
  if (lists.ordinalDot && /(?:^|\s)\p{N}{1,2}\.$/u.test(left))
    return !lists.starters.has(firstWord(right).toLowerCase());
  const dotted =
    /(?:^|[\s("'“«„[—–/\u00A0])((?:\p{L}+(?:-\p{L}+)*\.[\s\u00A0]?)*\p{L}+(?:-\p{L}+)*)\.$/u.exec(left)?.[1];
  if (dotted === undefined) return false;
  const word = dotted.split(/[\s\u00A0]/).at(-1)!;
  const beforeIt = left.slice(0, left.length - word.length - 1).trimEnd();
  const beginsUsual = lists.starters.has(firstWord(right).toLowerCase()) && !/^\p{L}\./u.test(right);
  const has = (list: ReadonlySet<string>): boolean =>
    [word, word.toLowerCase(), joined(dotted)].some((form) => list.has(form));
  if (/^[\p{N}№§]/u.test(right)) return has(lists.beforeNumber) || has(lists.beforeName) || has(lists.either);
  // "2022 г." is a year, "XIX в." a century: the sentence may end there; "г. Москва" is a town.
  if (/[\p{N}IVXLC]$/u.test(beforeIt) && has(lists.either)) return !beginsUsual;
  if (FINAL.test(left)) return false;
  // "z. B.", "А. С. Пушкин": one letter after the other.
  if (has(lists.beforeName) || (/^\p{L}$/u.test(word) && /^\p{L}\./u.test(right))) return true;
  if (has(lists.either) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return !beginsUsual;
  // An initial, or a letter that stands for a word.
  return /^\p{Lu}$/u.test(word) ? !beginsUsual : false;
}

/** These stand at the end of an enumeration: a capital after them begins a sentence. */
const FINAL = /(?:^|[\s(\u00A0])(?:etc|и[\s\u00A0]?т\.[\s\u00A0]?[дп]|и[\s\u00A0]др|и[\s\u00A0]пр|usw)\.$/iu;

/** "т. е" and "т.е" as one form. */
function joined(dotted: string): string {
  return dotted.replace(/[\s\u00A0]/g, '').toLowerCase();
}

function firstWord(text: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{N}-]*)/u.exec(text)?.[1] ?? '';
}

const segmenters = new Map<LanguageTag, Intl.Segmenter | null>();

/** Null where the browser has no Intl.Segmenter (Firefox before 125) or does not know the tag. */
function segmenterFor(lang: LanguageTag): Intl.Segmenter | null {
  let segmenter = segmenters.get(lang);
  if (segmenter === undefined) {
    segmenter = makeSegmenter(lang);
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

function makeSegmenter(lang: LanguageTag): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return null;
  }
}
