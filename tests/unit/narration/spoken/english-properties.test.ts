import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../../../src/lib/narration/spoken/spoken-form.ts';

const TRICKY =
  `1,200|10 000|.5|10–12|10-12|3-2|1941–1945|1941-45|1999–00|12 May 2024|May 12, 2024|Sept. 21|2024-05-12|12.05.2024
12/05/2024|1990s|'90s|mid-1980s|14:30|2:00 p.m.|7:00|$1,200|$1.5 million|£3bn|a $5 bill|$2m–$3m|−$40|500 ₽|50¢|USD 300
10 km (6 miles)|5 km/h|20 °C|-5 °C|10 m²|152-mm|5′10″|5 min.|6 ft. tall|55° N|5%|3 ‰|21st|Nicholas II|Chapter IV|World War I
XIX–XX centuries|(iii)|J. R. R.|A. S.|U.S.A.|U.S.|R.F.-land|AK-47|Dr.|St.|No. 5|no.|e.g.|etc.|Inc.|v.|[the man]|[T]|look[s]|[sic]|[…]
(...)|.[12]|(name changed)|(s)|((|))|]|[|“‘Go,’|’”|‘no’|'go'|’|'| — |—|–| – | -- |½|2½|1 1/2|3/4 of|+7 495 123-45-67|(202) 555-0143
#1|#tag|@name| & |&|+|+5|18+| = |×|≈|~5|±5|≤|<5|>|x²|10⁶|note¹|CO₂|§§ 4–5|№ 5|©|and/or|he/she|a/b|*|†|•|→|a@b.org|t.me/x
https://a.b/c?d|www.x.org.|\u00AD|\u200B|\u00A0|\u2009|\u2060|\uFEFF|\u0000|\uD800|🙂|5️⃣|👩‍👧|漢字|{#|\`|\\|<b>|…|!|?|;|:|,|.|%|\n|\t|  |`
    .replaceAll('\n', '|')
    .split('|')
    .map((piece) =>
      piece.replaceAll(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    )
    .filter((piece) => piece !== '');
const piece = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.constantFrom(' ', 'the ', 'a ', 'word', 'Name ', '5', '12 ', '0'),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('for any text', () => {
  it('what is said is plain and single-spaced', () => {
    fc.assert(
      fc.property(text, (shown) => {
        const { spoken } = spokenForm(shown, 'en');
        expect(spoken).toBe(spoken.trim());
        expect(spoken).not.toMatch(/\p{Cs}/u);
        expect(spoken).not.toMatch(
          /\s{2}|[^\S ]|[\p{Cc}\p{Co}\u00AD\u200B\u2060\uFEFF]|[*_#<>|{}[\]`\\~^=•†§№]/u,
        );
        // No gap before a stop, but "… .5" and " ...".
        expect(spoken).not.toMatch(/\s[,;:!?](?![\p{L}\p{N}-])/u);
        if (spoken !== '') expect(spoken).toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('every word leads back to its place, in order, within bounds', () => {
    fc.assert(
      fc.property(text, fc.nat(500), (shown, offset) => {
        const { spoken, words } = spokenForm(shown, 'en', offset);
        let [at, start, end] = [0, offset, offset];
        for (const word of words) {
          expect(word.spoken.start).toBeGreaterThanOrEqual(at);
          expect(word.spoken.end).toBeGreaterThan(word.spoken.start);
          expect(word.spoken.end).toBeLessThanOrEqual(spoken.length);
          expect(word.shown.start).toBeGreaterThanOrEqual(start);
          expect(word.shown.end).toBeGreaterThanOrEqual(end);
          expect(word.shown.end).toBeGreaterThan(word.shown.start);
          expect(word.shown.end).toBeLessThanOrEqual(offset + shown.length);
          expect(shown.slice(word.shown.start - offset, word.shown.end - offset)).toMatch(/\S/);
          [at, start, end] = [word.spoken.end, word.shown.start, word.shown.end];
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('plain words between all this are said, each where it stands', () => {
    const sentence = fc.array(fc.tuple(fc.constantFrom('zebra', 'ze\u00ADbra', 'quilt', 'don’t'), piece), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(sentence, (parts) => {
        const shown = parts.map(([plain, tricky]) => `${plain} ${tricky} `).join('');
        // A link takes all that follows it up to the next space, and no more.
        const { spoken, words } = spokenForm(shown, 'en');
        const found = words
          .map((word) => ({
            said: spoken.slice(word.spoken.start, word.spoken.end),
            seen: shown.slice(word.shown.start, word.shown.end),
          }))
          .filter(({ said }) => /^(?:zebra|quilt|don’t)$/.test(said));
        expect(found.map(({ seen }) => seen)).toEqual(parts.map(([plain]) => plain));
        expect(found.map(({ said }) => said)).toEqual(parts.map(([plain]) => plain.replace('\u00AD', '')));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    '(',
    ')',
    '[',
    ']',
    '(a ',
    '[a',
    ') ',
    '“‘',
    '’',
    '‘a',
    "'a ",
    '1',
    '1,',
    '1 ',
    '1 000 ',
    '1-',
    '1–',
    '1.',
    '$1',
    '$',
    ' ',
    '\u00A0',
    '—',
    ' - ',
    '+7 ',
    '+1-',
    'A.',
    'A. ',
    'I',
    'I–',
    'X',
    'a@',
    'a.',
    '@',
    '#a',
    'www.',
    'https://',
    '/',
    'a/',
    '°',
    '5°',
    '²',
    '&',
    '\u00AD',
    'a\u00AD',
    '🙂',
    'Aa ',
    'Nicholas I',
    'May 1',
    'May ',
    '12 ',
    '1:',
    '*',
    '.',
    ',',
    'of ',
    '("',
    '5 km ',
    '(5 ',
  ])('takes time in proportion to its length: %j', { retry: 4 }, (unit) => {
    // The machine may be busy with something else: the best of three, and another try.
    const cost = (length: number): number => {
      const shown = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      let best = Infinity;
      for (let run = 0; run < 3; run += 1) {
        const begin = performance.now();
        spokenForm(shown, 'en');
        best = Math.min(best, performance.now() - begin);
      }
      return best;
    };
    const [small, great] = [cost(2500), cost(10_000)];
    // Four times the text: 4 if linear, 16 if quadratic. What is done in no time has no ratio.
    if (great > 40) expect(great / small).toBeLessThan(9);
  });
});
