/**
 * Settings in localStorage: one entry with what the reader chose, one with what it comes to, for the
 * boot script. Storage can be forbidden or full at any moment; each failure is one `ReaderError`.
 */
import { ReaderError } from '../../base/errors.ts';
import type { PreferencesStorage } from '../../settings/preferences-port.ts';
import { storageKey } from './storage-key.ts';

/** @param base path of the site's folder, e.g. `/` */
export function createPreferencesStorage(base: string, view: Window = window): PreferencesStorage {
  const settingsKey = storageKey(base, 'settings');
  const bootKey = storageKey(base, 'boot');
  return {
    read() {
      const text = attempt(() => view.localStorage.getItem(settingsKey));
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return null; // Not ours, or cut off: the next write puts it right.
      }
    },
    write(settingsText, appearance) {
      attempt(() => {
        view.localStorage.setItem(settingsKey, settingsText);
        view.localStorage.setItem(bootKey, JSON.stringify(appearance));
      });
    },
    onChange(changed) {
      const listen = (event: StorageEvent): void => {
        // A null key means that the whole store was cleared.
        if (event.key === settingsKey || event.key === null) changed();
      };
      view.addEventListener('storage', listen);
      return () => view.removeEventListener('storage', listen);
    },
  };
}

// Even naming `window.localStorage` throws where the browser forbids it.
function attempt<T>(use: () => T): T {
  try {
    return use();
  } catch (cause) {
    throw new ReaderError(
      'storage-unavailable',
      `The browser does not let this site keep settings: ${String(cause)}`,
    );
  }
}
