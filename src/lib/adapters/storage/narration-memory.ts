/**
 * What listening remembers on the device: how fast each voice speaks, and why it fell silent the last few times. No
 * word of a text is in it. Where the browser keeps nothing it is remembered for as long as the page is open.
 */
import { parsePace, type PaceTable } from '../../narration/estimate.ts';
import { STOP_REASONS, type StopLog, type StopRecord } from '../../narration/stop-log.ts';
import { storageKey } from './storage-key.ts';

/** Older ones go: the last few say what is wrong here. */
const STOPS_KEPT = 20;
/** Entries. Voices and rates that were tried once add up. */
const PACES_KEPT = 200;

export interface NarrationMemory {
  readonly pace: PaceTable;
  keepPace(table: PaceTable): void;
  readonly stops: StopLog;
}

/**
 * @param base path of the site's folder, e.g. `/`
 * @param storage null where the browser forbids it
 */
export function createNarrationMemory(base: string, storage: Storage | null): NarrationMemory {
  const [paceKey, stopsKey] = [storageKey(base, 'pace'), storageKey(base, 'stops')];
  const read = (key: string): unknown => {
    try {
      return JSON.parse(storage?.getItem(key) ?? 'null');
    } catch {
      // Damaged or forbidden: it is learnt anew.
      return null;
    }
  };
  const write = (key: string, value: unknown): boolean => {
    try {
      storage?.setItem(key, JSON.stringify(value));
      return storage !== null;
    } catch {
      // Full or forbidden: it holds as long as the page.
      return false;
    }
  };
  /** Records that the browser did not take. */
  let unsaved: readonly StopRecord[] = [];
  // Another tab may have added to it, or emptied it.
  const all = (): readonly StopRecord[] =>
    [...unsaved, ...parseStops(read(stopsKey))].sort((a, b) => b.at - a.at).slice(0, STOPS_KEPT);

  return {
    pace: parsePace(read(paceKey)),
    keepPace: (table) => void write(paceKey, Object.fromEntries(Object.entries(table).slice(-PACES_KEPT))),
    stops: {
      all,
      add(record) {
        unsaved = [record, ...unsaved].slice(0, STOPS_KEPT);
        if (write(stopsKey, all())) unsaved = [];
      },
      clear() {
        unsaved = [];
        write(stopsKey, []);
      },
    },
  };
}

/** What is damaged costs its own record only. */
function parseStops(raw: unknown): readonly StopRecord[] {
  return Array.isArray(raw) ? raw.filter(isRecord).slice(0, STOPS_KEPT) : [];
}

function isRecord(raw: unknown): raw is StopRecord {
  if (typeof raw !== 'object' || raw === null) return false;
  const { at, reason, voice, where, lang, outcome } = raw as Record<string, unknown>;
  return (
    typeof at === 'number' &&
    STOP_REASONS.some((known) => known === reason) &&
    (voice === null || typeof voice === 'string') &&
    (where === null || ['device', 'network', 'unknown'].includes(where as string)) &&
    typeof lang === 'string' &&
    ['went-on', 'other-voice', 'paused', 'failed'].includes(outcome as string)
  );
}
