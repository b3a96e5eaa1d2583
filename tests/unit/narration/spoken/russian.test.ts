import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../../../src/lib/narration/spoken/spoken-form.ts';
import { numbersIn } from './russian-number-reader.ts';

const CASES = readFileSync('tests/fixtures/spoken/ru.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [shown = '', spoken = '', category = ''] = line.split('\t');
    return { shown, spoken, category };
  });

const CATEGORIES =
  `abbreviation address amount bracket date fraction initials label money name number ordinal percent
  quotation range roman sentence sign telephone time unit year`.split(/\s+/);

describe('what is said of a Russian text', () => {
  it('is told by a table of at least 200 cases, with every category and with traps', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CASES.map(({ shown }) => shown)).size).toBe(CASES.length);
    expect([...new Set(CASES.map(({ category }) => category.split(' ')[0]!))].sort()).toEqual(CATEGORIES);
    expect(CASES.filter(({ category }) => category.endsWith('trap')).length).toBeGreaterThanOrEqual(40);
  });

  it.each(CASES)('$category: $shown', ({ shown, spoken }) => {
    expect(spokenForm(shown, 'ru').spoken).toBe(spoken);
  });

  it('is the same with no-break spaces', () => {
    for (const { shown, spoken } of CASES.filter(({ category }) =>
      /^(?:unit|year|money|date)$/.test(category),
    ))
      expect(spokenForm(shown.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00A0'), 'ru').spoken).toBe(spoken);
  });
});

describe('no number is worse off than with its digits left to the voice', () => {
  const counted = CASES.filter(
    ({ shown, category }) =>
      /\d/.test(shown) &&
      /^(?:year|time|money|unit|percent|range|amount|label|number and|ordinal)/.test(category),
  );

  it('is tested on at least 150 cases', () => expect(counted.length).toBeGreaterThanOrEqual(150));

  it.each(counted)('$shown', ({ shown, spoken }) => {
    const said = numbersIn(spoken);
    for (const number of numbersIn(shown)) expect(said).toContain(number);
  });
});

describe('where it comes from', () => {
  const pairs = (shown: string): string[] => {
    const { spoken, words } = spokenForm(shown, 'ru');
    return words.map(
      (word) =>
        `${spoken.slice(word.spoken.start, word.spoken.end)}=${shown.slice(word.shown.start, word.shown.end)}`,
    );
  };

  it('a number in words leads back to its digits alone', () => {
    expect(pairs('в 2022 году')).toEqual([
      'в=в',
      'две=2022',
      'тысячи=2022',
      'двадцать=2022',
      'втором=2022',
      'году=году',
    ]);
  });

  it('a unit and its number are one place', () => {
    expect(pairs('до 5 км пути')).toEqual(['до=до', 'пяти=5 км', 'километров=5 км', 'пути=пути']);
  });

  it('an editor’s letter belongs to its word', () => {
    expect(pairs('он [с]казал')).toEqual(['он=он', 'сказал=с]казал']);
  });
});

describe('the reader of numbers that the tests use', () => {
  it.each([
    ['двадцать пять, 12 000 и 1,5', [25, 12_000, 1.5]],
    ['в тысяча девятьсот сорок первом', [1941]],
    ['двумя тысячами двадцатью двумя', [2022]],
    ['пять-десять минут', [5, 10]],
    ['две целых пять десятых процента', [2.5]],
    ['от одной целой пяти сотых', [1.05]],
    ['200 тысяч и полтора миллиона', [200_000, 1_500_000]],
    ['двухтысячный, тысяча', [2000, 1000]],
    ['двадцать двадцать', [20, 20]],
    ['миллион двести тридцать четыре тысячи пятьсот шестьдесят семь', [1_234_567]],
  ])('reads %s', (text, expected) => expect(numbersIn(text)).toEqual(expected));
});
