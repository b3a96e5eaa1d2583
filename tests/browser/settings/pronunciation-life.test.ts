import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPronunciationStore } from '../../../src/lib/adapters/storage/pronunciation-store.ts';
import { storageKey } from '../../../src/lib/adapters/storage/storage-key.ts';
import { composePronunciation } from '../../../src/lib/app/compose-pronunciation.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { Pronunciations, type PronunciationDraft } from '../../../src/lib/state/pronunciations.svelte.ts';
import { createFakeEngine, fakeVoice, type FakeEngine } from '../../support/fake-engine.ts';

const BASE = '/some/folder/';
const KEY = storageKey(BASE, 'pronunciations');
const lead: PronunciationDraft = {
  lang: 'en',
  match: 'Lead',
  say: 'led',
  wholeWord: true,
  caseSensitive: false,
  scope: 'all',
};
const frames: HTMLIFrameElement[] = [];

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Another tab of the same site: events of the store reach it, its own writes do not. */
function otherTab(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  return frame.contentWindow!;
}

describe('rules on the device', () => {
  test('are there again after a reload, and only for the same base path', () => {
    new Pronunciations(createPronunciationStore(BASE)).add(lead);
    const again = new Pronunciations(createPronunciationStore(BASE));
    again.start();
    expect(again.rules).toMatchObject([lead]);
    const elsewhere = new Pronunciations(createPronunciationStore('/other/'));
    elsewhere.start();
    expect(elsewhere.rules).toEqual([]);
  });

  test('are live in the other tabs, until these stop', async () => {
    const here = new Pronunciations(createPronunciationStore(BASE));
    const there = new Pronunciations(createPronunciationStore(BASE, otherTab()));
    const stop = there.start();
    const added = here.add(lead)!;
    await expect.poll(() => there.rules).toEqual([added]);
    localStorage.removeItem(KEY);
    await expect.poll(() => there.rules).toEqual([]);
    stop();
    here.add({ ...lead, match: 'other' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(there.rules).toEqual([]);
  });

  test('begin anew where the store holds rubbish, and live in memory where there is none', () => {
    localStorage.setItem(KEY, '{"version":1,"rul');
    const rules = new Pronunciations(createPronunciationStore(BASE));
    rules.start();
    expect([rules.rules, rules.problem]).toEqual([[], null]);

    const forbidding = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as Window;
    const forgetful = new Pronunciations(createPronunciationStore(BASE, forbidding));
    forgetful.start();
    expect(forgetful.add(lead)).not.toBeNull();
    expect(forgetful.problem?.code).toBe('storage-unavailable');
  });
});

describe('a rule is heard', () => {
  const english = fakeVoice('Anna', 'en-GB');
  const online = fakeVoice('Cloud', 'ru-RU', 'network');
  let preferences: Preferences;
  let engine: FakeEngine;
  beforeEach(() => {
    preferences = new Preferences();
    engine = createFakeEngine({ voices: [english, online] });
  });
  const hear = (text: string, lang: string) => composePronunciation(preferences, engine).hear!(text, lang);

  test('in the voice for its language, at the reader’s speed, in the same call', async () => {
    preferences.change('rate', 2);
    const heard = hear('led', 'en');
    expect(engine.current.request).toMatchObject({ text: 'led', lang: 'en-GB', voice: english, rate: 2 });
    engine.current.end();
    expect(await heard).toBe('spoken');
  });

  test('never by a voice that sends it away, unless the reader allowed it', async () => {
    expect(await hear('свинец', 'ru')).toBe('no-voice');
    expect(engine.asked).toEqual([]);
    preferences.change('allowNetworkVoices', true);
    void hear('свинец', 'ru');
    expect(engine.current.request.voice).toEqual(online);
  });

  test('or the voice fails, and that is told', async () => {
    const heard = hear('led', 'en');
    engine.current.fail('synthesis-failed');
    expect(await heard).toBe('failed');
  });

  test('and silenced by the next one and by the end of the page', async () => {
    const life = composePronunciation(preferences, engine);
    const first = life.hear!('led', 'en');
    const second = life.hear!('leed', 'en');
    expect(await first).toBe('spoken');
    expect(engine.underWay).toBe(1);
    life.dispose();
    expect(await second).toBe('spoken');
    expect(engine.underWay).toBe(0);
  });

  test('once the voices are there, where the browser is late with them', async () => {
    engine.setVoices([]);
    const life = composePronunciation(preferences, engine);
    const first = life.hear!('led', 'en');
    const second = life.hear!('leed', 'en');
    expect(engine.asked).toEqual([]);
    engine.setVoices([english]);
    expect(await first).toBe('spoken');
    expect(engine.texts).toEqual(['leed']);
    engine.current.end();
    expect(await second).toBe('spoken');
    engine.setVoices([]);
    const late = life.hear!('lead', 'en');
    life.dispose();
    engine.setVoices([english]);
    expect(await late).toBe('spoken');
    expect(engine.texts).toEqual(['leed']);
  });

  test('by whatever the system has, where it lists no voices at all', async () => {
    engine.setVoices([]);
    void hear('led', 'en');
    await expect.poll(() => engine.texts, { timeout: 5000 }).toEqual(['led']);
    expect(engine.current.request).toMatchObject({ voice: null, lang: 'en' });
  });

  test('not at all where there is nothing to say', async () => {
    expect(await hear('…', 'en')).toBe('spoken');
    expect(engine.asked).toEqual([]);
  });
});
