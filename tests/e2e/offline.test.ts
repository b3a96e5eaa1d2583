import { describe, expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { article, pagesOf, untilKept } from '../support/pages.ts';
import { deploy } from '../support/site.ts';

interface Seen {
  title: string;
  heading: string;
  words: number;
}

describe('without a network', () => {
  for (const under of ['', 'some/folder/']) {
    journey(
      `every page opens again with the server gone${under && ', below a path too'}`,
      { under },
      async ({ page, site }) => {
        const look = async (path: string): Promise<Seen> => {
          await page.goto(new URL(path, site.root).href);
          return {
            title: await page.title(),
            heading: await page.locator('h1').first().innerText(),
            words: (await page.locator('main').innerText()).split(/\s+/).length,
          };
        };
        await untilKept(page, site);
        const pages = pagesOf(site);
        expect(pages.length).toBeGreaterThanOrEqual(12);
        const online = new Map<string, Seen>();
        for (const path of pages) online.set(path, await look(path));
        await site.stop();
        await expect(fetch(site.root)).rejects.toThrow();
        for (const path of pages) {
          const offline = await look(path);
          expect({ path, ...offline, words: 0 }).toEqual({ path, ...online.get(path), words: 0 });
          expect(offline.words / online.get(path)!.words, path).toBeGreaterThan(0.9);
          const broken = await page
            .locator('img:not([loading=lazy])')
            .evaluateAll(
              (images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length,
            );
          expect(broken, path).toBe(0);
        }
      },
    );
  }

  journey(
    'text settings and narration controls work with the server gone',
    { voices: true },
    async ({ page, site, visit }) => {
      await untilKept(page, site);
      await site.stop();
      await visit(article);
      await page.getByRole('button', { name: 'Text settings' }).click();
      const before = await page
        .locator('article p[id]')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
      await page.getByRole('slider', { name: 'Text size' }).press('ArrowRight');
      const after = await page
        .locator('article p[id]')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
      expect(after).toBeGreaterThan(before);
      await page.getByLabel('Typeface').selectOption('literata');
      await page.keyboard.press('Escape');
      await expect
        .poll(() =>
          page.evaluate(() =>
            [...document.fonts].some(({ family, status }) => /Literata/.test(family) && status === 'loaded'),
          ),
        )
        .toBe(true);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    },
  );

  journey('the library says in words that everything is kept', {}, async ({ page, site }) => {
    await untilKept(page, site);
    await page.getByText('Kept on this device', { exact: false }).first().waitFor();
  });

  journey(
    'a new version is offered in words and comes only when asked for',
    {},
    async ({ page, site, visit }) => {
      await visit('');
      await untilKept(page, site);
      await visit('help/');
      await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));
      deploy(site, 'listening');
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      const offer = page.getByText('A new version is ready', { exact: false });
      await offer.waitFor({ timeout: 60_000 });
      expect(await page.evaluate(() => 'stillTheSamePage' in globalThis)).toBe(true);
      await page.getByRole('button', { name: 'Reload now' }).click();
      await page.waitForFunction(() => !('stillTheSamePage' in globalThis), undefined, { timeout: 30_000 });
      await visit('');
      await expect.poll(() => page.getByRole('link', { name: 'The short walk' }).count()).toBeGreaterThan(0);
    },
  );
});
