/**
 * The settings as a file that carries them to another device. It holds only what differs from the defaults, and not
 * whether online voices are allowed: to send text away is a consent that each device asks for itself.
 */
import { parseSettings, settingsToText } from './parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const SCHEMA = 'lectern-settings';
const VERSION = 1;

/** The text of a file with these settings, for people to look into as well. */
export function settingsToFile(settings: Settings): string {
  const { allowNetworkVoices } = DEFAULT_SETTINGS;
  const changed: unknown = JSON.parse(settingsToText({ ...settings, allowNetworkVoices }));
  const file = { name: 'Lectern settings', schema: SCHEMA, version: VERSION, settings: changed };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type SettingsFile =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** Not such a file at all; or one of a later version, which may mean what this one cannot know. */
  | { readonly kind: 'foreign' | 'newer' };

/**
 * @param text of the file; a field that cannot be used costs itself only
 * @param here the settings of this device, for what files do not carry
 */
export function readSettingsFile(text: string, here: Settings): SettingsFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'foreign' };
  }
  if (typeof file !== 'object' || file === null || !('schema' in file) || file.schema !== SCHEMA)
    return { kind: 'foreign' };
  if (!('version' in file) || typeof file.version !== 'number') return { kind: 'foreign' };
  if (file.version > VERSION) return { kind: 'newer' };
  const { allowNetworkVoices } = here;
  const settings = parseSettings('settings' in file ? file.settings : null);
  return { kind: 'settings', settings: { ...settings, allowNetworkVoices } };
}
