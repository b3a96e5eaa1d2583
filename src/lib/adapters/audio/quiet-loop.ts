/**
 * The sound element that the system's media controls hang on while a voice speaks: it plays the quiet tone round and
 * round. It knows nothing of the controls themselves.
 */
import { withinGesture } from './gesture.ts';
import { quietTone } from './quiet-tone.ts';

export interface QuietLoop {
  /** Within the reader's gesture the first time. Where the browser refuses, a later call within a gesture tries again. */
  play(): void;
  pause(): void;
  /** Gives everything back; `play` begins anew. */
  release(): void;
}

interface Listener {
  /** It sounds: Safari forgets what it was told about the media before this. */
  began(): void;
  /** The system silenced it: a call, another player, headphones pulled out. */
  taken(): void;
}

/**
 * ms. Sooner after its beginning, it was perhaps our own voice that took the sound from it (iOS has one session for
 * both), and a pause then would never let anyone listen.
 */
const SETTLED = 3000;

export function createQuietLoop(listener: Listener): QuietLoop {
  let element: HTMLAudioElement | null = null;
  let address = '';
  let wanted = false;
  let refused = false;
  let beginning = false;
  let began = Number.POSITIVE_INFINITY;

  const make = (): HTMLAudioElement => {
    address = URL.createObjectURL(new Blob([quietTone()], { type: 'audio/wav' }));
    const audio = new Audio(address);
    audio.loop = true;
    audio.addEventListener('playing', () => {
      // It may come at each turn of the loop.
      if (audio !== element || !beginning) return;
      beginning = false;
      began = performance.now();
      listener.began();
    });
    audio.addEventListener('pause', () => {
      if (audio === element && audio.paused && wanted && performance.now() - began > SETTLED)
        listener.taken();
    });
    return audio;
  };

  return {
    play() {
      wanted = true;
      if (element?.paused === false) return;
      if (refused && !withinGesture()) return;
      refused = false;
      beginning = true;
      element ??= make();
      element.play().catch((error: unknown) => {
        // Else it was paused or released before it could begin, as it was told to.
        if (error instanceof DOMException && error.name === 'NotAllowedError') refused = true;
      });
    },
    pause() {
      wanted = false;
      element?.pause();
    },
    release() {
      wanted = false;
      refused = false;
      const audio = element;
      element = null;
      if (!audio) return;
      audio.pause();
      audio.removeAttribute('src');
      // Lets go of the file.
      audio.load();
      URL.revokeObjectURL(address);
    },
  };
}
