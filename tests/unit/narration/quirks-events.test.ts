/**
 * Events that browsers leave out, send twice, late or with odd figures. The numbers are those of
 * docs/narration-quirks.md.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebSpeech } from '../../../src/lib/adapters/speech/web-speech.ts';
import type { SpeechWindow } from '../../../src/lib/adapters/speech/web-speech.ts';
import type { PaceTable } from '../../../src/lib/narration/estimate.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { createFakeSynthesis, nativeVoice } from '../../support/fake-synthesis.ts';
import type { FakeNativeVoice } from '../../support/fake-synthesis.ts';
import { anna, bella, narrating } from '../../support/narrating.ts';
import { narratingInBrowser } from '../../support/narrating-browser.ts';
import { paragraph } from '../../support/publication.ts';
import { scriptOf } from '../../support/scripts.ts';
import * as lists from '../../support/voice-lists.ts';

const TWO = () => scriptOf([paragraph('One two three. Four five six.', { id: 'p' })]);
const atTwo = { block: 'p', offset: 0 };

describe('pausing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What each platform sends when the utterance is cancelled in place of paused. */
  type Sends = (utterance: ReturnType<typeof narratingInBrowser>['latest']) => void;
  const platforms: readonly (readonly [string, Sends])[] = [
    [
      '#2 Chrome’s remote voices, paused for longer than they would last',
      (u) => u.onerror?.({ error: 'interrupted' }),
    ],
    ['#4 Android', (u) => u.onerror?.({ error: 'interrupted' })],
    ['#5 Firefox on Linux', (u) => void setTimeout(() => u.onend?.({}), 45)],
    ['#6 Chromium on Linux', (u) => u.onerror?.({ error: 'interrupted' })],
  ];
  it.each(platforms)('%s: never the browser’s own pause, the place is ours', (_, sends) => {
    const stage = narratingInBrowser({ script: TWO() });
    stage.narrator.play(atTwo);
    const first = stage.latest;
    first.onstart?.({});
    stage.narrator.pause();
    sends(first);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'reader', sentence: 1 });
    // The fake throws at `pause` and `resume`.
    expect(stage.fake.calls).toEqual(['speak', 'cancel']);
    stage.clock.advance(20_000);
    vi.advanceTimersByTime(20_000);
    expect(stage.narrator.snapshot.status).toBe('paused');
    stage.narrator.resume();
    expect(stage.texts()).toEqual(['One two three.', 'One two three.']);
    expect(stage.fake.queue).toHaveLength(1);
  });

  it('#3 the pause-and-resume trick is not used, however long a text lasts', () => {
    const stage = narratingInBrowser({ script: TWO() });
    stage.narrator.play(atTwo);
    stage.latest.onstart?.({});
    for (let word = 0; word < 40; word += 1) {
      stage.clock.advance(4000);
      vi.advanceTimersByTime(4000);
      stage.latest.onboundary?.({ name: 'word', charIndex: 4 });
    }
    expect(stage.fake.calls).toEqual(['speak']);
  });

  it('#7 `paused` and `speaking` of the browser are not asked', () => {
    const stage = narratingInBrowser({ script: TWO() });
    for (const name of ['paused', 'speaking', 'pending'])
      Object.defineProperty(stage.fake.page.speechSynthesis!, name, {
        get: () => {
          throw new Error(`${name} is not to be believed`);
        },
      });
    stage.narrator.play(atTwo);
    stage.latest.onstart?.({});
    stage.narrator.pause();
    expect(stage.narrator.snapshot.status).toBe('paused');
    stage.narrator.play();
    stage.latest.onstart?.({});
    expect(stage.narrator.snapshot.status).toBe('speaking');
  });
});

describe('words', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const silentOnes: readonly (readonly [string, readonly FakeNativeVoice[]])[] = [
    ['#8 Android Chrome', lists.androidChrome],
    [
      '#9 Chrome’s remote voices',
      [nativeVoice('Google US English', 'en-US', { localService: false }), nativeVoice('Anna')],
    ],
    ['#10 Linux', lists.linuxChromium],
  ];
  it.each(silentOnes)(
    '%s: none are told, so the sentence is shown, and reckoned words if wished',
    (_, voices) => {
      const script = TWO();
      const stage = narratingInBrowser({ voices, script });
      stage.narrator.play(atTwo);
      stage.latest.onstart?.({});
      expect(stage.narrator.snapshot).toMatchObject({ wordEvents: 'unknown', word: null, sentence: 1 });
      stage.clock.advance(900);
      stage.latest.onend?.({});
      expect(stage.narrator.snapshot).toMatchObject({ wordEvents: 'no', word: null });
      stage.preferences.estimateWords = true;
      stage.clock.advance(1000);
      stage.latest.onstart?.({});
      stage.clock.advance(500);
      expect(stage.narrator.snapshot).toMatchObject({ wordEvents: 'no', wordEstimated: true, sentence: 2 });
      expect(stage.narrator.snapshot.word).not.toBeNull();
    },
  );

  it('#11 without a length: our own word is shown whole', () => {
    const stage = narratingInBrowser({ script: TWO() });
    stage.narrator.play(atTwo);
    stage.latest.onstart?.({});
    stage.latest.onboundary?.({ name: 'word', charIndex: 4 });
    expect(stage.narrator.snapshot.word).toEqual({ start: 4, end: 7 });
  });

  it.each([
    [3, 4],
    [4, 4],
    [5, 4],
    [7, 8],
    [13, 8],
    [9999, 8],
  ])('#12 pointing at %i, between or within words: snapped to ours, at %i', (charIndex, start) => {
    const { narrator, engine } = narrating({ script: TWO() });
    narrator.play(atTwo);
    engine.current.start();
    engine.current.word(charIndex);
    expect(narrator.snapshot.word?.start).toBe(start);
  });

  it('#13 elapsedTime in ms or s: the clock is ours', () => {
    const tables = [1500, 1.5, undefined].map((elapsedTime) => {
      let table: PaceTable = {};
      const fake = createFakeSynthesis();
      fake.setVoices([nativeVoice('Anna')]);
      const browser = createWebSpeech(fake.page)!;
      const { narrator, clock } = narrating({
        script: scriptOf([paragraph('A sentence that is long enough to learn from.', { id: 'p' })]),
        more: { engines: [browser], onPace: (next) => (table = next) },
      });
      narrator.play(atTwo);
      fake.spoken[0]!.onstart?.({ elapsedTime: 0 });
      clock.advance(1500);
      fake.spoken[0]!.onend?.({ elapsedTime });
      return table;
    });
    expect(Object.keys(tables[0]!)).toHaveLength(1);
    expect(tables[1]).toEqual(tables[0]);
    expect(tables[2]).toEqual(tables[0]);
  });
});

describe('ends', () => {
  it('#14 Firefox and WebKitGTK: the end of what was cancelled is not that of what follows', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    const first = engine.current;
    first.start();
    narrator.pause();
    first.force({ type: 'end' });
    clock.advance(5000);
    expect(narrator.snapshot.status).toBe('paused');
    narrator.play({ block: 'one', offset: 10 });
    first.force({ type: 'end' });
    clock.advance(50);
    expect(narrator.snapshot).toMatchObject({ status: 'preparing', sentence: 2 });
    expect(engine.texts).toEqual(['One here.', 'Two here.']);
  });

  it('#15 Chromium: an error for what we cancelled ourselves is none', () => {
    const { narrator, engine, clock, told } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    const first = engine.current;
    first.start();
    narrator.next('sentence');
    first.force({ type: 'fail', why: 'interrupted' });
    clock.advance(50);
    expect(narrator.snapshot).toMatchObject({ status: 'preparing', sentence: 2 });
    expect(told()).toEqual([]);
  });

  it('#16 WebKitGTK: after two ends and a late error it goes on once', () => {
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

  it('#17 Safari: an end that never comes does not hold up the next sentence', () => {
    const { narrator, engine, clock, told } = narrating({ engines: [createFakeEngine({ voices: [anna] })] });
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    clock.advance(5000);
    expect(engine.texts).toEqual(['One here.']);
    clock.advance(3000);
    expect(engine.texts).toEqual(['One here.', 'Two here.']);
    expect(told()).toEqual([{ type: 'stalled', sentence: 1, next: 'go-on', why: 'no-end' }]);
  });

  it('#17 Safari: three in a row, and the voice is not trusted with the rest', () => {
    const { narrator, engine, clock } = narrating({ engines: [createFakeEngine({ voices: [anna, bella] })] });
    narrator.play();
    const hang = (): void => {
      const asked = engine.asked.length;
      engine.current.start();
      for (let waited = 0; engine.asked.length === asked; waited += 1) {
        expect(waited).toBeLessThan(200);
        clock.advance(50);
      }
    };
    for (let said = 0; said < 3; said += 1) hang();
    expect(engine.asked.map(({ request }) => [request.text, request.voice?.name])).toEqual([
      ['Title', 'Anna'],
      ['One here.', 'Anna'],
      ['Two here.', 'Anna'],
      // Tried again, for it may have been silent, and then by another voice.
      ['Two here.', 'Anna'],
    ]);
    hang();
    expect(engine.asked.at(-1)!.request).toMatchObject({ text: 'Two here.', voice: bella });
  });
});

describe('utterances', () => {
  it('#18 Chrome and Safari: one that no one else holds is held until its end', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const given: WeakRef<SpeechSynthesisUtterance>[] = [];
    const fake = createFakeSynthesis();
    const page: SpeechWindow = {
      ...fake.page,
      speechSynthesis: {
        ...fake.page.speechSynthesis,
        speak: (utterance: SpeechSynthesisUtterance) => void given.push(new WeakRef(utterance)),
      } as unknown as SpeechSynthesis,
    };
    const engine = createWebSpeech(page)!;
    const heard: string[] = [];
    const speak = (text: string): void => {
      const manner = { lang: 'en', voice: null, rate: 1, pitch: 1, volume: 1 };
      engine.speak({ text, ...manner }, ({ type }) => heard.push(type));
    };
    speak('First of all.');
    speak('Then the next.');
    await later();
    collect();
    // The first was cut off by the second; its end may come yet.
    expect(given.map((each) => each.deref() !== undefined)).toEqual([true, true]);
    const last = given[1]!.deref()!;
    last.onstart?.call(last, {} as never);
    expect(heard).toContain('start');
    engine.dispose();
  });

  it('#19 Safari and Firefox: each is a new object, also for the same text', () => {
    vi.useFakeTimers();
    const stage = narratingInBrowser({ script: TWO() });
    stage.narrator.play(atTwo);
    stage.latest.onerror?.({ error: 'synthesis-failed' });
    stage.clock.advance(250);
    stage.narrator.repeat();
    expect(stage.texts()).toEqual(Array(3).fill('One two three.'));
    expect(new Set(stage.fake.spoken).size).toBe(3);
    vi.useRealTimers();
  });

  it('#23 WebKitGTK: never two in the queue, and the next not in the task of the end', () => {
    vi.useFakeTimers();
    const stage = narratingInBrowser({ script: TWO() });
    stage.narrator.play(atTwo);
    stage.latest.onstart?.({});
    stage.fake.spokenToEnd();
    expect(stage.fake.calls).toEqual(['speak']);
    stage.clock.settle();
    expect(stage.fake.calls).toEqual(['speak', 'speak']);
    expect(stage.fake.queue).toHaveLength(1);
    vi.useRealTimers();
  });

  it('#24 Android: what is spoken flushes the queue, so there is never anything in it', () => {
    vi.useFakeTimers();
    const stage = narratingInBrowser({ script: TWO() });
    stage.narrator.play(atTwo);
    for (const command of ['next', 'previous', 'next', 'previous'] as const) {
      stage.narrator[command]('sentence');
      expect(stage.fake.queue.map(({ text }) => text)).toEqual([stage.latest.text]);
    }
    stage.narrator.repeat('slowly');
    stage.narrator.interject('Well then');
    expect(stage.fake.queue).toHaveLength(1);
    vi.useRealTimers();
  });

  it('#25 another tab takes the voice: a pause with a name, the place kept, nothing by itself', () => {
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
});
