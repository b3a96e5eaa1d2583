/** What listening needs from outside of the state layer, and what it tells the reader. */
import type { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { PageView, Painter, Place } from '../locator/page-view.ts';
import type { Narrator, Skipped } from '../narration/narrator-types.ts';
import type { Script } from '../narration/script.ts';
import type { Sentence } from '../narration/sentence.ts';
import type { SleepTimer, SleepTimerSnapshot } from '../narration/sleep-timer.ts';
import type { StopLog } from '../narration/stop-log.ts';
import type { Voice } from '../narration/voice.ts';
import type { Settings } from '../settings/settings.ts';
import type { MediaControls, NowReading, ScreenAwake } from './media-ports.ts';

/** What a reader is told of; the interface has the words. */
export type Notice =
  | { readonly kind: 'skipped'; readonly skipped: Skipped }
  | { readonly kind: 'fallback'; readonly to: Voice | null }
  | { readonly kind: 'language-missing'; readonly lang: LanguageTag; readonly to: Voice | null }
  | {
      readonly kind:
        | 'interrupted'
        | 'not-allowed'
        | 'failed'
        | 'ended'
        | 'nothing-skipped'
        | 'nothing-selected'
        | 'nothing-to-spell'
        | 'stop-at'
        | 'range-end'
        | 'sleep-ended'
        | 'unreadable'
        | 'not-fetched'
        | 'no-further';
    };

/** What listening consists of, once its code is there. */
export interface Prepared {
  readonly narrator: Narrator;
  readonly script: Script;
  /** The script after the present settings and pronunciation rules. */
  rewrite(): Script;
  readonly sleep: SleepTimer;
  readonly media: MediaControls | null;
  readonly awake: ScreenAwake | null;
  readonly stops: StopLog;
  /** For the lock screen. @param share 0..1 of the sentences that lie before this one */
  nowReading(sentence: Sentence, share: number, playing: boolean): NowReading;
  /** Call it in the gesture that begins the reading: some phones allow sounds only there. */
  unlock(): void;
  /** Says a text of ours with one voice (null: the system's choice), whatever else it is set to. */
  preview(voice: Voice | null, lang: LanguageTag, text: string): void;
  dispose(): void;
}

/** What the parts of `Prepared` tell of by themselves. */
export interface PreparedListener {
  sleepChanged(snapshot: SleepTimerSnapshot): void;
  sleepEnded(): void;
}

export interface NarrationPorts {
  readonly view: PageView;
  readonly painter: Painter;
  /**
   * Reads the page into a script and makes its narrator. Called at the first sign of listening.
   * Rejects with ReaderError `page-unreadable`, or with whatever kept its code from being fetched.
   */
  readonly prepare: (listener: PreparedListener) => Promise<Prepared>;
  /** False where the browser has no speech at all. */
  readonly available: boolean;
  readonly voices: () => readonly Voice[];
  readonly onVoicesChanged: (listener: () => void) => () => void;
  readonly settings: () => Settings;
  readonly notify: (notice: Notice) => void;
  /** The place that the reader is at. */
  readonly here: () => Place | null;
  /** Narration has come to this place. */
  readonly reached: (place: Place) => void;
  /** False while the page is out of view; and whether the machine has a network. */
  readonly surroundings: () => { readonly visible: boolean; readonly online: boolean; readonly now: number };
  readonly isReaderError: (error: unknown) => error is ReaderError;
}
