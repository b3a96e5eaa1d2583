import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/lib/narration/estimate.ts';
import { anna, bella } from '../../support/narrating.ts';

/** 100 words, measured at 30 s with three engines. */
const HUNDRED = 'some plain words of use '.repeat(20);

describe('how long a text will take', () => {
  it('is guessed within a third where nothing is known', () => {
    const ms = createPace().estimate(HUNDRED, anna, 1);
    expect(ms).toBeGreaterThan(20_000);
    expect(ms).toBeLessThan(40_000);
    expect(createPace().estimate(HUNDRED, anna, 6)).toBe(ms / 2);
  });

  it('is learnt for each voice and rate', () => {
    const pace = createPace();
    const guess = pace.estimate(HUNDRED, bella, 1);
    pace.learn(HUNDRED, anna, 1, 10_000);
    expect(pace.estimate(HUNDRED, anna, 1)).toBeCloseTo(10_000);
    expect(pace.estimate(HUNDRED, bella, 1)).toBe(guess);
    pace.learn(HUNDRED, anna, 1, 20_000);
    expect(pace.estimate(HUNDRED, anna, 1)).toBeCloseTo(15_000);
  });

  it('learns nothing from a word or two, or from nonsense', () => {
    const pace = createPace();
    pace.learn('Yes.', anna, 1, 60_000);
    pace.learn(HUNDRED, anna, 1, 0);
    expect(pace.table).toEqual({});
  });

  it('is remembered', () => {
    const pace = createPace();
    pace.learn(HUNDRED, anna, 1, 12_000);
    const stored = JSON.parse(JSON.stringify(pace.table));
    expect(createPace(stored).estimate(HUNDRED, anna, 1)).toBeCloseTo(12_000);
  });
});
