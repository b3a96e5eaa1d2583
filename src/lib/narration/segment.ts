/**
 * Cuts a block's text into sentences. Every place where one may begin is kept or dropped by what stands on both
 * sides, because bare segmenters cut after "Dr.", after initials and inside `"Really?" she said`. No character is
 * lost: what is between two sentences is white space only. The cost is linear, as each place is judged by a window.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Span } from '../locator/locator.ts';
import type { Abbreviations } from './segment/abbreviations.ts';
import { abbreviationsOf } from './segment/by-language.ts';
import { candidates, isAddress } from './segment/candidates.ts';
import { ellipsisVerdict } from './segment/ellipsis.ts';
import { goesOnAfterStop } from './segment/full-stop.ts';
import { belongsToQuotation } from './segment/quotation.ts';
import { listEntries, MARKER_ALONE } from './segment/run-in-list.ts';
import { beginsSmall } from './segment/words.ts';

/** How much is looked at on each side of a place, in code units. */
const LEFT = 240;
const RIGHT = 100;

const SAYABLE = /[\p{L}\p{N}]/u;

/** Spans in code units, in order, without white space at their ends; none for a text of white space only. */
export function sentenceSpans(text: string, lang: LanguageTag): Span[] {
  const lists = abbreviationsOf(primaryLanguage(lang));
  const entries = listEntries(text);
  const linesAreEntries = isBareList(text);
  const lastSayable = text.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  const cuts = [...new Set([...candidates(text, lang), ...entries])].sort((a, b) => a - b);
  for (const cut of cuts) {
    if (cut > lastSayable) break;
    const near = text.slice(Math.max(start, cut - LEFT), cut);
    if (!SAYABLE.test(near)) continue;
    const forced = entries.has(cut) || (linesAreEntries && near.trimEnd().length < near.length);
    if (forced || endsSentence(near, text.slice(cut, cut + RIGHT), lists)) close(cut);
  }
  close(text.length);
  return spans;
}

/** @param before the sentence so far, or its end if it is long, @param after the text behind the place */
function endsSentence(before: string, after: string, lists: Abbreviations): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  // "https://host/?q" and "v1.B" are no ends, except where a script writes no spaces.
  if (left.length === before.length && !/[。！？｡।॥։؟۔]["”’»」』)]*$/u.test(left)) {
    if (!/\p{L}{2}[.!?]$|\p{N}[.!?]$/u.test(left) || !/^\p{Lu}/u.test(after)) return false;
    if (isAddress(before + after, before.length)) return false;
  }
  if (/^["”’»)\]]+(?:[\s.,;:!?…—–]|$)/u.test(right)) return false;
  if (/\n\s*$/.test(before) && !/[.!?…]["'”’»)\]]*$/u.test(left))
    return !/[,—–-]$/.test(left) && !beginsSmall(right);
  const ellipsis = ellipsisVerdict(left, right, lists);
  if (ellipsis !== null) return ellipsis;
  if (beginsSmall(right) || MARKER_ALONE.test(left) || belongsToQuotation(left, right, lists)) return false;
  return !left.endsWith('.') || !goesOnAfterStop(left, right, lists);
}

/** Lines without capitals and without full stops, as in a shopping list. */
function isBareList(text: string): boolean {
  if (!text.includes('\n') || /[.!?…:]/u.test(text)) return false;
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return lines.every((line) => /^(?:\p{Ll}|$)/u.test(line) && !/[,—–-]$/u.test(line));
}
