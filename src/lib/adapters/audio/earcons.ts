/**
 * Plays the earcons through Web Audio. There is one audio context, made in a gesture of the reader's; it rests when
 * nothing has sounded for a while, because a running one keeps a phone's sound hardware awake.
 */
import type { Earcons } from '../../narration/earcons.ts';
import { earconLength, writeEarcon } from './earcon-sounds.ts';
import { withinGesture } from './gesture.ts';

export interface AudibleEarcons extends Earcons {
  /** Call it in the gesture that begins the reading, where earcons are wanted: some phones allow sound only there. */
  unlock(): void;
  dispose(): void;
}

/** ms without a sound after which the context rests. */
const REST_AFTER = 30_000;
/** ms in which a context that is asked to run has to: a sound that comes later stands for nothing. */
const PATIENCE = 300;
/** Seconds that a sound takes to fall silent when it is stopped: at once, and no click. */
const CUT = 0.02;

/** Null where the browser has no Web Audio. */
export function createEarcons(): AudibleEarcons | null {
  const Context = (window as { AudioContext?: typeof AudioContext }).AudioContext;
  if (!Context) return null;
  let context: AudioContext | null = null;
  let sounding: { readonly gain: GainNode; readonly tones: readonly OscillatorNode[] } | null = null;
  let resting = false;
  let disposed = false;
  let restTimer = 0;
  let lateTimer = 0;

  const wake = (): AudioContext => {
    context ??= new Context({ latencyHint: 'interactive' });
    window.clearTimeout(restTimer);
    restTimer = window.setTimeout(() => {
      resting = true;
      // Refused by a context that the system has already silenced.
      context?.suspend().catch(() => undefined);
    }, REST_AFTER);
    // The system holds it (a call, a locked phone): the next sound asks again.
    if (context.state !== 'running') context.resume().catch(() => undefined);
    return context;
  };

  const stop = (): void => {
    window.clearTimeout(lateTimer);
    const now = sounding;
    sounding = null;
    if (!now || !context) return;
    // What has not begun must not be heard when the context runs again.
    if (context.state !== 'running') return now.gain.disconnect();
    const end = context.currentTime + CUT;
    now.gain.gain.cancelScheduledValues(context.currentTime);
    now.gain.gain.setValueAtTime(now.gain.gain.value, context.currentTime);
    now.gain.gain.linearRampToValueAtTime(0, end);
    for (const tone of now.tones) tone.stop(end);
  };

  return {
    play(earcon, volume) {
      if (disposed || !(volume > 0)) return 0;
      stop();
      const running = wake();
      // One that has only just been asked to run will in a moment; one that the system holds will not.
      const soon = running.state === 'suspended' && (resting || withinGesture());
      if (running.state !== 'running' && !soon) return 0;
      resting = false;
      const gain = new GainNode(running, { gain: Math.min(1, volume) });
      gain.connect(running.destination);
      const tones = writeEarcon(running, earcon, gain, running.currentTime);
      sounding = { gain, tones };
      const mine = sounding;
      const last = tones.at(-1);
      last?.addEventListener('ended', () => {
        gain.disconnect();
        if (sounding === mine) sounding = null;
      });
      if (soon) lateTimer = window.setTimeout(() => running.state !== 'running' && stop(), PATIENCE);
      return earconLength(earcon);
    },
    stop,
    unlock() {
      if (!disposed) wake();
    },
    dispose() {
      disposed = true;
      stop();
      window.clearTimeout(restTimer);
      // Closed already is closed.
      context?.close().catch(() => undefined);
      context = null;
    },
  };
}
