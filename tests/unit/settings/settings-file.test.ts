import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/lib/settings/parse-settings.ts';
import { readSettingsFile, settingsToFile } from '../../../src/lib/settings/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../src/lib/settings/settings.ts';

const mine = parseSettings({
  theme: 'sepia',
  size: 27,
  policies: { table: 'skip' },
  voices: { ru: 'one voice' },
  allowNetworkVoices: true,
  screenReader: true,
});

test('settings come out of their file as they went in, but for the consent to online voices', () => {
  const text = settingsToFile(mine);
  expect(text).not.toContain('allowNetworkVoices');
  const expected = { ...mine, allowNetworkVoices: false };
  expect(readSettingsFile(text, DEFAULT_SETTINGS)).toEqual({ kind: 'settings', settings: expected });
  expect(readSettingsFile(`\uFEFF${text}`, mine)).toEqual({ kind: 'settings', settings: mine });
});

test('a file cannot allow online voices, whatever it says', () => {
  const file = JSON.stringify({
    schema: 'lectern-settings',
    version: 1,
    settings: { allowNetworkVoices: true, size: 9000 },
  });
  const read = readSettingsFile(file, DEFAULT_SETTINGS);
  expect(read).toEqual({ kind: 'settings', settings: { ...DEFAULT_SETTINGS, size: 128 } });
});

test.each([
  ['', 'foreign'],
  ['{"schema":"lectern-set', 'foreign'],
  ['null', 'foreign'],
  ['[]', 'foreign'],
  ['{"schema":"lectern-pronunciations","version":1}', 'foreign'],
  ['{"schema":"lectern-settings"}', 'foreign'],
  ['{"schema":"lectern-settings","version":2,"settings":{}}', 'newer'],
])('%s is told from a file of settings', (text, kind) => {
  expect(readSettingsFile(text, mine)).toEqual({ kind });
});
