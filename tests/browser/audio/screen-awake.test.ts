/** The wake lock: in every order of events with one of our own, and once with Chromium's. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScreenAwake } from '../../../src/lib/adapters/audio/screen-awake.ts';
import type { ScreenAwake } from '../../../src/lib/state/media-ports.ts';

let awake: ScreenAwake | null = null;
let visibility: DocumentVisibilityState = 'visible';

afterEach(() => {
  awake?.dispose();
  awake = null;
  visibility = 'visible';
  vi.restoreAllMocks();
});

class Sentinel extends EventTarget {
  released = false;
  release(): Promise<void> {
    if (!this.released) {
      this.released = true;
      this.dispatchEvent(new Event('release'));
    }
    return Promise.resolve();
  }
}

function fakeLocks() {
  const asked: { grant: () => Promise<Sentinel>; refuse: () => Promise<void> }[] = [];
  const granted: Sentinel[] = [];
  const request = (): Promise<Sentinel> =>
    new Promise((resolve, reject) => {
      asked.push({
        grant: async () => {
          const sentinel = new Sentinel();
          granted.push(sentinel);
          resolve(sentinel);
          await settled();
          return sentinel;
        },
        refuse: async () => {
          reject(new DOMException('battery saving', 'NotAllowedError'));
          await settled();
        },
      });
    });
  vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue({ request } as unknown as WakeLock);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  const held = (): number => granted.filter(({ released }) => !released).length;
  return { asked, granted, held };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
function turn(to: DocumentVisibilityState): void {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a screen that stays on', () => {
  it('is asked for once while it is wanted, and let go', async () => {
    const { asked, held } = fakeLocks();
    awake = createScreenAwake();
    expect(awake.available).toBe(true);
    awake.set(true);
    awake.set(true);
    expect(asked).toHaveLength(1);
    await asked[0]!.grant();
    awake.set(true);
    expect(asked).toHaveLength(1);
    expect(held()).toBe(1);
    awake.set(false);
    expect(held()).toBe(0);
  });

  it('is taken up again when the page comes back into view, if it is still wanted', async () => {
    const { asked, granted, held } = fakeLocks();
    awake = createScreenAwake();
    awake.set(true);
    await asked[0]!.grant();
    turn('hidden');
    await granted[0]!.release();
    turn('visible');
    expect(asked).toHaveLength(2);
    await asked[1]!.grant();
    expect(held()).toBe(1);
    awake.set(false);
    turn('hidden');
    turn('visible');
    expect(asked).toHaveLength(2);
    expect(held()).toBe(0);
  });

  it('is not asked for in a hidden page, where that is an error', () => {
    const { asked } = fakeLocks();
    awake = createScreenAwake();
    turn('hidden');
    awake.set(true);
    expect(asked).toHaveLength(0);
    turn('visible');
    expect(asked).toHaveLength(1);
  });

  it('is given back where it comes after it was wanted', async () => {
    const { asked, held } = fakeLocks();
    awake = createScreenAwake();
    awake.set(true);
    awake.set(false);
    await asked[0]!.grant();
    expect(held()).toBe(0);
  });

  it('is kept where it was wanted again in the meantime, and only one is', async () => {
    const { asked, held } = fakeLocks();
    awake = createScreenAwake();
    awake.set(true);
    awake.set(false);
    awake.set(true);
    for (const each of asked) await each.grant();
    expect(held()).toBe(1);
  });

  it('is quiet about a refusal and asks again at the next chance', async () => {
    const rejections: unknown[] = [];
    const rejected = (event: PromiseRejectionEvent): void => void rejections.push(event.reason);
    addEventListener('unhandledrejection', rejected);
    const { asked, held } = fakeLocks();
    awake = createScreenAwake();
    awake.set(true);
    await asked[0]!.refuse();
    turn('hidden');
    turn('visible');
    expect(asked).toHaveLength(2);
    await asked[1]!.grant();
    expect(held()).toBe(1);
    removeEventListener('unhandledrejection', rejected);
    expect(rejections).toEqual([]);
  });

  it('is let go for good, also while it is on its way', async () => {
    const { asked, held } = fakeLocks();
    awake = createScreenAwake();
    awake.set(true);
    awake.dispose();
    await asked[0]!.grant();
    turn('hidden');
    turn('visible');
    expect(asked).toHaveLength(1);
    expect(held()).toBe(0);
  });

  it('is not to be had in a browser without it, and nothing breaks', () => {
    vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue(undefined as unknown as WakeLock);
    awake = createScreenAwake();
    expect(awake.available).toBe(false);
    awake.set(true);
    awake.set(false);
    awake.dispose();
  });

  it('is really granted and released by Chromium', async () => {
    const sentinels: WakeLockSentinel[] = [];
    const { request } = WakeLock.prototype;
    vi.spyOn(WakeLock.prototype, 'request').mockImplementation(async function (this: WakeLock, type) {
      const sentinel = await request.call(this, type);
      sentinels.push(sentinel);
      return sentinel;
    });
    awake = createScreenAwake();
    awake.set(true);
    await vi.waitFor(() => expect(sentinels).toHaveLength(1));
    expect(sentinels[0]!.released).toBe(false);
    await settled();
    awake.set(false);
    await vi.waitFor(() => expect(sentinels[0]!.released).toBe(true));
  });
});
