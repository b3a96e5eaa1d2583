import { describe, expect, it } from 'vitest';
import { wordTimes } from '../../../src/lib/narration/estimate.ts';
import { USUAL_MANNER } from '../../../src/lib/narration/pace-fit.ts';
import type { Manner } from '../../../src/lib/narration/pace-fit.ts';
import type { SpokenWord } from '../../../src/lib/narration/sentence.ts';
import { wordSpans } from '../../../src/lib/narration/spoken/word-spans.ts';
import { createWordTicker, WORD_LEAD } from '../../../src/lib/narration/word-ticker.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const text = 'Before. One, two three.';
const piece = { begin: 8, end: text.length, text: text.slice(8), ms: 1000, manner: USUAL_MANNER };
const words = wordSpans(text, 'en').map((span): SpokenWord => ({ spoken: span, shown: span }));

function ticking(manner: Manner = USUAL_MANNER) {
  const clock = createFakeClock();
  const told: [string, number][] = [];
  const begun = clock.now();
  const ticker = createWordTicker(clock, ({ spoken }) =>
    told.push([text.slice(spoken.start, spoken.end), clock.now() - begun]),
  );
  ticker.start({ ...piece, manner }, words);
  return { clock, told, ticker };
}

/** When the words of the piece are due, the lead taken off. */
const due = (manner: Manner = USUAL_MANNER): number[] =>
  wordTimes(piece.text, wordSpans(piece.text, 'en'), piece.ms, manner).map((time) =>
    Math.max(0, time - WORD_LEAD),
  );

describe('words as they are reckoned', () => {
  it('are told one by one, the first at once, a frame or two before their time', () => {
    const { clock, told } = ticking();
    expect(told).toEqual([['One', 0]]);
    clock.advance(1000);
    expect(told.map(([word]) => word)).toEqual(['One', 'two', 'three']);
    for (const [index, [, at]] of told.entries()) expect(at).toBeCloseTo(due()[index]!, 3);
  });

  it('follow the manner of the voice', () => {
    const manner = { speech: 1, stop: 8, ending: 0 };
    const { clock, told } = ticking(manner);
    clock.advance(1000);
    expect(told[1]![1]).toBeCloseTo(due(manner)[1]!, 3);
    expect(told[1]![1]).toBeGreaterThan(due()[1]! + 100);
  });

  it('stop when told to', () => {
    const { clock, told, ticker } = ticking();
    clock.advance(due()[1]!);
    ticker.stop();
    clock.advance(1000);
    expect(told.map(([word]) => word)).toEqual(['One', 'two']);
  });

  it('begin anew with the next piece, and the last one is forgotten', () => {
    const { clock, told, ticker } = ticking();
    ticker.start({ begin: 0, end: 8, text: 'Before. ', ms: 400, manner: USUAL_MANNER }, words);
    clock.advance(1000);
    expect(told.map(([word]) => word)).toEqual(['One', 'Before']);
  });
});
