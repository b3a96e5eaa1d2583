/**
 * What the narrator shows of itself and what it takes: the seam between narration and the interface.
 * The machine itself is in narrator.ts.
 */
import type { ErrorCode } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { AsideKind } from '../document/model.ts';
import type { Span } from '../locator/locator.ts';
import type { Clock } from './clock.ts';
import type { SpeechEngine } from './engine.ts';
import type { PaceTable } from './estimate.ts';
import type { NarrationWords } from './narration-words.ts';
import type { Script } from './script.ts';
import type { Voice } from './voice.ts';

type NarratorStatus = 'idle' | 'preparing' | 'speaking' | 'gap' | 'paused' | 'ended' | 'failed';
export type Unit = 'sentence' | 'section';
/** When to pause by itself: at the end of what is being read now. */
export type StopAt = 'sentence' | 'paragraph' | 'section';
/**
 * `interrupted`: another tab, program or the system silenced it. `not-allowed`: the browser wants a key or a
 * tap first. Neither goes on by itself.
 */
export type PausedBy = 'reader' | 'interrupted' | 'screen-reader' | 'not-allowed';

export interface SkippedAside {
  readonly id: string;
  readonly kind: AsideKind;
  readonly label: string;
}

export interface NarratorSnapshot {
  readonly status: NarratorStatus;
  /** Index in `Script.sentences` of what is, was last or will next be read. */
  readonly sentence: number;
  /** The word being said, in the block's text; null where it is not known. */
  readonly word: Span | null;
  readonly wordEvents: 'yes' | 'no' | 'unknown';
  /** True while narration says words of its own and not the text. */
  readonly announcing: boolean;
  readonly stopAt: StopAt | null;
  /** The aside that was skipped last, for `readSkipped`. */
  readonly skippedAside: SkippedAside | null;
  /** The voice in use; null before the first utterance and where the system chooses. */
  readonly voice: Voice | null;
  /** Only while paused. */
  readonly pausedBy?: PausedBy;
  /** Only while failed. */
  readonly failure?: ErrorCode;
}

export type NarratorEvent =
  | { readonly type: 'changed'; readonly snapshot: NarratorSnapshot }
  | { readonly type: 'aside-skipped'; readonly aside: SkippedAside }
  /** The voice did not answer, another goes on. `to` null: the system's choice. */
  | {
      readonly type: 'voice-fallback';
      readonly from: Voice | null;
      readonly to: Voice | null;
      readonly lang: LanguageTag;
    }
  /** The engine fell silent within this sentence; it is tried again or left behind. */
  | { readonly type: 'stalled'; readonly sentence: number; readonly next: 'retry' | 'go-on' }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly code: ErrorCode };

export interface NarratorPreferences {
  /** 0.5 to 6, 1 = normal. */
  readonly rate: number;
  /** 0 to 2, 1 = normal. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly volume: number;
  /** Usually `chooseVoice` over all engines' voices. Null: none of those listed will do. */
  readonly voiceFor: (lang: LanguageTag) => Voice | null;
  /** Read everything as this language, whatever the text says. */
  readonly languageOverride?: LanguageTag;
  readonly readAsides: boolean;
  /** Multiplies every pause; 1 where absent, 0 = none. */
  readonly pauseScale?: number;
}

export interface NarratorOptions {
  /** In order of preference. Empty: every play fails with `speech-unavailable`. */
  readonly engines: readonly SpeechEngine[];
  readonly clock: Clock;
  readonly script: Script;
  /** Asked anew for every utterance. */
  readonly preferences: () => NarratorPreferences;
  readonly words: NarrationWords;
  /** Learnt speaking speeds from earlier visits; a fresh table where absent. */
  readonly pace?: PaceTable;
  /** Index of the sentence to begin with, 0 where absent. */
  readonly start?: number;
  /** Called with the learnt speeds after each sentence, for the next visit. */
  readonly onPace?: (table: PaceTable) => void;
}

export interface Narrator {
  readonly snapshot: NarratorSnapshot;
  /** Returns the way to stop listening. */
  subscribe(listener: (event: NarratorEvent) => void): () => void;
  /**
   * Speaks at once, in the same call (iOS wants it within the gesture), from the given place, else from
   * where it stands, else (after the end) from the beginning. Does nothing while reading if no place is given.
   */
  play(from?: { readonly block: string; readonly offset: number }): void;
  pause(by?: PausedBy): void;
  /** Goes on after a pause: from the word where the voice tells words, else from the sentence. */
  resume(): void;
  toggle(): void;
  /** Silence; keeps the sentence, so that `play` goes on there. */
  stop(): void;
  /** False where there is none. While paused, idle, ended or failed it moves and stays silent. */
  next(unit: Unit): boolean;
  /** The start of this sentence or section, or of the one before if this one began less than 2 s ago. */
  previous(unit: Unit): boolean;
  /** Says the sentence again from its start. */
  repeat(): void;
  /** Reads the aside skipped last, then goes on where it was. False where none was skipped. */
  readSkipped(): boolean;
  stopAt(unit: StopAt | null): void;
  /** Call after the rate, pitch, volume or voice was changed: the change is heard within 250 ms. */
  preferencesChanged(): void;
  /** Silence for good. */
  dispose(): void;
}
