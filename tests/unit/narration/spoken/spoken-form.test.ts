import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../../../src/lib/narration/spoken/spoken-form.ts';

const said = (text: string, lang = 'en'): string => spokenForm(text, lang).spoken;

describe('what is said', () => {
  it.each([
    ['en', 'Dr. Smith lives in R.F.-land — far away.', 'Doctor Smith lives in R F land, far away.'],
    ['en', 'The U.S. Army left the U.S.', 'The U S Army left the U S.'],
    ['en', 'J. R. R. Tolkien', 'J R R Tolkien'],
    ['en', 'Take 5–6, e.g. five, approx. now', 'Take 5 to 6, for example five, approximately now'],
    ['en', 'Fig. 3, No. 5, p. 7, §4', 'figure 3, number 5, page 7, section 4'],
    ['en', 'See https://www.example.org/a?b=c#d. Then go.', 'See link to example.org. Then go.'],
    ['en', 'See (http://user@www.бло\u00ADг.рф:80/a) now.', 'See, link to блог.рф, now.'],
    ['en', 'ex\u00ADam\u00ADple\u200B here\u00A0now\u2060!', 'example here now!'],
    ['en', '• One → two * three', 'One two three'],
    ['en', 'A 🙂 smile 👍🏽 ok ❤️', 'A smile ok'],
    ['en', '“Yes,” — she said —', '“Yes,” she said'],
    ['en', 'He went [...] home', 'He went … home'],
    ['en', 'well—known – so - to say', 'well, known, so, to say'],
    ['en', 'one\ntwo\t three', 'one two three'],
    ['en', 'and so on, etc.', 'and so on, et cetera.'],
    ['en', '5 % of $10 + 3.5 °C', '5 % of 10 dollars plus 3.5 degrees Celsius'],
    ['ru', 'А. С. Пушкин, т. е. поэт', 'А С Пушкин, то есть поэт'],
    ['ru', '— Куда ты? — спросил он.', 'Куда ты? спросил он.'],
    ['ru', 'яблоки и т. д.', 'яблоки и так далее.'],
    ['fr', 'M. Dupont — hélas', 'M Dupont, hélas'],
  ])('%s: %s', (lang, shown, expected) => expect(said(shown, lang)).toBe(expected));

  it.each(['', ' ', '* * *', '—', '⁂', '…', '👍🏽', '→ →'])('is nothing for %j', (shown) => {
    expect(spokenForm(shown, 'en')).toEqual({ spoken: '', words: [] });
  });
});

describe('the way back', () => {
  const pairs = (shown: string, lang = 'en'): string[] => {
    const { spoken, words } = spokenForm(shown, lang);
    return words.map(
      (word) =>
        `${spoken.slice(word.spoken.start, word.spoken.end)}=${shown.slice(word.shown.start, word.shown.end)}`,
    );
  };

  it('leads from every word to the one shown', () => {
    expect(pairs('Dr. Smith — ex\u00ADample don’t')).toEqual([
      'Doctor=Dr.',
      'Smith=Smith',
      'example=ex\u00ADample',
      'don’t=don’t',
    ]);
  });

  it('leads from several words said to the one thing shown', () => {
    expect(pairs('поэт, т. е. он', 'ru')).toEqual(['поэт=поэт', 'то=т. е.', 'есть=т. е.', 'он=он']);
    expect(pairs('See https://example.org/a now')).toEqual([
      'See=See',
      'link=https://example.org/a',
      'to=https://example.org/a',
      'example.org=https://example.org/a',
      'now=now',
    ]);
  });

  it('counts from where the sentence begins in its block', () => {
    expect(spokenForm('Two.', 'en', 5).words).toEqual([
      { spoken: { start: 0, end: 3 }, shown: { start: 5, end: 8 } },
    ]);
  });
});

describe('for any text', () => {
  const fragment = fc.constantFrom(
    'Dr. ',
    'т. е. ',
    'в 2022 г. ',
    'U.S. ',
    'А. С. ',
    'R.F.-land',
    '. ',
    ' — ',
    '–',
    '\n',
    '\u00AD',
    '«',
    '» ',
    '[…]',
    '5',
    'word',
    ' Слово ',
    '👍🏽',
    '*',
    '№ ',
    'https://a.b/c ',
    '漢字',
  );
  const text = fc.oneof(
    fc.array(fragment, { maxLength: 25 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('what is said is plain, and words stand in order within both texts', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'fr', 'ja'), (shown, lang) => {
        const { spoken, words } = spokenForm(shown, lang);
        expect(spoken).toBe(spoken.trim());
        expect(spoken).not.toMatch(/[\s]{2}|[\u00AD\u200B*_#<>|]/u);
        if (spoken !== '') expect(spoken).toMatch(/[\p{L}\p{N}]/u);
        let [at, from] = [0, 0];
        for (const word of words) {
          expect(word.spoken.start).toBeGreaterThanOrEqual(at);
          expect(word.spoken.end).toBeLessThanOrEqual(spoken.length);
          expect(word.shown.start).toBeGreaterThanOrEqual(from);
          expect(word.shown.end).toBeGreaterThan(word.shown.start);
          expect(word.shown.end).toBeLessThanOrEqual(shown.length);
          at = word.spoken.end;
          from = word.shown.start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('no letter of a plain text is lost', () => {
    const plain = fc.array(fc.constantFrom('word', 'Слово', 'été', ',', '.', ' ', ' — ', '\u00A0', '12'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(plain, (parts) => {
        const shown = parts.join('');
        const letters = (given: string): string => given.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(spokenForm(shown, 'fr').spoken)).toBe(letters(shown));
      }),
    );
  });
});
