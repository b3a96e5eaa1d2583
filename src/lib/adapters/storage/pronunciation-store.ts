/** The reader's pronunciation rules in localStorage, one entry. Each failure of the storage is one `ReaderError`. */
import type { PronunciationStore } from '../../narration/pronunciation-file.ts';
import { guarded, onEntryChange, parsedOrNull } from './guarded-storage.ts';
import { storageKey } from './storage-key.ts';

/** @param base path of the site's folder, e.g. `/` */
export function createPronunciationStore(base: string, view: Window = window): PronunciationStore {
  const key = storageKey(base, 'pronunciations');
  const attempt = <T>(use: () => T): T => guarded('pronunciations', use);
  return {
    read: () => parsedOrNull(attempt(() => view.localStorage.getItem(key))),
    write: (text) => attempt(() => view.localStorage.setItem(key, text)),
    onChange: (changed) => onEntryChange(view, key, changed),
  };
}
