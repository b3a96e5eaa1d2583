/**
 * The port between the page and whatever keeps the site on the device, and the messages that the page and
 * the service worker send each other. No browser facility is named here.
 */

/** What stands in the way: no answer or a wrong one, no space left, or a browser that forbids it. */
export type KeepFailure = 'network' | 'space' | 'forbidden';

export type KeeperEvent =
  | { readonly kind: 'unsupported' }
  /** Bytes, not compressed; `done` never exceeds `total`. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly reason: KeepFailure }
  | { readonly kind: 'update-ready' };

export interface OfflineKeeper {
  /** Begins to keep the site, once; returns how to stop listening. */
  start(listener: (event: KeeperEvent) => void): () => void;
  /** Keeps what is still missing; the listener hears how it goes. */
  keep(): void;
  /** Lets the new version take over and loads the page again. Only ever at the reader's word. */
  takeUpdate(): void;
}

/** From the page to the worker. `SKIP_WAITING` is the name that workbox-window sends. */
export type PageMessage =
  { readonly type: 'KEEP' } | { readonly type: 'PAUSE' } | { readonly type: 'SKIP_WAITING' };

/** From the worker to the page; `lectern` tells it from any other message. */
export interface WorkerMessage {
  readonly lectern: 'offline';
  readonly event: Extract<KeeperEvent, { kind: 'progress' | 'kept' | 'failed' }>;
}

export function isWorkerMessage(data: unknown): data is WorkerMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'lectern' in data &&
    data.lectern === 'offline' &&
    'event' in data
  );
}
