/** Narration by the test voices, which tell every word as they come to it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { article, shortWalk } from '../support/pages.ts';
import { bareWords, listenIn, spoken, untilSpoken } from '../support/spoken.ts';
import { chooseVoice, testVoices } from '../support/voices.ts';

const listening = { of: 'listening', voices: true } as const;

const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true }).click();
const pause = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true }).click();

describe('narration with word events', () => {
  journey('the mark follows the word within the sentence', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    const voices = await testVoices(context);
    await voices.setPace(25);
    await visit(shortWalk);
    await chooseVoice(page, 'Test Words');
    await play(page);
    await untilSpoken(page, /Nobody asked him/, 60_000);
    const words = (await spoken(page)).flatMap((utterance) => utterance.words);
    expect(words.length).toBeGreaterThan(30);
    const plain = words.filter(({ said }) => !/Doctor|example/.test(said));
    const right = plain.filter(
      ({ said, marked, sentence }) =>
        bareWords(marked).join(' ') === bareWords(said).join(' ') &&
        bareWords(sentence).includes(bareWords(said)[0]!),
    );
    expect(right.length / plain.length).toBeGreaterThan(0.9);
  });

  journey(
    'Play keeps the focus as Pause, and Pause hands it to the block that was read',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      const voices = await testVoices(context);
      await voices.setPace(40);
      await visit(shortWalk);
      await chooseVoice(page, 'Test Words');
      await page.getByRole('button', { name: 'Play', exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await spoken(page)).length, { timeout: 10_000 }).toBeGreaterThan(1);
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
      expect(await focused()).toBe('Pause');
      await page.keyboard.press('Enter');
      const block = await focused();
      expect(block).not.toBe('Play');
      const read = await page.evaluate((id) => document.getElementById(id!)?.textContent ?? '', block);
      expect(bareWords(read)).toEqual(expect.arrayContaining(bareWords((await spoken(page)).at(-1)!.text)));
    },
  );

  journey('pause stops at the word and play goes on from it', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    const voices = await testVoices(context);
    await voices.setPace(40);
    await visit(shortWalk);
    await chooseVoice(page, 'Test Words');
    await play(page);
    await untilSpoken(page, /3\.5 kilometres/, 60_000);
    await expect
      .poll(async () => (await spoken(page)).at(-1)!.words.length, { timeout: 10_000 })
      .toBeGreaterThanOrEqual(5);
    await pause(page);
    const cut = (await spoken(page)).at(-1)!;
    expect(cut.text).toMatch(/^He said/);
    expect((await voices.heard()).at(-1)!.outcome).toBe('stopped');
    const count = (await spoken(page)).length;
    await page.waitForTimeout(600);
    expect((await spoken(page)).length).toBe(count);
    await play(page);
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(count);
    const rest = (await spoken(page))[count]!.text;
    const lastWord = bareWords(cut.words.at(-1)!.said)[0]!;
    expect(rest.length).toBeLessThan(cut.text.length);
    expect(cut.text.endsWith(rest)).toBe(true);
    const gap = bareWords(cut.text).length - bareWords(rest).length - cut.words.length;
    expect(Math.abs(gap), `resumed at "${rest.slice(0, 20)}" after "${lastWord}"`).toBeLessThanOrEqual(2);
  });

  journey('keys move by sentence and by section, and repeat', listening, async ({ page, context, visit }) => {
    await listenIn(context);
    await (await testVoices(context)).setPace(40);
    await visit(shortWalk);
    await chooseVoice(page, 'Test Words');
    await page.locator('article h1').click();
    await page.keyboard.press('k');
    await untilSpoken(page, /^The short walk/);
    await page.keyboard.press('l');
    await untilSpoken(page, /^A walk that takes/);
    await page.keyboard.press('Shift+L');
    await untilSpoken(page, /^Along the river/);
    await page.keyboard.press('l');
    await untilSpoken(page, /^The path follows/);
    await page.keyboard.press('j');
    await expect
      .poll(async () => (await spoken(page)).filter(({ text }) => text.startsWith('Along the river')).length)
      .toBe(2);
    await page.keyboard.press('Shift+L');
    await untilSpoken(page, /^Up the hill/);
    await page.keyboard.press('r');
    await expect
      .poll(async () => (await spoken(page)).filter(({ text }) => text.startsWith('Up the hill')).length)
      .toBe(2);
    await page.keyboard.press('k');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  });

  journey('the speed reaches the voice', listening, async ({ page, context, visit }) => {
    const voices = await testVoices(context);
    await visit(shortWalk);
    await chooseVoice(page, 'Test Words');
    await page.getByRole('slider', { name: 'Speed' }).fill('3');
    await play(page);
    await expect.poll(async () => (await voices.heard()).at(-1)?.rate).toBe(3);
  });

  journey(
    'the place heard last is there after a reload, and silence too',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await (await testVoices(context)).setPace(20);
      await visit(shortWalk);
      await chooseVoice(page, 'Test Words');
      await play(page);
      await untilSpoken(page, /^The path follows/, 60_000);
      await page.reload();
      await page.waitForTimeout(1000);
      expect(await spoken(page)).toEqual([]);
      await play(page);
      await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(0);
      expect((await spoken(page))[0]!.text).toMatch(/^(?:The path follows|Reeds stand)/);
    },
  );

  journey(
    'after Stop, the block that was read is where the keyboard goes on',
    listening,
    async ({ page, context, visit }) => {
      await listenIn(context);
      await (await testVoices(context)).setPace(40);
      await visit(`${shortWalk}#along-the-river`);
      await chooseVoice(page, 'Test Words');
      await play(page);
      await untilSpoken(page, /^The path follows/);
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      const block = page.locator('article p', { hasText: 'The path follows' });
      await expect.poll(() => block.getAttribute('tabindex')).toBe('-1');
    },
  );

  journey('an online voice is not used unasked', listening, async ({ page, context, visit }) => {
    const voices = await testVoices(context);
    await visit(shortWalk);
    await play(page);
    await expect.poll(async () => (await voices.heard()).length).toBeGreaterThan(0);
    expect((await voices.heard()).map(({ voice }) => voice)).not.toContain('Test Remote');
  });
});

describe('the Russian edition', () => {
  journey('has Russian controls and a Russian voice', { voices: true }, async ({ page, context, visit }) => {
    await listenIn(context);
    const voices = await testVoices(context);
    await visit('read/leaving-the-army/ru/');
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    for (const name of ['Содержание', 'Настройки текста', 'Слушать', 'Ещё']) {
      await page.getByRole('button', { name, exact: true }).first().waitFor();
    }
    await page.getByRole('button', { name: 'Воспроизвести', exact: true }).click();
    await expect
      .poll(async () => (await voices.heard()).length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(3);
    const heard = await voices.heard();
    expect([...new Set(heard.map(({ voice }) => voice))]).toEqual(['Тест Слова']);
    expect(heard.every(({ lang }) => lang.startsWith('ru'))).toBe(true);
    expect(heard[0]!.text).toMatch(/\p{Script=Cyrillic}/u);
  });
});

describe('with no voice', () => {
  const withoutSpeech = () => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    Reflect.deleteProperty(Object.getPrototypeOf(globalThis) as object, 'speechSynthesis');
    Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
  };

  journey(
    'a browser that cannot speak says so plainly, and everything else works',
    {},
    async ({ page, context, visit }) => {
      await context.addInitScript(withoutSpeech);
      await visit(article);
      expect(await page.evaluate(() => 'speechSynthesis' in globalThis)).toBe(false);
      await page.getByText('This browser cannot read aloud.', { exact: false }).waitFor();
      expect(await page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(0);
      await page.getByRole('button', { name: 'Text settings' }).click();
      await page.getByRole('dialog', { name: 'Text settings' }).waitFor();
    },
  );

  journey('a device without a voice for the language says so plainly', {}, async ({ page, visit }) => {
    await visit(article);
    await page.getByText(/No voice for English was found on this device/).waitFor({ timeout: 15_000 });
  });
});
