/**
 * What writing pronunciation rules needs of the browser: to hear a few words in the voice that would read them, and
 * to keep a file. Speech is asked for at the first call, in the reader's own click, as iOS wants it.
 */
import { saveFile } from '../adapters/dom/save-file.ts';
import { createWebSpeech } from '../adapters/speech/web-speech.ts';
import type { SpeakRequest, SpeechEngine } from '../narration/engine.ts';
import { chooseVoice, SYSTEM_VOICE } from '../narration/voices.ts';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Hear } from '../state/pronunciations.svelte.ts';
import { voiceChoice } from './voice-choice.ts';

/** Chrome gives its voices late: so long may the first call wait for them, in ms. */
const VOICES_WITHIN = 1500;

export interface PronunciationLife {
  /** Absent where the browser cannot speak. */
  readonly hear: Hear | undefined;
  /** Offers the reader a file to keep. */
  readonly save: (name: string, text: string) => void;
  /** Silences what is being said. */
  dispose(): void;
}

/**
 * Browser only.
 * @param shared the engine of a page that has one; it stays the page's
 */
export function composePronunciation(
  preferences: Preferences,
  shared: SpeechEngine | null = null,
): PronunciationLife {
  let own: SpeechEngine | null = null;
  let stop: (() => void) | null = null;
  /** Number of the latest call; one that is no more the latest says nothing. */
  let run = 0;

  const hear: Hear = async (text, lang) => {
    stop?.();
    const mine = ++run;
    if (!/[\p{L}\p{N}]/u.test(text)) return 'spoken';
    const engine = shared ?? (own ??= createWebSpeech(window));
    if (!engine) return 'no-voice';
    if (engine.voices().length === 0) await someVoices(engine);
    if (mine !== run) return 'spoken';
    const voice = chooseVoice(engine.voices(), lang, voiceChoice(preferences.settings, lang));
    if (voice === null && engine.voices().length > 0) return 'no-voice';
    const { rate, pitch, volume } = preferences.settings;
    const named = voice?.key === SYSTEM_VOICE.key ? null : voice;
    const said = speak(engine, { text, lang: named?.lang ?? lang, voice: named, rate, pitch, volume });
    stop = said.stop;
    return said.outcome;
  };

  return {
    hear: shared || 'speechSynthesis' in window ? hear : undefined,
    save: saveFile,
    dispose: () => {
      run += 1;
      stop?.();
      own?.dispose();
    },
  };
}

function speak(
  engine: SpeechEngine,
  request: SpeakRequest,
): { readonly outcome: ReturnType<Hear>; readonly stop: () => void } {
  let settle: (outcome: Awaited<ReturnType<Hear>>) => void;
  const outcome = new Promise<Awaited<ReturnType<Hear>>>((resolve) => (settle = resolve));
  const handle = engine.speak(request, (event) => {
    if (event.type === 'end') settle('spoken');
    // Cut short by the next call, by another tab or by the page's end: no fault to speak of.
    if (event.type === 'fail') settle(event.why === 'interrupted' ? 'spoken' : 'failed');
  });
  const stop = (): void => {
    handle.cancel();
    settle('spoken');
  };
  return { outcome, stop };
}

function someVoices(engine: SpeechEngine): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      forget();
      clearTimeout(timer);
      resolve();
    };
    const forget = engine.onVoicesChanged(done);
    const timer = setTimeout(done, VOICES_WITHIN);
  });
}
