import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../../../src/lib/narration/spoken/spoken-form.ts';
import { numbersIn } from './russian-number-reader.ts';

const TRICKY =
  `в |с |до |к |на |по |от |около |более |между |при |и |или |год|года|году|г.|гг.|мая |мая|5|12 |21|2022|1941–1945|1 000
12 000|1,5|0,05|3.14|007|–|—| – |-|−|+|±|≈|~|<|>|=|×|х|%| %|‰|°| °C|′|″| км| км/ч| кг| м²| кв. м| тыс. | млн | млрд |$|€|₽| руб.
 коп.| чел.|№ |§ |21-й|5-го |90-е|1990-х|2-х|25-летний|XX |XIX–XX |век|веке|вв.|в. |Николай II|глава IV|II квартал|14:30
10:00–18:00|12.05.2024|2024-10-30|1/2|½|24/7|т. е. |и т. д.|и др. |ул. |г. |д. |с. |т. |п. |ст. |ч. |рис. |см. |им. |обл.|р-н
А. С. |И. о. |[|]|[…]|(|)|«|»|„|“|(имя изменено)|+7 (495) 123-45-67|8 800 555 35 35|a@b.ru|https://a.b/c |Т-72|С-300|COVID-19
&|/|Слово|слова |минут|страниц|человек| |\u00A0|\u202F|\u00AD|\n|.|,|:|;|!|?|…|🙂|漢`
    .replaceAll('\n', '|')
    .split('|')
    .map((piece) =>
      piece.replaceAll(/\\u([0-9A-F]{4})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    )
    .filter((piece) => piece !== '');
const piece = fc.constantFrom(...TRICKY);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('for any Russian text', () => {
  it('what is said is plain and single-spaced', () => {
    fc.assert(
      fc.property(text, (shown) => {
        const { spoken } = spokenForm(shown, 'ru');
        expect(spoken).toBe(spoken.trim());
        expect(spoken).not.toMatch(/\s{2}|[^\S ]|[[\]§№]/u);
        expect(spoken).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 4000 },
    );
  });

  it('every word leads back to its place, in order, within bounds', () => {
    fc.assert(
      fc.property(text, fc.nat(500), (shown, offset) => {
        const { spoken, words } = spokenForm(shown, 'ru', offset);
        let [at, start, end] = [0, offset, offset];
        for (const word of words) {
          expect(word.spoken.start).toBeGreaterThanOrEqual(at);
          expect(word.spoken.end).toBeGreaterThan(word.spoken.start);
          expect(word.spoken.end).toBeLessThanOrEqual(spoken.length);
          expect(word.shown.start).toBeGreaterThanOrEqual(start);
          expect(word.shown.end).toBeGreaterThanOrEqual(end);
          expect(word.shown.end).toBeGreaterThan(word.shown.start);
          expect(word.shown.end).toBeLessThanOrEqual(offset + shown.length);
          [at, start, end] = [word.spoken.end, word.shown.start, word.shown.end];
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('words that stand between all this are said, each where it stands', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom('зебра', 'зеб\u00ADра', 'лось'), piece), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(parts, (pairs) => {
        const shown = pairs.map(([plain, tricky]) => `${plain} ${tricky} `).join('');
        const { spoken, words } = spokenForm(shown, 'ru');
        const seen = words
          .filter((word) => /^(?:зебра|лось)$/u.test(spoken.slice(word.spoken.start, word.spoken.end)))
          .map((word) => shown.slice(word.shown.start, word.shown.end));
        expect(seen).toEqual(pairs.map(([plain]) => plain));
      }),
      { numRuns: 2000 },
    );
  });
});

const small = fc.integer({ min: 1, max: 130 });
const great = fc.oneof(small, fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 50_000_000 }));
const year = fc.integer({ min: 1001, max: 2099 });
const tenth = fc.integer({ min: 1, max: 9 });
/** "12 000" or "12000". */
const written = great.chain((value) =>
  fc.constantFrom(String(value), String(value).replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0')),
);
const PREPOSITION = fc.constantFrom(
  '',
  'до ',
  'к ',
  'на ',
  'в ',
  'около ',
  'с ',
  'по ',
  'за ',
  'от ',
  'более ',
  'при ',
  'о ',
  'между ',
  'из ',
  'больше ',
  'почти ',
  'до примерно ',
);
const NOUN = fc.constantFrom(
  '',
  ' человек',
  ' солдат',
  ' минут',
  ' минуты',
  ' минуту',
  ' странах',
  ' друзьями',
  ' регионам',
  ' этажа',
  ' года',
  ' год',
  ' лет',
  ' раза',
  ' тонн',
  ' человека',
  ' классу',
);
const UNITS = fc.constantFrom(
  'км',
  'м',
  'км/ч',
  'кг',
  'м²',
  '°C',
  '%',
  'ГБ',
  'руб.',
  '₽',
  'чел.',
  'мин.',
  'т',
  'л. с.',
);
const SCALED = fc.constantFrom('тыс.', 'млн', 'тыс. руб.', 'млн $', 'тыс. км', 'млрд человек');
const SUFFIX = fc.constantFrom(
  'й',
  'я',
  'е',
  'го',
  'му',
  'м',
  'х',
  'ю',
  'ый',
  'ая',
  'ого',
  'ти',
  'ми',
  'летний',
  'процентный',
);
const PHRASE = fc.oneof(
  fc.tuple(PREPOSITION, small, SCALED).map(([at, n, unit]) => `${at}${n} ${unit}`),
  fc.tuple(PREPOSITION, small, tenth, SCALED).map(([at, n, part, unit]) => `${at}${n},${part} ${unit}`),
  fc.tuple(PREPOSITION, written, NOUN).map((parts) => parts.join('')),
  fc.tuple(PREPOSITION, written, UNITS).map(([at, n, unit]) => `${at}${n} ${unit}`),
  fc.tuple(PREPOSITION, great, tenth, UNITS).map(([at, n, part, unit]) => `${at}${n},${part} ${unit}`),
  fc.tuple(PREPOSITION, small, small, NOUN).map(([at, n, more, noun]) => `${at}${n}–${n + more}${noun}`),
  fc.tuple(PREPOSITION, small, small, UNITS).map(([at, n, more, unit]) => `${at}${n}–${n + more} ${unit}`),
  fc
    .tuple(PREPOSITION, year, fc.constantFrom(' год', ' году', ' года', ' годом', ' г.', ' годах', ''))
    .map((parts) => parts.join('')),
  fc.tuple(PREPOSITION, year, small).map(([at, from, more]) => `${at}${from}–${from + more} гг.`),
  fc.tuple(year, small).map(([from, more]) => `с ${from} по ${from + more} год`),
  fc
    .tuple(PREPOSITION, fc.integer({ min: 1, max: 31 }), year)
    .map(([at, day, of]) => `${at}${day} мая ${of} г.`),
  fc
    .tuple(PREPOSITION, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 16, max: 31 }))
    .map(([at, a, b]) => `${at}${a}–${b} мая`),
  fc
    .tuple(PREPOSITION, fc.integer({ min: 1, max: 999 }), SUFFIX, NOUN)
    .map(([at, n, end, noun]) => `${at}${n}-${end}${noun}`),
  fc
    .tuple(PREPOSITION, fc.constantFrom('№ ', '§ ', 'рис. ', 'с. ', 'ст. ', 'т. '), small)
    .map((parts) => parts.join('')),
);

describe('for any Russian number', () => {
  it('no value is lost or changed, be it said in words or in digits', () => {
    let words = 0;
    fc.assert(
      fc.property(
        fc.array(PHRASE, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(', ', '; ', ' … '),
        (phrases, between) => {
          const shown = `Слово: ${phrases.join(between)}`;
          const { spoken } = spokenForm(shown, 'ru');
          if (!/\d/.test(spoken)) words += 1;
          expect(numbersIn(spoken.replace(/\p{L}+(?:летний|процентный)/gu, joined))).toEqual(
            numbersIn(shown),
          );
        },
      ),
      { numRuns: 5000 },
    );
    expect(words).toBeGreaterThan(1000);
  });
});

/** "Двадцатипятилетний": its number apart. */
function joined(word: string): string {
  return word
    .replace(/(?:летний|процентный)$/u, '')
    .replace(/^одно$/u, 'одного')
    .replace(/(сто|сот)(?=\p{L})/u, '$1 ')
    .replace(/(двадцати|тридцати|сорока|(?:пяти|шести|семи|восьми)десяти|девяносто)(?=\p{L})/u, '$1 ');
}

describe('a hostile text', () => {
  it.each(
    `1|1 |1 000 |12–|1-|1,|1.|1:|1/|1°|$1|$|№|§|[|]|в |в 1 |до |до 5 |и 5 |5, |5 и |5 мая |мая |г. |2022 г. |2022 и |1941–1945 |XX|XX |X–
X и |I|MMMM|Николай I|глава |глава IV|ул. |т. |т. е. |и т. |А. |А.|5-|5-й |21-й и |12.05.|14:30|14:|1/2 |+7 |8 800 |8-|a@|a.|a-b@|Т-|Т-7-
млн |5 млн |тыс. |км |5 км |м|слово |слово-|ами |5 новых |[…|— | - |−|~|×|1×|1х|\u00A0|5\u00A0|°|кв. |ч. 2 |п. 5 ч. |между |с 5 |конец X`
      .replaceAll('\n', '|')
      .split('|')
      .map((unit) => unit.replaceAll('\\u00A0', '\u00A0')),
  )('takes time in proportion to its length: %j', { retry: 4 }, (unit) => {
    // The machine may be busy with something else: the best of three, and another try.
    const cost = (length: number): number => {
      const shown = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      let best = Infinity;
      for (let run = 0; run < 3; run += 1) {
        const begin = performance.now();
        spokenForm(shown, 'ru');
        best = Math.min(best, performance.now() - begin);
      }
      return best;
    };
    const [short, long] = [cost(2500), cost(10_000)];
    // Four times the text: 4 if linear, 16 if quadratic. What is done in no time has no ratio.
    if (long > 40) expect(long / short).toBeLessThan(9);
  });
});
