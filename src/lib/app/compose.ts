/**
 * The composition root of every page: where adapters and state meet, once. It runs on the server too,
 * where no adapter exists and everything stands at its beginning. The reader page has more to join: that
 * is in compose-reader.ts, so that the other pages do not load narration.
 */
import { createAppearance } from '../adapters/dom/appearance.ts';
import { workerKeeper } from '../adapters/offline/register.ts';
import { createPositionStore } from '../adapters/storage/position-store.ts';
import { createPreferencesStorage } from '../adapters/storage/preferences-storage.ts';
import { createPronunciationStore } from '../adapters/storage/pronunciation-store.ts';
import { pageBasePath } from '../adapters/storage/storage-key.ts';
import type { PositionStore } from '../library/positions.ts';
import { Announcements } from '../state/announcements.svelte.ts';
import { Offline } from '../state/offline.svelte.ts';
import { Preferences } from '../state/preferences.svelte.ts';
import { Pronunciations } from '../state/pronunciations.svelte.ts';

export interface Site {
  readonly preferences: Preferences;
  readonly pronunciations: Pronunciations;
  readonly announcements: Announcements;
  readonly offline: Offline;
  /** Begins to read and keep settings, and to keep the site; call it in the browser. Returns the way to end it. */
  start(): () => void;
}

/**
 * @param inBrowser false while prerendering
 * @param inProduction false in development, where no service worker is built
 */
export function composeSite(inBrowser: boolean, inProduction: boolean): Site {
  const base = inBrowser ? pageBasePath(document) : '/';
  const preferences = new Preferences(
    inBrowser ? { storage: createPreferencesStorage(base), apply: createAppearance(base) } : {},
  );
  const pronunciations = new Pronunciations(inBrowser ? createPronunciationStore(base) : null);
  const offline = new Offline(
    inBrowser ? workerKeeper({ base: new URL(base, location.href).href, enabled: inProduction }) : null,
  );
  return {
    preferences,
    pronunciations,
    offline,
    announcements: new Announcements(),
    start: () => {
      const stops = [preferences.start(), pronunciations.start(), offline.start()];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** Where positions are kept on this device. Browser only. */
export function positionStore(): PositionStore {
  return createPositionStore(pageBasePath(document), deviceStorage());
}

/** Null where the browser forbids it: what is kept then lives as long as the page. Browser only. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
