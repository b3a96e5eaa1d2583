/** The browser's time for the narrator. */
import type { Clock } from '../../narration/clock.ts';

/** ms. In a hidden page browsers hold timers back by up to a minute; a pause so short is left out instead. */
const SHORT = 1000;

export function createRealClock(): Clock {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  const nextTask = (task: () => void): void => {
    tasks.push(task);
    port2.postMessage(null);
  };

  let nextId = -1;
  const hopping = new Set<number>();

  return {
    now: () => performance.now(),
    nextTask,
    setTimeout(task, ms) {
      if (document.visibilityState !== 'hidden' || ms >= SHORT) return window.setTimeout(task, ms);
      // Negative, so that they never meet the browser's own numbers.
      const id = nextId--;
      hopping.add(id);
      nextTask(() => {
        if (hopping.delete(id)) task();
      });
      return id;
    },
    clearTimeout(timer) {
      if (!hopping.delete(timer)) window.clearTimeout(timer);
    },
  };
}
