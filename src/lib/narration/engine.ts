/**
 * The port to whatever speaks. The narrator knows engines only by this: it gives one utterance at a
 * time and hears of it through events. Engines differ wildly (docs/narration-quirks.md); what they must have
 * in common is written here and checked by one contract suite.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Voice } from './voice.ts';

export interface EngineCapabilities {
  /** `unknown` until an utterance of three words or more has been spoken. */
  readonly boundaries: 'yes' | 'no' | 'unknown';
  /** Longest text taken, in code units. */
  readonly maxCharacters: number;
}

export interface SpeakRequest {
  /** Plain text, no markup, with at least one letter or digit. */
  readonly text: string;
  readonly lang: LanguageTag;
  /** Null: the system's own choice for `lang`. */
  readonly voice: Voice | null;
  /** 0.5 to 6, 1 = normal. */
  readonly rate: number;
  /** 0 to 2, 1 = normal. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly volume: number;
}

export type EngineFailure =
  /** Another tab, program or the system stopped it. */
  | 'interrupted'
  /** The browser wants a key or a tap first. */
  | 'not-allowed'
  | 'network'
  | 'voice-unavailable'
  | 'language-unavailable'
  | 'synthesis-failed'
  | 'unknown';

export type EngineEvent =
  | { readonly type: 'start' }
  /** A word begins: offset and length in code units of `SpeakRequest.text`; length 0 where not told. */
  | { readonly type: 'word'; readonly at: number; readonly length: number }
  | { readonly type: 'end' }
  | { readonly type: 'fail'; readonly why: EngineFailure };

export interface SpeechHandle {
  /** Silence now. No event comes after it. Calling it twice, or after the end, does nothing. */
  cancel(): void;
}

export interface SpeechEngine {
  readonly id: string;
  capabilities(voice: Voice | null): EngineCapabilities;
  /** What is known now; may be empty at first and change at any time. */
  voices(): readonly Voice[];
  /** Called whenever `voices()` has changed. Returns the way to stop listening. */
  onVoicesChanged(listener: () => void): () => void;
  /**
   * Speaks. Must be called in the user's gesture the first time (iOS). Exactly one `end` or `fail`
   * comes, never in the same call, and nothing after it or after `cancel()`.
   */
  speak(request: SpeakRequest, listener: (event: EngineEvent) => void): SpeechHandle;
  dispose(): void;
}
