/**
 * Time as the narrator needs it: a port, so that tests hold the clock in their hand. The real one is
 * in adapters/speech/real-clock.ts.
 */
export interface Clock {
  /** Milliseconds from any fixed point, never going back. */
  now(): number;
  /** Runs `task` once after `ms`; returns what `clearTimeout` takes. */
  setTimeout(task: () => void, ms: number): number;
  /** Does nothing for a timer that has run or was cleared. */
  clearTimeout(timer: number): void;
  /** Runs `task` once, soon, but not in this task: WebKitGTK hangs if `speak` follows `end` in the same one. */
  nextTask(task: () => void): void;
}
