/**
 * Settings in localStorage: one entry with what the reader chose, one with what it comes to, for the
 * boot script. Storage can be forbidden or full at any moment; each failure is one `ReaderError`.
 */
import type { PreferencesStorage } from '../../settings/preferences-port.ts';
import { guarded, onEntryChange, parsedOrNull } from './guarded-storage.ts';
import { storageKey } from './storage-key.ts';

/** @param base path of the site's folder, e.g. `/` */
export function createPreferencesStorage(base: string, view: Window = window): PreferencesStorage {
  const settingsKey = storageKey(base, 'settings');
  const bootKey = storageKey(base, 'boot');
  const attempt = <T>(use: () => T): T => guarded('settings', use);
  return {
    read: () => parsedOrNull(attempt(() => view.localStorage.getItem(settingsKey))),
    write(settingsText, appearance) {
      attempt(() => {
        view.localStorage.setItem(settingsKey, settingsText);
        view.localStorage.setItem(bootKey, JSON.stringify(appearance));
      });
    },
    onChange: (changed) => onEntryChange(view, settingsKey, changed),
  };
}
