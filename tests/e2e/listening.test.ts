/** What a listener does beside Play: small steps, a part of the text, stops, answers, and the one reading place. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { clickInPlace, shortWalk } from '../support/pages.ts';
import { bareWords, listenIn, spoken, untilSpoken } from '../support/spoken.ts';
import { chooseVoice, testVoices } from '../support/voices.ts';

const listening = { of: 'listening', voices: true } as const;
const SETTINGS = 'lectern:/:settings';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const lastText = async (page: Page): Promise<string> => (await spoken(page)).at(-1)?.text ?? '';
const marked = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join(''), name);

/** Chooses the voice that tells words, and sets it so slow that a test can act within a sentence. */
async function slowWords(page: Page, pace: number): Promise<void> {
  const voices = await testVoices(page.context());
  await voices.setPace(pace);
  await chooseVoice(page, 'Test Words');
}

describe('small steps', () => {
  journey(
    'in a pause a word that is stepped to is said alone',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      await slowWords(page, 20);
      await button(page, 'Play').click();
      await untilSpoken(page, /corner/);
      await button(page, 'Pause').click();
      const said = async (key: string): Promise<string> => {
        const before = (await spoken(page)).length;
        await page.keyboard.press(key);
        await expect.poll(async () => (await spoken(page)).slice(before).at(-1)?.events.at(-1)).toBe('end');
        return lastText(page);
      };
      const first = await said('o');
      const second = await said('o');
      expect(bareWords(first)).toHaveLength(1);
      expect(await said('u')).toBe(first);
      expect(second).not.toBe(first);
      await button(page, 'Play').waitFor();
      const letters = await said('x');
      expect(bareWords(letters).join('')).toBe(first.toLowerCase().replace(/\W/g, ''));
      expect(bareWords(await said('x'))).toHaveLength(bareWords(letters).length);
      // Focus is where the reading stands.
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
      expect(focused).toContain('on the corner');
    },
  );

  journey('Leave this passage goes on after the list', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    await visit(`${shortWalk}#up-the-hill`);
    await slowWords(page, 150);
    await button(page, 'Play').click();
    await page.keyboard.press('Shift+o');
    await page.keyboard.press('Shift+o');
    await untilSpoken(page, /a red glove/);
    await button(page, 'More listening controls').click();
    await button(page, 'Leave this passage').click();
    await untilSpoken(page, /higher than it looks/);
    expect((await spoken(page)).some(({ text }) => /kite|tin/.test(text))).toBe(false);
  });

  journey('Stop after this paragraph pauses there, once', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    await visit(shortWalk);
    await slowWords(page, 10);
    await button(page, 'Play').click();
    await untilSpoken(page, /Was he right/);
    await button(page, 'More listening controls').click();
    await page.getByLabel('Stop after').selectOption('paragraph');
    await button(page, 'Play').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('as you asked');
    expect(await lastText(page)).toMatch(/Nobody asked him/);
    expect(await page.getByLabel('Stop after').inputValue()).toBe('never');
  });
});

describe('a part of the text', () => {
  journey('the selected words are read and nothing else', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    await visit(shortWalk);
    await slowWords(page, 5);
    await page.evaluate(() => {
      const text = [...document.querySelectorAll('article p')].find((p) => p.textContent?.includes('Reeds'))!
        .firstChild as Text;
      const from = text.data.indexOf('follows');
      getSelection()!.setBaseAndExtent(text, from, text, text.data.indexOf('sides') + 3);
    });
    await button(page, 'Read only this').click();
    await expect
      .poll(() => page.getByRole('status').textContent(), { timeout: 10_000 })
      .toContain('selected text');
    const texts = (await spoken(page)).map(({ text }) => text);
    expect(bareWords(texts.join(' '))).toEqual(
      bareWords('follows the water for a while. Reeds stand on both sides'),
    );
    await button(page, 'Play').waitFor();
  });

  journey(
    'while it reads, a tap reads from there, and Back returns',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      await slowWords(page, 20);
      const target = page.getByText('He said that 3.5 kilometres');
      // Silent, a tap is only a tap.
      await clickInPlace(target);
      expect(await spoken(page)).toEqual([]);
      await button(page, 'Play').click();
      await untilSpoken(page, /walk/);
      const before = await page.evaluate(() => scrollY);
      await clickInPlace(target);
      await untilSpoken(page, /kilometers|kilometres|corner/);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(await page.evaluate(() => location.hash)).not.toBe('');
      await page.keyboard.press('Alt+ArrowLeft');
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    },
  );
});

describe('the player', () => {
  journey(
    'the speed is heard from the current word on, and the pace is shown',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      await slowWords(page, 30);
      await button(page, 'Play').click();
      await untilSpoken(page, /ten minutes/);
      await expect.poll(async () => (await spoken(page)).at(-1)!.words.length).toBeGreaterThan(4);
      await page.keyboard.press('.');
      await expect.poll(async () => (await spoken(page)).at(-1)!.rate).toBeCloseTo(1.1);
      const [cut, faster] = (await spoken(page)).slice(-2);
      expect(cut!.text.endsWith(faster!.text)).toBe(true);
      expect(cut!.text.length).toBeGreaterThan(faster!.text.length);
      // A key that is pressed again and again is one change of speed, not many beginnings.
      const before = (await spoken(page)).length;
      for (let press = 0; press < 4; press += 1) await page.keyboard.press(',');
      await expect.poll(async () => (await spoken(page)).at(-1)!.rate).toBeCloseTo(0.7);
      expect((await spoken(page)).slice(before).map(({ rate }) => rate.toFixed(1))).toEqual(['0.7']);
      await page.getByText(/\d+ w\/min/).waitFor();
    },
  );

  journey('the sleep timer counts, can be extended and switched off', listening, async ({ page, visit }) => {
    await visit(shortWalk);
    await slowWords(page, 30);
    await button(page, 'Play').click();
    await page.getByLabel('Sleep timer').selectOption('5');
    await page.getByText('5 minutes left').waitFor();
    await button(page, '10 minutes more').click();
    await page.getByText('15 minutes left').waitFor();
    await page.getByLabel('Sleep timer').selectOption('0');
    await expect.poll(() => page.getByText('minutes left').count()).toBe(0);
  });

  journey(
    'where am I is answered by the voice while it reads, and reading goes on',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      await slowWords(page, 20);
      await button(page, 'Play').click();
      await untilSpoken(page, /ten minutes/);
      await page.keyboard.press('w');
      await untilSpoken(page, /Sentence 2 of \d+/);
      expect(await page.getByRole('status').textContent()).toMatch(/section 1 of \d.*Sentence 2 of \d+/);
      await untilSpoken(page, /corner/);
    },
  );

  journey('the lock screen knows what is read', listening, async ({ page, visit }) => {
    await visit(shortWalk);
    await slowWords(page, 20);
    await button(page, 'Play').click();
    const session = () =>
      page.evaluate(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.playbackState]);
    await expect.poll(session).toEqual(['The short walk', 'playing']);
    await button(page, 'Pause').click();
    await expect.poll(session).toEqual(['The short walk', 'paused']);
  });
});

describe('what a reader has set', () => {
  const given = (page: Page, settings: object) =>
    page.addInitScript(
      ([key, text]) => localStorage.setItem(key!, text!),
      [SETTINGS, JSON.stringify(settings)],
    );

  journey(
    'quotations that are skipped are named once, and S reads them',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await given(page, { policies: { quote: 'skip', list: 'announce' }, cues: 'words' });
      await visit(`${shortWalk}#up-the-hill`);
      await slowWords(page, 10);
      await button(page, 'Play').click();
      await untilSpoken(page, /List skipped/);
      await untilSpoken(page, /Quotation skipped/);
      await page.keyboard.press('s');
      await untilSpoken(page, /higher than it looks/);
      await untilSpoken(page, /Home again/);
      expect((await spoken(page)).some(({ text }) => /red glove/.test(text))).toBe(false);
    },
  );

  journey('keys that move through the page pause the voice', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    await given(page, { pauseOnKeys: true, screenReader: true });
    await visit(shortWalk);
    await slowWords(page, 20);
    await button(page, 'Play').click();
    await untilSpoken(page, /ten minutes/);
    await page.keyboard.press('ArrowDown');
    await button(page, 'Play').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('ten minutes');
  });

  journey('the mark can be the paragraph, or nothing', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    await given(page, { highlight: 'paragraph' });
    await visit(shortWalk);
    await slowWords(page, 20);
    await button(page, 'Play').click();
    await untilSpoken(page, /Was he right/, 60_000);
    expect(await marked(page, 'lectern-sentence')).toMatch(/^It began.*asked him\.$/);
    expect(await marked(page, 'lectern-word')).toBe('');
  });
});

describe('why did it stop', () => {
  journey(
    'another tab that takes the voice is told of, recorded and survived',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      await slowWords(page, 20);
      await button(page, 'Play').click();
      await untilSpoken(page, /ten minutes/);
      const other = await context.newPage();
      await other.goto(page.url());
      await other.evaluate(() => speechSynthesis.cancel());
      await expect
        .poll(() => page.getByRole('status').textContent(), { timeout: 10_000 })
        .toContain('Something else stopped');
      await other.close();
      await page.bringToFront();
      await button(page, 'More').click();
      await button(page, 'Why did it stop?').click();
      const dialog = page.getByRole('dialog', { name: 'Why did it stop?' });
      await dialog.getByText('took the voice').waitFor();
      const kept = await page.evaluate(() => JSON.stringify(localStorage));
      expect(kept).not.toMatch(/ten minutes|heron|Smith/);
      await dialog.getByRole('button', { name: 'Clear the list' }).click();
      await dialog.getByText('has not fallen silent').waitFor();
      await page.keyboard.press('Escape');
      await button(page, 'Play').click();
      await untilSpoken(page, /corner/);
    },
  );
});
