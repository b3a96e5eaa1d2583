/** Keeps the screen on while that is wanted: the Screen Wake Lock, which browsers take back whenever the page is hidden. */

/** `ScreenAwake` of the state layer: nothing in it throws, and a refusal leaves the screen as it would have been. */
export function createScreenAwake() {
  const wakeLock = (navigator as { wakeLock?: WakeLock }).wakeLock;
  let wanted = false;
  let asking = false;
  let lock: WakeLockSentinel | null = null;

  const letGo = (): void => {
    const held = lock;
    lock = null;
    // A lock that is gone already is what was asked for.
    held?.release().catch(() => undefined);
  };

  const ask = async (): Promise<void> => {
    if (!wakeLock || !wanted || asking || lock || document.visibilityState !== 'visible') return;
    asking = true;
    try {
      const granted = await wakeLock.request('screen');
      lock = granted;
      granted.addEventListener('release', () => {
        if (lock === granted) lock = null;
      });
    } catch {
      // Battery saving, or hidden in the meantime: the screen goes off as it would have. Asked again at the next chance.
    }
    asking = false;
    if (!wanted) letGo();
  };

  const seen = (): void => void ask();
  document.addEventListener('visibilitychange', seen);

  return {
    /** False where the browser cannot. */
    available: wakeLock !== undefined,
    set(on: boolean): void {
      wanted = on;
      if (on) void ask();
      else letGo();
    },
    dispose(): void {
      wanted = false;
      document.removeEventListener('visibilitychange', seen);
      letGo();
    },
  };
}
