import '../../../src/app.css';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settings as english } from '../../../src/lib/i18n/en/settings.ts';
import { settings as russian } from '../../../src/lib/i18n/ru/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/lib/settings/settings.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import NarrationSettings from '../../../src/lib/ui/settings/NarrationSettings.svelte';

let preferences: Preferences;
let component: ReturnType<typeof mount> | null = null;

function show(words = english): void {
  component = mount(NarrationSettings, { target: document.body, props: { preferences, words } });
  flushSync();
}

beforeEach(() => {
  preferences = new Preferences();
});
afterEach(() => {
  if (component) void unmount(component);
  component = null;
});

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Voice and speed': ['Speed', 'Pitch', 'Volume'],
  Pauses: ['After sentences', 'After paragraphs', 'After headings'],
  'What is read': [
    'Headings',
    'Quotations',
    'Lists',
    'Tables',
    'Code',
    'Pictures',
    'Links on their own',
    'Notes',
    'Asides',
    'Notes are read',
  ],
  'How structure sounds': ['Cues', 'Quotations in'],
  Languages: ['Change the voice for', 'A passage no voice speaks'],
  'What is marked': [
    'Highlight',
    'Highlight style',
    'Mark the spoken word even when it can only be estimated',
    'Keep the spoken text in view',
  ],
  'Screen and device': [
    'Keep the screen on while reading aloud',
    'Tap a sentence to read from it',
    'Allow online voices',
  ],
  'Screen reader': ['I use a screen reader', 'Pause when I move by keys'],
};

test('has every control under its name, in groups that have headings', () => {
  show();
  let found = 0;
  for (const [group, names] of Object.entries(GROUPS)) {
    expect(page.getByRole('heading', { name: group, exact: true, level: 3 }).elements()).toHaveLength(1);
    const within = page.getByRole('group', { name: group, exact: true });
    for (const name of names) {
      const roles = (['slider', 'combobox', 'switch'] as const).map(
        (role) => within.getByRole(role, { name, exact: true }).elements().length,
      );
      expect(
        roles.reduce((sum, count) => sum + count, 0),
        name,
      ).toBe(1);
      found += 1;
    }
  }
  expect(document.querySelectorAll('input:not([type=number]), select')).toHaveLength(found);
  for (const hint of document.querySelectorAll('[aria-describedby]'))
    expect(document.getElementById(hint.getAttribute('aria-describedby') ?? '')?.textContent).toBeTruthy();
});

test('a pause is shown and said in seconds, and kept in milliseconds', async () => {
  show();
  const slider = page.getByRole('slider', { name: 'After paragraphs' });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '0.35 seconds');
  await expect.element(page.getByRole('spinbutton', { name: 'After paragraphs' })).toHaveValue(0.35);
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(preferences.settings.pauseParagraph).toBe(400);
  const field = page.getByRole('spinbutton', { name: 'After headings' });
  await userEvent.fill(field, '1.23');
  await userEvent.tab();
  expect(preferences.settings.pauseHeading).toBe(1250);
  await expect.element(field).toHaveValue(1.25);
});

test('every step of a slider is kept as it stands, in seconds and in percent too', () => {
  show();
  for (const [label, name, scale] of [
    ['After sentences', 'pauseSentence', 1000],
    ['Volume', 'volume', 0.01],
  ] as const) {
    const slider = page.getByRole('slider', { name: label }).element() as HTMLInputElement;
    for (let step = 0; step <= 20; step += 1) {
      slider.valueAsNumber = Number(slider.min) + step * Number(slider.step);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      flushSync();
      expect(preferences.settings[name]).toBeCloseTo(slider.valueAsNumber * scale, 9);
    }
  }
});

test('each kind of text has a policy of its own', async () => {
  show();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Tables' }), 'Name only');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Code' }), 'Skip');
  expect(preferences.settings.policies).toEqual({
    ...DEFAULT_SETTINGS.policies,
    table: 'announce',
    code: 'skip',
  });
});

test('choices are kept under their values', async () => {
  show();
  const choose = (name: string, label: string): Promise<void> =>
    userEvent.selectOptions(page.getByRole('combobox', { name, exact: true }), label);
  await choose('Notes are read', 'At the end of the section');
  await choose('Cues', 'Sounds');
  await choose('Quotations in', 'A lower pitch');
  await choose('Change the voice for', 'Languages only');
  await choose('A passage no voice speaks', 'Left out');
  await choose('Highlight', 'The paragraph and the word');
  await choose('Highlight style', 'Strong');
  expect(preferences.settings).toEqual({
    ...DEFAULT_SETTINGS,
    notesAt: 'section-end',
    cues: 'sounds',
    quoteVoice: 'pitch',
    languageSwitching: 'languages',
    foreignText: 'silent',
    highlight: 'paragraph+word',
    highlightStyle: 'strong',
  });
});

test('that a screen reader is used is the reader’s own word, and taking it back is another', async () => {
  show();
  const control = page.getByRole('switch', { name: 'I use a screen reader' });
  await expect.element(control).not.toBeChecked();
  expect(preferences.settings.screenReader).toBe(null);
  await userEvent.click(control);
  expect(preferences.settings.screenReader).toBe(true);
  await userEvent.click(control);
  expect(preferences.settings.screenReader).toBe(false);
});

test.each([
  ['none', '', ''],
  ['word', '', 'basket'],
  ['sentence', 'The old man on the pier put down his basket and looked at the river.', ''],
  ['sentence+word', 'The old man on the pier put down his basket and looked at the river.', 'basket'],
  [
    'paragraph+word',
    'By noon the ferry had still not come. The old man on the pier put down his basket and looked at the river. Nobody spoke.',
    'basket',
  ],
] as const)('the sample shows what is marked: %s', (highlight, sentence, word) => {
  preferences.change('highlight', highlight);
  show();
  const marked = (className: string): string =>
    [...document.querySelectorAll(className)]
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
      .join('|');
  expect(marked('.spoken-sentence')).toBe(sentence);
  expect(marked('.spoken-word')).toBe(word);
});

test('Reset puts back narration, keeps the text settings and the voices, and says that it did', async () => {
  preferences.change('size', 40);
  preferences.chooseVoice('en', 'one voice');
  preferences.change('rate', 3);
  preferences.change('highlight', 'none');
  preferences.change('allowNetworkVoices', true);
  show();
  await userEvent.click(page.getByRole('button', { name: 'Reset narration settings' }));
  expect(preferences.settings).toEqual({ ...DEFAULT_SETTINGS, size: 40, voices: { en: 'one voice' } });
  await expect.element(page.getByText(english.narration.wasReset)).toBeVisible();
  await expect.element(page.getByRole('slider', { name: 'Speed' })).toHaveValue('1');
});

test.each([
  ['English', english],
  ['Russian', russian],
])('nothing scrolls sideways at 320 px, at any size of the text: %s', async (_, words) => {
  await page.viewport(320, 640);
  show(words);
  for (const size of [12, 19, 64, 128]) {
    document.documentElement.style.setProperty('--type-size', `${size}px`);
    expect(document.documentElement.scrollWidth, `${size} px`).toBeLessThanOrEqual(320);
    for (const control of document.querySelectorAll('input, select, button'))
      expect(control.getBoundingClientRect().right, `${size} px`).toBeLessThanOrEqual(320);
  }
  document.documentElement.removeAttribute('style');
  await page.viewport(1024, 768);
});

test('counts in the forms that Russian has for them', () => {
  const { spoken } = russian;
  expect([350, 1000, 2000, 3000, 0].map((ms) => spoken.ms(ms))).toEqual([
    '0,35 секунды',
    '1 секунда',
    '2 секунды',
    '3 секунды',
    '0 секунд',
  ]);
  expect([0.01, 0.55, 0.22, 1].map((share) => spoken.share(share))).toEqual([
    '1 процент',
    '55 процентов',
    '22 процента',
    '100 процентов',
  ]);
  expect([350, 1000].map((ms) => english.spoken.ms(ms))).toEqual(['0.35 seconds', '1 second']);
});
