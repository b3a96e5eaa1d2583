/** Narration in WebKitGTK by its own engine, whose queue hangs and which ends an utterance twice now and then. */
import { describe, expect, test } from 'vitest';
import { article, guide, shortWalk } from '../support/pages.ts';
import { serveSite, type SiteName } from '../support/site.ts';
import { recordSpeech, type SpokenUtterance } from '../support/spoken.ts';
import { openWebKit, webKitIsMissing } from '../support/webkit.ts';
import { expectWhole, readableText } from '../support/whole-article.ts';

/** In ms: a machine with two cores may be busy. */
const patience = { timeout: 20_000 };

interface Watched {
  lecternSpoken: SpokenUtterance[];
  lecternFaults: string[];
}

/** Runs within the page, alone: what Playwright would tell of the page by itself. */
function watchFaults(): void {
  const faults: string[] = [];
  (globalThis as unknown as Watched).lecternFaults = faults;
  addEventListener('error', ({ message }) => faults.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    faults.push(`refused by ${violatedDirective}: ${blockedURI}`),
  );
  const note = (...words: unknown[]) => faults.push(`console: ${words.join(' ')}`);
  Object.assign(console, { error: note, warn: note });
}

async function narrateInWebKit(of: SiteName, path: string): Promise<string> {
  const site = await serveSite(of);
  const browser = await openWebKit();
  try {
    const { driver } = browser;
    await driver.visit(new URL(path, site.root).href);
    await expect
      .poll(() => driver.evaluate(() => !!document.querySelector('#svelte-announcer')), patience)
      .toBe(true);
    await driver.evaluate(watchFaults);
    await driver.evaluate(recordSpeech);
    const readable = await driver.evaluate(readableText);
    const label = () =>
      driver.evaluate(() => document.querySelector('[data-play]')!.getAttribute('aria-label'));
    expect(await label()).toBe('Play');
    const began = performance.now();
    await driver.click('[data-play]');
    await expect.poll(label, patience).toBe('Pause');
    await expect.poll(label, { timeout: 900_000, interval: 500 }).toBe('Play');
    const seconds = Math.round((performance.now() - began) / 1000);

    const said = await driver.evaluate(() => (globalThis as unknown as Watched).lecternSpoken);
    const { sentences, utterances, words } = expectWhole(readable, said);
    expect(await driver.evaluate(() => (globalThis as unknown as Watched).lecternFaults)).toEqual([]);
    expect(site.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(browser.refused).toEqual([]);
    return `${path}: ${sentences} sentences, ${words} words in ${utterances} utterances, ${seconds} s`;
  } finally {
    await browser.close();
    await site.stop();
  }
}

describe.skipIf(webKitIsMissing)(
  'WebKitGTK, by its own voice, narrates each sentence once and in order',
  () => {
    test.for([
      ['listening', shortWalk],
      ['product', article],
      ['product', guide],
    ] as const)('of the site "%s", %s', async ([of, path]) => {
      process.stdout.write(`WebKitGTK ${await narrateInWebKit(of, path)}\n`);
    });
  },
);

if (webKitIsMissing) {
  test('narration in WebKitGTK was not tried', (context) => {
    context.skip('webkit2gtk-driver and xvfb are not installed');
  });
}
