import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentenceSpans } from '../../../src/lib/narration/segment.ts';

const cut = (text: string, lang: string): string =>
  sentenceSpans(text, lang)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

/** Each line is a text as it should be cut, with " | " where a sentence ends. */
const ENGLISH = [
  'Dr. Smith left. | He ran.',
  'Mr. and Mrs. Jones came. | Prof. Lee did not.',
  'He lives in R.F.-land. | It is cold there.',
  'The U.S. Army came. | Then it left the U.S. | He stayed.',
  'J. R. R. Tolkien wrote it. | J. Smith and T. Jones Jr. read it.',
  'See Fig. 3 for more. | No. 5 is alive, pp. 12 and 13.',
  '"Really?" she said. | "Yes." | He left.',
  '“Come here. | Now!” he cried. | Then silence.',
  'It is 5 p.m. | The bell rang. | At 5 p.m. Smith left.',
  'He left in 2021. | 15 people died. | It is 3.5 km away.',
  'Go to https://example.org/?q=Yes.No for more. | Then come back.',
  'Take fruit, e.g. apples, pears, etc. | Then go.',
  'Wait... what? | Wait… | What? | Oh! | No.',
  'He said (really!) so. | (He was right.) | Good.',
  'I like it! | iPhone is a name.',
  '1. First things. | 2. Second things.',
  'Plan B. | The end.',
  'He sold Acme Inc. | The name stays. | He works for Acme Inc. in Ohio.',
  'She has a Ph.D. in law. | He has none.',
  'On Jan. 5 it began. | St. Petersburg was far.',
  'He lived on Orchard St. | The house is gone.',
  'On Monday at 5 p.m. Smith spoke. | He left at 6 p.m. | Smith stayed until 7 p.m. Eastern time.',
  '“Was that wise?” Smith asked. | “No!” | She left.',
  '“Can you draw?” | I said, “A bit.”',
  'Take vitamin C. | Fish is good too.',
  'I like this app. | Smith does not. | See App. B.',
  'He sat. | Smith stood. | Come on Sat. 5 May.',
  'It ended.[1] | Then it began again.² | All was well.',
  'See System.out and Node.js or www.Example.org for more.',
  'The aims are: 1) to read; | 2) to hear.',
  '1. He saw Fig. 2. | The rest is lost.',
  'He left . . . | The door stood open, and I . . . I stayed.',
];

const RUSSIAN = [
  'А. С. Пушкин родился в Москве. | Он умер в Петербурге.',
  'Иванов И. И. сказал это. | Потом ушёл.',
  'Поэт, т. е. человек. | Т. е. Пушкин.',
  'Живу в г. Москве. | Город, г. Москва, велик.',
  'Высота 30 м (100 футов). | Это много.',
  'Яблоки, груши и т. д. | Потом чай.',
  'Яблоки и т. п. вещи. | Всё.',
  'Около 5 млн руб. в год. | Много.',
  'Около 5 тыс. | Потом больше.',
  'Он ушёл в 2022 г. | Потом вернулся.',
  'В 1799 г. в Москве было тихо.',
  'В XIX в. Пушкин жил. | Это было давно.',
  '— Куда ты? — спросил он. | — Домой.',
  '«Куда?» — спросил он. | «Домой». | Тишина.',
  'Он думал… | И ушёл. | Он… ушёл.',
  'Что?! | Да! | Нет...',
  'Дом на ул. Ленина, д. 5. | Там тепло. | См. рис. 3 и табл. 4.',
  'До н. э. Рим рос. | Иисус род. в I в. н. э. в Иудее.',
  'Страна Р.Ф.-ия. | Конец.',
  'Это стоит 3,5 руб. | Он заплатил.',
  'Он умер в 1922 г. | Мать пережила его. | В 1922 г. Мать вышла книгой.',
  'Он родился в г. Туле. | Судья Петров И. И. | Решение отменено.',
  'Заплатили 40 тыс. руб. | Деньги ушли на дом. | Площадь 12 кв. м. | Окон нет.',
  'Письма подписаны: В. С. | Мы их читали. | С. 5 вырвана, т. 3 цел.',
  'Указ от 5 мая 2004 г. «О мостах» отменён. | Так прошёл 1 час. | 12 лет спустя он вернулся.',
  'В конце XX в. Россия изменилась. | Шёл XX в. | Россия менялась.',
];

const OTHERS: [string, string][] = [
  ['fr', '« Ça va ? » dit-il. | M. Dupont sourit.'],
  ['fr', '« Ça va ? » | Il partit.'],
  ['de', 'Am 3. Mai kam Dr. Müller. | Er ging, z. B. nach Bonn.'],
  ['ja', 'こんにちは。 | 元気ですか？ | はい。'],
  ['hi', 'यह एक है। | यह दो है।'],
];

const cases: [string, string][] = [
  ...ENGLISH.map((text): [string, string] => ['en', text]),
  ...RUSSIAN.map((text): [string, string] => ['ru', text]),
];

describe('sentences', () => {
  it.each([...cases, ...OTHERS])('%s: %s', (lang, expected) => {
    const spaced = lang === 'ja' ? '' : ' ';
    expect(cut(expected.replaceAll(' | ', spaced), lang)).toBe(expected);
  });

  it('keeps a year with the name after it, as that is more often right: "в 2022 г. Путин"', () => {
    expect(cut('Об этом в 2022 г. Путин сказал. Все слышали.', 'ru')).toBe(
      'Об этом в 2022 г. Путин сказал. | Все слышали.',
    );
  });

  it('ends at a line break unless the line plainly goes on', () => {
    expect(cut('Roses are red\nViolets are blue,\nSugar is sweet\nand so are you', 'en')).toBe(
      'Roses are red | Violets are blue,\nSugar is sweet\nand so are you',
    );
  });

  it('gives nothing for white space and one for signs alone', () => {
    expect(sentenceSpans('', 'en')).toEqual([]);
    expect(sentenceSpans(' \n\u00A0', 'en')).toEqual([]);
    expect(cut('* * *', 'en')).toBe('* * *');
  });

  it('takes a language that no one knows', () => {
    expect(cut('One. Two.', 'x-none')).toBe('One. | Two.');
  });
});

describe('sentences without Intl.Segmenter', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each(cases)('%s: %s', async (lang, expected) => {
    vi.stubGlobal('Intl', { ...Intl, Locale: Intl.Locale, Segmenter: undefined });
    vi.resetModules();
    const { sentenceSpans: bare } = await import('../../../src/lib/narration/segment.ts');
    const text = expected.replaceAll(' | ', ' ');
    expect(
      bare(text, lang)
        .map(({ start, end }) => text.slice(start, end))
        .join(' | '),
    ).toBe(expected);
  });
});

describe('no character is lost', () => {
  const fragment = fc.constantFrom(
    'Dr. ',
    'т. е. ',
    'U.S. ',
    'А. С. ',
    '. ',
    '! ',
    '?» ',
    '…',
    '\n',
    '\u00A0',
    '\u00AD',
    '"',
    '«',
    '(',
    ') ',
    ' — ',
    '5',
    ' 3.5 ',
    'word',
    ' Слово',
    '👍🏽',
    '。',
    'https://a.b/?c ',
  );
  const text = fc.oneof(
    fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );

  it('spans are in order, and between them is white space only', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'fr', 'de', 'ja'), (given, lang) => {
        let at = 0;
        for (const { start, end } of sentenceSpans(given, lang)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(given.slice(at, start).trim()).toBe('');
          expect(given.slice(start, end).trim()).toBe(given.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(given.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('a text with something to say gives only sentences with something to say', () => {
    fc.assert(
      fc.property(text, (given) => {
        const sentences = sentenceSpans(given, 'en').map(({ start, end }) => given.slice(start, end));
        if (/[\p{L}\p{N}]/u.test(given))
          for (const sentence of sentences) expect(sentence).toMatch(/[\p{L}\p{N}]/u);
        else expect(sentences.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the cost', () => {
  const hard = [
    'Dr. ',
    'т. е. ',
    'А. ',
    '. ',
    '.',
    '!”',
    '1. A ',
    'a. B ',
    '• ',
    '; 2) ',
    '\n',
    'a\n',
    'no end, ',
    '“(',
    'At 5 ',
    'Слово',
    '5 тыс. ',
    '. . . ',
  ];

  /** The least of several, as other work on the machine only adds. */
  const cost = (text: string): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const began = performance.now();
        sentenceSpans(text, 'ru');
        sentenceSpans(text, 'en');
        return performance.now() - began;
      }),
    );

  it.each(hard)('grows no faster than the text: %j', (unit) => {
    const [short, long] = [8_000, 64_000].map((size) => cost(unit.repeat(Math.ceil(size / unit.length))));
    // Eight times the text; a quadratic cost would be 64 times. Half a millisecond is noise.
    expect(long! / Math.max(short!, 0.5)).toBeLessThan(30);
  });
});
