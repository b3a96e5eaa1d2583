/** The word that is said where the voice does not tell it, and from where a changed voice or speed goes on. */
import { describe, expect, it } from 'vitest';
import { createPace, wordTimes } from '../../../src/lib/narration/estimate.ts';
import type { NarratorPreferences } from '../../../src/lib/narration/narrator-types.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { anna, bella, narrating } from '../../support/narrating.ts';
import { paragraph } from '../../support/publication.ts';
import { scriptOf } from '../../support/scripts.ts';

const LONG =
  'The first part of this sentence is rather long, the second part of it is as long as that; the third part ends it.';
const words = (text: string) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** A voice that took `ms` for this text three times at a rate: its pace is learnt. */
const learnt = (ms: number, ...rates: number[]) => {
  const pace = createPace();
  for (const rate of rates) for (let heard = 0; heard < 3; heard += 1) pace.learn(LONG, anna, rate, ms);
  return pace.table;
};
const reading = (preferences: Partial<NarratorPreferences> = {}, pace = learnt(8000, 1)) => {
  const stage = narrating({
    script: scriptOf([paragraph(LONG, { id: 'p' }), paragraph('The last one of all.')]),
    engines: [createFakeEngine({ voices: [anna, bella] })],
    preferences,
    more: { pace },
  });
  stage.narrator.play({ block: 'p', offset: 0 });
  return stage;
};

describe('reckoned words', () => {
  it('are shown by the clock, each at its time, and said to be reckoned', () => {
    const stage = reading({ estimateWords: true });
    stage.engine.current.start();
    const times = wordTimes(LONG, words(LONG), createPace(learnt(8000, 1)).estimate(LONG, anna, 1));
    expect(stage.narrator.snapshot).toMatchObject({ word: { start: 0, end: 3 }, wordEstimated: true });
    let shown = 1;
    for (const [index, { start }] of words(LONG).entries()) {
      if (index === 0) continue;
      stage.clock.advance(Math.ceil(times[index]!) - stage.clock.now());
      expect(stage.narrator.snapshot.word?.start).toBe(start);
      shown += 1;
    }
    expect(shown).toBe(24);
    expect(stage.narrator.snapshot.wordEvents).toBe('unknown');
  });

  it('are not shown where that is not wished', () => {
    const stage = reading({ estimateWords: false });
    stage.engine.current.start();
    stage.clock.advance(3000);
    expect(stage.narrator.snapshot).toMatchObject({ word: null, wordEstimated: false });
  });

  it('give way to the voice as soon as it tells one', () => {
    const stage = reading({ estimateWords: true });
    stage.engine.current.start();
    stage.clock.advance(2000);
    stage.tellWord('first');
    expect(stage.narrator.snapshot).toMatchObject({
      word: { start: 4, end: 9 },
      wordEstimated: false,
      wordEvents: 'yes',
    });
    stage.clock.advance(4000);
    expect(stage.shownWord()).toBe('first');
  });

  it('are not begun where the voice is known to tell them', () => {
    const stage = reading({ estimateWords: true });
    stage.engine.boundaries = 'yes';
    stage.engine.current.start();
    stage.clock.advance(2000);
    expect(stage.narrator.snapshot.word).toBeNull();
  });

  it('stop with the voice: at its end, in a pause, and while it is tried again', () => {
    const ended = reading({ estimateWords: true });
    ended.engine.current.start();
    ended.clock.advance(1000);
    ended.engine.current.end();
    expect(ended.narrator.snapshot).toMatchObject({ word: null, wordEstimated: false });
    ended.clock.advance(300);
    expect(ended.narrator.snapshot.word).toBeNull();

    const paused = reading({ estimateWords: true });
    paused.engine.current.start();
    paused.clock.advance(1000);
    const before = paused.shownWord();
    paused.narrator.pause();
    paused.clock.advance(5000);
    expect(paused.shownWord()).toBe(before);
    expect(paused.clock.waiting).toBe(0);

    const failing = reading({ estimateWords: true });
    failing.engine.current.start();
    failing.clock.advance(1000);
    failing.engine.current.fail('synthesis-failed');
    const at = failing.shownWord();
    failing.clock.advance(249);
    expect(failing.shownWord()).toBe(at);
  });

  it('go on in the second piece of a long sentence', () => {
    const text = `${LONG.slice(0, -1)}, ${LONG}`;
    const stage = narrating({
      script: scriptOf([paragraph(text, { id: 'p' })]),
      preferences: { estimateWords: true },
      more: { pace: learnt(8000, 1) },
    });
    stage.narrator.play({ block: 'p', offset: 0 });
    const first = stage.engine.current.request.text.length;
    expect(first).toBeLessThan(text.length);
    stage.say();
    stage.engine.current.start();
    expect(stage.narrator.snapshot.word?.start).toBe(first);
  });
});

describe('a change of speed is heard within half a second', () => {
  /** Reads for `ms`, then the speed changes; what is said then, and how long after. */
  const changed = (stage: ReturnType<typeof reading>, ms: number, word?: string) => {
    stage.engine.current.start();
    stage.clock.advance(ms);
    if (word !== undefined) stage.tellWord(word);
    const before = stage.clock.now();
    stage.preferences.rate = 2;
    stage.narrator.preferencesChanged();
    while (stage.engine.asked.length === 1) stage.clock.advance(10);
    const { text, rate } = stage.engine.current.request;
    expect(stage.clock.now() - before).toBeLessThanOrEqual(500);
    expect(rate).toBe(2);
    expect(stage.engine.underWay).toBe(1);
    return text;
  };
  it.each([
    ['told', 'second', 'second part of it is as long as that; the third part ends it.'],
    ['learnt', undefined, 'the second part of it is as long as that; the third part ends it.'],
    ['unknown', undefined, LONG],
  ] as const)('words %s', (known, word, said) => {
    const stage = known === 'unknown' ? reading({}, {}) : reading();
    expect(changed(stage, 5000, word)).toBe(said);
  });

  it('in the second clause once that is well begun, in the first one before', () => {
    expect(changed(reading(), 1000)).toBe(LONG);
    expect(changed(reading(), 7500)).toBe('the third part ends it.');
  });

  it('is not led on by a pace that is only known at the new speed', () => {
    expect(changed(reading({}, learnt(4000, 2)), 5000)).toBe(LONG);
  });

  it('keeps the sentence and its number', () => {
    const stage = reading();
    changed(stage, 5000);
    expect(stage.narrator.snapshot.sentence).toBe(1);
    stage.sayAll();
    expect(stage.engine.texts.at(-1)).toBe('The last one of all.');
  });

  it.each([
    ['pitch', { pitch: 0.5 }],
    ['volume', { volume: 0.2 }],
    ['voice', { voiceFor: () => bella }],
  ] as const)('and so is a change of %s', (_, more) => {
    const stage = reading();
    stage.engine.current.start();
    Object.assign(stage.preferences, more);
    stage.narrator.preferencesChanged();
    stage.clock.advance(500);
    expect(stage.engine.asked).toHaveLength(2);
  });
});

describe('words a minute', () => {
  it('are those measured with the voice at its speed', () => {
    const stage = reading({}, {});
    expect(stage.narrator.snapshot.wordsPerMinute).toBeNull();
    stage.engine.current.start();
    stage.clock.advance(7200);
    stage.engine.current.end();
    expect(stage.narrator.snapshot.wordsPerMinute).toBe(200);
  });

  it('are known at once for a voice that was learnt before', () => {
    expect(reading({}, learnt(7200, 1)).narrator.snapshot.wordsPerMinute).toBe(200);
    expect(reading({ rate: 2 }, learnt(7200, 1)).narrator.snapshot.wordsPerMinute).toBeNull();
  });

  it('are handed on for the next visit after each sentence', () => {
    const kept: object[] = [];
    const stage = narrating({ more: { onPace: (table) => kept.push(table) } });
    stage.heard();
    expect(kept.length).toBe(stage.engine.asked.length);
  });
});
