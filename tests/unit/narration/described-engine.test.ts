import { describe, expect, it } from 'vitest';
import { describedEngine } from '../../../src/lib/narration/described-engine.ts';
import { parseKnownVoices } from '../../../src/lib/narration/known-voices.ts';
import { describeVoices } from '../../../src/lib/narration/voice-quality.ts';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';

const samantha = fakeVoice('Samantha', 'en-US');
const milena = fakeVoice('Milena', 'ru-RU');

function described() {
  const engine = createFakeEngine({ voices: [samantha, milena] });
  const loaded: string[] = [];
  let online = true;
  const own = describedEngine(engine, () =>
    online
      ? Promise.resolve({
          describe: describeVoices,
          load: (lang) => {
            loaded.push(lang);
            return Promise.resolve(lang === 'en' ? parseKnownVoices('en-US 1 Samantha') : null);
          },
        })
      : Promise.reject(new TypeError('Failed to fetch')),
  );
  return { engine, own, loaded, setOnline: (value: boolean) => (online = value) };
}

describe('an engine whose voices are described', () => {
  it('has the voices of the engine itself until something is known', () => {
    const { engine, own } = described();
    expect(own.voices()).toBe(engine.voices());
  });

  it('fetches a language once, tells of it, and knows its voices from then on', async () => {
    const { own, loaded } = described();
    let told = 0;
    own.onVoicesChanged(() => (told += 1));
    expect(await Promise.all([own.learn('en-GB'), own.learn('en')])).toEqual([true, true]);
    expect(loaded).toEqual(['en']);
    expect(told).toBe(1);
    expect(own.voices()).toEqual([{ ...samantha, quality: 'low', place: 0, speaker: 'Samantha' }, milena]);
    expect(own.voices()).toBe(own.voices());
    await own.learn('ru');
    expect(loaded).toEqual(['en', 'ru']);
  });

  it('describes voices that come later', async () => {
    const { engine, own } = described();
    engine.setVoices([]);
    await own.learn('en');
    let told = 0;
    const stop = own.onVoicesChanged(() => (told += 1));
    engine.setVoices([samantha]);
    expect(told).toBe(1);
    expect(own.voices()[0]?.quality).toBe('low');
    stop();
    engine.setVoices([]);
    expect(told).toBe(1);
  });

  it('goes on without where the lists cannot be fetched, and tries again when asked again', async () => {
    const { engine, own, setOnline } = described();
    setOnline(false);
    expect(await own.learn('en')).toBe(false);
    expect(own.voices()).toBe(engine.voices());
    setOnline(true);
    expect(await own.learn('en')).toBe(true);
    expect(own.voices()[0]?.quality).toBe('low');
  });

  it('finds the lists of its own', async () => {
    const own = describedEngine(createFakeEngine({ voices: [samantha, milena] }));
    expect(await own.learn('ru')).toBe(true);
    expect(own.voices()).toEqual([samantha, { ...milena, quality: 'low', place: 5, speaker: 'Milena' }]);
  });

  it('speaks and ends as the engine does', () => {
    const { engine, own } = described();
    const request = { text: 'One.', lang: 'en', voice: samantha, rate: 1, pitch: 1, volume: 1 };
    own.speak(request, () => undefined);
    expect(engine.texts).toEqual(['One.']);
    expect(own.capabilities(null)).toEqual(engine.capabilities(null));
    own.dispose();
    expect(engine.underWay).toBe(0);
  });
});
