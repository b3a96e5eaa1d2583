/**
 * Narration by voices that fail: each time, for good in the middle of a sentence, without a word, or all at once. The
 * place is never lost, and with any voice left the article is heard to its end.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { journey, runJourney, type Journey } from '../support/journey.ts';
import { shortWalk } from '../support/pages.ts';
import { listenIn, spoken, untilSpoken } from '../support/spoken.ts';
import { speechIsMissing, startSpeech } from '../support/speech.ts';
import { chooseVoice, testVoices, type Voices } from '../support/voices.ts';
import { expectNothingLost, readableText, type ReadableText } from '../support/whole-article.ts';

const listening = { of: 'listening', voices: true } as const;
const goesOnWith = /That voice does not answer\. Going on with (.+)\./;

interface Opened {
  voices: Voices;
  article: ReadableText;
}

/** The short walk, with a voice chosen and nothing read yet. */
async function open({ page, context, visit }: Journey, voice: string, pace: number): Promise<Opened> {
  await listenIn(context);
  const voices = await testVoices(context);
  await voices.setPace(pace);
  await visit(shortWalk);
  await chooseVoice(page, voice);
  return { voices, article: await page.evaluate(readableText) };
}

const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true }).click();

async function untilEnded(page: Page): Promise<void> {
  await untilSpoken(page, /whole walk/, 60_000);
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
}

/** Voices that were heard to the end of something, in the order of their first. */
async function voicesHeard(page: Page): Promise<string[]> {
  const ended = (await spoken(page)).filter(({ events }) => events.includes('end'));
  return [...new Set(ended.map(({ voice }) => voice))];
}

/** Notes every notice that the page shows, for the last one soon hides the one before. */
async function noticesOf(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { lecternNotices: seen });
    const note = () => seen.push(document.querySelector('[data-reader-notes]')!.textContent);
    const options = { subtree: true, childList: true, characterData: true };
    new MutationObserver(note).observe(document.querySelector('[data-reader-notes]')!, options);
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { lecternNotices: string[] }).lecternNotices.join('\n'));
}

describe('a voice that fails', () => {
  journey('each time gives way to another, which is said', listening, async (journey) => {
    const { page } = journey;
    const { voices, article } = await open(journey, 'Test Words', 2);
    await voices.fail('Test Words');
    const notices = await noticesOf(page);
    await play(page);
    await untilEnded(page);
    const said = await spoken(page);
    expectNothingLost(article, said);
    const failed = said.filter(({ events }) => events.some((event) => event.startsWith('error:')));
    expect(failed.map(({ voice }) => voice)).toEqual(['Test Words', 'Test Words']);
    const heard = await voicesHeard(page);
    expect(heard).toHaveLength(1);
    expect(heard).not.toContain('Test Words');
    expect(goesOnWith.exec(await notices())?.[1]).toBe(heard[0]);
  });

  journey('as all others do leaves the place, and Play goes on from it', listening, async (journey) => {
    const { page } = journey;
    const { voices, article } = await open(journey, 'Test Plain', 10);
    await play(page);
    await untilSpoken(page, /^The path follows/);
    await voices.fail('Test Words', 'Test Plain', 'Test Stuck');
    await page.getByText('The voice does not answer. Your place is kept').waitFor();
    const count = (await spoken(page)).length;
    await voices.heal();
    await play(page);
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(count);
    await untilEnded(page);
    expectNothingLost(article, await spoken(page));
  });

  journey('is taken out of the list in the middle of a sentence', listening, async (journey) => {
    const { page } = journey;
    const { voices, article } = await open(journey, 'Test Words', 10);
    const notices = await noticesOf(page);
    await play(page);
    await untilSpoken(page, /^The path follows/);
    await voices.remove('Test Words');
    await untilEnded(page);
    expectNothingLost(article, await spoken(page));
    const heard = await voicesHeard(page);
    expect(heard).toHaveLength(2);
    expect(heard[0]).toBe('Test Words');
    expect(goesOnWith.exec(await notices())?.[1]).toBe(heard[1]);
  });

  journey('falls silent in the middle of a sentence and stays in the list', listening, async (journey) => {
    const { page } = journey;
    const { article } = await open(journey, 'Test Stuck', 2);
    const notices = await noticesOf(page);
    await play(page);
    await untilEnded(page);
    expectNothingLost(article, await spoken(page));
    const heard = await voicesHeard(page);
    expect(goesOnWith.exec(await notices())?.[1]).toBe(heard.at(-1));
    expect(heard.at(-1)).not.toBe('Test Stuck');
  });
});

describe('an online voice', () => {
  journey('that the reader chose is used, and given up when it fails', listening, async (journey) => {
    const { page, visit } = journey;
    await visit('settings/');
    await page.getByLabel('Allow online voices').check();
    const { voices, article } = await open(journey, 'Test Remote', 10);
    await play(page);
    await untilSpoken(page, /^The path follows/);
    await voices.fail('Test Remote');
    await untilEnded(page);
    expectNothingLost(article, await spoken(page));
    const [first, ...others] = await voicesHeard(page);
    expect(first).toBe('Test Remote');
    expect(others).toHaveLength(1);
  });
});

describe.skipIf(speechIsMissing)('a whole engine that goes away', () => {
  test('leaves the rest to the engine of the system', async () => {
    const engine = await startSpeech();
    try {
      await runJourney({ ...listening, speech: engine }, async (journey) => {
        const { page } = journey;
        const { voices, article } = await open(journey, 'Test Words', 10);
        await play(page);
        await untilSpoken(page, /^The path follows/);
        await voices.remove();
        await untilEnded(page);
        expectNothingLost(article, await spoken(page));
        const heard = await voicesHeard(page);
        expect(heard[0]).toBe('Test Words');
        expect(heard[1]).toContain('espeak');
      });
    } finally {
      await engine.stop();
    }
  });
});
