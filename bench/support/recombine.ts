/** New sentences out of the clauses of others, the same every time: for measures that need more than there are. */
import type { Span } from '../../src/lib/locator/locator.ts';
import { wordSpans } from '../../src/lib/narration/spoken/word-spans.ts';

/** As the narrator says it. */
export interface SpokenSentence {
  readonly text: string;
  readonly words: readonly Span[];
}

const MOST_CLAUSES = 4;

/** @param seed an integer; the same seed and sentences give the same result */
export function recombined(
  sentences: readonly SpokenSentence[],
  lang: string,
  count: number,
  seed: number,
): SpokenSentence[] {
  if (count <= 0) return [];
  const random = seededRandom(seed);
  const clauses = sentences.flatMap(({ text }) => clausesOf(text));
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * MOST_CLAUSES) }, () => pick(clauses));
    const text = `${parts.map((part, index) => (index === 0 ? '' : pick([', ', ', ', ', ', '; ', ': '])) + part).join('')}.`;
    return { text, words: wordSpans(text, lang) };
  });
}

function clausesOf(text: string): string[] {
  return text
    .split(/[,;:.!?…]+(?:\s|$)/)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

/** 0..1, evenly: mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
