import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { offline as english } from '../../../src/lib/i18n/en/offline.ts';
import { offline as russian } from '../../../src/lib/i18n/ru/offline.ts';
import type { KeeperEvent, OfflineKeeper } from '../../../src/lib/offline/keeper.ts';
import { Offline } from '../../../src/lib/state/offline.svelte.ts';
import KeptLine from '../../../src/lib/ui/offline/KeptLine.svelte';
import UpdateOffer from '../../../src/lib/ui/offline/UpdateOffer.svelte';

const asked: string[] = [];
let say: (event: KeeperEvent) => void;
let shown: Record<string, unknown> | null = null;

/** Puts a component on the page with a keeper that remembers what it was asked. */
function show(part: Component<{ offline: Offline; words: typeof english }>, words = english): void {
  asked.length = 0;
  const keeper: OfflineKeeper = {
    start(listen) {
      say = (event) => {
        listen(event);
        flushSync();
      };
      return () => undefined;
    },
    keep: () => asked.push('keep'),
    takeUpdate: () => asked.push('take update'),
  };
  const offline = new Offline(keeper);
  offline.start();
  shown = mount(part, { target: document.body, props: { offline, words } });
}

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
});

it('the offer is silent until a version waits, then says so in a live place', async () => {
  show(UpdateOffer);
  const status = page.elementLocator(document.querySelector('[aria-live=polite]')!);
  await expect.element(status).toHaveTextContent('');
  expect(page.getByRole('button').elements()).toHaveLength(0);
  say({ kind: 'update-ready' });
  await expect.element(status).toHaveTextContent('A new version is ready. Reload when you like.');
  await expect.element(page.getByRole('region', { name: 'New version' })).toBeVisible();
});

it('“Reload now” takes the version once and keeps the focus while it comes', async () => {
  show(UpdateOffer);
  say({ kind: 'update-ready' });
  await page.getByRole('button', { name: 'Reload now' }).click();
  const working = page.getByRole('button', { name: 'Reloading…' });
  await expect.element(working).toHaveFocus();
  await expect.element(working).toHaveAttribute('aria-disabled', 'true');
  await working.click({ force: true });
  expect(asked).toEqual(['take update']);
});

it('“Later” puts the offer away and takes nothing', async () => {
  show(UpdateOffer);
  say({ kind: 'update-ready' });
  await page.getByRole('button', { name: 'Later' }).click();
  await expect
    .element(page.elementLocator(document.querySelector('[aria-live=polite]')!))
    .toHaveTextContent('');
  expect([page.getByRole('button').elements().length, asked]).toEqual([0, []]);
});

it('the line counts, then says that all is kept', async () => {
  show(KeptLine);
  say({ kind: 'progress', done: 419, total: 1000 });
  await expect
    .element(page.getByRole('progressbar', { name: 'Keeping everything on this device: 41 %' }))
    .toHaveAttribute('value', '41');
  say({ kind: 'kept' });
  await expect.element(page.getByText(english.kept)).toBeVisible();
  expect(page.getByRole('progressbar').elements()).toHaveLength(0);
});

it.each(['network', 'space', 'forbidden'] as const)(
  'the line says what stands in the way (%s) and tries again when asked',
  async (reason) => {
    show(KeptLine);
    say({ kind: 'failed', reason });
    await expect.element(page.getByText(english.failed[reason])).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(asked).toEqual(['keep']);
  },
);

it('both speak Russian', async () => {
  show(KeptLine, russian);
  say({ kind: 'unsupported' });
  await expect.element(page.getByText(russian.unsupported)).toBeVisible();
});
