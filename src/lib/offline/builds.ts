/**
 * Which kept files are still needed. A tab may live on for days with the pages of an older build, and asks
 * for that build's chunks; the files of a build are given up only when no such tab is left and the newer
 * build is here in full. Pure: records go in, decisions come out.
 */

/** What the worker remembers of one build, from the start of its installation. */
export interface BuildRecord {
  readonly id: string;
  /** Keys in the cache of files. */
  readonly keys: readonly string[];
  /** Did this build ever answer requests? */
  readonly active: boolean;
  /** Ids of the tabs that were open when a newer build took over; null while this build is the newest. */
  readonly tabs: readonly string[] | null;
}

/**
 * The records after build `id` took over.
 * @param tabs ids of the tabs open at that moment
 */
export function afterTakeover(
  records: readonly BuildRecord[],
  id: string,
  tabs: readonly string[],
): BuildRecord[] {
  return records.flatMap((record): BuildRecord[] => {
    if (record.id === id) return [{ ...record, active: true, tabs: null }];
    // An installation that never finished: its worker is gone, and the newer one has what it needs.
    if (!record.active) return [];
    return [{ ...record, tabs: record.tabs ?? tabs }];
  });
}

/**
 * The records that are still needed, seen from build `id`.
 * @param whole is build `id` here in full?
 * @param tabs ids of the tabs open now
 */
export function stillNeeded(
  records: readonly BuildRecord[],
  { id, whole, tabs }: { readonly id: string; readonly whole: boolean; readonly tabs: readonly string[] },
): BuildRecord[] {
  return records.filter((record) => {
    if (record.id === id || !whole) return true;
    // Not taken over by anything yet: a newer build that waits for its turn.
    if (!record.tabs) return true;
    return record.tabs.some((tab) => tabs.includes(tab));
  });
}

/** The keys that no record names. */
export function unclaimed(keys: readonly string[], records: readonly BuildRecord[]): string[] {
  const claimed = new Set(records.flatMap((record) => record.keys));
  return keys.filter((key) => !claimed.has(key));
}
