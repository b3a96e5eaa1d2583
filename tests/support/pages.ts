/** The pages of a site, and what journeys ask of any of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { filesIn } from '../../scripts/seal-worker.ts';
import { stageOf } from '../../src/lib/offline/cache-policy.ts';
import type { Site } from './site.ts';

/** Path of every page of a site, below its root: empty for the library, `read/<slug>/<lang>/` for an edition. */
export function pagesOf(site: Site): string[] {
  const paths = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[/\\])index\.html$/.test(name))
    .map((name) => name.replaceAll('\\', '/').slice(0, -'index.html'.length));
  return paths.sort();
}

/** Text of all built files with one of these extensions, by their path. */
export function builtText(site: Site, extensions: RegExp): [path: string, text: string][] {
  return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.test(name))
    .map((name) => [name, readFileSync(join(site.folder, name), 'utf8')]);
}

/** Goes to the library and waits until the service worker has every file of the site that it is to keep. */
export async function untilKept(page: Page, site: Site): Promise<void> {
  await page.goto(site.root);
  const expected = filesIn(site.folder).filter(({ path }) => stageOf(path) !== null).length;
  const kept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith(':files'));
      const counts = names.map(async (name) => (await (await caches.open(name)).keys()).length);
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    });
  const deadline = Date.now() + 60_000;
  while ((await kept()) < expected) {
    if (Date.now() > deadline)
      throw new Error(`${await kept()} of ${expected} files are kept after a minute.`);
    await page.waitForTimeout(100);
  }
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What stands past the side edges of the window: controls that are cut, and whatever makes the page scroll sideways. */
export function pastTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const scrolls = (element: Element): boolean =>
      element !== root &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
        (element.parentElement !== null && scrolls(element.parentElement)));
    const cut = [...document.querySelectorAll('a, button, input, select, summary')].filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      return width > 1 && (right > root.clientWidth + 0.5 || left < -0.5) && !scrolls(control);
    });
    const sideways = root.scrollWidth - root.clientWidth;
    return [
      ...(sideways > 0 ? [`the page scrolls by ${sideways} px`] : []),
      ...cut.map((control) => `cut: ${control.getAttribute('aria-label') ?? control.textContent.trim()}`),
    ];
  });
}

export const article = 'read/leaving-the-army/en/';
export const guide = 'read/reading-with-lectern/en/';
export const shortWalk = 'read/the-short-walk/en/';

/** A click at the place where something stands now: Playwright's own would first scroll the page to tools that stick. */
export async function clickInPlace(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('What should be clicked is not shown.');
  await target.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
