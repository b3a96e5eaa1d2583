/**
 * The whole way of a long text: from a plain file through `npm run add`, a build and a server to a reader without a
 * network, who hears it to its last sentence. The text is not part of this project; where it is absent, this is skipped.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runJourney } from '../support/journey.ts';
import { untilKept } from '../support/pages.ts';
import {
  buildSharedArticle,
  sharedArticle,
  sharedArticleMissing,
  sharedArticleSource,
} from '../support/shared-article.ts';
import { bareWords, listenIn, spoken, untilSpoken } from '../support/spoken.ts';
import { speechIsMissing, startSpeech } from '../support/speech.ts';
import { wordsKeptInOrder } from '../support/word-order.ts';

const missing =
  sharedArticleMissing ?? (speechIsMissing ? 'speech-dispatcher and espeak-ng are not installed' : null);

test.skipIf(missing !== null)(
  'a plain text is added, built, kept and heard to its last sentence',
  async () => {
    await buildSharedArticle();
    const engine = await startSpeech();
    try {
      await runJourney({ of: 'shared', speech: engine }, async ({ page, context, site }) => {
        await listenIn(context);
        await untilKept(page, site);
        await site.stop();
        await page.goto(new URL(sharedArticle, site.root).href);

        const text = await page.locator('article').evaluate((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          copy.querySelectorAll('[data-generated], hr').forEach((part) => part.remove());
          return copy.innerText;
        });
        const original = readFileSync(sharedArticleSource, 'utf8');
        const bare = (all: string) => all.match(/[\p{L}\p{N}]/gu)!.join('');
        expect(bare(text)).toBe(bare(original));
        expect(await page.locator('article :is(h2, h3)').count()).toBeGreaterThanOrEqual(3);
        expect(await page.locator('article blockquote').count()).toBe(5);
        expect(await page.locator('article hr').count()).toBe(1);
        expect(
          await page
            .locator('article aside')
            .evaluateAll((all) => all.map((aside) => aside.dataset.kind).sort()),
        ).toEqual(['donation', 'newsletter', 'newsletter']);

        const told = await page.locator('article').evaluate((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          copy.querySelectorAll('[data-generated], aside, hr').forEach((part) => part.remove());
          return [...copy.querySelectorAll('h1, h2, h3, p, figcaption')]
            .map((block) => block.textContent)
            .join('\n');
        });
        await page.getByRole('button', { name: 'Play', exact: true }).click();
        const lastWords = bareWords(told).slice(-3);
        await untilSpoken(
          page,
          new RegExp(`${lastWords.join('[^\\p{L}\\p{N}]+')}[^\\p{L}\\p{N}]*$`, 'iu'),
          300_000,
        );
        await page.getByRole('button', { name: 'Play', exact: true }).waitFor();

        const said = await spoken(page);
        const notices = said.filter(({ text: words }) => /skipped\. Press S/.test(words));
        expect(notices).toHaveLength(3);
        for (const { text: words, events, atOnce } of said) {
          expect({ words, events, atOnce }).toEqual({ words, events: ['start', 'end'], atOnce: 0 });
        }
        const heard = said.filter((utterance) => !notices.includes(utterance));
        const order = wordsKeptInOrder(
          bareWords(told),
          bareWords(heard.map(({ text: words }) => words).join(' ')),
        );
        // Abbreviations are said in full, hence not one to one; nothing else may be lost, doubled or moved.
        expect(order.kept / order.expected).toBeGreaterThan(0.995);
        expect(order.kept / order.heard).toBeGreaterThan(0.995);
      });
    } finally {
      await engine.stop();
    }
  },
  600_000,
);

if (missing !== null) {
  test('a long text from a plain file was not tried', (context) => {
    context.skip(missing);
  });
}
