/**
 * The browser's own voices behind the engine port. Everything here follows from what browsers really do
 * (docs/narration-quirks.md): one utterance at a time, always a new object and always held, never the interface's
 * pause (it silences Linux until a restart, ends the utterance on Android), the first terminal event counts.
 */
import type {
  EngineCapabilities,
  EngineEvent,
  EngineFailure,
  SpeakRequest,
  SpeechEngine,
  SpeechHandle,
} from '../../narration/engine.ts';
import type { Voice } from '../../narration/voice.ts';
import { createVoiceList } from './voice-list.ts';

/** What of `window` is used. */
export interface SpeechWindow {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
  addEventListener(type: 'pagehide', listener: () => void): void;
  removeEventListener(type: 'pagehide', listener: () => void): void;
}

/** Android takes 4,096 bytes at the most; the narrator sends far less. */
const MAX_CHARACTERS = 1000;
/** A voice that told nothing in an utterance of so many words tells no words at all. */
const WORDS_TO_TELL = 3;
/** Cancelled utterances of which no end is ever heard are let go after so many. */
const MOST_HELD = 16;

/** Null where the browser has no speech synthesis. Silences what an earlier page left behind. */
export function createWebSpeech(page: SpeechWindow): SpeechEngine | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = page;
  if (!synthesis || !Utterance) return null;
  const list = createVoiceList(synthesis);
  const boundaries = new Map<string, 'yes' | 'no'>();
  /** Chrome and Safari lose the events of an utterance that no one holds. */
  const held = new Set<SpeechSynthesisUtterance>();
  let current: { interrupt(): void } | null = null;

  // Only what this page can hear of: cancelling at random would silence another tab.
  if (synthesis.speaking || synthesis.pending) synthesis.cancel();
  const leave = (): void => current?.interrupt();
  page.addEventListener('pagehide', leave);

  function speak(request: SpeakRequest, listener: (event: EngineEvent) => void): SpeechHandle {
    if (!/[\p{L}\p{N}]/u.test(request.text))
      throw new RangeError(`nothing to say in ${JSON.stringify(request.text)}`);
    current?.interrupt();
    let over = false;
    let silenced = false;
    let inCall = true;
    let words = 0;
    const mine = { interrupt: () => silence({ type: 'fail', why: 'interrupted' }) };

    const tell = (event: EngineEvent): void => {
      if (!inCall) return listener(event);
      setTimeout(() => {
        if (!silenced) listener(event);
      }, 0);
    };
    const finish = (event: EngineEvent | null): void => {
      if (over) return;
      over = true;
      if (current === mine) current = null;
      if (event) tell(event);
    };
    /** Within the caller's call, so that what is told comes after it. */
    function silence(event: EngineEvent | null): void {
      silenced = event === null;
      if (over) return;
      inCall = true;
      finish(event);
      synthesis!.cancel();
    }

    current = mine;
    const utterance = prepare(request);
    if (!utterance) {
      finish({ type: 'fail', why: 'voice-unavailable' });
      return { cancel: () => silence(null) };
    }
    utterance.onstart = () => {
      if (!over) tell({ type: 'start' });
    };
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (over || name === 'sentence') return;
      words += 1;
      boundaries.set(keyOf(request.voice), 'yes');
      // Firefox and Safari leave the length out.
      tell({ type: 'word', at: charIndex, length: charLength || 0 });
    };
    utterance.onend = () => {
      held.delete(utterance);
      if (!over && words === 0) classify(request);
      finish({ type: 'end' });
    };
    utterance.onerror = ({ error }) => {
      held.delete(utterance);
      finish({ type: 'fail', why: failureOf(error) });
    };

    hold(utterance);
    synthesis!.speak(utterance);
    inCall = false;
    return { cancel: () => silence(null) };
  }

  /** Null where the voice is no more: another one, of the browser's choice, might send the text to a server. */
  function prepare({
    text,
    lang,
    voice,
    rate,
    pitch,
    volume,
  }: SpeakRequest): SpeechSynthesisUtterance | null {
    const native = voice && list.native(voice);
    if (voice && !native) return null;
    const utterance = new Utterance!(text);
    // Android goes by this alone and ignores the voice.
    utterance.lang = lang;
    if (native) utterance.voice = native;
    utterance.rate = rate;
    utterance.pitch = pitch;
    utterance.volume = volume;
    return utterance;
  }

  function hold(utterance: SpeechSynthesisUtterance): void {
    held.add(utterance);
    if (held.size > MOST_HELD) for (const oldest of held) return void held.delete(oldest);
  }

  function classify({ text, voice }: SpeakRequest): void {
    const key = keyOf(voice);
    if (!boundaries.has(key) && text.trim().split(/\s+/).length >= WORDS_TO_TELL) boundaries.set(key, 'no');
  }

  return {
    id: 'web-speech',
    capabilities: (voice): EngineCapabilities => ({
      boundaries: boundaries.get(keyOf(voice)) ?? 'unknown',
      maxCharacters: MAX_CHARACTERS,
    }),
    voices: () => list.voices,
    onVoicesChanged: (listener) => list.onChanged(listener),
    speak,
    dispose() {
      current?.interrupt();
      page.removeEventListener('pagehide', leave);
      list.dispose();
    },
  };
}

function keyOf(voice: Voice | null): string {
  return voice?.key ?? '';
}

function failureOf(error: SpeechSynthesisErrorCode): EngineFailure {
  switch (error) {
    case 'canceled':
    case 'interrupted':
      return 'interrupted';
    case 'not-allowed':
    case 'network':
    case 'voice-unavailable':
    case 'language-unavailable':
    case 'synthesis-failed':
      return error;
    default:
      return 'unknown';
  }
}
