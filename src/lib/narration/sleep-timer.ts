/**
 * Falls silent for a listener who has fallen asleep: counts minutes of reading aloud, fades over the last half
 * minute, ends once, and for a while afterwards offers to go on. It silences nothing itself: whoever owns it pauses
 * the narrator.
 *
 * It counts only while the text is being read. Players differ here; the complaint that comes up with those that
 * count on is a timer that ran out during a pause, whereas a paused voice keeps nobody awake.
 */
import type { Clock } from './clock.ts';

/** `ended`: it has just run out, and `extend` takes it up again. */
export type SleepTimerState = 'off' | 'running' | 'fading' | 'ended';

export interface SleepTimerSnapshot {
  readonly state: SleepTimerState;
  /** ms of reading aloud that are left; 0 while off or ended. */
  readonly endsIn: number;
  /** Factor for the volume of the next utterance, 0.1 to 1; 1 unless fading. */
  readonly volume: number;
}

export interface SleepTimer {
  readonly snapshot: SleepTimerSnapshot;
  /** @throws RangeError unless 0 < minutes <= LONGEST_SLEEP */
  start(minutes: number): void;
  /**
   * Adds minutes, by default as many as it was started with, and undoes the fade. After the end it starts again. False
   * where there is nothing to extend.
   * @throws RangeError unless 0 < minutes <= LONGEST_SLEEP
   */
  extend(minutes?: number): boolean;
  cancel(): void;
  /** Whether the text is being read aloud now. Not, until told. */
  reading(on: boolean): void;
  /** Looks at the clock: for when the machine or the page may have slept. Each sentence is a good time. */
  check(): void;
  /** Silence for good. */
  dispose(): void;
}

interface Options {
  readonly clock: Clock;
  /** A new factor for the volume. Speech takes it up with its next utterance. */
  readonly onVolume: (factor: number) => void;
  /** Once for each start. The volume is back at 1 by then. */
  readonly onEnd: () => void;
  /** At each command, each full minute left and each step of the fade. */
  readonly onChange?: (snapshot: SleepTimerSnapshot) => void;
}

/** Minutes. */
export const LONGEST_SLEEP = 24 * 60;

const MINUTE = 60_000;
const FADE = 30_000;
const STEP = 3000;
const STEPS = FADE / STEP;
const QUIETEST = 0.1;
/** How long after the end it can be taken up again, in ms. */
const OFFER = 5 * MINUTE;
/** Browsers stretch shorter waits of a hidden page to this; what falls due sooner is done a little early or late. */
const SHORTEST_WAIT = 1000;
const NEAR = SHORTEST_WAIT / 2;

export function createSleepTimer({ clock, onVolume, onEnd, onChange }: Options): SleepTimer {
  let phase: 'off' | 'counting' | 'ended' = 'off';
  /** ms left at the time `since`; once it has ended, what was then left of the offer. */
  let left = 0;
  let since = 0;
  let reading = false;
  let usual = 0;
  let toldVolume = 1;
  let timer: number | null = null;
  let dueAt = 0;

  const ticking = (): boolean => phase === 'ended' || (phase === 'counting' && reading);
  const remaining = (): number => Math.max(0, ticking() ? left - (clock.now() - since) : left);
  const volume = (): number => (phase === 'counting' ? fadeFactor(remaining()) : 1);

  const snapshot = (): SleepTimerSnapshot => {
    if (phase !== 'counting') return { state: phase, endsIn: 0, volume: 1 };
    const endsIn = remaining();
    return { state: endsIn <= FADE ? 'fading' : 'running', endsIn, volume: volume() };
  };

  const wait = (): void => {
    if (timer !== null) clock.clearTimeout(timer);
    const ms = phase === 'ended' ? remaining() : untilNews(remaining());
    dueAt = clock.now() + Math.max(SHORTEST_WAIT, ms);
    timer = ticking() ? clock.setTimeout(due, dueAt - clock.now()) : null;
  };

  const tellVolume = (): void => {
    const factor = volume();
    if (factor === toldVolume) return;
    toldVolume = factor;
    onVolume(factor);
  };

  const count = (next: typeof phase, ms: number): void => {
    phase = next;
    left = ms;
    since = clock.now();
    wait();
    tellVolume();
  };

  const tell = (): void => onChange?.(snapshot());

  const runOut = (): void => {
    if (phase === 'ended') {
      count('off', 0);
      return tell();
    }
    count('ended', OFFER);
    tell();
    onEnd();
  };

  const due = (): void => {
    timer = null;
    if (remaining() <= NEAR) return runOut();
    wait();
    tellVolume();
    tell();
  };

  return {
    get snapshot() {
      return snapshot();
    },
    start(minutes) {
      const ms = lengthOf(minutes);
      usual = minutes;
      count('counting', ms);
      tell();
    },
    extend(minutes = usual) {
      if (phase === 'off') return false;
      const ms = lengthOf(minutes) + (phase === 'counting' ? remaining() : 0);
      count('counting', Math.min(LONGEST_SLEEP * MINUTE, ms));
      tell();
      return true;
    },
    cancel() {
      if (phase === 'off') return;
      count('off', 0);
      tell();
    },
    reading(on) {
      if (on === reading) return;
      const ms = remaining();
      const overdue = ticking() && ms === 0;
      reading = on;
      if (overdue) return runOut();
      count(phase, ms);
      if (phase === 'counting') tell();
    },
    check() {
      if (ticking() && clock.now() >= dueAt) due();
    },
    dispose() {
      count('off', 0);
    },
  };
}

/** Even steps of 2 dB, each the loudness of one step of the fade: from 0.79 to 0.1. */
function fadeFactor(remaining: number): number {
  if (remaining > FADE) return 1;
  const step = STEPS - Math.max(1, Math.ceil((remaining - NEAR) / STEP)) + 1;
  return QUIETEST ** (step / STEPS);
}

/** ms until there is something to tell: a full minute left, a step of the fade, the end. */
function untilNews(remaining: number): number {
  const every = remaining - NEAR > FADE ? MINUTE : STEP;
  const multiple = every * (Math.ceil((remaining - NEAR) / every) - 1);
  return remaining - (every === MINUTE ? Math.max(FADE, multiple) : multiple);
}

function lengthOf(minutes: number): number {
  if (minutes > 0 && minutes <= LONGEST_SLEEP) return minutes * MINUTE;
  throw new RangeError(`a sleep timer of ${minutes} minutes: above 0 and at most ${LONGEST_SLEEP}`);
}
