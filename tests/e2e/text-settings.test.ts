import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { article } from '../support/pages.ts';

const numbers = [
  'Text size',
  'Line spacing',
  'Letter spacing',
  'Word spacing',
  'Paragraph spacing',
  'Line width',
  'Text weight',
];
const switches = ['Justify', 'Hyphenate', 'Plain emphasis', 'Reading ruler'];

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Text settings' }).click();
  await page.getByRole('dialog', { name: 'Text settings' }).waitFor();
}

const looks = (page: Page) =>
  page
    .locator('article p[id]')
    .nth(3)
    .evaluate((paragraph) => {
      const style = getComputedStyle(paragraph);
      const { backgroundColor } = getComputedStyle(document.body);
      const root = getComputedStyle(document.documentElement).backgroundColor;
      const { fontSize, lineHeight, fontFamily, letterSpacing, wordSpacing, textAlign } = style;
      return {
        fontSize,
        lineHeight,
        fontFamily,
        letterSpacing,
        wordSpacing,
        textAlign,
        backgroundColor,
        root,
      };
    });

/** What the very first frames of a page look like, and how much moved afterwards. */
const firstFrames = () => {
  const seen: string[] = [];
  let shift = 0;
  Object.assign(globalThis, { firstFrames: seen, layoutShift: () => shift });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const paragraph = document.querySelector('article p[id]');
    if (paragraph) {
      const { fontSize, lineHeight, color } = getComputedStyle(paragraph);
      seen.push([fontSize, lineHeight, color].join(' '));
    }
    if (seen.length < 60) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

describe('text settings', () => {
  journey(
    'every one answers to the keyboard, the pointer and its number field',
    {},
    async ({ page, visit }) => {
      await visit(article);
      await openSettings(page);
      for (const name of numbers) {
        const slider = page.getByRole('slider', { name, exact: true });
        const field = page.getByRole('spinbutton', { name, exact: true });
        const start = Number(await slider.inputValue());
        await slider.press('ArrowRight');
        const byKey = Number(await slider.inputValue());
        expect(byKey, `${name} by key`).toBeGreaterThan(start);
        expect(Number(await field.inputValue()), `${name} in its field`).toBe(byKey);
        const box = (await slider.boundingBox())!;
        await slider.click({ position: { x: box.width * 0.75, y: box.height / 2 } });
        expect(Number(await slider.inputValue()), `${name} by pointer`).toBeGreaterThan(byKey);
        await field.fill(String(start));
        await field.press('Tab');
        expect(Number(await slider.inputValue()), `${name} by number`).toBe(start);
      }
      for (const name of switches) {
        const box = page.getByRole('switch', { name, exact: true });
        await box.focus();
        await page.keyboard.press('Space');
        expect(await box.isChecked(), `${name} by key`).toBe(true);
        await box.click();
        expect(await box.isChecked(), `${name} by pointer`).toBe(false);
      }
      const themes = page.getByRole('radiogroup', { name: 'Theme' });
      const backgrounds = new Set<string>();
      for (const name of ['Paper', 'Sepia', 'Dark', 'Black', 'High contrast', 'Custom']) {
        await themes.getByRole('radio', { name, exact: true }).check();
        const { backgroundColor, root } = await looks(page);
        backgrounds.add(`${backgroundColor} ${root}`);
      }
      expect(backgrounds.size).toBeGreaterThanOrEqual(4);
    },
  );

  journey(
    'they are there before the first paint of the next visit, and nothing moves',
    {},
    async ({ page, context, visit }) => {
      await context.addInitScript(firstFrames);
      await visit(article);
      const fresh = await looks(page);
      await openSettings(page);
      await page.getByRole('radio', { name: 'Sepia' }).check();
      for (const [name, value] of [
        ['Text size', '27'],
        ['Line spacing', '2'],
        ['Letter spacing', '0.05'],
      ] as const) {
        const field = page.getByRole('spinbutton', { name, exact: true });
        await field.fill(value);
        await field.press('Tab');
      }
      await page.getByRole('switch', { name: 'Justify' }).check();
      await page.keyboard.press('Escape');
      const chosen = await looks(page);
      expect(chosen).not.toEqual(fresh);
      expect(chosen.textAlign).toBe('justify');
      await page.reload();
      expect(await looks(page)).toEqual(chosen);
      await page.waitForFunction(
        () => (globalThis as unknown as { firstFrames: string[] }).firstFrames.length >= 60,
      );
      const { frames, shift } = await page.evaluate(() => {
        const world = globalThis as unknown as { firstFrames: string[]; layoutShift(): number };
        return { frames: [...new Set(world.firstFrames)], shift: world.layoutShift() };
      });
      expect(frames).toHaveLength(1);
      expect(shift).toBe(0);
    },
  );

  journey('another tab follows at once', {}, async ({ page, context, site, visit }) => {
    await visit(article);
    const other = await context.newPage();
    await other.goto(new URL('settings/', site.root).href);
    const field = other.getByRole('spinbutton', { name: 'Text size', exact: true });
    await field.fill('31');
    await field.press('Tab');
    await expect.poll(async () => (await looks(page)).fontSize).toBe('31px');
  });

  journey('one button brings the defaults back', {}, async ({ page, visit }) => {
    await visit(article);
    const fresh = await looks(page);
    await openSettings(page);
    const field = page.getByRole('spinbutton', { name: 'Text size', exact: true });
    await field.fill('40');
    await field.press('Tab');
    expect(await looks(page)).not.toEqual(fresh);
    await page.getByRole('button', { name: 'Reset text settings' }).click();
    expect(await looks(page)).toEqual(fresh);
    await page.reload();
    expect(await looks(page)).toEqual(fresh);
  });

  journey('the reading ruler shows while it is on', {}, async ({ page, visit }) => {
    await visit(article);
    const ruler = page.locator('.reading-ruler');
    expect(await ruler.isVisible()).toBe(false);
    await openSettings(page);
    await page.getByRole('switch', { name: 'Reading ruler' }).check();
    await page.keyboard.press('Escape');
    expect(await ruler.isVisible()).toBe(true);
    await page.reload();
    expect(await ruler.isVisible()).toBe(true);
  });
});
