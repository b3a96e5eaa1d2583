/** What listening needs from outside of the state layer, and what it tells the reader. */
import type { ReaderError } from '../base/errors.ts';
import type { PageView, Painter, Place } from '../locator/page-view.ts';
import type { Narrator, SkippedAside } from '../narration/narrator-types.ts';
import type { Script } from '../narration/script.ts';
import type { Voice } from '../narration/voice.ts';
import type { Highlight } from '../settings/settings.ts';

/** What a reader is told of; the interface has the words. */
export type Notice =
  | { readonly kind: 'skipped'; readonly aside: SkippedAside }
  | { readonly kind: 'fallback'; readonly to: Voice | null }
  | {
      readonly kind:
        | 'interrupted'
        | 'not-allowed'
        | 'failed'
        | 'ended'
        | 'nothing-skipped'
        | 'unreadable'
        | 'not-fetched'
        | 'no-further';
    };

export interface Prepared {
  readonly script: Script;
  readonly narrator: Narrator;
}

export interface NarrationPorts {
  readonly view: PageView;
  readonly painter: Painter;
  /**
   * Reads the page into a script and makes its narrator. Called at the first sign of listening.
   * Rejects with ReaderError `page-unreadable`, or with whatever kept its code from being fetched.
   */
  readonly prepare: () => Promise<Prepared>;
  /** False where the browser has no speech at all. */
  readonly available: boolean;
  readonly voices: () => readonly Voice[];
  readonly onVoicesChanged: (listener: () => void) => () => void;
  readonly follow: () => boolean;
  readonly highlight: () => Highlight;
  readonly notify: (notice: Notice) => void;
  /** The place that the reader is at. */
  readonly here: () => Place | null;
  /** Narration has come to this place. */
  readonly reached: (place: Place) => void;
  readonly isReaderError: (error: unknown) => error is ReaderError;
}
