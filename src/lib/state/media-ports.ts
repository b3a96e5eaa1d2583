/** What listening needs of the device beside a voice: the lock screen's and headset's buttons, and a screen that stays on. */

export type MediaAction =
  'play' | 'pause' | 'stop' | 'next-sentence' | 'previous-sentence' | 'next-section' | 'previous-section';

export interface NowReading {
  /** Of the article. */
  readonly title: string;
  /** Null before the first heading. */
  readonly section: string | null;
  readonly publisher: string | null;
  readonly playing: boolean;
  /** Seconds at the present speed. */
  readonly position: number;
  readonly duration: number;
}

/** The system's media controls. Nothing here throws; where there are none, nothing happens. */
export interface MediaControls {
  /** Call it within the reader's gesture the first time: a sound element has to begin there. */
  show(now: NowReading): void;
  hide(): void;
  /** Returns the way to stop listening. */
  onAction(listener: (action: MediaAction) => void): () => void;
  dispose(): void;
}

export interface ScreenAwake {
  /** Asks for it, or lets go. Taken up again by itself when the page comes back into view. */
  set(on: boolean): void;
  /** False where the browser cannot. */
  readonly available: boolean;
  dispose(): void;
}
