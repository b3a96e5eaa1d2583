/**
 * Keeps the site on the device through the service worker: registers it once the page is at rest, asks it to
 * keep what is missing, passes on what it says, and lets a new version take over when the reader says so.
 * It never loads the page again by itself.
 */
import {
  isWorkerMessage,
  type KeeperEvent,
  type OfflineKeeper,
  type PageMessage,
} from '../../offline/keeper.ts';
import { trustedWorkerUrl } from './worker-url.ts';

type Listener = (event: KeeperEvent) => void;

/** How long a waiting version may take to take over before the page is loaded again all the same, in ms. */
const TAKEOVER_LIMIT = 5_000;

/**
 * @param base the site's folder, an absolute address that ends with `/`
 * @param enabled false in development, where there is no worker
 */
export function workerKeeper({
  base,
  enabled,
}: {
  readonly base: string;
  readonly enabled: boolean;
}): OfflineKeeper {
  const script = new URL('service-worker.js', base).href;
  let listener: Listener = () => undefined;
  let url: string | null = null;
  let reloading = false;

  const ask = (worker: ServiceWorker | null, message: PageMessage): void => worker?.postMessage(message);

  const register = async (): Promise<void> => {
    // Fetched only now: the page does not wait for it, and it cannot be loaded while prerendering.
    const { Workbox } = await import('workbox-window');
    url ??= trustedWorkerUrl(script);
    const workbox = new Workbox(url, { scope: base, updateViaCache: 'none' });
    workbox.addEventListener('waiting', () => {
      if (navigator.serviceWorker.controller) listener({ kind: 'update-ready' });
    });
    workbox.addEventListener('redundant', ({ isUpdate }) => {
      if (!isUpdate && !navigator.serviceWorker.controller) listener({ kind: 'failed', reason: 'network' });
    });
    await workbox.register({ immediate: true });
    ask((await navigator.serviceWorker.ready).active, { type: 'KEEP' });
  };

  return {
    start(listen) {
      if (!enabled || !('serviceWorker' in navigator) || !('caches' in globalThis)) {
        listen({ kind: 'unsupported' });
        return () => undefined;
      }
      let failed = false;
      listener = (event) => {
        failed = event.kind === 'failed';
        listen(event);
      };
      const onMessage = ({ data, source }: MessageEvent): void => {
        // Another copy of the site on this host has a worker of its own, and its messages come here too.
        const own = source instanceof ServiceWorker && source.scriptURL === script;
        if (own && isWorkerMessage(data)) listener(data.event);
      };
      let controlled = Boolean(navigator.serviceWorker.controller);
      const onTakeover = (): void => {
        if (reloading) location.reload();
        // Another tab let the new version in; this one goes on with its own chunks until the reader reloads.
        else if (controlled) listener({ kind: 'update-ready' });
        controlled = true;
      };
      const onOnline = (): void => {
        if (failed) this.keep();
      };
      navigator.serviceWorker.addEventListener('message', onMessage);
      navigator.serviceWorker.addEventListener('controllerchange', onTakeover);
      addEventListener('online', onOnline);
      const cancel = atRest(() => void register().catch((error: unknown) => listener(failureOf(error))));
      return () => {
        cancel();
        navigator.serviceWorker.removeEventListener('message', onMessage);
        navigator.serviceWorker.removeEventListener('controllerchange', onTakeover);
        removeEventListener('online', onOnline);
        listener = () => undefined;
      };
    },

    keep() {
      const again = async (): Promise<void> => {
        const registration = await navigator.serviceWorker.getRegistration(base);
        // Where the first installation failed there is nobody to ask.
        if (registration?.active) ask(registration.active, { type: 'KEEP' });
        else await register();
      };
      again().catch((error: unknown) => listener(failureOf(error)));
    },

    takeUpdate() {
      reloading = true;
      void navigator.serviceWorker.getRegistration(base).then((registration) => {
        if (!registration?.waiting) return location.reload();
        ask(registration.active, { type: 'PAUSE' });
        ask(registration.waiting, { type: 'SKIP_WAITING' });
        setTimeout(() => location.reload(), TAKEOVER_LIMIT);
      });
    },
  };
}

function failureOf(error: unknown): KeeperEvent {
  const forbidden = error instanceof DOMException && error.name === 'SecurityError';
  return { kind: 'failed', reason: forbidden ? 'forbidden' : 'network' };
}

/** Calls back when the page is loaded and has nothing better to do. Returns how to call it off. */
function atRest(callback: () => void): () => void {
  const stop = new AbortController();
  const whenIdle = (): void => {
    if (!('requestIdleCallback' in globalThis))
      return void setTimeout(() => stop.signal.aborted || callback(), 500);
    requestIdleCallback(() => stop.signal.aborted || callback(), { timeout: 3_000 });
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true, signal: stop.signal });
  return () => stop.abort();
}
