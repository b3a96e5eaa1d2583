/**
 * The narrator's snapshot and its listeners. Events go out when a transition is complete, never in the middle
 * of one, so that a listener may command the narrator at once.
 */
import type { Clock } from './clock.ts';
import type { NarratorEvent, NarratorSnapshot } from './narrator-types.ts';

type Change = { readonly [Key in keyof NarratorSnapshot]?: NarratorSnapshot[Key] | undefined };

export interface Outlet {
  readonly snapshot: NarratorSnapshot;
  subscribe(listener: (event: NarratorEvent) => void): () => void;
  /** Changes the snapshot; `undefined` takes an optional fact away. */
  set(change: Change): void;
  emit(event: NarratorEvent): void;
  /** Runs a transition, then tells the listeners what happened in it. May be nested. */
  transition<Result>(work: () => Result): Result;
}

/** Begins idle. @param sentence the index to begin at */
export function createOutlet(sentence: number, clock: Clock): Outlet {
  const listeners = new Set<(event: NarratorEvent) => void>();
  const waiting: NarratorEvent[] = [];
  let snapshot: NarratorSnapshot = {
    status: 'idle',
    sentence,
    word: null,
    wordEstimated: false,
    wordEvents: 'unknown',
    announcing: false,
    apart: false,
    stopAt: null,
    skipped: null,
    skippedCount: 0,
    voice: null,
    wordsPerMinute: null,
  };
  let told = snapshot;
  let depth = 0;

  const flush = (): void => {
    if (snapshot !== told) {
      told = snapshot;
      waiting.unshift({ type: 'changed', snapshot });
    }
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          // A listener's mistake must not stop the voice; it is thrown where the browser reports it.
          clock.nextTask(() => {
            throw error;
          });
        }
      }
    }
  };

  return {
    get snapshot() {
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      const next: Record<string, unknown> = { ...snapshot };
      let changed = false;
      for (const [key, value] of Object.entries(change)) {
        if (next[key] === value) continue;
        changed = true;
        if (value === undefined) delete next[key];
        else next[key] = value;
      }
      if (changed) snapshot = next as unknown as NarratorSnapshot;
    },
    emit: (event) => void waiting.push(event),
    transition(work) {
      depth += 1;
      try {
        return work();
      } finally {
        depth -= 1;
        if (depth === 0) flush();
      }
    },
  };
}
