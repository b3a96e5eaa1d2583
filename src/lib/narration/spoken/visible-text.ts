/**
 * The text without what cannot be seen: soft hyphens, direction marks, controls, broken characters. Rules are
 * matched on it, so that a word joiner inside "10–12" hides nothing, and every offset leads back.
 */
import type { Span } from '../../locator/locator.ts';

export interface VisibleText {
  readonly text: string;
  /** From a span of `text` that is not empty to the one in the text as given; both in code units. */
  shown(span: Span): Span;
}

/**
 * Everything but the joiners that Persian and Indic scripts need: also lone surrogates, private characters
 * (fonts of icons) and what makes a key of a digit.
 */
const INVISIBLE =
  /(?:(?![\u200C\u200D])\p{Cf}|(?!\s)\p{Cc}|\p{Cs}|\p{Co}|\u034F|\u20E3|\uFE0E|\uFE0F|\u115F|\u1160|\uFFFC|\uFFFD)+/gu;
/** Hyphens that differ only in how lines break, and the apostrophe that Unicode keeps for letters. */
const LOOKALIKE = /[\u2010\u2011\u02BC]/g;

export function visibleText(given: string): VisibleText {
  const kept: string[] = [];
  /** Where a kept piece begins, in `text` and in the text as given. */
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  const keep = (from: number, to: number): void => {
    if (from === to) return;
    kept.push(given.slice(from, to));
    starts.push(length);
    origins.push(from);
    length += to - from;
  };
  let at = 0;
  for (const match of given.matchAll(INVISIBLE)) {
    keep(at, match.index);
    at = match.index + match[0].length;
  }
  keep(at, given.length);
  const origin = (offset: number): number => {
    const piece = lastAtMost(starts, offset);
    return origins[piece]! + offset - starts[piece]!;
  };
  return {
    text: kept.join('').replace(LOOKALIKE, (character) => (character === '\u02BC' ? '’' : '-')),
    shown: ({ start, end }) => ({ start: origin(start), end: origin(end - 1) + 1 }),
  };
}

/** The place of the last number that is not above `limit`, in an ascending list that begins with 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
