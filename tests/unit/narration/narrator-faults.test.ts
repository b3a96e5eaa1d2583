/** Orders of events that real engines have been seen to send; the numbers are those of docs/narration.md. */
import { describe, expect, it } from 'vitest';
import { SYSTEM_VOICE } from '../../../src/lib/narration/voices.ts';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';
import { anna, bella, IN_ORDER, narrating } from '../../support/narrating.ts';

const oneVoice = () => narrating({ engines: [createFakeEngine({ voices: [anna] })] });

describe('events that come twice, late or out of order', () => {
  it('goes on once after two ends and a late error (16)', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    const first = engine.current;
    first.start();
    first.force({ type: 'end' });
    first.force({ type: 'end' });
    clock.settle();
    first.force({ type: 'end' });
    first.force({ type: 'fail', why: 'interrupted' });
    first.force({ type: 'word', at: 4, length: 0 });
    clock.advance(1000);
    expect(engine.texts).toEqual(['One here.', 'Two here.']);
    expect(narrator.snapshot).toMatchObject({ status: 'preparing', sentence: 2, word: null });
  });

  it('takes an end after cancel for what it is (14, 15)', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    const first = engine.current;
    first.start();
    narrator.pause();
    first.force({ type: 'end' });
    clock.advance(5000);
    expect(narrator.snapshot.status).toBe('paused');
    narrator.play({ block: 'one', offset: 10 });
    first.force({ type: 'fail', why: 'interrupted' });
    clock.advance(50);
    expect(narrator.snapshot.status).toBe('preparing');
    expect(engine.texts).toEqual(['One here.', 'Two here.']);
  });

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

  it('no end, no words told: the text was said, goes on (17)', () => {
    const { narrator, engine, clock, told } = oneVoice();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    clock.advance(8000);
    expect(engine.texts).toEqual(['One here.', 'Two here.']);
    expect(told()).toEqual([{ type: 'stalled', sentence: 1, next: 'go-on', why: 'no-end' }]);
  });

  it('no end, again and again: the voice is not trusted any more', () => {
    const { narrator, engine, clock } = oneVoice();
    narrator.play();
    for (let said = 0; said < 5 && engine.underWay > 0; said += 1) {
      engine.current.start();
      clock.advance(9000);
    }
    expect(engine.texts).toEqual(['Title', 'One here.', 'Two here.', 'Two here.']);
    expect(narrator.snapshot).toMatchObject({ status: 'failed', sentence: 2 });
  });

  it('falls silent after a word: from that word again, then with another voice (57)', () => {
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

  it('a network voice is not waited for more than 14 s, and speaks in pieces of less than that (1)', () => {
    const remote = fakeVoice('Cloud', 'en-US', 'network');
    const stage = narrating({ engines: [createFakeEngine({ voices: [remote] })] });
    stage.preferences.voiceFor = () => remote;
    stage.preferences.rate = 0.5;
    stage.narrator.play({ block: 'one', offset: 0 });
    stage.engine.current.start();
    stage.clock.advance(14_250);
    expect(stage.engine.texts).toEqual(['One here.', 'One here.']);
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

  it('a voice that is no more is not tried again, and not for the next sentence either (29)', () => {
    const stage = narrating();
    stage.narrator.play();
    stage.engine.current.fail('voice-unavailable');
    stage.clock.settle();
    expect(stage.engine.current.request.voice).toBe(bella);
    stage.sayAll();
    expect(stage.engine.asked.slice(1).every(({ request }) => request.voice === bella)).toBe(true);
    expect(stage.told().filter(({ type }) => type === 'voice-fallback')).toHaveLength(1);
  });

  it('says so when a voice vanishes from the list while it reads (58)', () => {
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

  it('goes to another engine when the first has failed (63)', () => {
    const stage = narrating({
      engines: [
        createFakeEngine({ id: 'dead', voices: [anna] }),
        createFakeEngine({ id: 'alive', voices: [bella] }),
      ],
    });
    stage.narrator.play();
    stage.engine.current.fail('synthesis-failed');
    stage.clock.advance(250);
    stage.engine.current.fail('synthesis-failed');
    stage.clock.settle();
    expect(stage.engines[1]!.texts).toEqual(['Title']);
    expect(stage.engines[0]!.underWay).toBe(0);
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

  it('pauses when another program takes the voice, and does not go on by itself (25)', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    engine.current.word(4);
    engine.current.fail('interrupted');
    expect(narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'interrupted', sentence: 1 });
    clock.advance(600_000);
    expect(engine.asked).toHaveLength(1);
    narrator.play();
    expect(engine.current.request.text).toBe('here.');
  });

  it('waits for a key or a tap where the browser wants one (47)', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play();
    engine.current.fail('not-allowed');
    clock.advance(600_000);
    expect(narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'not-allowed' });
    narrator.resume();
    expect(engine.texts).toEqual(['Title', 'Title']);
  });
});

describe('voices', () => {
  it('none at all: the language alone is told (31)', () => {
    const { narrator, engine } = narrating({ engines: [createFakeEngine()] });
    narrator.play();
    expect(engine.current.request).toMatchObject({ voice: null, lang: 'en' });
  });

  it('a list that fills later is used from the next sentence on, without a word about it (26)', () => {
    const stage = narrating({ engines: [createFakeEngine()] });
    stage.narrator.play();
    stage.engine.setVoices([anna]);
    stage.say();
    expect(stage.engine.current.request.voice).toBe(anna);
    expect(stage.told()).toEqual([]);
  });

  it('none for the language: a plain failure, not a foreign voice (40)', () => {
    const { narrator, engine } = narrating({
      engines: [createFakeEngine({ voices: [fakeVoice('Piet', 'af')] })],
    });
    narrator.play();
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-no-voice' });
    expect(engine.asked).toEqual([]);
  });

  it('only from the network and not allowed: nothing is sent', () => {
    const { narrator, engine } = narrating({
      engines: [createFakeEngine({ voices: [fakeVoice('Cloud', 'en', 'network')] })],
    });
    narrator.play();
    expect(narrator.snapshot.failure).toBe('speech-no-voice');
    expect(engine.asked).toEqual([]);
  });

  it('the system may choose where the reader says so (39)', () => {
    const stage = narrating();
    stage.preferences.voiceFor = () => SYSTEM_VOICE;
    stage.narrator.play();
    expect(stage.engine.current.request).toMatchObject({ voice: null, lang: 'en' });
  });

  it('no engine: a plain failure', () => {
    const { narrator } = narrating({ engines: [createFakeEngine()], more: { engines: [] } });
    narrator.play();
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-unavailable' });
  });
});
