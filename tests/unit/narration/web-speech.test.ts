import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebSpeech } from '../../../src/lib/adapters/speech/web-speech.ts';
import type { EngineEvent } from '../../../src/lib/narration/engine.ts';
import { createFakeSynthesis, nativeVoice } from '../../support/fake-synthesis.ts';
import type { FakeSynthesis } from '../../support/fake-synthesis.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const speaking = (fake: FakeSynthesis = createFakeSynthesis()) => {
  const engine = createWebSpeech(fake.page)!;
  const events: EngineEvent[] = [];
  const speak = (text = 'One two three.', voice = engine.voices()[0] ?? null) =>
    engine.speak({ text, lang: 'en-GB', voice, rate: 1.5, pitch: 1, volume: 0.5 }, (event) =>
      events.push(event),
    );
  return { fake, engine, events, speak };
};

describe('speaking', () => {
  it('is not offered where the browser has no speech', () => {
    expect(
      createWebSpeech({ addEventListener: () => undefined, removeEventListener: () => undefined }),
    ).toBeNull();
  });

  it('always tells the language, and the voice where there is one', () => {
    const { fake, speak } = speaking();
    speak();
    expect(fake.spoken[0]).toMatchObject({
      text: 'One two three.',
      lang: 'en-GB',
      rate: 1.5,
      volume: 0.5,
      voice: null,
    });
    fake.setVoices([nativeVoice('Anna')]);
    speak();
    expect(fake.spoken[1]).toMatchObject({ voice: { name: 'Anna' } });
  });

  it('refuses a text with nothing to say, which would silence Chromium on Linux for good', () => {
    const { fake, speak } = speaking();
    for (const text of ['', ' ', '* * *', '—']) expect(() => speak(text)).toThrow(RangeError);
    expect(fake.spoken).toEqual([]);
  });

  it('never has two utterances in the browser', () => {
    const { fake, events, speak } = speaking();
    speak('First of all.');
    speak('Then the next.');
    vi.runOnlyPendingTimers();
    expect(fake.queue.map(({ text }) => text)).toEqual(['Then the next.']);
    expect(events).toEqual([{ type: 'fail', why: 'interrupted' }]);
  });

  it('puts off what the browser sends within the call, and drops it if it is cancelled before', () => {
    const { fake, events, speak } = speaking();
    const take = fake.page.speechSynthesis!.speak.bind(fake.page.speechSynthesis);
    fake.page.speechSynthesis!.speak = (utterance) => {
      take(utterance);
      fake.spoken.at(-1)!.onerror?.({ error: 'not-allowed' });
    };
    speak();
    expect(events).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(events).toEqual([{ type: 'fail', why: 'not-allowed' }]);
    speak().cancel();
    vi.advanceTimersByTime(100);
    expect(events).toHaveLength(1);
  });

  it('fails rather than let the browser choose when the voice is no more', () => {
    const { fake, engine, events, speak } = speaking();
    fake.setVoices([nativeVoice('Anna'), nativeVoice('Boris')]);
    const [anna] = engine.voices();
    fake.setVoices([nativeVoice('Boris')]);
    speak('One two three.', anna);
    vi.advanceTimersByTime(0);
    expect(fake.spoken).toEqual([]);
    expect(events).toEqual([{ type: 'fail', why: 'voice-unavailable' }]);
  });

  it('gives unknown errors a name that the narrator knows', () => {
    const { fake, events, speak } = speaking();
    speak();
    fake.spoken[0]!.onerror?.({ error: 'audio-busy' });
    speak();
    fake.spoken[1]!.onerror?.({ error: 'canceled' });
    expect(events).toEqual([
      { type: 'fail', why: 'unknown' },
      { type: 'fail', why: 'interrupted' },
    ]);
  });
});

describe('word events', () => {
  const say = (words: boolean, text: string) => {
    const { fake, engine, speak } = speaking();
    fake.setVoices([nativeVoice('Anna')]);
    speak(text);
    if (words) fake.spoken[0]!.onboundary?.({ name: 'word', charIndex: 0 });
    fake.spoken[0]!.onboundary?.({ name: 'sentence', charIndex: 0 });
    fake.spoken[0]!.onend?.({});
    return engine.capabilities(engine.voices()[0]!).boundaries;
  };

  it('are unknown until a voice had three words to tell of', () => {
    expect(say(false, 'Two words.')).toBe('unknown');
    expect(say(false, 'Three whole words.')).toBe('no');
    expect(say(true, 'Word.')).toBe('yes');
  });

  it('are not told of for sentences, and have length 0 where the browser tells none', () => {
    const { fake, events, speak } = speaking();
    speak();
    fake.spoken[0]!.onboundary?.({ name: 'sentence', charIndex: 0 });
    fake.spoken[0]!.onboundary?.({ name: 'word', charIndex: 4 });
    fake.spoken[0]!.onboundary?.({ name: 'word', charIndex: 8, charLength: 5 });
    expect(events).toEqual([
      { type: 'word', at: 4, length: 0 },
      { type: 'word', at: 8, length: 5 },
    ]);
  });
});

describe('leaving and coming', () => {
  it('silences what an earlier page left, and nothing else', () => {
    const quiet = createFakeSynthesis();
    createWebSpeech(quiet.page);
    expect(quiet.calls).toEqual([]);
    const loud = createFakeSynthesis();
    loud.speaking = true;
    createWebSpeech(loud.page);
    expect(loud.calls).toEqual(['cancel']);
  });

  it('falls silent when the page is left, and says so to the narrator', () => {
    const { fake, events, speak } = speaking();
    fake.page.leave();
    expect(fake.calls).toEqual([]);
    speak();
    fake.page.leave();
    expect(fake.queue).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(events).toEqual([{ type: 'fail', why: 'interrupted' }]);
  });
});

describe('the list of voices', () => {
  it('is found by asking again where the browser never tells', () => {
    const { fake, engine } = speaking();
    let changes = 0;
    engine.onVoicesChanged(() => (changes += 1));
    fake.setVoices([nativeVoice('Anna')], false);
    expect(engine.voices()).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(engine.voices().map(({ name }) => name)).toEqual(['Anna']);
    vi.advanceTimersByTime(10_000);
    expect(changes).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on listening after the first voices have come', () => {
    const { fake, engine } = speaking();
    fake.setVoices([nativeVoice('Anna')]);
    vi.advanceTimersByTime(60_000);
    fake.setVoices([nativeVoice('Anna'), nativeVoice('Boris', 'ru_RU')]);
    expect(engine.voices().map(({ lang }) => lang)).toEqual(['en-US', 'ru-RU']);
  });

  it.each([
    ['en_US', 'en-US'],
    ['eng-USA', 'en-US'],
    ['eng-US-f000', 'en-US'],
    ['ru', 'ru'],
  ])('has a language of one shape: %s is %s', (raw, tag) => {
    const { fake, engine } = speaking();
    fake.setVoices([nativeVoice('Anna', raw)]);
    expect(engine.voices()[0]!.lang).toBe(tag);
  });

  it('believes that a voice is remote only where some are local', () => {
    const { fake, engine } = speaking();
    const remote = { localService: false };
    fake.setVoices([nativeVoice('Anna', 'en', remote), nativeVoice('Boris', 'ru', remote)]);
    expect(engine.voices().map(({ where }) => where)).toEqual(['unknown', 'unknown']);
    fake.setVoices([nativeVoice('Anna', 'en', remote), nativeVoice('Boris', 'ru')]);
    expect(engine.voices().map(({ where }) => where)).toEqual(['network', 'device']);
  });

  it('keeps apart voices of one name without an address, and doubles out', () => {
    const { fake, engine } = speaking();
    const bare = { voiceURI: '' };
    fake.setVoices([
      nativeVoice('kal', 'en-US', bare),
      nativeVoice('kal', 'en-GB', bare),
      nativeVoice('kal', 'en-GB', bare),
    ]);
    expect(engine.voices().map(({ key }) => key)).toEqual(['|kal|en-US', '|kal|en-GB']);
  });
});
