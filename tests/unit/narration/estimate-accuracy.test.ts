/** Against true word times: sixty sentences a language, rendered by espeak-ng (`node bench/estimates.ts --sample`). */
import { describe, expect, it } from 'vitest';
import { equalWords, learntEstimator, plainLetters, wordErrors } from '../../../bench/support/word-errors.ts';
import type { Estimator, TimedUtterance } from '../../../bench/support/word-errors.ts';
import { createPace, wordTimes } from '../../../src/lib/narration/estimate.ts';
import sample from '../../fixtures/estimates/espeak.json' with { type: 'json' };

/** What the sample reaches (the pace is learnt on its way, so less than a whole article does), and a margin. */
const REACHED = {
  en: { p95: 2, withinOne: 0.85, timeRight: 0.6 },
  ru: { p95: 2, withinOne: 0.89, timeRight: 0.68 },
} as const;

/** In the usual manner, however the voice divides its time. */
function usualManner(): Estimator {
  const pace = createPace();
  return {
    times: (text, words) => wordTimes(text, words, pace.estimate(text, null, 1)),
    learn: (text, _, ms) => pace.learn(text, null, 1, ms),
  };
}

describe.each(['en', 'ru'] as const)('words reckoned in %s', (lang) => {
  const utterances = sample[lang].map(({ starts, ends, ...rest }): TimedUtterance => ({
    ...rest,
    words: starts.map((start, index) => ({ start, end: ends[index]! })),
  }));
  const learnt = wordErrors(utterances, learntEstimator(1));

  it('rest on a sample that is worth measuring', () => {
    expect(utterances.length).toBeGreaterThanOrEqual(60);
    expect(learnt.words).toBeGreaterThan(500);
  });

  it('are the word that is said or one beside it', () => {
    expect(learnt.median).toBeLessThanOrEqual(1);
    expect(learnt.p95).toBeLessThanOrEqual(REACHED[lang].p95);
    expect(learnt.withinOne).toBeGreaterThan(REACHED[lang].withinOne);
    expect(learnt.timeRight).toBeGreaterThan(REACHED[lang].timeRight);
  });

  it('are much nearer than words of equal length', () => {
    const equal = wordErrors(utterances, equalWords());
    expect(learnt.p95).toBeLessThan(equal.p95);
    expect(learnt.withinOne).toBeGreaterThan(equal.withinOne + 0.1);
    expect(learnt.timeRight).toBeGreaterThan(equal.timeRight + 0.2);
  });

  it('are right for longer than letters alone', () => {
    const letters = wordErrors(utterances, plainLetters());
    expect(learnt.withinOne).toBeGreaterThan(letters.withinOne);
    expect(learnt.timeRight).toBeGreaterThan(letters.timeRight + 0.05);
  });

  it('follow a voice that is silent for long at its ends, once its manner is learnt', () => {
    const tailed = utterances.map((utterance) => ({ ...utterance, ms: utterance.ms + 600 }));
    const [aware, unaware] = [wordErrors(tailed, learntEstimator(1)), wordErrors(tailed, usualManner())];
    expect(aware.withinOne).toBeGreaterThan(unaware.withinOne + 0.05);
  });
});
