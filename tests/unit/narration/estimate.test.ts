import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace, offsetAt, parsePace, wordTimes } from '../../../src/lib/narration/estimate.ts';
import { wordSpans } from '../../../src/lib/narration/spoken/word-spans.ts';
import { anna, bella } from '../../support/narrating.ts';

/** 100 words, measured at 30 s with three engines. */
const HUNDRED = 'some plain words of use '.repeat(20);

const manner = fc.record({
  speech: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  stop: fc.double({ min: 0, max: 1000, noNaN: true }),
  ending: fc.double({ min: 0, max: 10_000, noNaN: true }),
});
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'aBzж Ъё1 0,.:;!…—"«»()\'’-她か한\u0301👋'), maxLength: 200 }),
);

describe('how long a text will take', () => {
  it('is guessed within a third where nothing is known', () => {
    const ms = createPace().estimate(HUNDRED, anna, 1);
    expect(ms).toBeGreaterThan(20_000);
    expect(ms).toBeLessThan(40_000);
    expect(createPace().estimate(HUNDRED, anna, 6)).toBeCloseTo(ms / 2);
  });

  it('is learnt for each voice and rate', () => {
    const pace = createPace();
    const guess = pace.estimate(HUNDRED, bella, 1);
    pace.learn(HUNDRED, anna, 1, 10_000);
    expect(pace.estimate(HUNDRED, anna, 1)).toBeCloseTo(10_000, -2);
    expect(pace.estimate(HUNDRED, bella, 1)).toBe(guess);
    expect(pace.estimate(HUNDRED, anna, 1.5)).not.toBeCloseTo(10_000, -2);
    pace.learn(HUNDRED, anna, 1, 20_000);
    expect(pace.estimate(HUNDRED, anna, 1)).toBeGreaterThan(14_000);
    expect(pace.estimate(HUNDRED, anna, 1)).toBeLessThan(16_000);
  });

  it('follows a voice that has changed', () => {
    const pace = createPace();
    for (let heard = 0; heard < 50; heard += 1) pace.learn(HUNDRED, anna, 1, 30_000);
    for (let heard = 0; heard < 50; heard += 1) pace.learn(HUNDRED, anna, 1, 15_000);
    expect(pace.estimate(HUNDRED, anna, 1)).toBeLessThan(19_000);
    expect(pace.wordsPerMinute(anna, 1)).toBeGreaterThan(380);
  });

  it('learns nothing from a word or two, or from nonsense', () => {
    const pace = createPace();
    pace.learn('Yes.', anna, 1, 60_000);
    for (const ms of [0, -1, NaN, Infinity]) pace.learn(HUNDRED, anna, 1, ms);
    expect(pace.table).toEqual({});
  });

  it('says how many words a minute were heard', () => {
    const pace = createPace();
    expect(pace.wordsPerMinute(anna, 1)).toBeNull();
    pace.learn(HUNDRED, anna, 1, 30_000);
    expect(pace.wordsPerMinute(anna, 1)).toBe(200);
    expect(pace.samples(anna, 1)).toBe(1);
  });

  it('is remembered', () => {
    const pace = createPace();
    for (const ms of [12_000, 13_000, 11_000]) pace.learn(HUNDRED, anna, 1, ms);
    pace.learn('One, two; three: four, and so on to the end.', anna, 1, 4000);
    const stored = parsePace(JSON.parse(JSON.stringify(pace.table)));
    expect(stored).toEqual(pace.table);
    const later = createPace(stored);
    expect(later.estimate(HUNDRED, anna, 1)).toBe(pace.estimate(HUNDRED, anna, 1));
    expect(later.manner(anna, 1)).toEqual(pace.manner(anna, 1));
  });

  it.each<[string, unknown]>([
    ['of an older kind', { unit: 60, word: 300, heard: 9 }],
    ['of a kind to come', { version: 3, sums: [1, 1, 1, 1, 1, 1, 1, 1, 1], word: 300, heard: 9 }],
    ['with a sum missing', { version: 2, sums: [1, 1, 1, 1, 1, 1, 1, 1], word: 300, heard: 9 }],
    ['with a sum below nothing', { version: 2, sums: [1, 1, 1, 1, 1, 1, 1, 1, -1], word: 300, heard: 9 }],
    ['with sums that are text', { version: 2, sums: '111111111', word: 300, heard: 9 }],
    ['without words', { version: 2, sums: [1, 1, 1, 1, 1, 1, 1, 1, 1], heard: 9 }],
    ['that is nothing', null],
  ])('forgets an entry %s, and no other', (_, entry) => {
    const pace = createPace();
    pace.learn(HUNDRED, anna, 1, 12_000);
    expect(parsePace({ ...pace.table, other: entry })).toEqual(pace.table);
  });

  it.each([null, 'text', 7, []])('forgets a table that is %j', (raw) => {
    expect(parsePace(raw)).toEqual({});
  });

  it('is a length of time, whatever was heard', () => {
    const heard = fc.array(fc.tuple(anyText, fc.double({ min: 0.001, max: 1e6, noNaN: true })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(heard, anyText, (all, text) => {
        const pace = createPace();
        for (const [said, ms] of all) pace.learn(said, anna, 1, ms);
        const { speech, stop, ending } = pace.manner(anna, 1);
        expect(speech).toBeGreaterThan(0);
        expect(Math.min(stop, ending)).toBeGreaterThanOrEqual(0);
        const ms = pace.estimate(text, anna, 1);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThan(Infinity);
      }),
    );
  });
});

describe('when each word begins', () => {
  it('is told for any text and manner: in order, from 0 to the end', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.option(manner),
        (text, total, how) => {
          const times = wordTimes(text, wordSpans(text, 'en'), total, how ?? undefined);
          expect(times).toHaveLength(wordSpans(text, 'en').length);
          for (const [index, time] of times.entries()) {
            expect(time).toBeGreaterThanOrEqual(times[index - 1] ?? 0);
            expect(time).toBeLessThanOrEqual(total);
          }
        },
      ),
    );
  });

  it('leaves more time for stops where the voice makes more of them', () => {
    const text = 'Slowly, said she, then stop there';
    const [, quick] = wordTimes(text, wordSpans(text, 'en'), 1000, { speech: 1, stop: 0, ending: 0 });
    const [, slow] = wordTimes(text, wordSpans(text, 'en'), 1000, { speech: 1, stop: 3, ending: 0 });
    expect(slow).toBeGreaterThan(quick! * 1.4);
  });

  it.each([
    ['a year longer than a word of four letters', 'then 1987 came', 'then good came'],
    ['a name that is spelled longer than a word', 'the FBI was there', 'the fbi was there'],
    ['consonants longer than vowels', 'a stern one', 'a eerie one'],
    ['what is written with two letters and said as one', 'a dorp one', 'a doth one'],
    ['Chinese, a syllable a sign,', '他很重要 X', 'abcd X'],
  ])('takes %s', (_, longer, shorter) => {
    const lastOf = (text: string): number => {
      const at = text.lastIndexOf(' ') + 1;
      return wordTimes(text, [{ start: at, end: text.length }], 1000, {
        speech: 1,
        stop: 1,
        ending: 100,
      })[0]!;
    };
    expect(lastOf(longer)).toBeGreaterThan(lastOf(shorter) * 1.02);
  });

  it('agrees with the place that a share of the time leads to', () => {
    fc.assert(
      fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), manner, (text, share, how) => {
        const at = offsetAt(text, share, how);
        const [time = 0] = wordTimes(text, [{ start: at, end: at }], 1, how);
        expect(time).toBeLessThanOrEqual(share + 1e-9);
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('costs in proportion to the text, however odd', () => {
    const once = (text: string): number => {
      const began = performance.now();
      offsetAt(text, 0.9);
      return performance.now() - began;
    };
    // The best of several: other work on the machine only ever adds to it.
    const cost = (text: string): number => Math.min(...Array.from({ length: 7 }, () => once(text)));
    for (const odd of ['a', ',', 'th', '1', '. ', 'A', '’', 'ъ', '"', ' '])
      expect(cost(odd.repeat(80_000))).toBeLessThan(24 * Math.max(0.5, cost(odd.repeat(10_000))));
  });
});
