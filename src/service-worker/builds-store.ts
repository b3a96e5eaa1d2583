/**
 * The records of the builds that have files on this device, kept as small JSON answers in a cache of their
 * own, because a worker may be stopped at any moment and remembers nothing.
 */
import { afterTakeover, stillNeeded, unclaimed, type BuildRecord } from '../lib/offline/builds.ts';
import type { cacheNames } from '../lib/offline/cache-policy.ts';

declare const self: ServiceWorkerGlobalScope;

export class Builds {
  readonly #names: ReturnType<typeof cacheNames>;
  readonly #id: string;
  readonly #keys: readonly string[];

  /**
   * @param id of the build that this worker belongs to
   * @param keys of all its files
   */
  constructor(names: ReturnType<typeof cacheNames>, id: string, keys: readonly string[]) {
    this.#names = names;
    this.#id = id;
    this.#keys = keys;
  }

  /** Claims the files of this build before the first of them comes, so that no other worker gives them up. */
  async claim(): Promise<void> {
    const known = (await this.#records()).find(({ id }) => id === this.#id);
    // A publisher may go back to an older build: then it is the newest again.
    await this.#write([{ id: this.#id, keys: this.#keys, active: known?.active ?? false, tabs: null }]);
  }

  /** Notes which tabs still live with an older build, and removes caches of this copy that have other names. */
  async takeOver(): Promise<void> {
    const records = await this.#records();
    const after = afterTakeover(records, this.#id, await tabs());
    await this.#replace(records, after);
    const { prefix, files, builds } = this.#names;
    const strange = (await caches.keys()).filter(
      (name) => name.startsWith(prefix) && name !== files && name !== builds,
    );
    await Promise.all(strange.map((name) => caches.delete(name)));
  }

  /** Gives up the files that no build needs any more. */
  async sweep(whole: boolean): Promise<void> {
    const records = await this.#records();
    const needed = stillNeeded(records, { id: this.#id, whole, tabs: await tabs() });
    await this.#replace(records, needed);
    if (!whole) return;
    // The browser may have thrown the records away and left the files.
    if (!needed.some(({ id }) => id === this.#id)) await this.claim();
    const cache = await caches.open(this.#names.files);
    const keys = (await cache.keys()).map(({ url }) => url);
    // Read once more: a newer build may have begun meanwhile.
    const now = await this.#records();
    await Promise.all(unclaimed(keys, now).map((key) => cache.delete(key)));
  }

  async #records(): Promise<BuildRecord[]> {
    const cache = await caches.open(this.#names.builds);
    const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    return Promise.all(answers.flatMap((answer) => (answer ? [answer.json() as Promise<BuildRecord>] : [])));
  }

  async #replace(before: readonly BuildRecord[], after: readonly BuildRecord[]): Promise<void> {
    const cache = await caches.open(this.#names.builds);
    const gone = before.filter(({ id }) => !after.some((record) => record.id === id));
    await Promise.all(gone.map(({ id }) => cache.delete(addressOf(id))));
    await this.#write(after);
  }

  async #write(records: readonly BuildRecord[]): Promise<void> {
    const cache = await caches.open(this.#names.builds);
    await Promise.all(records.map((record) => cache.put(addressOf(record.id), Response.json(record))));
  }
}

/** A name inside the cache; nothing is ever asked under it. */
function addressOf(id: string): string {
  return new URL(`builds/${id}`, self.registration.scope).href;
}

/** Ids of the open tabs of this copy of the site. */
async function tabs(): Promise<string[]> {
  const clients = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return clients.filter(({ url }) => url.startsWith(self.registration.scope)).map(({ id }) => id);
}
