/** The reader's pronunciation rules in localStorage, one entry. Each failure of the storage is one `ReaderError`. */
import { ReaderError } from '../../base/errors.ts';
import type { PronunciationStore } from '../../narration/pronunciation-file.ts';
import { storageKey } from './storage-key.ts';

/** @param base path of the site's folder, e.g. `/` */
export function createPronunciationStore(base: string, view: Window = window): PronunciationStore {
  const key = storageKey(base, 'pronunciations');
  return {
    read() {
      const text = attempt(() => view.localStorage.getItem(key));
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return null; // Not ours, or cut off: the next write puts it right.
      }
    },
    write: (text) => attempt(() => view.localStorage.setItem(key, text)),
    onChange(changed) {
      const listen = (event: StorageEvent): void => {
        // A null key means that the whole store was cleared.
        if (event.key === key || event.key === null) changed();
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
      `The browser does not let this site keep pronunciations: ${String(cause)}`,
    );
  }
}
