/**
 * Brings files to the device: each with a time limit, checked against its digest, a few at a time. What is
 * already here is never asked for again, so an interrupted run goes on where it stopped.
 */
import { inOrder, isKeepable, timeLimit, type KeptEntry } from '../lib/offline/cache-policy.ts';
import type { KeepFailure, WorkerMessage } from '../lib/offline/keeper.ts';

declare const self: ServiceWorkerGlobalScope;

/** Enough to hide the round trips, few enough to leave the line to the page. */
const AT_ONCE = 4;

/** So many files may fail before a run is given up: by then it is the network, not the file. */
const PATIENCE = 6;

type Report = (event: WorkerMessage['event']) => Promise<void>;

export class Keeping {
  readonly #entries: readonly KeptEntry[];
  readonly #keys: ReadonlyMap<string, string>;
  readonly #cacheName: string;
  #running: Promise<boolean> | null = null;
  #pause = new AbortController();

  /** @param keys the key in the cache of each entry, by address */
  constructor(entries: readonly KeptEntry[], keys: ReadonlyMap<string, string>, cacheName: string) {
    this.#entries = entries;
    this.#keys = keys;
    this.#cacheName = cacheName;
  }

  /**
   * Everything that the site cannot do without. Throws at the first file that does not come.
   * @param report where to say how it goes: nowhere for an update, while the older build still serves
   */
  async keepCore(report: Report): Promise<void> {
    try {
      const core = this.#entries.filter(({ stage }) => stage === 'core');
      await this.#keep(core, { report, patience: 1, stop: this.#pause.signal });
    } catch (error) {
      await report({ kind: 'failed', reason: reasonOf(error) });
      throw error;
    }
  }

  /**
   * Whatever is still missing; a second call while one runs joins it.
   * @param open the address of the page that asks, or null
   * @returns is everything here now? Never throws: the pages are told why not.
   */
  keepAll(open: string | null): Promise<boolean> {
    this.#running ??= this.#keepAll(open).finally(() => (this.#running = null));
    return this.#running;
  }

  /** Stops the run, if there is one; what has come stays. */
  pause(): void {
    this.#pause.abort();
    this.#pause = new AbortController();
  }

  async #keepAll(open: string | null): Promise<boolean> {
    const { signal } = this.#pause;
    try {
      await this.#keep(inOrder(this.#entries, open), { report: tell, patience: PATIENCE, stop: signal });
      await tell({ kind: 'kept' });
      return true;
    } catch (error) {
      if (!signal.aborted) await tell({ kind: 'failed', reason: reasonOf(error) });
      return false;
    }
  }

  /**
   * Goes on past files that do not come, up to a point: one picture that is missing on the server must not
   * keep the articles after it away.
   */
  async #keep(
    wanted: readonly KeptEntry[],
    {
      report,
      patience,
      stop,
    }: { readonly report: Report; readonly patience: number; readonly stop: AbortSignal },
  ): Promise<void> {
    const cache = await caches.open(this.#cacheName);
    const here = new Set((await cache.keys()).map(({ url }) => url));
    const missing = wanted.filter(({ url }) => !here.has(this.#keys.get(url)!));
    const total = bytesOf(this.#entries);
    let done = total - bytesOf(this.#entries.filter(({ url }) => !here.has(this.#keys.get(url)!)));

    const queue = missing.values();
    const failures: unknown[] = [];
    const worker = async (): Promise<void> => {
      for (const entry of queue) {
        if (stop.aborted || failures.length >= patience) return;
        try {
          await cache.put(this.#keys.get(entry.url)!, await fetched(entry, stop));
          done += entry.bytes;
          await report({ kind: 'progress', done, total });
        } catch (error) {
          failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    stop.throwIfAborted();
    if (failures.length > 0) throw failures.find(isSpace) ?? failures[0];
  }
}

/**
 * One file, checked. The first try may use what the browser already has; the second asks the server anew,
 * for a digest fails where the browser's own copy is out of date.
 */
async function fetched(entry: KeptEntry, stop: AbortSignal): Promise<Response> {
  const ask = async (cache: RequestCache): Promise<Response> => {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(timeLimit(entry.bytes))]);
    const { url, integrity } = entry;
    const response = await fetch(url, { integrity, cache, signal, credentials: 'same-origin' });
    if (!isKeepable(url, response))
      throw new TypeError(`${url} answered ${response.status} (${response.type})`);
    return response;
  };
  try {
    return await ask(entry.url.includes('/immutable/') ? 'default' : 'no-cache');
  } catch (error) {
    stop.throwIfAborted();
    if (error instanceof DOMException && error.name === 'TimeoutError') throw error;
    return ask('reload');
  }
}

function bytesOf(entries: readonly KeptEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

function isSpace(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function reasonOf(error: unknown): KeepFailure {
  return isSpace(error) ? 'space' : 'network';
}

/** To every open page of this origin; a page of another copy knows that the message is not for it. */
export async function tell(event: WorkerMessage['event']): Promise<void> {
  const message: WorkerMessage = { lectern: 'offline', event };
  for (const client of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    client.postMessage(message);
  }
}
