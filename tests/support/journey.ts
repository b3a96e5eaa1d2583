/**
 * A journey: a test that goes through the built site in a real browser, on a server and with a profile of its own.
 * Whatever it is about, it fails if anything was refused, thrown, reported or asked of another origin on the way.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser, type BrowserOptions, type OpenBrowser } from './browser.ts';
import { serveSite, type Site, type SiteName } from './site.ts';
import { watch } from './watch.ts';

export interface JourneyOptions extends BrowserOptions {
  /** Which of the built sites; `product` if not said. */
  of?: SiteName;
  /** Serve the site below this path, such as `a/b/`, in place of the host's root. */
  under?: string;
  /** Starts the browser; `openBrowser`, a Chromium, if not said. */
  open?: (options: BrowserOptions) => Promise<OpenBrowser>;
  /** Faults that this journey causes on purpose. Each must occur, so that none is excused for nothing. */
  expected?: readonly RegExp[];
}

export interface Journey {
  page: Page;
  context: BrowserContext;
  site: Site;
  /** Goes to a path below the site's own root, such as `settings/`, and waits until the page is alive. */
  visit(path: string): Promise<void>;
}

export function journey(
  name: string,
  options: JourneyOptions,
  walk: (journey: Journey) => Promise<void>,
): void {
  test(name, () => runJourney(options, walk));
}

/** Waits until the page's script has taken over: Kit puts its announcer of page changes there last. */
export async function untilAlive(page: Page): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** The same for journeys that need more around them than a name, such as a test that may be skipped. */
export async function runJourney(
  { of = 'product', under, open = openBrowser, expected = [], ...options }: JourneyOptions,
  walk: (journey: Journey) => Promise<void>,
): Promise<void> {
  const site = await serveSite(of, under);
  const browser = await open(options);
  const { faults, requests } = watch(browser.context, () => new URL(site.root).origin);
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const visit = async (path: string) => {
      await page.goto(new URL(path, site.root).href);
      if (options.javaScriptEnabled !== false) await untilAlive(page);
    };
    await walk({ page, context: browser.context, site, visit });
  } finally {
    await browser.close();
    await site.stop();
  }
  faults.push(...browser.refused.map((address) => `left this machine: ${address}`));
  expect(requests(), 'requests seen').toBeGreaterThan(0);
  for (const fault of expected) expect(faults.join('\n'), 'faults caused on purpose').toMatch(fault);
  expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
}
