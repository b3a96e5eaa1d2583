/**
 * From an engine's word event to a word of our own. Engines may point at the end of the previous word, at a
 * space, at half a word after a hyphen; lengths are often missing. So only the offset is believed, and it is
 * snapped.
 */
import type { SpokenWord } from './sentence.ts';

/**
 * The word in which `at` (code units in `Sentence.spoken`) lies, else the next one, else the last one; null
 * where there are no words.
 */
export function wordAt(words: readonly SpokenWord[], at: number): SpokenWord | null {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.spoken.end <= at) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? words.at(-1) ?? null;
}
