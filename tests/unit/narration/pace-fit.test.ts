import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHeard, fitManner, NOTHING_HEARD, USUAL_MANNER } from '../../../src/lib/narration/pace-fit.ts';
import type { FitSums, Heard, Manner } from '../../../src/lib/narration/pace-fit.ts';

/** Utterances of many lengths, said by a voice of this manner. */
function heardFrom({ speech: unit, stop, ending }: Manner, count: number): Heard[] {
  return Array.from({ length: count }, (_, index) => {
    const speech = 15 + ((index * 37) % 120);
    const stops = 4 * ((index * 5) % 7);
    return { speech, stops, ms: speech * unit + stops * stop + ending };
  });
}

const fitted = (heard: readonly Heard[]): Manner =>
  fitManner(heard.reduce<FitSums>(addHeard, NOTHING_HEARD), 66);

describe('the manner of a voice', () => {
  it('is the usual one at the speed that was guessed where nothing was heard', () => {
    const { speech, stop, ending } = fitManner(NOTHING_HEARD, 50);
    expect(speech).toBeCloseTo(50 * USUAL_MANNER.speech);
    expect(stop).toBeCloseTo(50 * USUAL_MANNER.stop);
    expect(ending).toBeCloseTo(50 * USUAL_MANNER.ending);
  });

  it.each<[string, Manner]>([
    ['that hardly stops', { speech: 40, stop: 10, ending: 40 }],
    ['that stops for long', { speech: 60, stop: 120, ending: 100 }],
    ['that is silent at the end', { speech: 60, stop: 60, ending: 700 }],
  ])('is found from whole utterances, in a voice %s', (_, true_) => {
    const found = fitted(heardFrom(true_, 200));
    expect(Math.abs(found.speech / true_.speech - 1)).toBeLessThan(0.1);
    expect(Math.abs(found.stop - true_.stop)).toBeLessThan(20);
    expect(Math.abs(found.ending - true_.ending)).toBeLessThan(250);
  });

  it('takes the speed of a voice from its first utterance', () => {
    const [first] = heardFrom({ speech: 20, stop: 20, ending: 40 }, 1);
    expect(fitted([first!]).speech).toBeCloseTo(20, -1);
    expect(fitted([first!]).speech).toBeLessThan(25);
  });

  it('is never below nothing, even where the figures say so', () => {
    // The more stops, the sooner over.
    const odd = heardFrom({ speech: 60, stop: -20, ending: -500 }, 100).map((each) => ({
      ...each,
      ms: Math.max(1, each.ms),
    }));
    const { speech, stop, ending } = fitted(odd);
    expect(speech).toBeGreaterThan(0);
    expect(stop).toBeGreaterThanOrEqual(0);
    expect(ending).toBeGreaterThanOrEqual(0);
  });

  it('leaves no smaller sum of squares beside it', () => {
    const some = fc.record({
      speech: fc.double({ min: 15, max: 200, noNaN: true }),
      stops: fc.double({ min: 0, max: 30, noNaN: true }),
      ms: fc.double({ min: 100, max: 20_000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 40, maxLength: 60 }), (heard) => {
        const found = fitted(heard);
        const misfit = (manner: Manner): number =>
          heard.reduce((sum, { speech, stops, ms }, index) => {
            const off = ms - speech * manner.speech - stops * manner.stop - manner.ending;
            return sum + (0.97 ** (heard.length - 1 - index) * off * off) / (speech + 10);
          }, 0);
        // Far beside it: what is believed beforehand may outweigh a little.
        for (const by of [0.8, 1.25])
          expect(misfit({ ...found, speech: found.speech * by })).toBeGreaterThan(misfit(found) * 0.98);
      }),
    );
  });
});
