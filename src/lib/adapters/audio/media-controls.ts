/**
 * What is being read, on the lock screen and beside the volume, and the buttons there and on a headset. A browser shows
 * this only for a page that plays sound, so a quiet loop plays along with the voice.
 */
import { createQuietLoop } from './quiet-loop.ts';

interface Options {
  /** Address of a square PNG of 512 px. */
  readonly icon: string;
}

/** The buttons that systems have, and what a listener to a text wants of them. */
const ACTIONS = [
  ['play', 'play'],
  ['pause', 'pause'],
  ['stop', 'stop'],
  ['nexttrack', 'next-sentence'],
  ['previoustrack', 'previous-sentence'],
  // What a long press on the same buttons sends, where there is one.
  ['seekforward', 'next-section'],
  ['seekbackward', 'previous-section'],
] as const satisfies readonly (readonly [MediaSessionAction, string])[];
type MediaAction = (typeof ACTIONS)[number][1];

interface NowReading {
  /** Of the article. */
  readonly title: string;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly playing: boolean;
  /** Seconds at the present speed. */
  readonly position: number;
  readonly duration: number;
}

/** Safari's word for what a page's sound is; https://www.w3.org/TR/audio-session/ */
interface WithAudioSession {
  readonly audioSession?: { type: string };
}

/** `MediaControls` of the state layer. Nothing in it throws; where a browser has no such controls nothing happens. */
export function createMediaControls({ icon }: Options) {
  const session = (navigator as { mediaSession?: MediaSession }).mediaSession;
  const listeners = new Set<(action: MediaAction) => void>();
  let shown: NowReading | null = null;
  let disposed = false;

  const emit = (action: MediaAction): void => {
    for (const listener of [...listeners]) listener(action);
  };
  const loop = createQuietLoop({
    began: () => shown && session && announce(session, shown),
    taken: () => emit('pause'),
  });

  const announce = (to: MediaSession, now: NowReading): void => {
    to.metadata = new MediaMetadata({
      title: now.title,
      artist: now.publisher ?? '',
      album: now.section ?? '',
      artwork: [{ src: new URL(icon, document.baseURI).href, sizes: '512x512', type: 'image/png' }],
    });
    for (const [name, action] of ACTIONS) setHandler(to, name, () => emit(action));
    progress(to, now);
  };

  const hide = (): void => {
    if (!shown || !session) return;
    shown = null;
    loop.release();
    for (const [name] of ACTIONS) setHandler(session, name, null);
    session.metadata = null;
    session.playbackState = 'none';
    setPosition(session, null);
    setAudioSession('auto');
  };

  return {
    /** Within the reader's gesture the first time, for the sound. */
    show(now: NowReading): void {
      if (!session || disposed) return;
      const before = shown;
      shown = now;
      if (!before) setAudioSession('playback');
      if (now.playing) loop.play();
      else loop.pause();
      // Only where something else is to be read: some systems redraw the picture each time.
      if (before && sameText(before, now)) progress(session, now);
      else announce(session, now);
    },
    hide,
    onAction(listener: (action: MediaAction) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose(): void {
      hide();
      listeners.clear();
      disposed = true;
    },
  };
}

function sameText(a: NowReading, b: NowReading): boolean {
  return a.title === b.title && a.section === b.section && a.publisher === b.publisher;
}

function progress(session: MediaSession, now: NowReading): void {
  session.playbackState = now.playing ? 'playing' : 'paused';
  const { duration, position } = now;
  const known = Number.isFinite(duration) && duration > 0 && Number.isFinite(position);
  setPosition(session, known ? { duration, position: Math.min(duration, Math.max(0, position)) } : null);
}

/** Null: not known. The seconds are those of the present speed, so the rate is 1. */
function setPosition(session: MediaSession, state: { duration: number; position: number } | null): void {
  const partial: { setPositionState?: MediaSession['setPositionState'] } = session;
  if (!partial.setPositionState) return;
  if (state) session.setPositionState({ ...state, playbackRate: 1 });
  else session.setPositionState();
}

function setHandler(session: MediaSession, name: MediaSessionAction, handler: (() => void) | null): void {
  try {
    session.setActionHandler(name, handler);
  } catch {
    // A TypeError: this browser has no such button.
  }
}

function setAudioSession(type: 'playback' | 'auto'): void {
  const { audioSession } = navigator as WithAudioSession;
  if (audioSession) audioSession.type = type;
}
