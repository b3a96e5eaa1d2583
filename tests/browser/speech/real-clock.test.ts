import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRealClock } from '../../../src/lib/adapters/speech/real-clock.ts';

afterEach(() => vi.restoreAllMocks());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the clock of the browser', () => {
  it('runs tasks later than this one and its microtasks, in their order', async () => {
    const clock = createRealClock();
    const done: string[] = [];
    clock.nextTask(() => done.push('first'));
    clock.nextTask(() => done.push('second'));
    await Promise.resolve().then(() => done.push('microtask'));
    await wait(50);
    expect(done).toEqual(['microtask', 'first', 'second']);
  });

  it('goes on after a task that fails', async () => {
    const clock = createRealClock();
    const failed = new Promise<string>((resolve) => {
      addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          resolve(event.message);
        },
        { once: true },
      );
    });
    const second = new Promise<void>((resolve) => {
      clock.nextTask(() => {
        throw new Error('on purpose');
      });
      clock.nextTask(resolve);
    });
    expect(await failed).toContain('on purpose');
    await second;
  });

  it('keeps timers, and lets them be cleared once or twice', async () => {
    const clock = createRealClock();
    const done: string[] = [];
    const before = clock.now();
    clock.setTimeout(() => done.push('kept'), 20);
    const timer = clock.setTimeout(() => done.push('cleared'), 10);
    clock.clearTimeout(timer);
    clock.clearTimeout(timer);
    await wait(60);
    expect(done).toEqual(['kept']);
    expect(clock.now() - before).toBeGreaterThanOrEqual(20);
  });

  it('leaves short pauses out while the page is hidden, when browsers hold timers back', async () => {
    const clock = createRealClock();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const done: string[] = [];
    clock.setTimeout(() => done.push('short'), 900);
    clock.clearTimeout(clock.setTimeout(() => done.push('cleared'), 900));
    const long = clock.setTimeout(() => done.push('long'), 5000);
    await wait(50);
    clock.clearTimeout(long);
    expect(done).toEqual(['short']);
  });
});
