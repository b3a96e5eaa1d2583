/** Lists of voices as browsers give them, and what becomes of them. The numbers are those of docs/narration-quirks.md. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { voicesFrom } from '../../../src/lib/adapters/speech/native-voices.ts';
import { createWebSpeech } from '../../../src/lib/adapters/speech/web-speech.ts';
import { loadKnownVoices } from '../../../src/lib/narration/known-voices.ts';
import { describeVoices } from '../../../src/lib/narration/voice-quality.ts';
import { chooseVoice, rankVoices, SYSTEM_VOICE, voiceGroups } from '../../../src/lib/narration/voices.ts';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';
import { createFakeSynthesis, nativeVoice } from '../../support/fake-synthesis.ts';
import type { FakeNativeVoice } from '../../support/fake-synthesis.ts';
import { anna, bella, narrating } from '../../support/narrating.ts';
import { narratingInBrowser } from '../../support/narrating-browser.ts';
import * as lists from '../../support/voice-lists.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const plain = (list: readonly FakeNativeVoice[]) => [...voicesFrom(list).keys()];
const listening = () => {
  const fake = createFakeSynthesis();
  const engine = createWebSpeech(fake.page)!;
  let changes = 0;
  engine.onVoicesChanged(() => (changes += 1));
  return { fake, engine, changes: () => changes, names: () => engine.voices().map(({ name }) => name) };
};
const cloud = fakeVoice('Cloud', 'en-US', 'network');

describe('lists that come late, change or do not come', () => {
  it('#26 Chrome and Safari: empty at first, and play does not wait for it', () => {
    const stage = narratingInBrowser({ voices: [] });
    stage.narrator.play();
    expect(stage.latest).toMatchObject({ text: 'Title', lang: 'en', voice: null });
    stage.fake.setVoices([nativeVoice('Anna')]);
    stage.latest.onstart?.({});
    stage.latest.onend?.({});
    stage.clock.advance(1500);
    expect(stage.latest).toMatchObject({ text: 'One here.', voice: { name: 'Anna' } });
    expect(stage.told()).toEqual([]);
  });

  it('#27 Safari and WebKitGTK: a change of which nothing is told is found by asking', () => {
    const { fake, names, changes } = listening();
    fake.setVoices([nativeVoice('Anna')], false);
    vi.advanceTimersByTime(250);
    expect([names(), changes()]).toEqual([['Anna'], 1]);
    vi.advanceTimersByTime(10_000);
    expect([changes(), vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('#27 old Safari: `speechSynthesis` without addEventListener', () => {
    const fake = createFakeSynthesis();
    const { addEventListener: _, removeEventListener: __, ...bare } = fake.page.speechSynthesis!;
    const engine = createWebSpeech({ ...fake.page, speechSynthesis: bare as unknown as SpeechSynthesis })!;
    fake.setVoices([nativeVoice('Anna')], false);
    vi.advanceTimersByTime(250);
    expect(engine.voices()).toHaveLength(1);
    expect(() => engine.dispose()).not.toThrow();
  });

  it('#28 Android: the list grows long after it first came', () => {
    const { fake, names, changes } = listening();
    fake.setVoices([nativeVoice('Anna')]);
    vi.advanceTimersByTime(600_000);
    fake.setVoices([nativeVoice('Anna'), nativeVoice('Boris', 'ru-RU')]);
    expect([names(), changes()]).toEqual([['Anna', 'Boris'], 2]);
  });

  it('#29 Chrome: remote voices go with the network and come back with it', () => {
    const stage = narrating({
      engines: [createFakeEngine({ voices: [cloud, anna] })],
      preferences: { voiceFor: () => cloud },
    });
    const { narrator, engine, clock, preferences } = stage;
    preferences.voiceFor = () => (engine.voices().includes(cloud) ? cloud : anna);
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    engine.setVoices([anna]);
    narrator.preferencesChanged();
    clock.advance(250);
    expect(engine.current.request).toMatchObject({ text: 'One here.', voice: anna });
    expect(stage.told()).toMatchObject([{ type: 'voice-fallback', from: cloud, to: anna, why: 'gone' }]);
    engine.setVoices([cloud, anna]);
    narrator.preferencesChanged();
    clock.advance(250);
    expect(engine.current.request.voice).toBe(cloud);
  });

  it('#29 the browser’s object for a voice is looked up anew for each utterance', () => {
    const stage = narratingInBrowser({ voices: [nativeVoice('Anna')] });
    stage.narrator.play();
    const fresh = nativeVoice('Anna');
    stage.fake.setVoices([fresh]);
    stage.narrator.repeat();
    expect(stage.latest.voice).toBe(fresh);
    stage.fake.setVoices([]);
    stage.narrator.repeat();
    // Not another one of the browser’s choice, which may be remote.
    expect(stage.fake.queue.every(({ voice, lang }) => voice !== null || lang === 'en')).toBe(true);
  });

  it('#31 no voices at all: the language alone is told', () => {
    const { narrator, engine, clock } = narrating({ engines: [createFakeEngine()] });
    narrator.play();
    clock.advance(5000);
    expect(engine.current.request).toMatchObject({ voice: null, lang: 'en' });
  });

  it('#31 and if that stays silent, the next engine', () => {
    const stage = narrating({
      engines: [createFakeEngine({ id: 'mute' }), createFakeEngine({ id: 'built-in', voices: [anna] })],
      preferences: { voiceFor: () => SYSTEM_VOICE },
    });
    stage.narrator.play();
    stage.clock.advance(20_250);
    expect(stage.engines[1]!.current.request).toMatchObject({ text: 'Title', voice: anna });
  });
});

describe('what is said of a voice', () => {
  it('#32 Firefox on Linux, WebKitGTK: all remote is not believed, and they are used', () => {
    for (const list of [lists.linuxFirefox, lists.webkitGtk]) {
      expect(new Set(plain(list).map(({ where }) => where))).toEqual(new Set(['unknown']));
      expect(chooseVoice(plain(list), 'en')).not.toBeNull();
    }
    expect(new Set(plain(lists.windowsEdge).map(({ where }) => where))).toEqual(
      new Set(['device', 'network']),
    );
  });

  it.each([
    ['#33 Android Chrome', 'en_US', 'en-US'],
    ['#34 Firefox on Android', 'eng-USA', 'en-US'],
    ['#34 Firefox on Android', 'rus-RUS', 'ru-RU'],
    ['#35 espeak', 'en-GB-scotland', 'en-GB-scotland'],
    ['#35 espeak', 'en-GB-X-RP', 'en-GB-x-rp'],
    ['#35 espeak', 'en-US-NYC', 'en'],
  ])('%s: %s is a language', (_, raw, tag) => {
    expect(plain([nativeVoice('Anna', raw, { voiceURI: 'urn:anna' })])[0]!.lang).toBe(tag);
  });

  it('#35 what is no language at all costs that voice only', () => {
    expect(plain([nativeVoice('Bad', 'x y z'), nativeVoice('Anna')]).map(({ name }) => name)).toEqual([
      'Anna',
    ]);
  });

  it('#36 Android Chrome: the language is always told, and one voice stands for a region', () => {
    const stage = narratingInBrowser({ voices: lists.androidChrome });
    stage.narrator.play();
    expect(stage.latest.lang).toMatch(/^en/);
    const ours = plain(lists.androidChrome);
    expect(ours.every(({ obeys }) => obeys === 'language')).toBe(true);
    expect(new Set(ours.map(({ lang }) => lang)).size).toBe(ours.length);
  });

  it('#37 Android Chrome: a listed language that is not installed is not tried twice', () => {
    const { narrator, engine, clock, told } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.fail('language-unavailable');
    clock.settle();
    expect(engine.asked.map(({ request }) => request.voice)).toEqual([anna, bella]);
    expect(told()).toMatchObject([{ type: 'voice-fallback', why: 'language-unavailable' }]);
  });

  it('#38 Safari: every voice is the default, so none is', () => {
    const voices = plain(lists.macSafari);
    expect(voices.every(({ isDefault }) => isDefault)).toBe(true);
    const none = voices.map((voice) => ({ ...voice, isDefault: false }));
    for (const lang of ['en', 'fr', 'ru'])
      expect(chooseVoice(voices, lang)?.name).toBe(chooseVoice(none, lang)?.name);
  });

  it('#39 iOS: the system’s own voice is not listed: it is reached without a voice', () => {
    const stage = narrating({ preferences: { voiceFor: () => SYSTEM_VOICE } });
    stage.narrator.play();
    expect(stage.engine.current.request).toMatchObject({ voice: null, lang: 'en' });
  });

  it('#40 Chromium on Linux: the default is Afrikaans, and is not used for English', () => {
    expect(lists.linuxChromium.find((voice) => voice.default)?.lang).toBe('af');
    expect(chooseVoice(plain(lists.linuxChromium), 'en')?.lang).toMatch(/^en/);
    const { narrator, engine } = narrating({
      engines: [createFakeEngine({ voices: [fakeVoice('Piet', 'af')] })],
    });
    narrator.play();
    expect(narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-no-voice' });
    expect(engine.asked).toEqual([]);
  });

  it('#41 Apple: “premium” is the middle one in French, and a choice outlives its address', async () => {
    const table = await loadKnownVoices('fr');
    const french = describeVoices(plain(lists.frenchMac), () => table);
    expect(french.find(({ name }) => name === 'Audrey (premium)')?.quality).not.toBe('very-high');
    const [milena] = plain(lists.iosSafari);
    const moved = plain([
      nativeVoice('Milena', 'ru-RU', { voiceURI: 'com.apple.elsewhere' }),
      nativeVoice('Other', 'ru-RU'),
    ]);
    expect(chooseVoice(moved, 'ru', { chosenKey: milena!.key })?.name).toBe('Milena');
  });

  it('#43 Apple: toys are not offered, the simplest voices come last', () => {
    const groups = voiceGroups(plain(lists.macSafari), 'en', 'en');
    const names = groups.flatMap(({ voices }) => voices.map(({ name }) => name));
    for (const toy of ['Zarvox', 'Bells', 'Albert']) expect(names).not.toContain(toy);
    expect(groups.at(-1)!.kind).toBe('robotic');
    expect(rankVoices(plain(lists.macSafari), 'en').map(({ name }) => name)).not.toContain('Fred');
  });

  it('#44 WebKitGTK: no address and one name for two: told apart by the language', () => {
    const bare = { voiceURI: '' };
    const voices = plain([nativeVoice('kal', 'en-US', bare), nativeVoice('kal', 'en-GB', bare)]);
    expect(voices.map(({ key }) => key)).toEqual(['|kal|en-US', '|kal|en-GB']);
  });

  it('#45 Edge: 250 voices on the network, of which none is used unasked', () => {
    const voices = plain(lists.windowsEdge);
    expect(rankVoices(voices, 'en').every(({ where }) => where === 'device')).toBe(true);
    expect(chooseVoice(voices, 'ka')).toBeNull();
    const remote = voices.find(({ where, lang }) => where === 'network' && lang === 'en-US')!;
    expect(chooseVoice(voices, 'en', { chosenKey: remote.key })?.where).toBe('device');
    expect(chooseVoice(voices, 'en', { chosenKey: remote.key, allowNetwork: true })).toBe(remote);
    const { narrator, engine } = narrating({ engines: [createFakeEngine({ voices: [cloud] })] });
    narrator.play();
    expect(narrator.snapshot.failure).toBe('speech-no-voice');
    expect(engine.asked).toEqual([]);
  });
});
