/**
 * The browser's voices as the narrator sees them, kept up to date: the list is empty at first in Chrome and
 * Safari, grows on Android, shrinks in Chrome when the network goes, and some browsers never say so.
 */
import type { Voice } from '../../narration/voice.ts';
import { voicesFrom } from './native-voices.ts';

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
  const listed = (): Voice[] => [...voicesFrom(synthesis.getVoices()).keys()];
  let voices = listed();
  let seen = signature(voices);

  const refresh = (): void => {
    const now = listed();
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
    native(voice) {
      for (const [{ key }, native] of voicesFrom(synthesis.getVoices())) if (key === voice.key) return native;
      return null;
    },
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

function signature(voices: readonly Voice[]): string {
  return voices.map(({ key, where }) => `${key} ${where}`).join('\n');
}
