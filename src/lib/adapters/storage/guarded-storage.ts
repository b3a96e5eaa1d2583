/** What every store in localStorage needs: one kind of failure, text of ours back, and word of other tabs. */
import { ReaderError } from '../../base/errors.ts';

/**
 * Even naming `window.localStorage` throws where the browser forbids it.
 * @param what it keeps, in words
 * @throws ReaderError `storage-unavailable` in place of whatever `use` throws
 */
export function guarded<T>(what: string, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    throw new ReaderError(
      'storage-unavailable',
      `The browser does not let this site keep ${what}: ${String(cause)}`,
    );
  }
}

/** Parsed JSON; null for none and for what is not ours or was cut off: the next write puts it right. */
export function parsedOrNull(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Calls when another tab has written the entry, or cleared everything. Returns the way to stop listening. */
export function onEntryChange(view: Window, key: string, changed: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) changed();
  };
  view.addEventListener('storage', listen);
  return () => view.removeEventListener('storage', listen);
}
