/**
 * How requests are answered: a kept file at once, anything else from the network within a time limit, and
 * without a network an older copy or a page that says what is missing.
 */
import type { WorkboxPlugin } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { ANSWER_LIMIT, IGNORED_PARAMETERS, type KeptEntry } from '../lib/offline/cache-policy.ts';
import { missingPage } from '../lib/offline/missing-page.ts';

/** Gives up on a request that has not begun to answer in time; a body that has begun may take as long as it needs. */
const withinLimit: WorkboxPlugin = {
  requestWillFetch: async ({ request, state }) => {
    const controller = new AbortController();
    if (state) state['timer'] = setTimeout(() => controller.abort(), ANSWER_LIMIT);
    return new Request(request, { signal: controller.signal });
  },
  fetchDidSucceed: async ({ response, state }) => {
    clearTimeout(state?.['timer'] as number);
    return response;
  },
  fetchDidFail: async ({ state }) => clearTimeout(state?.['timer'] as number),
};

/** The key in the cache of each entry, by address. */
export function keysOf(entries: readonly KeptEntry[], cacheName: string): ReadonlyMap<string, string> {
  return controllerOf(entries, cacheName).getURLsToCacheKeys();
}

function controllerOf(entries: readonly KeptEntry[], cacheName: string): PrecacheController {
  const controller = new PrecacheController({ cacheName, plugins: [withinLimit] });
  // Without the digests: a page that is not kept yet may come from a newer build, and is better than none.
  controller.addToCacheList(entries.map(({ url, revision }) => ({ url, revision })));
  return controller;
}

/** Registers every route. Requests that no route names are left to the browser. */
export function answerRequests(entries: readonly KeptEntry[], cacheName: string, scope: string): void {
  const controller = controllerOf(entries, cacheName);
  const network = new NetworkOnly({ plugins: [withinLimit] });
  const chunks = new URL('_app/immutable/', scope).href;

  registerRoute(
    new PrecacheRoute(controller, {
      ignoreURLParametersMatching: IGNORED_PARAMETERS,
      directoryIndex: '',
      cleanURLs: false,
    }),
  );
  // Chunks of an older build, for a tab that is still open with its pages; their names change with their content.
  registerRoute(
    ({ url }) => url.href.startsWith(chunks),
    async (options) => (await olderCopy(options.request.url, cacheName)) ?? network.handle(options),
  );
  registerRoute(new NavigationRoute(network));

  setCatchHandler(async ({ request }) => {
    const older = await olderCopy(request.url, cacheName);
    if (older) return older;
    if (request.mode !== 'navigate') return Response.error();
    const folder = new URL(request.url);
    folder.pathname += '/';
    if (controller.getCacheKeyForURL(folder.href.split(/[?#]/)[0]!)) return Response.redirect(folder.href);
    return missingPage(scope, request.url);
  });
}

/** The same address from any build that is still here. */
async function olderCopy(address: string, cacheName: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(address, { ignoreSearch: true });
}
