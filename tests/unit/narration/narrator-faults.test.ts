/** Faults of engines that are no browser's alone; those that are have their numbers in quirks-*.test.ts. */
import { describe, expect, it } from 'vitest';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { anna, bella, IN_ORDER, narrating } from '../../support/narrating.ts';

const oneVoice = () => narrating({ engines: [createFakeEngine({ voices: [anna] })] });

describe('events', () => {
  it('needs no start event', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.word(0);
    expect(narrator.snapshot.status).toBe('speaking');
    engine.current.end();
    clock.settle();
    engine.current.end();
    clock.advance(1000);
    expect(engine.texts).toEqual(['One here.', 'Two here.', 'Newsletter skipped.']);
  });
});

describe('silence', () => {
  it('no start: tries again after 250 ms, then another voice, then gives up with the place kept', () => {
    const { narrator, engine, clock, told } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    clock.advance(9999);
    expect(engine.asked).toHaveLength(1);
    clock.advance(1);
    expect(engine.underWay).toBe(0);
    clock.advance(250);
    expect(engine.asked.map(({ request }) => request.voice?.name)).toEqual(['Anna', 'Anna']);
    clock.advance(10_000);
    expect(engine.asked.map(({ request }) => request.voice?.name)).toEqual(['Anna', 'Anna', 'Bella']);
    clock.advance(10_000 + 250 + 10_000);
    expect(engine.asked).toHaveLength(4);
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-failed', sentence: 1 });
    expect(engine.underWay).toBe(0);
    expect(told().map(({ type }) => type)).toEqual(['stalled', 'voice-fallback', 'stalled', 'failed']);
    narrator.play();
    expect(engine.current.request).toMatchObject({ text: 'One here.', voice: anna });
  });

  it('a voice that has spoken before gets 3 s', () => {
    const { narrator, engine, clock } = oneVoice();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    engine.current.end();
    clock.advance(2999);
    expect(engine.underWay).toBe(1);
    clock.advance(1);
    expect(engine.underWay).toBe(0);
    clock.advance(250);
    expect(engine.texts).toEqual(['One here.', 'Two here.', 'Two here.']);
  });

  it('falls silent after a word: from that word again, then with another voice', () => {
    const { narrator, engine, clock, told } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    const hang = (): void => {
      engine.current.start();
      engine.current.word(0);
      engine.current.word(1);
      engine.current.word(engine.current.request.text.indexOf('here'));
      clock.advance(5250);
    };
    hang();
    expect(engine.texts).toEqual(['One here.', 'here.']);
    expect(narrator.snapshot.sentence).toBe(1);
    hang();
    expect(engine.asked.at(-1)!.request).toMatchObject({ text: 'here.', voice: bella });
    expect(told()).toMatchObject([
      { type: 'stalled', next: 'retry' },
      { type: 'voice-fallback', from: anna, to: bella },
    ]);
  });

  it('lets a long text take its time while words come', () => {
    const { narrator, engine, clock } = oneVoice();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    for (let word = 0; word < 20; word += 1) {
      clock.advance(4000);
      engine.current.word(4);
    }
    expect(engine.asked).toHaveLength(1);
  });
});

describe('failures', () => {
  it('every utterance fails: gives up with the place kept, and never two at once', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 10 });
    for (let tries = 0; tries < 50 && narrator.snapshot.status !== 'failed'; tries += 1) {
      expect(engine.underWay).toBeLessThanOrEqual(1);
      if (engine.underWay > 0) engine.current.fail('synthesis-failed');
      clock.advance(250);
    }
    expect(engine.asked.map(({ request }) => request.voice?.name)).toEqual([
      'Anna',
      'Anna',
      'Bella',
      'Bella',
    ]);
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-failed', sentence: 2 });
  });

  it('one failure is made good by trying again', () => {
    const stage = narrating();
    stage.narrator.play();
    stage.engine.current.fail('synthesis-failed');
    stage.clock.advance(250);
    stage.sayAll();
    expect(stage.engine.texts).toEqual(['Title', ...IN_ORDER]);
  });

  it('a voice that is no more is not tried again, and not for the next sentence either', () => {
    const stage = narrating();
    stage.narrator.play();
    stage.engine.current.fail('voice-unavailable');
    stage.clock.settle();
    expect(stage.engine.current.request.voice).toBe(bella);
    stage.sayAll();
    expect(stage.engine.asked.slice(1).every(({ request }) => request.voice === bella)).toBe(true);
    expect(stage.told().filter(({ type }) => type === 'voice-fallback')).toHaveLength(1);
  });

  it('says so when a voice vanishes from the list while it reads', () => {
    const stage = narrating();
    stage.narrator.play();
    stage.engine.setVoices([bella]);
    stage.sayAll();
    expect(stage.engine.texts).toEqual(IN_ORDER);
    expect(stage.told()[0]).toEqual({
      type: 'voice-fallback',
      from: anna,
      to: bella,
      lang: 'en',
      why: 'gone',
    });
  });

  it('an engine that throws is one that fails', () => {
    const engine = createFakeEngine({
      voices: [anna],
      onSpeak: () => {
        throw new Error('broken');
      },
    });
    const { narrator, clock } = narrating({ engines: [engine] });
    narrator.play();
    clock.advance(1000);
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-failed' });
  });
});

describe('voices', () => {
  it('a list that fills later is used from the next sentence on, without a word about it', () => {
    const stage = narrating({ engines: [createFakeEngine()] });
    stage.narrator.play();
    stage.engine.setVoices([anna]);
    stage.say();
    expect(stage.engine.current.request.voice).toBe(anna);
    expect(stage.told()).toEqual([]);
  });

  it('no engine: a plain failure', () => {
    const { narrator } = narrating({ engines: [createFakeEngine()], more: { engines: [] } });
    narrator.play();
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-unavailable' });
  });
});
