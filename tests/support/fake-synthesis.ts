/**
 * `speechSynthesis` as a script: it does nothing by itself, and a test makes it behave as one or the other
 * browser was seen to. Each utterance object is taken once, as in Firefox.
 */
import type { SpeechWindow } from '../../src/lib/adapters/speech/web-speech.ts';

class FakeUtterance {
  lang = '';
  voice: unknown = null;
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart: ((event: object) => void) | null = null;
  onend: ((event: object) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | null = null;
  text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export interface FakeSynthesis {
  readonly page: SpeechWindow & { leave(): void };
  /** All that was ever spoken, the latest last. */
  readonly spoken: readonly FakeUtterance[];
  readonly calls: readonly string[];
  readonly queue: readonly FakeUtterance[];
  speaking: boolean;
  /** The first in the queue has been spoken. */
  spokenToEnd(): void;
  setVoices(voices: readonly FakeNativeVoice[], tell?: boolean): void;
}

export interface FakeNativeVoice {
  readonly name: string;
  readonly lang: string;
  readonly voiceURI: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export function nativeVoice(
  name: string,
  lang = 'en-US',
  more: Partial<FakeNativeVoice> = {},
): FakeNativeVoice {
  return { name, lang, voiceURI: name, localService: true, default: false, ...more };
}

export function createFakeSynthesis(): FakeSynthesis {
  const spoken: FakeUtterance[] = [];
  const calls: string[] = [];
  let queue: FakeUtterance[] = [];
  let voices: readonly FakeNativeVoice[] = [];
  const changed = new Set<() => void>();
  const leaving = new Set<() => void>();
  const state = { speaking: false };
  const forbidden = (name: string) => () => {
    throw new Error(`${name}() silences Linux until a restart`);
  };
  const synthesis = {
    get speaking() {
      return state.speaking || queue.length > 0;
    },
    pending: false,
    paused: false,
    getVoices: () => voices,
    addEventListener: (_: string, listener: () => void) => changed.add(listener),
    removeEventListener: (_: string, listener: () => void) => changed.delete(listener),
    speak(utterance: FakeUtterance) {
      if (spoken.includes(utterance)) throw new Error('the same utterance twice');
      calls.push('speak');
      spoken.push(utterance);
      queue.push(utterance);
    },
    cancel() {
      calls.push('cancel');
      queue = [];
    },
    pause: forbidden('pause'),
    resume: forbidden('resume'),
  };
  return {
    page: {
      speechSynthesis: synthesis as unknown as SpeechSynthesis,
      SpeechSynthesisUtterance: FakeUtterance as unknown as typeof SpeechSynthesisUtterance,
      addEventListener: (_: 'pagehide', listener: () => void) => void leaving.add(listener),
      removeEventListener: (_: 'pagehide', listener: () => void) => void leaving.delete(listener),
      leave: () => {
        for (const listener of leaving) listener();
      },
    },
    spoken,
    calls,
    get queue() {
      return queue;
    },
    get speaking() {
      return state.speaking;
    },
    set speaking(value) {
      state.speaking = value;
    },
    spokenToEnd() {
      queue.shift()?.onend?.({});
    },
    setVoices(next, tell = true) {
      voices = next;
      if (tell) for (const listener of changed) listener();
    },
  };
}
