/**
 * The browser's voices as the narrator sees them, kept up to date: the list is empty at first in Chrome and
 * Safari, grows on Android, shrinks in Chrome when the network goes, and some browsers never say so.
 */
import { languageTag } from '../../base/language.ts';
import type { Voice } from '../../narration/voice.ts';

const POLL_EVERY = 250;
const POLL_FOR = 5000;

export interface VoiceList {
  readonly voices: readonly Voice[];
  /** The browser's own object for a voice, looked up anew: old ones go stale when the list changes. */
  native(voice: Voice): SpeechSynthesisVoice | null;
  onChanged(listener: () => void): () => void;
  dispose(): void;
}

export function createVoiceList(synthesis: SpeechSynthesis): VoiceList {
  const listeners = new Set<() => void>();
  let voices = normalised(synthesis.getVoices());
  let seen = signature(voices);

  const refresh = (): void => {
    const now = normalised(synthesis.getVoices());
    const sign = signature(now);
    if (sign === seen) return;
    [voices, seen] = [now, sign];
    for (const listener of [...listeners]) listener();
  };

  let polls = 0;
  const poll = setInterval(() => {
    refresh();
    polls += 1;
    if (polls * POLL_EVERY >= POLL_FOR) clearInterval(poll);
  }, POLL_EVERY);
  // Old Safari has no addEventListener here.
  synthesis.addEventListener?.('voiceschanged', refresh);

  return {
    get voices() {
      return voices;
    },
    native: (voice) => synthesis.getVoices().find((candidate) => keyOf(candidate) === voice.key) ?? null,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      clearInterval(poll);
      synthesis.removeEventListener?.('voiceschanged', refresh);
      listeners.clear();
    },
  };
}

function normalised(native: readonly SpeechSynthesisVoice[]): Voice[] {
  // Firefox and WebKitGTK on Linux call every voice remote: only who calls some local can be believed.
  const believable = native.some((voice) => voice.localService);
  const voices = new Map<string, Voice>();
  for (const voice of native) {
    const lang = languageTag(voice.lang);
    const key = keyOf(voice);
    if (lang === null || voices.has(key)) continue;
    const where = voice.localService ? 'device' : believable ? 'network' : 'unknown';
    voices.set(key, { key, name: voice.name, lang, where, isDefault: voice.default });
  }
  return [...voices.values()];
}

/** WebKitGTK leaves the URI empty, and names alone are not unique. */
function keyOf({ voiceURI, name, lang }: SpeechSynthesisVoice): string {
  return `${voiceURI}|${name}|${lang}`;
}

function signature(voices: readonly Voice[]): string {
  return voices.map(({ key, where }) => `${key} ${where}`).join('\n');
}
