import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import template from '../../../src/app.html?raw';
import { createAppearance } from '../../../src/lib/adapters/dom/appearance.ts';
import { createPreferencesStorage } from '../../../src/lib/adapters/storage/preferences-storage.ts';
import { basePath, storageKey } from '../../../src/lib/adapters/storage/storage-key.ts';
import { DEFAULT_SETTINGS } from '../../../src/lib/settings/settings.ts';
import type { Appearance } from '../../../src/lib/settings/typography.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';

const BASE = '/some/folder/';
// The links are looked at, never followed.
const OFFLINE = `<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'; font-src 'none'">`;
const frames: HTMLIFrameElement[] = [];

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Another tab of the same site: events of the store reach it, its own writes do not. */
async function otherTab(html = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  // eslint-disable-next-line no-restricted-syntax -- a document of its own, written by this test
  frame.srcdoc = `<!doctype html>${html}`;
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame;
}

describe('Preferences', () => {
  test('are there again after a reload, and only for the same base path', () => {
    const preferences = new Preferences({ storage: createPreferencesStorage(BASE) });
    preferences.change('size', 31);
    preferences.chooseVoice('ru-RU', 'one voice');

    const again = new Preferences({ storage: createPreferencesStorage(BASE) });
    again.start();
    expect(again.settings).toEqual({ ...DEFAULT_SETTINGS, size: 31, voices: { ru: 'one voice' } });
    const elsewhere = new Preferences({ storage: createPreferencesStorage('/other/') });
    elsewhere.start();
    expect(elsewhere.settings).toEqual(DEFAULT_SETTINGS);
  });

  test('follow the other tabs until they are stopped', async () => {
    const view = (await otherTab()).contentWindow!;
    const here = new Preferences({ storage: createPreferencesStorage(BASE) });
    const applied: Appearance[] = [];
    const there = new Preferences({
      storage: createPreferencesStorage(BASE, view),
      apply: (appearance) => applied.push(appearance),
    });
    const stop = there.start();
    here.change('theme', 'sepia');
    await expect.poll(() => there.settings.theme).toBe('sepia');
    expect(applied.at(-1)?.theme).toBe('sepia');

    stop();
    here.change('theme', 'dark');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(there.settings.theme).toBe('sepia');
  });

  test('work in memory where the browser keeps nothing, and say so', () => {
    const forbidding = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as Window;
    const preferences = new Preferences({ storage: createPreferencesStorage(BASE, forbidding) });
    preferences.start();
    expect(preferences.problem?.code).toBe('storage-unavailable');
    preferences.change('size', 40);
    expect(preferences.settings.size).toBe(40);
    expect(preferences.problem?.code).toBe('storage-unavailable');
  });

  test('begin anew where the store holds rubbish', () => {
    localStorage.setItem(storageKey(BASE, 'settings'), '{"theme":"sep');
    const preferences = new Preferences({ storage: createPreferencesStorage(BASE) });
    preferences.start();
    expect(preferences.settings).toEqual(DEFAULT_SETTINGS);
    preferences.change('justify', true);
    expect(JSON.parse(localStorage.getItem(storageKey(BASE, 'settings')) ?? '')).toEqual({ justify: true });
  });

  test('reset the text alone', () => {
    const preferences = new Preferences();
    preferences.change('lineSpacing', 2);
    preferences.change('tapToRead', false);
    preferences.resetText();
    expect(preferences.settings).toEqual({ ...DEFAULT_SETTINGS, tapToRead: false });
  });

  test('reset narration alone, and keep the voices and what was said of a screen reader', () => {
    const preferences = new Preferences();
    preferences.change('size', 30);
    preferences.change('rate', 2.5);
    preferences.change('highlightStyle', 'strong');
    preferences.change('policies', { ...DEFAULT_SETTINGS.policies, table: 'skip' });
    preferences.change('screenReader', true);
    preferences.chooseVoice('en', 'one voice');
    preferences.resetNarration();
    expect(preferences.settings).toEqual({
      ...DEFAULT_SETTINGS,
      size: 30,
      screenReader: true,
      voices: { en: 'one voice' },
    });
  });

  test('step a number and stop at its end', () => {
    const preferences = new Preferences();
    expect(preferences.step('rate', 1)).toBe(1.1);
    expect(preferences.step('rate', 1000)).toBe(6);
  });
});

describe('the page', () => {
  const boot = /<script>([\s\S]*?)<\/script>/.exec(template)?.[1] ?? '';
  const head = (lang: string): string =>
    `<html lang="${lang}" class="no-script"><head>${OFFLINE}<link rel="manifest" href="${BASE}manifest.webmanifest"><script>${boot}</script></head></html>`;

  test('looks before the first paint as it looked when the reader left', async () => {
    const preferences = new Preferences({ storage: createPreferencesStorage(BASE) });
    preferences.change('size', 28);
    preferences.change('theme', 'custom');
    preferences.change('customPage', '#101010');
    preferences.change('justify', true);
    preferences.change('typeface', 'literata');

    const page = (await otherTab(head('ru'))).contentDocument!;
    const root = page.documentElement;
    expect(root.className).toBe('');
    expect({ ...root.dataset }).toEqual({ theme: 'custom', justify: 'on', scheme: 'dark' });
    expect(root.style.getPropertyValue('--type-size')).toBe('28px');
    expect(root.style.getPropertyValue('--type-family')).toContain('Lectern Literata');
    const links = [...page.querySelectorAll<HTMLLinkElement>('link:not([rel=manifest])')];
    expect(links.map((link) => [link.rel, new URL(link.href).pathname])).toEqual([
      ['stylesheet', `${BASE}fonts/literata.css`],
      ['preload', `${BASE}fonts/literata-latin.woff2`],
      ['preload', `${BASE}fonts/literata-cyrillic.woff2`],
    ]);
  });

  test('keeps its defaults where the record is damaged', async () => {
    localStorage.setItem(storageKey(BASE, 'boot'), 'no record');
    const root = (await otherTab(head('en'))).contentDocument!.documentElement;
    expect({ ...root.dataset }).toEqual({ boot: 'defaults' });
    expect(root.className).toBe('');
  });

  test('is taken back to the defaults, and a stylesheet is linked once', async () => {
    const page = (await otherTab(`<html><head>${OFFLINE}</head></html>`)).contentDocument!;
    const preferences = new Preferences({ apply: createAppearance('/fonts-are-elsewhere/', page) });
    preferences.change('typeface', 'andika');
    preferences.change('hyphenate', true);
    expect(page.documentElement.dataset['hyphenate']).toBe('on');
    preferences.change('typeface', 'literata');
    preferences.change('typeface', 'andika');
    preferences.resetText();
    expect(page.documentElement.getAttribute('style') ?? '').toBe('');
    expect({ ...page.documentElement.dataset }).toEqual({ theme: 'system' });
    expect(page.querySelectorAll('link[rel=stylesheet]')).toHaveLength(2);
  });
});

test('the base path is the folder of the manifest', () => {
  expect(basePath('https://host.example/manifest.en.webmanifest')).toBe('/');
  expect(basePath('https://host.example/a/b/manifest.webmanifest?v=2')).toBe('/a/b/');
});
