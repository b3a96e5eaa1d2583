/** The adapter against the real interface of Chromium; voices, if there are any, are left in peace. */
import { afterEach, describe, expect, it } from 'vitest';
import { createWebSpeech } from '../../../src/lib/adapters/speech/web-speech.ts';
import type { EngineEvent, SpeechEngine } from '../../../src/lib/narration/engine.ts';

let engine: SpeechEngine | null = null;
afterEach(() => engine?.dispose());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the voices of a real browser', () => {
  it('are there as an engine, with voices of well-formed languages and keys of their own', async () => {
    engine = createWebSpeech(window);
    expect(engine).not.toBeNull();
    await wait(500);
    const voices = engine!.voices();
    expect(new Set(voices.map(({ key }) => key)).size).toBe(voices.length);
    for (const { lang } of voices) expect(new Intl.Locale(lang).toString()).toBe(lang);
  });

  it('give utterances of the real kind to the browser, and take its word for how they went', async () => {
    engine = createWebSpeech(window)!;
    const taken: SpeechSynthesisUtterance[] = [];
    const speak = SpeechSynthesis.prototype.speak;
    SpeechSynthesis.prototype.speak = (utterance) => void taken.push(utterance);
    const events: EngineEvent[] = [];
    try {
      engine.speak(
        { text: 'Three plain words.', lang: 'en', voice: null, rate: 2, pitch: 1, volume: 0.5 },
        (event) => events.push(event),
      );
    } finally {
      SpeechSynthesis.prototype.speak = speak;
    }
    const [utterance] = taken;
    expect(utterance).toMatchObject({ text: 'Three plain words.', lang: 'en', rate: 2, volume: 0.5 });
    utterance!.dispatchEvent(new SpeechSynthesisEvent('start', { utterance: utterance! }));
    utterance!.dispatchEvent(
      new SpeechSynthesisEvent('boundary', {
        utterance: utterance!,
        name: 'word',
        charIndex: 6,
        charLength: 5,
      }),
    );
    utterance!.dispatchEvent(
      new SpeechSynthesisErrorEvent('error', { utterance: utterance!, error: 'interrupted' }),
    );
    utterance!.dispatchEvent(new SpeechSynthesisEvent('end', { utterance: utterance! }));
    expect(events).toEqual([
      { type: 'start' },
      { type: 'word', at: 6, length: 5 },
      { type: 'fail', why: 'interrupted' },
    ]);
    expect(engine.capabilities(null).boundaries).toBe('yes');
  });

  it('can be silenced at once, and tell nothing after it', async () => {
    engine = createWebSpeech(window)!;
    const events: EngineEvent[] = [];
    const request = { text: 'Not to be heard.', lang: 'en', voice: null, rate: 1, pitch: 1, volume: 0 };
    engine.speak(request, (event) => events.push(event)).cancel();
    await wait(300);
    expect(events).toEqual([]);
    expect(speechSynthesis.speaking).toBe(false);
  });
});
