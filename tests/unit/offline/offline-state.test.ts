import { expect, it } from 'vitest';
import type { KeeperEvent, OfflineKeeper } from '../../../src/lib/offline/keeper.ts';
import { Offline } from '../../../src/lib/state/offline.svelte.ts';

/** A keeper that does what the test says and remembers what it was asked. */
function scripted(): { keeper: OfflineKeeper; asked: string[]; say(event: KeeperEvent): void } {
  const asked: string[] = [];
  let listener: ((event: KeeperEvent) => void) | null = null;
  return {
    asked,
    say: (event) => listener?.(event),
    keeper: {
      start(listen) {
        listener = listen;
        return () => (listener = null);
      },
      keep: () => asked.push('keep'),
      takeUpdate: () => asked.push('take update'),
    },
  };
}

it('knows nothing while prerendering and asks for nothing', () => {
  const offline = new Offline();
  offline.start()();
  offline.tryAgain();
  offline.reloadNow();
  expect(offline.status).toBe('unknown');
});

it('counts up to kept', () => {
  const { keeper, say } = scripted();
  const offline = new Offline(keeper);
  offline.start();
  say({ kind: 'progress', done: 25, total: 100 });
  expect([offline.status, offline.progress]).toEqual(['installing', 0.25]);
  say({ kind: 'kept' });
  expect([offline.status, offline.progress]).toEqual(['kept', 1]);
});

it('has no part of nothing', () => {
  const { keeper, say } = scripted();
  const offline = new Offline(keeper);
  offline.start();
  say({ kind: 'progress', done: 0, total: 0 });
  expect(offline.progress).toBe(1);
});

it('says what stands in the way and tries again at the reader’s word only', () => {
  const { keeper, asked, say } = scripted();
  const offline = new Offline(keeper);
  offline.start();
  offline.tryAgain();
  say({ kind: 'failed', reason: 'space' });
  expect([offline.status, offline.failure, asked]).toEqual(['failed', 'space', []]);
  offline.tryAgain();
  offline.tryAgain();
  expect([offline.status, asked]).toEqual(['installing', ['keep']]);
});

it('offers a new version and takes it once, when the reader says so', () => {
  const { keeper, asked, say } = scripted();
  const offline = new Offline(keeper);
  offline.start();
  offline.reloadNow();
  say({ kind: 'update-ready' });
  expect([offline.updateOffered, offline.reloading, asked]).toEqual([true, false, []]);
  offline.reloadNow();
  offline.reloadNow();
  expect([offline.reloading, asked]).toEqual([true, ['take update']]);
});

it('does not offer again on this page what was put off', () => {
  const { keeper, asked, say } = scripted();
  const offline = new Offline(keeper);
  offline.start();
  say({ kind: 'update-ready' });
  offline.later();
  say({ kind: 'update-ready' });
  expect([offline.updateOffered, offline.updateReady, asked]).toEqual([false, true, []]);
});

it('hears nothing after it stopped', () => {
  const { keeper, say } = scripted();
  const offline = new Offline(keeper);
  offline.start()();
  say({ kind: 'kept' });
  expect(offline.status).toBe('unknown');
});
