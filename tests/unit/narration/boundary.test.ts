import { describe, expect, it } from 'vitest';
import { wordAt } from '../../../src/lib/narration/boundary.ts';
import { spokenForm } from '../../../src/lib/narration/spoken/spoken-form.ts';

const text = 'One, “two-three” four.';
const { spoken, words } = spokenForm(text, 'en');
const at = (offset: number): string | undefined => {
  const word = wordAt(words, offset);
  return word ? spoken.slice(word.spoken.start, word.spoken.end) : undefined;
};

describe('a word event', () => {
  it.each([
    ['at the start of a word', 0, 'One'],
    ['within a word', 2, 'One'],
    ['at the end of the word before', 3, 'two-three'],
    ['at a space', 4, 'two-three'],
    ['at a quotation mark', 5, 'two-three'],
    ['after a hyphen', 10, 'two-three'],
    ['at the last word', 17, 'four'],
    ['at the full stop', 21, 'four'],
    ['far outside', 999, 'four'],
    ['before the beginning', -5, 'One'],
  ])('%s is snapped to a word', (_, offset, word) => expect(at(offset)).toBe(word));

  it('finds nothing where there are no words', () => {
    expect(wordAt([], 0)).toBeNull();
  });

  it('finds every word by its own start', () => {
    for (const word of words) expect(wordAt(words, word.spoken.start)).toBe(word);
  });
});
