/** What is said beside the text: a word spelt, an answer; a sentence repeated slowly; and pauses asked for beforehand. */
import { describe, expect, it } from 'vitest';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';
import { anna, narrating } from '../../support/narrating.ts';
import { paragraph, section } from '../../support/publication.ts';
import { marked, quote, scriptOf, scriptOfSections } from '../../support/scripts.ts';

const boris = fakeVoice('Boris', 'ru-RU');
const stageOf = (script = scriptOf([paragraph('Ann sees Bob. Then Cy left.', { id: 'p' })])) =>
  narrating({ script, engines: [createFakeEngine({ voices: [anna, boris] })] });
const reading = (script?: ReturnType<typeof scriptOf>) => {
  const stage = stageOf(script);
  stage.narrator.play({ block: 'p', offset: 0 });
  stage.engine.current.start();
  return stage;
};

describe('spelling', () => {
  it('says the letters of the word said last, then its alphabet, and goes on from that word', () => {
    const stage = reading();
    stage.tellWord('Bob');
    expect(stage.narrator.spell()).toBe(true);
    expect(stage.engine.current.request.text).toBe('B, O, B.');
    expect(stage.narrator.snapshot).toMatchObject({ announcing: true, apart: false, sentence: 1 });
    stage.narrator.spell();
    expect(stage.engine.current.request.text).toBe('Bravo, Oscar, Bravo.');
    stage.narrator.spell();
    expect(stage.engine.current.request.text).toBe('B, O, B.');
    stage.say();
    expect(stage.engine.current.request.text).toBe('Bob.');
  });

  it('begins with the letters again for another word', () => {
    const stage = reading();
    stage.tellWord('Ann');
    stage.narrator.spell();
    stage.say();
    stage.engine.current.start();
    stage.tellWord('sees');
    stage.narrator.spell();
    expect(stage.engine.current.request.text).toBe('S, E, E, S.');
  });

  it('in a pause is said and the pause goes on', () => {
    const stage = reading();
    stage.tellWord('sees');
    stage.narrator.pause();
    stage.narrator.spell();
    expect(stage.narrator.snapshot).toMatchObject({ apart: true });
    stage.say();
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'reader', apart: false });
    expect(stage.engine.underWay).toBe(0);
    stage.narrator.play();
    expect(stage.engine.current.request.text).toBe('sees Bob.');
  });

  it('in the silence after a sentence is of its last word, and the next sentence follows', () => {
    const stage = reading(scriptOf([paragraph('Ann sees Bob.', { id: 'p' }), paragraph('Then Cy left.')]));
    stage.engine.current.end();
    expect(stage.narrator.snapshot.status).toBe('gap');
    stage.narrator.spell();
    expect(stage.engine.current.request.text).toBe('B, O, B.');
    stage.say();
    expect(stage.engine.current.request.text).toBe('Then Cy left.');
  });

  it('after the end is of the last word of all, and it has still ended', () => {
    const stage = reading();
    stage.sayAll();
    expect(stage.narrator.spell()).toBe(true);
    expect(stage.engine.current.request.text).toBe('L, E, F, T.');
    stage.sayAll();
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', sentence: 2, apart: false });
    expect(stage.told().filter(({ type }) => type === 'ended')).toHaveLength(1);
    stage.narrator.interject('At the end');
    stage.narrator.pause();
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', sentence: 2 });
  });

  it('goes by the pace of a voice that tells no words, also after a pause', () => {
    const stage = reading(
      scriptOf([paragraph('One two three four five six seven eight nine Zed.', { id: 'p' })]),
    );
    stage.clock.advance(1500);
    stage.narrator.pause();
    stage.clock.advance(60_000);
    stage.narrator.spell();
    expect(stage.engine.current.request.text).not.toBe('O, N, E.');
    expect(stage.engine.current.request.text).not.toBe('Z, E, D.');
  });

  it('is of a word stepped to', () => {
    const stage = stageOf();
    stage.narrator.next('sentence');
    stage.narrator.next('word');
    stage.sayAll();
    stage.narrator.spell();
    expect(stage.engine.current.request.text).toBe('S, E, E, S.');
  });

  it('of a foreign word is in its language and by its voice', () => {
    const stage = reading(scriptOf([marked('He said {ru:да} again.', 'p')]));
    stage.engine.current.end();
    stage.clock.settle();
    stage.engine.current.start();
    stage.tellWord('да');
    stage.narrator.spell();
    expect(stage.engine.current.request).toMatchObject({ text: 'Д, А.', voice: boris });
    stage.narrator.spell();
    expect(stage.engine.current.request.text).toBe('Дмитрий, Анна.');
  });

  it('is nothing where there is no word', () => {
    const script = scriptOf([
      { kind: 'figure', id: 'p', resource: 'a', alt: 'A house', caption: null, description: [] },
    ]);
    const stage = reading(script);
    expect(stage.narrator.spell()).toBe(false);
    expect(stage.engine.texts).toEqual(['Picture: A house']);
  });
});

describe('an answer', () => {
  it('while reading goes on from the word', () => {
    const stage = reading();
    stage.tellWord('Bob');
    stage.narrator.interject('Where you are');
    expect(stage.narrator.snapshot).toMatchObject({ announcing: true, apart: false });
    stage.say();
    expect(stage.engine.texts).toEqual(['Ann sees Bob.', 'Where you are', 'Bob.']);
  });

  it('is in its own language', () => {
    const stage = reading();
    stage.narrator.interject('Где вы', 'ru');
    expect(stage.engine.current.request).toMatchObject({ text: 'Где вы', voice: boris });
  });

  it('takes the place of the one before', () => {
    const stage = reading();
    stage.narrator.interject('First');
    stage.narrator.interject('Second');
    stage.say();
    expect(stage.engine.texts).toEqual(['Ann sees Bob.', 'First', 'Second', 'Ann sees Bob.']);
  });

  it('without anything to say is none', () => {
    const stage = reading();
    stage.narrator.interject(' … ');
    expect(stage.engine.texts).toEqual(['Ann sees Bob.']);
    expect(stage.engine.underWay).toBe(1);
  });

  it('before the first play rests after it', () => {
    const stage = stageOf();
    stage.narrator.interject('Where you are');
    stage.sayAll();
    expect(stage.engine.texts).toEqual(['Where you are']);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', sentence: 0 });
    stage.narrator.play();
    expect(stage.engine.current.request.text).toBe('Title');
  });

  it('is cut short by play in a pause, and by a step, which counts from the text', () => {
    const play = reading();
    play.narrator.pause();
    play.narrator.interject('Where you are');
    play.narrator.play();
    expect(play.engine.current.request.text).toBe('Ann sees Bob.');
    const silent = reading();
    silent.narrator.pause();
    silent.narrator.interject('Where you are');
    expect(silent.narrator.next('sentence')).toBe(true);
    expect(silent.narrator.snapshot).toMatchObject({ sentence: 2, status: 'paused' });
    expect(silent.engine.underWay).toBe(0);
    const aloud = reading();
    aloud.narrator.interject('Where you are');
    aloud.narrator.next('sentence');
    expect(aloud.engine.current.request.text).toBe('Then Cy left.');
  });

  it('keeps an announcement that it breaks into', () => {
    const script = scriptOf([
      paragraph('Before.', { id: 'p' }),
      quote('q', [paragraph('Quoted.')]),
      paragraph('After.'),
    ]);
    const stage = reading(script);
    stage.preferences.policies = { ...stage.preferences.policies, quote: 'announce' };
    stage.say();
    expect(stage.engine.current.request.text).toBe('Quotation skipped.');
    stage.narrator.interject('Where you are');
    stage.sayAll();
    expect(stage.engine.texts.slice(1)).toEqual([
      'Quotation skipped.',
      'Where you are',
      'Quotation skipped.',
      'After.',
    ]);
  });
});

describe('repeating slowly', () => {
  it('is that sentence alone, from its start, at two thirds of the speed', () => {
    const stage = reading();
    stage.tellWord('Bob');
    stage.narrator.repeat('slowly');
    stage.sayAll();
    expect(stage.engine.asked.map(({ request }) => [request.text, request.rate])).toEqual([
      ['Ann sees Bob.', 1],
      ['Ann sees Bob.', 0.65],
      ['Then Cy left.', 1],
    ]);
  });

  it('stays slow over a pause and a change of voice, and no slower than engines go', () => {
    const stage = reading();
    stage.preferences.rate = 0.6;
    stage.narrator.repeat('slowly');
    stage.engine.current.start();
    stage.tellWord('sees');
    stage.narrator.pause();
    stage.narrator.play();
    expect(stage.engine.current.request).toMatchObject({ text: 'sees Bob.', rate: 0.5 });
    stage.preferences.rate = 2;
    stage.narrator.preferencesChanged();
    stage.clock.advance(250);
    expect(stage.engine.current.request.rate).toBeCloseTo(1.3);
  });

  it('begins in a pause too', () => {
    const stage = reading();
    stage.narrator.pause();
    stage.narrator.repeat('slowly');
    expect(stage.engine.current.request).toMatchObject({ text: 'Ann sees Bob.', rate: 0.65 });
  });
});

describe('a pause asked for beforehand', () => {
  const script = scriptOfSections([
    section(null, [paragraph('One. Two.', { id: 'p' }), paragraph('Three.')]),
    section('Second', [paragraph('Four.')]),
  ]);
  it.each([
    ['sentence', 2],
    ['paragraph', 3],
    ['section', 4],
  ] as const)('falls after the %s, once', (unit, sentence) => {
    const stage = reading(script);
    stage.narrator.stopAt(unit);
    expect(stage.narrator.snapshot.stopAt).toBe(unit);
    stage.sayAll();
    expect(stage.narrator.snapshot).toMatchObject({
      status: 'paused',
      pausedBy: 'stop-at',
      stopAt: null,
      sentence,
    });
    stage.narrator.play();
    stage.sayAll();
    expect(stage.narrator.snapshot.status).toBe('ended');
  });

  it('can be taken back, survives a pause, and is gone with stop', () => {
    const back = reading(script);
    back.narrator.stopAt('sentence');
    back.narrator.stopAt(null);
    back.sayAll();
    expect(back.narrator.snapshot.status).toBe('ended');
    const kept = reading(script);
    kept.narrator.stopAt('sentence');
    kept.narrator.pause();
    kept.narrator.play();
    kept.sayAll();
    expect(kept.narrator.snapshot.pausedBy).toBe('stop-at');
    kept.narrator.stopAt('section');
    kept.narrator.stop();
    expect(kept.narrator.snapshot.stopAt).toBeNull();
  });

  it('is not lost to the end of the text', () => {
    const stage = reading(script);
    stage.narrator.play({ block: script.sentences.at(-1)!.block, offset: 0 });
    stage.narrator.stopAt('section');
    stage.sayAll();
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', stopAt: null });
  });

  it.each(['screen-reader', 'sleep-timer'] as const)('by the %s is told as what it is', (by) => {
    const stage = reading(script);
    stage.narrator.pause(by);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: by });
    stage.narrator.pause();
    expect(stage.narrator.snapshot.pausedBy).toBe(by);
  });
});
