/**
 * Why narration fell silent without being asked: the last few times, in the reader's hands only, and without a
 * word of what was read. The interface has the words and the remedies.
 */
import type { LanguageTag } from '../base/language.ts';
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
