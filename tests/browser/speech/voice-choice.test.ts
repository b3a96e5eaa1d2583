import '../../../src/app.css';
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { messages as english } from '../../../src/lib/i18n/en/index.ts';
import { messages as russian } from '../../../src/lib/i18n/ru/index.ts';
import { voicesFrom } from '../../../src/lib/adapters/speech/native-voices.ts';
import type { Voice } from '../../../src/lib/narration/voice.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { Words } from '../../../src/lib/state/words.svelte.ts';
import { fakeVoice } from '../../support/fake-engine.ts';
import { androidChrome } from '../../support/voice-lists.ts';
import VoiceStage from './VoiceStage.svelte';

const sam: Voice = { ...fakeVoice('Sam', 'en-US'), quality: 'high' };
const anna: Voice = { ...fakeVoice('Anna', 'en-US'), quality: 'low' };
const kate = fakeVoice('Kate', 'en-GB', 'unknown');
const cloud: Voice = { ...fakeVoice('Cloud', 'en-US', 'network'), quality: 'very-high' };
const irina = fakeVoice('Irina', 'ru-RU');

let preferences: Preferences;
let stage: Record<string, unknown> | null = null;
let heard: [Voice | null, string, string][];

function show(voices: readonly Voice[], lang = 'en-US', russianWords = false): void {
  const words = russianWords ? new Words('ru', russian) : new Words('en', english);
  const onpreview = (...call: [Voice | null, string, string]): void => void heard.push(call);
  stage = mount(VoiceStage, {
    target: document.body,
    props: { lang, first: voices, preferences, words, onpreview },
  });
  flushSync();
}
async function setVoices(voices: readonly Voice[]): Promise<void> {
  (stage as { setVoices(next: readonly Voice[]): void }).setVoices(voices);
  flushSync();
  // A select whose options change is put right after it.
  await tick();
}
const select = (name = 'Voice') => page.getByRole('combobox', { name, exact: true });
const element = (name?: string) => select(name).element() as HTMLSelectElement;
const chosen = (name?: string) => element(name).selectedOptions[0]?.textContent?.trim();
const options = (name?: string) => [...element(name).options].map(({ textContent }) => textContent?.trim());
const describedBy = (name?: string): string =>
  document.getElementById(element(name).getAttribute('aria-describedby') ?? '')?.textContent?.trim() ?? '';

beforeEach(() => {
  preferences = new Preferences();
  heard = [];
});
afterEach(() => {
  if (stage) void unmount(stage);
  stage = null;
});

test('the voices of the language stand by region, with quality and place where they are known', () => {
  show([sam, anna, kate, irina]);
  expect([...element().querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
    'English (United Kingdom)',
    'English (United States)',
  ]);
  expect(options()).toEqual([
    'Automatic',
    'System default',
    'Kate',
    'Sam · high quality · on device',
    'Anna · basic quality · on device',
  ]);
  expect(chosen()).toBe('Automatic');
  expect(describedBy()).toBe('');
});

test('a choice is kept for the language of the text, and left to us again by Automatic', async () => {
  show([sam, anna, irina]);
  await select().selectOptions(anna.key);
  expect(preferences.settings.voices).toEqual({ en: anna.key });
  await select().selectOptions('system');
  expect(preferences.settings.voices).toEqual({ en: 'system' });
  await select().selectOptions('');
  expect(preferences.settings.voices).toEqual({});
});

test('an online voice is shown with the reason why it cannot be chosen, until the reader allows it', () => {
  show([sam, cloud]);
  const option = [...element().options].find(({ value }) => value === cloud.key)!;
  expect(option.disabled).toBe(true);
  expect(option.textContent?.trim()).toBe('Cloud (online: the text would leave this device)');
  expect(describedBy()).toContain('Settings can allow them');
  expect([...element().options].find(({ value }) => value === 'system')!.disabled).toBe(true);
  preferences.change('allowNetworkVoices', true);
  flushSync();
  expect(option.disabled).toBe(false);
  expect(option.textContent?.trim()).toBe('Cloud · natural · online');
  expect(describedBy()).toBe('');
});

test('a voice that goes stays chosen, with what reads instead, and is followed when it is back', async () => {
  preferences.chooseVoice('en', anna.key);
  show([sam, anna]);
  expect(chosen()).toContain('Anna');
  await setVoices([sam]);
  expect(chosen()).toBe('Anna (not here now)');
  expect(describedBy()).toBe('Sam reads meanwhile; your choice is kept.');
  await setVoices([]);
  expect(chosen()).toBe('Anna');
  expect(describedBy()).toBe('');
  await setVoices([anna, sam]);
  expect(chosen()).toBe('Anna · basic quality · on device');
  expect(preferences.settings.voices).toEqual({ en: anna.key });
});

test('Hear this voice says our sentence in the language of the text, by the voice that would read it', async () => {
  show([sam, anna, irina], 'ru');
  await page.getByRole('button', { name: 'Hear this voice', exact: true }).click();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toEqual([irina, 'ru', expect.stringMatching(/^[А-Яа-яё ,.]+$/)]);
  preferences.chooseVoice('ru', 'system');
  flushSync();
  await page.getByRole('button', { name: 'Hear this voice', exact: true }).click();
  expect(heard[1]?.[0]).toBeNull();
});

test('a voice for quotations is asked for where quotations have one, and is never that of the text by itself', async () => {
  show([sam, anna]);
  expect(page.getByRole('combobox').elements()).toHaveLength(1);
  preferences.change('quoteVoice', 'voice');
  flushSync();
  expect(options('Voice for quotations')).not.toContain('System default');
  await select('Voice for quotations').selectOptions(anna.key);
  expect(preferences.settings.quoteVoices).toEqual({ en: anna.key });
  expect(preferences.settings.voices).toEqual({});
  await select('Voice for quotations').selectOptions('');
  await setVoices([sam]);
  expect(describedBy('Voice for quotations')).toContain('no second voice');
});

test('on Android there is one row for a region, and it says who chooses the voice', () => {
  show([...voicesFrom(androidChrome).keys()], 'en');
  expect(options()).toEqual([
    'Automatic',
    'System default',
    'English, this device’s voice',
    'English (India), this device’s voice',
    'English (United Kingdom), this device’s voice',
    'English (United States), this device’s voice',
  ]);
  expect(describedBy()).toBe('Which voice speaks is set in this device’s own settings.');
});

test('it speaks Russian where the interface does', () => {
  preferences.chooseVoice('ru', 'urn:Milena|Milena|ru-RU');
  show([irina], 'ru', true);
  expect(options('Голос')).toEqual([
    'Автоматически',
    'Системный по умолчанию',
    'Milena (сейчас недоступен)',
    'Irina · на устройстве',
  ]);
  expect(describedBy('Голос')).toBe('Пока читает «Irina»; ваш выбор сохранён.');
});
