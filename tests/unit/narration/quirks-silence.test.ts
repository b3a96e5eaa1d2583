/**
 * Engines that do not start, do not end or die, and texts that kill them. The numbers are those of
 * docs/narration-quirks.md.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebSpeech } from '../../../src/lib/adapters/speech/web-speech.ts';
import { createPace } from '../../../src/lib/narration/estimate.ts';
import { buildScript } from '../../../src/lib/narration/script.ts';
import { publication } from '../../support/arbitrary-publication.ts';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';
import { createFakeSynthesis } from '../../support/fake-synthesis.ts';
import { anna, bella, IN_ORDER, narrating } from '../../support/narrating.ts';
import { narratingInBrowser } from '../../support/narrating-browser.ts';
import { testWords } from '../../support/narration-words.ts';
import { paragraph } from '../../support/publication.ts';
import { aside, scriptOf } from '../../support/scripts.ts';

const cloud = fakeVoice('Cloud', 'en-US', 'network');
const online = (rate = 1) => {
  const engine = createFakeEngine({ voices: [cloud, anna] });
  return narrating({ engines: [engine], preferences: { voiceFor: () => cloud, rate } });
};
const LONG = `${'some plain words of use '.repeat(12)}and the end.`;

describe('remote voices', () => {
  it('#1 Chrome: they fall silent at 14 s; asked for in parts of 10 s, waited for no longer than 14', () => {
    const script = scriptOf([paragraph(LONG, { id: 'p' })]);
    const stage = narrating({
      script,
      engines: [createFakeEngine({ voices: [cloud, anna] })],
      preferences: { voiceFor: () => cloud, rate: 0.5 },
    });
    const pace = createPace();
    stage.narrator.play({ block: 'p', offset: 0 });
    while (stage.engine.underWay > 0) {
      const { text } = stage.engine.current.request;
      const ms = pace.estimate(text, cloud, 0.5);
      expect(ms).toBeLessThanOrEqual(11_000);
      stage.say(ms);
    }
    expect(stage.engine.asked.length).toBeGreaterThanOrEqual(3);
    expect(stage.engine.texts.join('')).toBe(script.sentences[1]!.spoken);
    stage.narrator.play({ block: 'p', offset: 0 });
    const before = stage.engine.asked.length;
    stage.engine.current.start();
    stage.clock.advance(14_000);
    expect(stage.engine.underWay).toBe(0);
    stage.clock.advance(250);
    expect(stage.engine.asked.length).toBe(before + 1);
  });

  it('#1 silent twice: the same words by a voice of the device, told by name', () => {
    const { narrator, engine, clock, told } = online();
    narrator.play({ block: 'one', offset: 0 });
    for (let tries = 0; tries < 2; tries += 1) {
      engine.current.start();
      clock.advance(14_250);
    }
    expect(engine.asked.map(({ request }) => [request.text, request.voice?.name])).toEqual([
      ['One here.', 'Cloud'],
      ['One here.', 'Cloud'],
      ['One here.', 'Anna'],
    ]);
    expect(told()).toMatchObject([
      { type: 'stalled', next: 'retry', why: 'no-end' },
      { type: 'voice-fallback', from: cloud, to: anna, why: 'no-end' },
    ]);
  });

  it('#30 Chrome, offline and online again: no start in 10 s, once more, then a voice of the device', () => {
    const { narrator, engine, clock } = online();
    narrator.play({ block: 'one', offset: 0 });
    clock.advance(9999);
    expect(engine.underWay).toBe(1);
    clock.advance(1 + 250 + 9999);
    expect(engine.asked.map(({ request }) => request.voice?.name)).toEqual(['Cloud', 'Cloud']);
    clock.advance(1);
    expect(engine.asked.at(-1)!.request).toMatchObject({ text: 'One here.', voice: anna });
    engine.current.start();
    engine.current.end();
    clock.settle();
    expect(engine.asked.at(-1)!.request).toMatchObject({ text: 'Two here.', voice: anna });
  });

  it('#30 an error of the network is not tried again', () => {
    const { narrator, engine, clock, told } = online();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.fail('network');
    clock.settle();
    expect(engine.current.request).toMatchObject({ text: 'One here.', voice: anna });
    expect(told()).toMatchObject([{ type: 'voice-fallback', why: 'network' }]);
  });
});

describe('no start', () => {
  it('#21 #22 lost after a cancellation: within 3 s once more, after 250 ms', () => {
    const { narrator, engine, clock } = narrating({ engines: [createFakeEngine({ voices: [anna] })] });
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    narrator.next('sentence');
    clock.advance(2999);
    expect(engine.texts).toEqual(['One here.', 'Two here.']);
    clock.advance(1);
    expect(engine.underWay).toBe(0);
    clock.advance(250);
    expect(engine.texts).toEqual(['One here.', 'Two here.', 'Two here.']);
    engine.current.start();
    engine.current.end();
    clock.advance(2000);
    expect(narrator.snapshot.status).toBe('preparing');
    expect(narrator.snapshot.sentence).toBe(2);
    expect(engine.texts.at(-1)).toBe('Newsletter skipped.');
  });

  it('#63 a browser that is dead until it is started again: the other engine, and then a plain word', () => {
    const stage = narrating({
      engines: [
        createFakeEngine({ id: 'dead', voices: [anna] }),
        createFakeEngine({ id: 'built-in', voices: [bella] }),
      ],
    });
    const [dead, builtIn] = stage.engines;
    stage.narrator.play({ block: 'one', offset: 10 });
    stage.clock.advance(20_250);
    expect(dead!.texts).toEqual(['Two here.', 'Two here.']);
    expect(builtIn!.current.request).toMatchObject({ text: 'Two here.', voice: bella });
    expect(dead!.underWay).toBe(0);
    stage.clock.advance(20_250);
    expect(stage.narrator.snapshot).toMatchObject({
      status: 'failed',
      failure: 'speech-failed',
      sentence: 2,
    });
    expect(dead!.underWay + builtIn!.underWay).toBe(0);
    stage.narrator.play();
    expect(dead!.current.request.text).toBe('Two here.');
  });

  it('#47 iOS: spoken in the call of the command itself; refused, it waits for a key or a tap', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play();
    expect(engine.underWay).toBe(1);
    engine.current.fail('not-allowed');
    clock.advance(600_000);
    expect(narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'not-allowed', sentence: 0 });
    narrator.resume();
    expect(engine.texts).toEqual(['Title', 'Title']);
  });

  it('#59 screen readers: not a word before the reader asks, whatever else happens', () => {
    const { narrator, engine, clock, preferences } = narrating();
    engine.setVoices([bella]);
    preferences.rate = 2;
    narrator.preferencesChanged();
    narrator.setScript(scriptOf([paragraph('Other.')]));
    narrator.next('sentence');
    narrator.stopAt('sentence');
    narrator.resume();
    clock.advance(600_000);
    expect(engine.asked).toEqual([]);
  });
});

describe('what is left over', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('#53 Chromium: speech that outlives its page is silenced at the start and when leaving', () => {
    const loud = createFakeSynthesis();
    loud.speaking = true;
    createWebSpeech(loud.page);
    expect(loud.calls).toEqual(['cancel']);
    const stage = narratingInBrowser();
    stage.narrator.play();
    stage.latest.onstart?.({});
    stage.fake.page.leave();
    expect(stage.fake.queue).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'interrupted' });
  });

  it('#60 Android WebView: no speech in the browser is told, not thrown', () => {
    expect(
      createWebSpeech({ addEventListener: () => undefined, removeEventListener: () => undefined }),
    ).toBeNull();
    const { narrator } = narrating({ more: { engines: [] } });
    narrator.play();
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-unavailable' });
  });
});

describe('texts', () => {
  const HALF_A_SIGN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  const NOTHING_TO_SAY = ['* * *', '⁂', '—', '…', '«»', '   ', '***', '🎈', '<>'];
  it('#20 Chromium on Linux dies of an empty text: symbols alone are never sent', () => {
    const script = scriptOf([
      paragraph('Before.'),
      ...NOTHING_TO_SAY.map((text) => paragraph(text)),
      paragraph('After.'),
    ]);
    const stage = narrating({ script });
    expect(stage.heard()).toEqual(['Title', 'Before.', 'After.']);
    const { engine, narrator } = narrating();
    for (const text of NOTHING_TO_SAY) narrator.interject(text);
    expect(engine.asked).toEqual([]);
  });

  it('#20 nor as a part of a long sentence', () => {
    const stage = narrating({ script: scriptOf([paragraph(`One ${'… '.repeat(400)} two.`, { id: 'p' })]) });
    stage.narrator.play({ block: 'p', offset: 0 });
    stage.sayAll();
    for (const text of stage.engine.texts) expect(text).toMatch(/[\p{L}\p{N}]/u);
    expect(stage.engine.texts[0]).toMatch(/^One/);
    expect(stage.engine.texts.at(-1)).toMatch(/two\.$/);
  });

  it('#20 #54 #61 of any publication: 200 code units or fewer, something to say, no markup', () => {
    fc.assert(
      fc.property(publication, fc.constantFrom('none' as const, 'words' as const), (article, cues) => {
        const stage = narrating({
          script: buildScript(article, { words: testWords }),
          engines: [createFakeEngine()],
          preferences: { cues },
        });
        stage.heard();
        for (const text of stage.engine.texts) {
          expect(text.length).toBeLessThanOrEqual(200);
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(text).not.toMatch(/[<>]/);
          expect(text).not.toMatch(HALF_A_SIGN);
        }
        expect(stage.narrator.snapshot.status).toBe('ended');
      }),
      { numRuns: 100 },
    );
  });

  it('#61 Chrome: a label with markup in it is words', () => {
    const label = '<?xml version="1.0"?><speak>Box</speak>';
    const stage = narrating({
      script: scriptOf([paragraph('One.'), aside('a', [paragraph('Two.')], label)]),
    });
    expect(stage.heard().at(-1)).toBe(' ?xml version="1.0"?  speak Box /speak  skipped.');
    expect(stage.narrator.snapshot.skipped?.label).toBe(label);
  });

  it.each([
    ['#54 600 words', 600],
    ['#55 more than 32,767 characters', 7000],
  ])('%s without a stop: said to the end in parts', (_, count) => {
    const text = `${'word '.repeat(count)}end.`;
    const script = scriptOf([paragraph(text, { id: 'p' })]);
    const stage = narrating({ script, engines: [createFakeEngine({ voices: [anna] })] });
    stage.narrator.play({ block: 'p', offset: 0 });
    for (let said = 0; said < 1000 && stage.engine.underWay > 0; said += 1) stage.say();
    expect(stage.engine.texts.join('')).toBe(script.sentences[1]!.spoken);
    expect(Math.max(...stage.engine.texts.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(stage.narrator.snapshot.status).toBe('ended');
  });

  it('#54 an engine that takes less gets less', () => {
    const engine = createFakeEngine({ voices: [anna], maxCharacters: 40 });
    const stage = narrating({ engines: [engine], script: scriptOf([paragraph(LONG)]) });
    stage.heard();
    expect(Math.max(...engine.texts.map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(engine.texts.slice(1).join('')).toBe(stage.script.sentences[1]!.spoken);
  });

  it('#56 speed, voice and volume are fixed once it speaks: the rest is said anew from the word', () => {
    const { narrator, engine, clock, preferences } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    engine.current.word(4);
    Object.assign(preferences, { rate: 2, volume: 0.5 });
    narrator.preferencesChanged();
    clock.advance(250);
    expect(engine.asked[0]!.cancelled).toBe(true);
    expect(engine.current.request).toMatchObject({ text: 'here.', rate: 2, volume: 0.5 });
  });

  it('#57 #58 a rate that the engine does not keep to: the speed shown is the one measured', () => {
    const measured = [3, 6].map((rate) => {
      const stage = narrating({ preferences: { rate }, script: scriptOf([paragraph(LONG, { id: 'p' })]) });
      stage.narrator.play({ block: 'p', offset: 0 });
      const count = stage.engine.current.request.text.trim().split(/\s+/).length;
      stage.engine.current.start();
      stage.clock.advance((count / 500) * 60_000);
      stage.engine.current.end();
      stage.clock.settle();
      return stage.narrator.snapshot.wordsPerMinute;
    });
    expect(measured).toEqual([500, 500]);
  });
});

describe('one fault after another', () => {
  it('leaves the place where it was and play working', () => {
    const stage = narrating();
    stage.narrator.play({ block: 'one', offset: 10 });
    for (const why of ['synthesis-failed', 'unknown', 'language-unavailable', 'synthesis-failed'] as const) {
      if (stage.engine.underWay > 0) stage.engine.current.fail(why);
      stage.clock.advance(250);
      expect(stage.narrator.snapshot.sentence).toBe(2);
    }
    stage.narrator.play();
    stage.sayAll();
    expect(stage.engine.texts.slice(-7)).toEqual(IN_ORDER.slice(2));
  });
});
