import { describe, expect } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { journey } from '../support/journey.ts';
import { article, guide, pagesOf, pastTheEdge } from '../support/pages.ts';

describe('accessibility', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    journey(
      `axe finds nothing on any page, ${colorScheme}`,
      { colorScheme },
      async ({ page, site, visit }) => {
        const faults: string[] = [];
        for (const path of pagesOf(site)) {
          await visit(path);
          faults.push(...(await accessibilityFaults(page)).map((fault) => `/${path} ${fault}`));
        }
        expect(faults).toEqual([]);
      },
    );

    journey(
      `axe finds nothing in what opens over a page, ${colorScheme}`,
      { colorScheme, viewport: { width: 390, height: 740 } },
      async ({ page, visit }) => {
        await visit(article);
        const faults: string[] = [];
        for (const name of ['Contents', 'Text settings', 'Listen', 'More']) {
          await page.getByRole('button', { name, exact: true }).click();
          await page.waitForTimeout(300);
          faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
          await page.keyboard.press('Escape');
        }
        expect(faults).toEqual([]);
      },
    );
  }

  journey('the reader page has one status, and “Where am I” is said in it', {}, async ({ page, visit }) => {
    await visit(article);
    const status = page.getByRole('status');
    expect(await status.count()).toBe(1);
    await page.keyboard.press('w');
    expect(await status.textContent()).toMatch(/section 1 of 4/);
  });

  journey('axe finds nothing in any theme', {}, async ({ page, visit }) => {
    const faults: string[] = [];
    for (const theme of ['Paper', 'Sepia', 'Dark', 'Black', 'High contrast']) {
      await visit('settings/');
      await page.getByRole('radio', { name: theme, exact: true }).check();
      await visit(guide);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${theme}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  for (const [what, options] of [
    ['320 px wide', { viewport: { width: 320, height: 640 } }],
    ['at 400 % zoom of 1280 by 1024', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ['on a phone on its side', { viewport: { width: 740, height: 360 } }],
  ] as const) {
    journey(
      `no page scrolls sideways and no control is cut, ${what}`,
      { ...options, voices: true },
      async ({ page, site, visit }) => {
        const sideways: string[] = [];
        for (const path of pagesOf(site)) {
          await visit(path);
          sideways.push(...(await pastTheEdge(page)).map((fault) => `/${path} ${fault}`));
        }
        expect(sideways).toEqual([]);
      },
    );
  }

  journey(
    'the reader scrolls one way only with large, widely spaced text',
    { viewport: { width: 320, height: 640 }, voices: true },
    async ({ page, visit }) => {
      await visit('settings/');
      for (const [name, value] of [
        ['Text size', '40'],
        ['Line spacing', '1.5'],
        ['Letter spacing', '0.12'],
        ['Word spacing', '0.16'],
        ['Paragraph spacing', '2'],
      ] as const) {
        const field = page.getByRole('spinbutton', { name, exact: true });
        await field.fill(value);
        await field.press('Tab');
      }
      for (const path of ['', article, guide, 'help/']) {
        await visit(path);
        expect(await pastTheEdge(page), path).toEqual([]);
      }
    },
  );

  journey(
    'what has the focus is never hidden under tools or player',
    { viewport: { width: 390, height: 740 } },
    async ({ page, visit }) => {
      await visit(guide);
      const hidden: string[] = [];
      let seen = 0;
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const at = document.elementFromPoint(left + width / 2, top + height / 2);
          const covered = !at || !(element.contains(at) || at.contains(element));
          return { covered, name: element.outerHTML.slice(0, 120) };
        });
        if (!found) continue;
        seen += 1;
        if (found.covered) hidden.push(found.name);
      }
      expect(seen).toBeGreaterThan(20);
      expect(hidden).toEqual([]);
    },
  );
});
