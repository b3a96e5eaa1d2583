/** Goes to an edition, lets it be read aloud from its first sentence to its last, and judges what was heard. */
import type { Journey } from './journey.ts';
import { listenIn, spoken } from './spoken.ts';
import { expectWhole, readableText } from './whole-article.ts';

/** The name of the button in the two languages of the interface. */
const play = /^(?:Play|Воспроизвести)$/;

/**
 * The browser must have been opened with a speech engine.
 * @param path of the edition, below the site's own root
 * @param timeout in ms; a TimeoutError after it
 * @returns how much was heard in which time, in one line
 */
export async function narrateWhole(
  { page, context, visit }: Pick<Journey, 'page' | 'context' | 'visit'>,
  path: string,
  timeout: number,
): Promise<string> {
  await listenIn(context);
  await visit(path);
  const article = await page.evaluate(readableText);
  // Before its voices are there a browser speaks without one, and begins again once they are.
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  const began = performance.now();
  const button = page.getByRole('button', { name: play });
  await button.click();
  await button.waitFor({ state: 'detached' });
  // It is Play again after the end, and after whatever else stops the voice: then words are missing below.
  await button.waitFor({ timeout });
  const seconds = Math.round((performance.now() - began) / 1000);
  const { sentences, utterances, words } = expectWhole(article, await spoken(page));
  return `${path}: ${sentences} sentences, ${words} words in ${utterances} utterances, ${seconds} s`;
}
