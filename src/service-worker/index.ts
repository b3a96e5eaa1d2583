/**
 * The service worker: keeps the site on the device and answers from there. It only joins the parts; what is
 * kept and for how long is decided in src/lib/offline.
 */
import { clientsClaim } from 'workbox-core';
import { cacheNames, entriesOf } from '../lib/offline/cache-policy.ts';
import type { SiteFiles } from '../lib/offline/built-files.ts';
import type { PageMessage } from '../lib/offline/keeper.ts';
import { answerRequests, keysOf } from './answers.ts';
import { Builds } from './builds-store.ts';
import { Keeping, tell } from './keeping.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __LECTERN_FILES: SiteFiles };

const { id, files } = self.__LECTERN_FILES;
const { scope } = self.registration;
const names = cacheNames(scope);
const entries = entriesOf(files, self.location.href);
const keys = keysOf(entries, names.files);
const builds = new Builds(names, id, [...keys.values()]);
const keeping = new Keeping(entries, keys, names.files);

answerRequests(entries, names.files, scope);

self.addEventListener('install', (event) => {
  event.waitUntil(
    builds.claim().then(() => keeping.keepCore(self.registration.active ? async () => undefined : tell)),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(builds.takeOver());
});
clientsClaim();

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage | null;
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  // The browser lets a new worker take over only when the old one has nothing left to do.
  if (message?.type === 'PAUSE') keeping.pause();
  if (message?.type === 'KEEP') {
    const open = event.source && 'url' in event.source ? event.source.url : null;
    event.waitUntil(keeping.keepAll(open).then((whole) => builds.sweep(whole)));
  }
});
