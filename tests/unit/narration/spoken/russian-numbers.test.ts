import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, cardinal, countForm } from '../../../../src/lib/narration/spoken/russian-numbers.ts';
import { compound, decimal, ordinal } from '../../../../src/lib/narration/spoken/russian-ordinals.ts';
import { numbersIn } from './russian-number-reader.ts';

const declined = (say: (at: (typeof CASES)[number]) => string): string => CASES.map(say).join(' | ');

describe('Russian numbers in words', () => {
  it.each([
    [0, 'ноль | нуля | нулю | ноль | нулём | нуле'],
    [40, 'сорок | сорока | сорока | сорок | сорока | сорока'],
    [
      58,
      'пятьдесят восемь | пятидесяти восьми | пятидесяти восьми | пятьдесят восемь | пятьюдесятью восемью | пятидесяти восьми',
    ],
    [100, 'сто | ста | ста | сто | ста | ста'],
    [200, 'двести | двухсот | двумстам | двести | двумястами | двухстах'],
    [
      790,
      'семьсот девяносто | семисот девяноста | семистам девяноста | семьсот девяносто | семьюстами девяноста | семистах девяноста',
    ],
    [1000, 'тысяча | тысячи | тысяче | тысячу | тысячей | тысяче'],
    [3000, 'три тысячи | трёх тысяч | трём тысячам | три тысячи | тремя тысячами | трёх тысячах'],
    [
      2_000_000,
      'два миллиона | двух миллионов | двум миллионам | два миллиона | двумя миллионами | двух миллионах',
    ],
  ])('declines %d', (value, expected) => expect(declined((at) => cardinal(value, at))).toBe(expected));

  it('has three genders of one, two of two', () => {
    expect(cardinal(21, 'accusative', 'feminine')).toBe('двадцать одну');
    expect(cardinal(21, 'nominative', 'neuter')).toBe('двадцать одно');
    expect(cardinal(42, 'nominative', 'feminine')).toBe('сорок две');
    expect(cardinal(42, 'genitive', 'feminine')).toBe('сорока двух');
  });

  it.each([
    [3, 'третий | третьего | третьему | третий | третьим | третьем'],
    [
      1941,
      'тысяча девятьсот сорок первый | тысяча девятьсот сорок первого | тысяча девятьсот сорок первому | тысяча девятьсот сорок первый | тысяча девятьсот сорок первым | тысяча девятьсот сорок первом',
    ],
    [2000, 'двухтысячный | двухтысячного | двухтысячному | двухтысячный | двухтысячным | двухтысячном'],
  ])('declines the ordinal of %d', (value, expected) =>
    expect(declined((at) => ordinal(value, at, 'masculine'))).toBe(expected),
  );

  it('declines fractions with what they are parts of', () => {
    expect(declined((at) => decimal(2, '5', at))).toBe(
      'две целых пять десятых | двух целых пяти десятых | двум целым пяти десятым | две целых пять десятых | двумя целыми пятью десятыми | двух целых пяти десятых',
    );
    expect(decimal(1, '01', 'accusative')).toBe('одну целую одну сотую');
  });

  it('joins numbers to words', () => {
    expect([1, 2, 25, 40, 90, 95, 100, 120, 250, 1000].map((value) => `${compound(value)}летний`)).toEqual([
      'однолетний',
      'двухлетний',
      'двадцатипятилетний',
      'сорокалетний',
      'девяностолетний',
      'девяностопятилетний',
      'столетний',
      'стодвадцатилетний',
      'двухсотпятидесятилетний',
      'тысячелетний',
    ]);
  });

  it('counts by the last two digits', () => {
    expect([1, 2, 5, 11, 12, 21, 22, 111, 1001].map((value) => countForm(value, 'nominative'))).toEqual([
      { plural: false, at: 'nominative' },
      { plural: false, at: 'genitive' },
      { plural: true, at: 'genitive' },
      { plural: true, at: 'genitive' },
      { plural: true, at: 'genitive' },
      { plural: false, at: 'nominative' },
      { plural: false, at: 'genitive' },
      { plural: true, at: 'genitive' },
      { plural: false, at: 'nominative' },
    ]);
  });

  it('says every value so that it is read again, in every case and gender', () => {
    const size = fc.oneof(fc.nat(2100), fc.nat(999_999), fc.nat(999_999_999_999));
    fc.assert(
      fc.property(
        size,
        fc.constantFrom(...CASES),
        fc.constantFrom('masculine', 'feminine', 'neuter'),
        (value, at, gender) => {
          expect(numbersIn(cardinal(value, at, gender))).toEqual([value]);
        },
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2999 }),
        fc.constantFrom(...CASES),
        fc.constantFrom('masculine', 'feminine', 'plural'),
        (value, at, gender) => {
          expect(numbersIn(ordinal(value, at, gender))).toEqual([value]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([-1, 1.5, 1e12, NaN])('has no words for %d', (value) => {
    expect(() => cardinal(value, 'nominative')).toThrow(RangeError);
    expect(() => ordinal(value, 'nominative', 'neuter')).toThrow(RangeError);
  });
});
