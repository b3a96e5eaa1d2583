/**
 * Takes the pictures that an install dialog shows, from the built site, and lists them in the manifests. Run it
 * after the look of a page has changed: `npm run build`, this, and `npm run build` again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from './browser-find.ts';
import { startServer } from './serve.ts';

type Language = 'en' | 'ru';

interface Shape {
  readonly name: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one of the page. */
  readonly scale: number;
}

interface Picture {
  readonly name: string;
  readonly address: Readonly<Record<Language, string>>;
  readonly label: Readonly<Record<Language, string>>;
  readonly theme: 'light' | 'dark';
}

const STATIC = new URL('../static/', import.meta.url);
const shapes: readonly Shape[] = [
  { name: 'narrow', width: 412, height: 824, scale: 2 },
  { name: 'wide', width: 1280, height: 800, scale: 1 },
];
const pictures: readonly Picture[] = [
  {
    name: 'article',
    address: { en: 'read/reading-with-lectern/en/', ru: 'read/reading-with-lectern/ru/' },
    label: { en: 'An article, with the player at the foot', ru: 'Статья; внизу — проигрыватель' },
    theme: 'light',
  },
  {
    name: 'library',
    address: { en: '', ru: 'ru/' },
    label: { en: 'The library', ru: 'Библиотека' },
    theme: 'light',
  },
  {
    name: 'settings',
    address: { en: 'settings/', ru: 'ru/settings/' },
    label: { en: 'Text settings, in dark colours', ru: 'Настройки текста в тёмных цветах' },
    theme: 'dark',
  },
];

/** @throws Error if the server answers with anything but the page */
async function take(browser: Browser, url: string, shape: Shape, theme: Picture['theme']): Promise<Buffer> {
  const { width, height, scale } = shape;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
  });
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status() ?? 'nothing'}.`);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.close();
  return picture;
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium was found: install one or set CHROMIUM_PATH.');
const server = await startServer({ port: 0 });
const browser = await chromium.launch({ executablePath, args: browserArguments() });
try {
  mkdirSync(new URL('screenshots/', STATIC), { recursive: true });
  for (const language of ['en', 'ru'] as const) {
    const listed = [];
    for (const { name, address, label, theme } of pictures) {
      for (const shape of shapes) {
        const src = `screenshots/${name}-${shape.name}.${language}.png`;
        writeFileSync(
          new URL(src, STATIC),
          await take(browser, server.url + address[language], shape, theme),
        );
        const sizes = `${shape.width * shape.scale}x${shape.height * shape.scale}`;
        listed.push({
          src: `./${src}`,
          sizes,
          type: 'image/png',
          form_factor: shape.name,
          label: label[language],
        });
        console.log(src);
      }
    }
    const manifest = new URL(`manifest.${language}.webmanifest`, STATIC);
    const content = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    writeFileSync(manifest, `${JSON.stringify({ ...content, screenshots: listed }, null, 2)}\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
