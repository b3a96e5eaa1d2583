import '../../../src/app.css';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settings as english } from '../../../src/lib/i18n/en/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/lib/settings/settings.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import SettingsExchange from '../../../src/lib/ui/settings/SettingsExchange.svelte';

const words = english.exchange;
const save = vi.fn<(name: string, text: string) => void>();
let preferences: Preferences;
let component: ReturnType<typeof mount>;

beforeEach(() => {
  save.mockClear();
  preferences = new Preferences();
  component = mount(SettingsExchange, { target: document.body, props: { preferences, words, save } });
  flushSync();
});
afterEach(() => void unmount(component));

const choose = (text: string): void => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'settings.json', { type: 'application/json' }));
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

test('what was exported can be imported elsewhere, and the import can be undone', async () => {
  preferences.change('size', 33);
  preferences.change('cues', 'sounds');
  await userEvent.click(page.getByRole('button', { name: words.exportSettings }));
  expect(save).toHaveBeenCalledTimes(1);
  const [name, text] = save.mock.calls[0]!;
  expect(name).toBe('lectern-settings.json');

  preferences.change('size', 20);
  preferences.change('theme', 'dark');
  choose(text);
  await expect.element(page.getByText(words.taken)).toBeVisible();
  expect(preferences.settings).toEqual({ ...DEFAULT_SETTINGS, size: 33, cues: 'sounds' });

  await userEvent.click(page.getByRole('button', { name: words.undo }));
  expect(preferences.settings).toEqual({ ...DEFAULT_SETTINGS, size: 20, theme: 'dark', cues: 'sounds' });
  expect(page.getByRole('button', { name: words.undo }).elements()).toHaveLength(0);
  await expect.element(page.getByRole('button', { name: words.importSettings })).toHaveFocus();
});

test.each([
  ['a text of another kind', 'once upon a time', words.foreign],
  ['a later version', '{"schema":"lectern-settings","version":9,"settings":{"size":40}}', words.newer],
])('%s changes nothing, and is refused in words', async (_, text, refusal) => {
  preferences.change('size', 33);
  choose(text);
  await expect.element(page.getByText(refusal)).toBeVisible();
  expect(preferences.settings).toEqual({ ...DEFAULT_SETTINGS, size: 33 });
  expect(page.getByRole('button', { name: words.undo }).elements()).toHaveLength(0);
});
