/**
 * Why narration fell silent without being asked: the last few times, in the reader's hands only, and without a
 * word of what was read. The interface has the words and the remedies.
 */
import type { LanguageTag } from '../base/language.ts';
import type { NarratorEvent } from './narrator-types.ts';
import type { RunFailure } from './utterance-run.ts';
import type { Voice } from './voice.ts';

export const STOP_REASONS = [
  /** The voice is no more in the browser's list. */
  'voice-gone',
  /** Another tab, program or the system took the voice. */
  'interrupted',
  /** The engine did not answer, or fell silent. */
  'engine-silent',
  /** The engine gave an error. */
  'engine-error',
  /** A network voice without a network. */
  'offline',
  /** It fell silent while the page was not in view (a locked phone). */
  'screen-off',
  /** The browser wants a key or a tap first. */
  'not-allowed',
  'no-voice',
  'no-speech',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

export interface StopRecord {
  /** ms since the epoch. */
  readonly at: number;
  readonly reason: StopReason;
  /** Name of the voice; null where the system chose. */
  readonly voice: string | null;
  readonly where: Voice['where'] | null;
  readonly lang: LanguageTag;
  /** What came of it. */
  readonly outcome: 'went-on' | 'other-voice' | 'paused' | 'failed';
}

export interface StopLog {
  /** Newest first. */
  all(): readonly StopRecord[];
  add(record: StopRecord): void;
  clear(): void;
}

/** What the record of a stop needs beside the event. */
export interface StopFacts {
  /** ms since the epoch. */
  readonly now: number;
  readonly voice: Voice | null;
  readonly lang: LanguageTag;
  readonly hidden: boolean;
  readonly online: boolean;
}

/** The record of a narrator's event that nobody asked for; null for all others. */
export function stopOf(event: NarratorEvent, facts: StopFacts): StopRecord | null {
  const record = (reason: StopReason, outcome: StopRecord['outcome']): StopRecord => ({
    at: facts.now,
    reason,
    voice: facts.voice?.name || null,
    where: facts.voice?.where ?? null,
    lang: facts.lang,
    outcome,
  });
  switch (event.type) {
    case 'stalled':
      return record(reasonOf(event.why, facts), 'went-on');
    case 'voice-fallback': {
      // By now another voice is in use: the record is of the one that fell silent.
      const { from, why } = event;
      const reason = why === 'gone' ? 'voice-gone' : reasonOf(why, { ...facts, voice: from });
      return {
        ...record(reason, 'other-voice'),
        voice: from?.name || null,
        where: from?.where ?? null,
        lang: event.lang,
      };
    }
    case 'failed': {
      const reasons = { 'speech-no-voice': 'no-voice', 'speech-unavailable': 'no-speech' } as const;
      const reason = event.code in reasons ? reasons[event.code as keyof typeof reasons] : 'engine-silent';
      return record(reason, 'failed');
    }
    case 'changed': {
      const by = event.snapshot.pausedBy;
      if (by !== 'interrupted' && by !== 'not-allowed') return null;
      return record(by === 'interrupted' && facts.hidden ? 'screen-off' : by, 'paused');
    }
    default:
      return null;
  }
}

function reasonOf(why: RunFailure, { voice, hidden, online }: StopFacts): StopReason {
  if (why === 'voice-unavailable') return 'voice-gone';
  if (voice?.where === 'network' && (why === 'network' || !online)) return 'offline';
  if (why === 'no-start' || why === 'no-end') return hidden ? 'screen-off' : 'engine-silent';
  return why === 'network' ? 'offline' : 'engine-error';
}
