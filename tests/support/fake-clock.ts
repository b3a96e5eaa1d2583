/** A clock in the test's hand: nothing happens until it is told to go on. */
import type { Clock } from '../../src/lib/narration/clock.ts';

export interface FakeClock extends Clock {
  /** Lets `ms` pass; runs what falls due in its order, each in a task of its own. */
  advance(ms: number): void;
  /** Runs the tasks that wait for no time, and those that they leave behind. */
  settle(): void;
  /** How many timers and tasks wait. */
  readonly waiting: number;
}

/** @param most tasks that may run in one call, so that an endless loop is seen as one */
export function createFakeClock(most = 10_000): FakeClock {
  let now = 0;
  let nextId = 1;
  const timers = new Map<number, { due: number; task: () => void }>();
  const add = (task: () => void, ms: number): number => {
    timers.set(nextId, { due: now + Math.max(0, ms), task });
    return nextId++;
  };
  const runUntil = (end: number): void => {
    for (let ran = 0; ; ran += 1) {
      if (ran > most) throw new Error(`more than ${most} tasks without an end`);
      const due = [...timers]
        .filter(([, timer]) => timer.due <= end)
        .sort((a, b) => a[1].due - b[1].due || a[0] - b[0])[0];
      if (!due) break;
      const [id, { due: at, task }] = due;
      timers.delete(id);
      now = Math.max(now, at);
      task();
    }
    now = end;
  };
  return {
    now: () => now,
    setTimeout: add,
    clearTimeout: (timer) => void timers.delete(timer),
    nextTask: (task) => void add(task, 0),
    advance: (ms) => runUntil(now + ms),
    settle: () => runUntil(now),
    get waiting() {
      return timers.size;
    },
  };
}
