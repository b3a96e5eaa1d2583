import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PIECE, pieceEnd } from '../../../src/lib/narration/pieces.ts';

function pieces(text: string, longest = LONGEST_PIECE): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = pieceEnd(text, from, longest);
    expect(end).toBeGreaterThan(from);
    found.push(text.slice(from, end));
    from = end;
  }
  return found;
}

describe('pieces for the engine', () => {
  it('leave a short sentence whole', () => {
    expect(pieces('One, two; three.')).toEqual(['One, two; three.']);
  });

  it('end at a semicolon rather than a comma, at a comma rather than a word', () => {
    expect(pieces('aaaa bbbb, cccc; dddd eeee ffff', 20)).toEqual(['aaaa bbbb, cccc; ', 'dddd eeee ffff']);
    expect(pieces('aaaa bbbb cccc, dddd eeee ffff', 20)).toEqual(['aaaa bbbb cccc, ', 'dddd eeee ffff']);
    expect(pieces('aaaa bbbb cccc dddd eeee ffff', 20)).toEqual(['aaaa bbbb cccc ', 'dddd eeee ffff']);
  });

  it('leave no stump of a word or two', () => {
    for (const piece of pieces(`${'word '.repeat(41)}end.`))
      expect(piece.length).toBeGreaterThan(LONGEST_PIECE / 3);
  });

  it('cut a text without spaces where no character is in two', () => {
    const found = pieces('👍'.repeat(30) + 'end', 21);
    expect(found.slice(0, 2)).toEqual(['👍'.repeat(10), '👍'.repeat(10)]);
  });

  it('are never too long, lose nothing and cut no character in two', () => {
    const text = fc
      .array(fc.constantFrom('word', ', ', ' ', '; ', '—', '👍', 'оченьдлинноеслово', '. '), {
        maxLength: 120,
      })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (given, longest) => {
        const found = pieces(given, longest);
        expect(found.join('')).toBe(given);
        for (const piece of found) {
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        }
      }),
    );
  });
});
