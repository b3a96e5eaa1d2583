/**
 * What the narrator shows of itself and what it takes: the seam between narration and the interface.
 * The machine itself is in narrator.ts.
 */
import type { ErrorCode } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Place } from '../locator/page-view.ts';
import type { Span } from '../locator/locator.ts';
import type { Clock } from './clock.ts';
import type { Earcons } from './earcons.ts';
import type { SpeechEngine } from './engine.ts';
import type { PaceTable } from './estimate.ts';
import type { NarrationWords } from './narration-words.ts';
import type { PassingPolicy, SkippableKind } from './reading-policy.ts';
import type { Script } from './script.ts';
import type { FallbackWhy, RunFailure } from './utterance-run.ts';
import type { Voice } from './voice.ts';

export type NarratorStatus = 'idle' | 'preparing' | 'speaking' | 'gap' | 'paused' | 'ended' | 'failed';
export type Unit = 'word' | 'sentence' | 'paragraph' | 'section';
/** When to pause by itself: at the end of what is being read now. */
export type StopAt = 'sentence' | 'paragraph' | 'section';
/**
 * `interrupted`: another tab, program or the system silenced it. `not-allowed`: the browser wants a key or a
 * tap first. `stop-at`, `range-end`, `sleep-timer`: the reader asked for it beforehand. None goes on by itself.
 */
export type PausedBy =
  'reader' | 'interrupted' | 'screen-reader' | 'not-allowed' | 'stop-at' | 'range-end' | 'sleep-timer';

/** Something that was passed over and can be heard after all. */
export interface Skipped {
  readonly id: string;
  readonly kind: SkippableKind;
  /** Its own, or the name of its kind. */
  readonly label: string;
}

export interface NarratorSnapshot {
  readonly status: NarratorStatus;
  /** Index in `Script.sentences` of what is, was last or will next be read. */
  readonly sentence: number;
  /** The word being said, in the block's text; null where it is not known. */
  readonly word: Span | null;
  /** True where `word` is reckoned from the pace of the voice, not told by it. */
  readonly wordEstimated: boolean;
  readonly wordEvents: 'yes' | 'no' | 'unknown';
  /** True while narration says words of its own and not the text. */
  readonly announcing: boolean;
  /** True while something is said although the reading rests: a single word, an answer. */
  readonly apart: boolean;
  readonly stopAt: StopAt | null;
  /** What was skipped last, for `readSkipped`. */
  readonly skipped: Skipped | null;
  /** How many were skipped since the narrator was made. */
  readonly skippedCount: number;
  /** The voice in use; null before the first utterance and where the system chooses. */
  readonly voice: Voice | null;
  /** Measured words a minute of the voice in use at the present rate; null until something was learnt. */
  readonly wordsPerMinute: number | null;
  /** Only while paused. */
  readonly pausedBy?: PausedBy;
  /** Only while failed. */
  readonly failure?: ErrorCode;
}

export type NarratorEvent =
  | { readonly type: 'changed'; readonly snapshot: NarratorSnapshot }
  | { readonly type: 'skipped'; readonly skipped: Skipped }
  /** The voice did not answer, another goes on. `to` null: the system's choice. */
  | {
      readonly type: 'voice-fallback';
      readonly from: Voice | null;
      readonly to: Voice | null;
      readonly lang: LanguageTag;
      readonly why: FallbackWhy;
    }
  /** No voice for this language. Told once for each. `to` null: such passages are left out. */
  | { readonly type: 'language-missing'; readonly lang: LanguageTag; readonly to: Voice | null }
  /** The engine fell silent within this sentence; it is tried again or left behind. */
  | {
      readonly type: 'stalled';
      readonly sentence: number;
      readonly next: 'retry' | 'go-on';
      readonly why: RunFailure;
    }
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
  /** The voice for quotations where `quoteVoice` is `voice`. Null: the same as for the text. */
  readonly quoteVoiceFor: (lang: LanguageTag) => Voice | null;
  readonly quoteVoice: 'same' | 'pitch' | 'voice';
  readonly policies: Readonly<Record<SkippableKind, PassingPolicy>>;
  readonly cues: 'none' | 'words' | 'sounds';
  /** ms at rate 1. */
  readonly pauses: { readonly sentence: number; readonly paragraph: number; readonly heading: number };
  /** Which changes of language change the voice: `none` reads everything in the publication's language. */
  readonly languageSwitching: 'dialects' | 'languages' | 'none';
  readonly foreignText: 'fallback' | 'silent';
  /** Reckon words where the voice does not tell them. */
  readonly estimateWords: boolean;
}

export interface NarratorOptions {
  /** In order of preference. Empty: every play fails with `speech-unavailable`. */
  readonly engines: readonly SpeechEngine[];
  readonly clock: Clock;
  readonly script: Script;
  /** Asked anew for every utterance. */
  readonly preferences: () => NarratorPreferences;
  readonly words: NarrationWords;
  /** Absent: no sounds. */
  readonly earcons?: Earcons;
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
   * Speaks at once, in the same call (iOS wants it within the gesture), from the sentence at the given place,
   * else from where it stands, else (after the end) from the beginning. Does nothing while reading if no place is given.
   */
  play(from?: Place): void;
  /** Reads from the word at one place to the word before another and pauses (`range-end`). False where nothing lies between. */
  playRange(from: Place, to: Place): boolean;
  pause(by?: PausedBy): void;
  /** Goes on after a pause: from the word where the voice tells words, else from the sentence. */
  resume(): void;
  toggle(): void;
  /** Silence; keeps the sentence, so that `play` goes on there. */
  stop(): void;
  /**
   * False where there is none. While paused, idle, ended or failed it moves and stays silent, except that a word
   * stepped to is said alone.
   */
  next(unit: Unit): boolean;
  /** The start of this sentence, paragraph or section, or of the one before if this one began less than 2 s ago. */
  previous(unit: Unit): boolean;
  /** Says the sentence again from its start. `slowly`: that sentence alone at about two thirds of the speed. */
  repeat(how?: 'slowly'): void;
  /** Goes on after the quotation, list, table, note or aside that is being read; else after the paragraph. False at the end. */
  leave(): boolean;
  /** Spells the word said last, by letters; called again for the same word, by a spelling alphabet. Then goes on as before. */
  spell(): boolean;
  /** Says something that is not of the text, then goes on as before: reading or paused. `lang` absent: that of its own words. */
  interject(text: string, lang?: LanguageTag): void;
  /** Reads what was skipped last, then goes on where it was. False where nothing was skipped. */
  readSkipped(): boolean;
  stopAt(unit: StopAt | null): void;
  /** Call after anything in the preferences was changed: the change is heard within 250 ms. */
  preferencesChanged(): void;
  /** The same publication said otherwise (other pronunciation, notes elsewhere): keeps the place. */
  setScript(script: Script): void;
  /** Silence for good. */
  dispose(): void;
}
