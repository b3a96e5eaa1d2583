/**
 * One thing that is to be done after a while. It is dropped when another takes its place; and it is done in a task of
 * its own even where there is nothing to wait for: WebKitGTK hangs if `speak` follows `end` in the same one.
 */
import type { Clock } from './clock.ts';

export interface Later {
  /** @param ms 0: in the next task */
  run(ms: number, work: () => void): void;
  stop(): void;
}

/** @param transition wraps what is done, so that listeners see it as one step */
export function createLater(clock: Clock, transition: (work: () => void) => void): Later {
  let turn = 0;
  let timer = 0;
  return {
    run(ms, work) {
      clock.clearTimeout(timer);
      const mine = ++turn;
      const goOn = (): void => {
        if (mine === turn) transition(work);
      };
      if (ms < 1) clock.nextTask(goOn);
      else timer = clock.setTimeout(goOn, ms);
    },
    stop() {
      turn += 1;
      clock.clearTimeout(timer);
    },
  };
}
