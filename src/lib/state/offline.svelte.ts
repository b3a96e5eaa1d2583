/**
 * What the reader may know about keeping the site on the device: how far it is, what stands in the way, and
 * whether a new version waits. It changes nothing by itself; a new version comes at the reader's word only.
 */
import type { KeeperEvent, KeepFailure, OfflineKeeper } from '../offline/keeper.ts';

/** `unknown` until the keeper has spoken, and while prerendering. */
export type OfflineStatus = 'unknown' | 'unsupported' | 'installing' | 'kept' | 'failed';

export class Offline {
  #status: OfflineStatus = $state('unknown');
  #failure: KeepFailure = $state('network');
  #progress = $state(0);
  #updateReady = $state(false);
  #putOff = $state(false);
  #reloading = $state(false);
  readonly #keeper: OfflineKeeper | null;

  /** @param keeper null while prerendering */
  constructor(keeper: OfflineKeeper | null = null) {
    this.#keeper = keeper;
  }

  get status(): OfflineStatus {
    return this.#status;
  }
  /** What stood in the way; says something only while the status is `failed`. */
  get failure(): KeepFailure {
    return this.#failure;
  }
  /** The part of the bytes that is here, 0..1. */
  get progress(): number {
    return this.#progress;
  }
  /** A new version waits, and the reader has not put it off on this page. */
  get updateOffered(): boolean {
    return this.#updateReady && !this.#putOff;
  }
  /** A new version waits, put off or not. */
  get updateReady(): boolean {
    return this.#updateReady;
  }
  /** The reader asked for the new version and it is on its way. */
  get reloading(): boolean {
    return this.#reloading;
  }

  /** Begins to keep the site; returns how to stop listening. */
  start(): () => void {
    return this.#keeper?.start((event) => this.#hear(event)) ?? (() => undefined);
  }

  /** Tries once more for what is missing. Does nothing unless it failed. */
  tryAgain(): void {
    if (this.#status !== 'failed') return;
    this.#status = 'installing';
    this.#keeper?.keep();
  }

  /** Takes the new version: the page is loaded again. Does nothing where none waits. */
  reloadNow(): void {
    if (!this.#updateReady || this.#reloading) return;
    this.#reloading = true;
    this.#keeper?.takeUpdate();
  }

  /** Puts the new version off until the next page. */
  later(): void {
    this.#putOff = true;
  }

  #hear(event: KeeperEvent): void {
    switch (event.kind) {
      case 'progress':
        this.#status = 'installing';
        this.#progress = event.total > 0 ? event.done / event.total : 1;
        return;
      case 'kept':
        this.#status = 'kept';
        this.#progress = 1;
        return;
      case 'failed':
        this.#status = 'failed';
        this.#failure = event.reason;
        return;
      case 'unsupported':
        this.#status = 'unsupported';
        return;
      case 'update-ready':
        this.#updateReady = true;
    }
  }
}
