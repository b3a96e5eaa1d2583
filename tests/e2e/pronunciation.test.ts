/** A reader writes down how a word sounds, hears it, keeps it and carries it to another device; the voice follows. */
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { journey } from '../support/journey.ts';
import { article } from '../support/pages.ts';
import { testVoices } from '../support/voices.ts';

journey(
  'a rule is written, heard, kept, exported, removed and imported again',
  { voices: true },
  async ({ page, context, visit }) => {
    const voices = await testVoices(context);
    await voices.setPace(1);
    await visit('settings/');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const section = page.getByRole('region', { name: 'Pronunciation' });

    await button('Add a rule').click();
    await page.getByLabel('Written as').fill('Kreminna');
    await page.getByLabel('Say it as').fill('krem in na');
    await button('Hear it').click();
    await expect.poll(async () => (await voices.heard()).map(({ text }) => text)).toEqual(['krem in na']);
    const where = page.getByLabel('Where', { exact: true });
    expect(await where.locator('option').count()).toBeGreaterThan(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await button('Add').click();
    await section.getByText('Added: Kreminna.').waitFor();

    await page.reload();
    await section.getByText('English · Everywhere').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Export rules').click()]);
    expect(download.suggestedFilename()).toBe('lectern-pronunciations.json');
    const file = await download.path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      schema: 'lectern-pronunciations',
      version: 1,
      rules: [{ lang: 'en', match: 'Kreminna', say: 'krem in na' }],
    });

    await button('Remove Kreminna').click();
    await section.getByText('No rules yet.').waitFor();
    await section.locator('input[type=file]').setInputFiles(file);
    await section.getByText('From the file: 1 rule added.').waitFor();

    await visit('ru/settings/');
    await page.getByRole('region', { name: 'Произношение' }).getByText('Английский · Везде').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  },
);

journey(
  'the voice follows the publisher, and the reader’s own rule from the moment it is written in another tab',
  { voices: true },
  async ({ page, context, site, visit }) => {
    const voices = await testVoices(context);
    await voices.setPace(2);
    const heard = async (): Promise<string> => (await voices.heard()).map(({ text }) => text).join('\n');
    await visit(article);
    const voice = page.getByLabel('Voice', { exact: true });
    if (!(await voice.isVisible())) await page.getByRole('button', { name: 'Listen', exact: true }).click();
    const option = voice.locator('option', { hasText: 'Test Words' });
    await option.waitFor({ state: 'attached', timeout: 10_000 });
    await voice.selectOption((await option.getAttribute('value'))!);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(heard, { timeout: 30_000 }).toMatch(/that frightened Andrei most/);
    expect(await heard()).not.toContain('Andrey');

    const settings = await context.newPage();
    await settings.goto(new URL('settings/', site.root).href);
    await settings.getByRole('button', { name: 'Add a rule' }).click();
    await settings.getByLabel('Written as').fill('Andrey');
    await settings.getByLabel('Say it as').fill('Andray');
    await settings.getByLabel('Where', { exact: true }).selectOption('leaving-the-army');
    await settings.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(heard, { timeout: 60_000 }).toMatch(/Andray.*Andray/s);
    expect(await heard()).not.toMatch(/Andray.*Andre[iy]/s);
  },
);
