/** Narration in Firefox by a real engine (espeak-ng): it tells no words, calls every voice remote, and cancels with `end`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browser-find.ts';
import { openFirefox } from '../support/firefox.ts';
import { runJourney } from '../support/journey.ts';
import { narrateWhole } from '../support/narrate-whole.ts';
import { shortWalk } from '../support/pages.ts';
import { listenIn, spoken, untilSpoken } from '../support/spoken.ts';
import { speechIsMissing, startSpeech, type SpeechEngine } from '../support/speech.ts';
import { expectNothingLost, readableText } from '../support/whole-article.ts';

const isMissing = speechIsMissing || findFirefox() === null;

let speech: SpeechEngine;

describe.skipIf(isMissing)('narration in Firefox', () => {
  beforeAll(async () => {
    speech = await startSpeech();
  });
  afterAll(() => speech?.stop());

  test('reads from the first sentence to the last, each exactly once and in order', async () => {
    await runJourney({ of: 'listening', speech, open: openFirefox }, async (journey) => {
      await narrateWhole(journey, shortWalk, 60_000);
    });
  });

  test('pauses, steps on and back, and loses no sentence by it', async () => {
    await runJourney({ of: 'listening', speech, open: openFirefox }, async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      const article = await page.evaluate(readableText);
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const place = async () =>
        Number(/Sentence (\d+) of/.exec(await page.locator('[data-reader-player]').innerText())?.[1]);
      await button('Play').click();
      await untilSpoken(page, /^Along the river/);
      await button('Pause').click();
      await button('Play').waitFor();
      const count = (await spoken(page)).length;
      const paused = await place();
      await page.waitForTimeout(1000);
      expect((await spoken(page)).length).toBe(count);

      await button('Next sentence').click();
      await expect.poll(place).toBe(paused + 1);
      expect((await spoken(page)).length).toBe(count);
      await button('Previous sentence').click();
      await expect.poll(place).toBe(paused);

      await button('Play').click();
      await untilSpoken(page, /whole walk/, 60_000);
      await button('Play').waitFor();
      expectNothingLost(article, await spoken(page));
    });
  });

  test('paints the sentence, and adds no node to the article', async () => {
    // For each picture Playwright puts a style into the page, which the page's policy refuses.
    const expected = [/blocked an inline style \(style-src-elem\)/];
    await runJourney(
      { of: 'listening', speech, open: openFirefox, expected },
      async ({ page, context, visit }) => {
        await listenIn(context);
        await visit(shortWalk);
        const nodes = () =>
          page.locator('article').evaluate((element) => element.querySelectorAll('*').length);
        const before = await nodes();
        await page.getByRole('button', { name: 'Play', exact: true }).click();
        await untilSpoken(page, /^Reeds stand/);
        await page.getByRole('button', { name: 'Pause', exact: true }).click();
        const clip = await page.evaluate(() => {
          const [range] = [...CSS.highlights.get('lectern-sentence')!] as Range[];
          const { x, y, width, height } = range!.getBoundingClientRect();
          return { x, y, width, height };
        });
        const picture = async () => (await page.screenshot({ clip })).toString('base64');
        const painted = await picture();
        expect(await picture()).toBe(painted);
        await page.evaluate(() => CSS.highlights.clear());
        expect(await picture()).not.toBe(painted);
        expect(await nodes()).toBe(before);
      },
    );
  });

  test('is under the same watch as in Chromium', async () => {
    const expected = [
      /console error: said aloud/,
      /off-origin request: http:\/\/other\.invalid/,
      /left this machine: http:\/\/other\.invalid/,
      /answer 502: http:\/\/other\.invalid/,
      /uncaught: boom/,
    ];
    await runJourney({ of: 'listening', open: openFirefox, expected }, async ({ page, visit }) => {
      await visit(shortWalk);
      await page.evaluate('console.error("said aloud"); setTimeout(() => { throw new Error("boom"); }, 0);');
      await page.goto('http://other.invalid/page');
    });
  });
});

if (isMissing) {
  test('narration in Firefox was not tried', (context) => {
    context.skip('firefox-esr, speech-dispatcher or espeak-ng is not installed');
  });
}
