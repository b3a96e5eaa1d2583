/**
 * What stands beside the voice: the sleep timer, the screen that stays on, the lock screen's buttons, and the record
 * of stops. It follows what is being read; the reader's commands come through Narration.
 */
import type { NarratorEvent } from '../narration/narrator-types.ts';
import type { Sentence } from '../narration/sentence.ts';
import type { SleepTimerSnapshot } from '../narration/sleep-timer.ts';
import { stopOf } from '../narration/stop-log.ts';
import type { StopRecord } from '../narration/stop-log.ts';
import type { Voice } from '../narration/voice.ts';
import type { MediaAction } from './media-ports.ts';
import type { NarrationPorts, Prepared } from './narration-ports.ts';

const AWAKE: SleepTimerSnapshot = { state: 'off', endsIn: 0, volume: 1 };

export class BesideVoice {
  #prepared: Prepared | null = null;
  #sleep = $state.raw(AWAKE);
  #stops = $state.raw<readonly StopRecord[]>([]);

  get sleep(): SleepTimerSnapshot {
    return this.#sleep;
  }
  /** Newest first. Empty until `readStops`. */
  get stops(): readonly StopRecord[] {
    return this.#stops;
  }

  adopt(prepared: Prepared, onAction: (action: MediaAction) => void): void {
    this.#prepared = prepared;
    prepared.media?.onAction(onAction);
  }

  sleepChanged(snapshot: SleepTimerSnapshot): void {
    this.#sleep = snapshot;
  }

  /** Whether it is being read aloud has changed, or what the reader wants of the screen. */
  follow(playing: boolean, keepScreenOn: boolean): void {
    this.#prepared?.sleep.reading(playing);
    this.#prepared?.awake?.set(playing && keepScreenOn);
  }

  /** @param share 0..1 of the sentences that lie before this one */
  tell(sentence: Sentence, share: number, playing: boolean): void {
    if (!this.#prepared) return;
    const { media, nowReading, sleep } = this.#prepared;
    media?.show(nowReading(sentence, share, playing));
    sleep.check();
  }

  /** Nothing is read any more: the lock screen shows nothing. */
  silent(): void {
    this.#prepared?.media?.hide();
  }

  record(
    event: NarratorEvent,
    voice: Voice | null,
    lang: string,
    surroundings: ReturnType<NarrationPorts['surroundings']>,
  ): void {
    const { visible, online, now } = surroundings;
    const record = stopOf(event, { now, voice, lang, hidden: !visible, online });
    if (!record || !this.#prepared) return;
    this.#prepared.stops.add(record);
    this.#stops = this.#prepared.stops.all();
  }

  readStops(): void {
    this.#stops = this.#prepared?.stops.all() ?? [];
  }
  clearStops(): void {
    this.#prepared?.stops.clear();
    this.#stops = [];
  }
}
