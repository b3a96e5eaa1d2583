import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey, untilAlive } from '../support/journey.ts';
import { article, clickInPlace } from '../support/pages.ts';

/** Presses Tab until the focus stands on something with this name. */
async function tabTo(page: Page, name: RegExp, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab did not come to ${String(name)} within ${limit} presses.`);
}

interface Kept {
  block: string;
  offset: number;
}

/** The place that the site has kept, and where on the screen it stands, in CSS px from the top. */
const keptPlace = (page: Page) =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes(':position:'));
    if (!key) return null;
    const { block, offset } = JSON.parse(localStorage.getItem(key)!) as Kept;
    const walker = document.createTreeWalker(document.getElementById(block)!, NodeFilter.SHOW_TEXT);
    let rest = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.textContent!;
      if (rest < length) {
        const range = new Range();
        range.setStart(node, rest);
        range.setEnd(node, rest + 1);
        return { block, offset, top: range.getBoundingClientRect().top };
      }
      rest -= length;
    }
    return { block, offset, top: Number.NaN };
  });

const currentSection = (page: Page) =>
  page
    .locator('nav[aria-label="Contents"] [aria-current="location"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

describe('finding one’s way', () => {
  for (const width of [390, 1440]) {
    journey(
      `contents, by keyboard only, ${width} px wide`,
      { viewport: { width, height: 800 } },
      async ({ page, visit }) => {
        await visit(article);
        await tabTo(page, /^Contents$/);
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-current')))
          .toBe('location');
        await tabTo(page, /^Eleven months in Mulino/);
        await page.keyboard.press('Enter');
        await expect.poll(() => new URL(page.url()).hash).toBe('#mulino');
        await expect.poll(() => currentSection(page)).toEqual(['#mulino']);
        const heading = page.getByRole('heading', { name: 'Eleven months in Mulino' });
        const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(400);
        // What a screen reader reads next is what was asked for.
        const focused = await page.evaluate(() => document.activeElement?.closest('section')?.id);
        expect(focused).toBe('mulino');
      },
    );
  }

  journey('the current section follows the reader', {}, async ({ page, visit }) => {
    await visit(article);
    await page.getByRole('heading', { name: 'A license from a vanished country' }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => currentSection(page)).toEqual(['#license']);
  });

  journey('a reload comes back to the exact block and sentence', {}, async ({ page, visit }) => {
    await visit(article);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 3210);
    await expect.poll(() => keptPlace(page)).not.toBeNull();
    await page.waitForTimeout(800);
    const before = (await keptPlace(page))!;
    expect(before.block).not.toBe('title');
    await page.reload();
    await untilAlive(page);
    await page.waitForTimeout(800);
    const after = (await keptPlace(page))!;
    expect({ block: after.block, offset: after.offset }).toEqual({
      block: before.block,
      offset: before.offset,
    });
    expect(after.top).toBeGreaterThanOrEqual(0);
    expect(after.top).toBeLessThan(300);
  });

  journey('a link asks to go on where the last visit ended', {}, async ({ page, visit }) => {
    await visit(article);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 3210);
    await page.waitForTimeout(800);
    const before = (await keptPlace(page))!;
    await visit('help/');
    await visit(`${article}#title`);
    const link = page.getByRole('main').getByRole('link', { name: /^Continue from/ });
    await link.click();
    await expect.poll(async () => (await keptPlace(page))?.block).toBe(before.block);
    const { top } = (await keptPlace(page))!;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
  });

  journey('jumps can be taken back and forward, over several levels', {}, async ({ page, visit }) => {
    await visit(article);
    const place = () => page.evaluate(() => window.scrollY);
    /** The place once it has come to rest. */
    const rest = async () => {
      let last = -1;
      await expect
        .poll(
          async () => {
            const now = await place();
            const still = now === last;
            last = now;
            return still;
          },
          { interval: 150 },
        )
        .toBe(true);
      return last;
    };
    const jump = async (name: RegExp) => {
      const contents = page.getByRole('navigation', { name: 'Contents' });
      if (!(await contents.isVisible())) await clickInPlace(page.getByRole('button', { name: 'Contents' }));
      await clickInPlace(contents.getByRole('link', { name }));
    };
    const start = await place();
    await jump(/The pit in the forest/);
    await expect.poll(place).not.toBe(start);
    const first = await rest();
    await jump(/A license from/);
    await expect.poll(place).not.toBe(first);
    const second = await rest();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(async () => Math.abs((await place()) - first)).toBeLessThan(5);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(async () => Math.abs((await place()) - start)).toBeLessThan(5);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(async () => Math.abs((await place()) - first)).toBeLessThan(5);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(async () => Math.abs((await place()) - second)).toBeLessThan(5);
  });

  journey('the next and the previous section are a link away', {}, async ({ page, visit }) => {
    await visit(`${article}#pit`);
    await page.locator('#pit').getByRole('link', { name: 'Next section' }).first().click();
    await expect.poll(() => currentSection(page)).toEqual(['#mulino']);
    await page.locator('#mulino').getByRole('link', { name: 'Previous section' }).first().click();
    await expect.poll(() => currentSection(page)).toEqual(['#pit']);
  });
});
