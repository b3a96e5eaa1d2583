import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { article, builtText, guide, pagesOf } from '../support/pages.ts';

describe('reading', () => {
  journey('an article opens with its title, its sections and its asides', {}, async ({ page, visit }) => {
    await visit(article);
    await expect(page.title()).resolves.toContain('A contract without a last page');
    const main = page.getByRole('main').getByRole('article');
    expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
    const headings = await main.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.slice(0, 3)).toEqual([
      'The pit in the forest',
      'Eleven months in Mulino',
      'A license from a vanished country',
    ]);
    const asides = page.locator('article aside');
    expect(await asides.evaluateAll((all) => all.map((aside) => aside.dataset.kind))).toEqual([
      'donation',
      'newsletter',
    ]);
    for (const aside of await asides.all()) {
      expect(await aside.getAttribute('aria-label')).toMatch(/\S/);
      expect(await aside.locator('.aside-label').innerText()).toMatch(/\S/);
    }
    expect(await main.getByText('Retold from', { exact: false }).count()).toBeGreaterThan(0);
  });

  journey('every picture has arrived and has a text of its own', {}, async ({ page, visit }) => {
    await visit(guide);
    const pictures = page.locator('article img');
    expect(await pictures.count()).toBeGreaterThan(0);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      expect(await picture.getAttribute('alt')).not.toBeNull();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    }
  });

  journey(
    'the text of every article stands in its file once, and in no other file',
    {},
    async ({ page, site, visit }) => {
      const articles = pagesOf(site).filter((path) => path.startsWith('read/'));
      expect(articles.length).toBeGreaterThanOrEqual(4);
      // Scripts, and the data of the article pages; the help may well say the same thing in the same words.
      const elsewhere = builtText(site, /(?:\.js|^read\/.*\.json)$/);
      expect(elsewhere.length).toBeGreaterThan(0);
      for (const path of articles) {
        await visit(path);
        const samples = await page.locator('article p[id]').evaluateAll((all) =>
          all.flatMap((paragraph) =>
            [...paragraph.childNodes].flatMap((node) => {
              const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
              const sample = text.slice(0, 60);
              // A pull quote is there to repeat.
              const repeats = [...document.querySelectorAll('.pull-quote')].some((quote) =>
                quote.textContent.includes(sample.trim()),
              );
              return text.length > 60 && !repeats ? [sample] : [];
            }),
          ),
        );
        expect(samples.length).toBeGreaterThan(10);
        const file = readFileSync(join(site.folder, path, 'index.html'), 'utf8').replaceAll('&amp;', '&');
        for (const sample of samples) {
          expect(file.split(sample).length - 1, `${path}: ${sample}`).toBe(1);
          expect(elsewhere.filter(([, text]) => text.includes(sample)).map(([name]) => name)).toEqual([]);
        }
      }
    },
  );

  journey(
    'with scripts off, the article is complete and its links work',
    { javaScriptEnabled: false },
    async ({ page, visit }) => {
      await visit(article);
      expect(await page.locator('article h1').innerText()).toMatch(/\S/);
      expect((await page.locator('article').innerText()).split(/\s+/).length).toBeGreaterThan(1800);
      await page
        .getByRole('button', { name: 'Contents' })
        .or(page.getByRole('link', { name: 'Contents' }))
        .first()
        .click();
      const contents = page.getByRole('navigation', { name: 'Contents' });
      await contents.getByRole('link', { name: /Eleven months in Mulino/ }).click();
      expect(new URL(page.url()).hash).toBe('#mulino');
      const heading = page.getByRole('heading', { name: 'Eleven months in Mulino' });
      expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
      await page.locator('#mulino').getByRole('link', { name: 'Next section' }).first().click();
      expect(new URL(page.url()).hash).toBe('#license');
      await page
        .getByRole('link', { name: 'Previous section' })
        .and(page.locator('#license a'))
        .first()
        .click();
      expect(new URL(page.url()).hash).toBe('#mulino');
    },
  );

  journey(
    'with scripts off, nothing is offered that needs them',
    { javaScriptEnabled: false },
    async ({ page, visit }) => {
      await visit(article);
      for (const name of ['Listen', 'Text settings', 'Play']) {
        expect(await page.getByRole('button', { name }).count(), name).toBe(0);
      }
    },
  );
});
