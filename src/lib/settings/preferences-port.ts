/** Where settings are kept: the port that `state/preferences` needs and `adapters/storage` implements. */
import type { Appearance } from './typography.ts';

export interface PreferencesStorage {
  /**
   * What was kept, parsed from JSON; null where nothing was, or where it was no JSON.
   * @throws ReaderError `storage-unavailable`
   */
  read(): unknown;
  /**
   * Keeps the settings and the appearance that the boot script reads.
   * @throws ReaderError `storage-unavailable`
   */
  write(settingsText: string, appearance: Appearance): void;
  /** Calls back when another tab has written; returns what ends that. */
  onChange(changed: () => void): () => void;
}
