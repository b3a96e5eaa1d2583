/**
 * Listening, as the interface sees it: what the narrator says of itself as reactive state, what it
 * reads as paint on the page, and the reader's commands. It decides nothing about speech itself.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Place } from '../locator/page-view.ts';
import type {
  Narrator,
  NarratorEvent,
  NarratorSnapshot,
  PausedBy,
  Skipped,
  StopAt,
  Unit,
} from '../narration/narrator-types.ts';
import type { Sentence } from '../narration/sentence.ts';
import type { SleepTimerSnapshot } from '../narration/sleep-timer.ts';
import type { StopRecord } from '../narration/stop-log.ts';
import type { Voice } from '../narration/voice.ts';
import { BesideVoice } from './beside-voice.svelte.ts';
import type { MediaAction } from './media-ports.ts';
import type { NarrationPorts, Prepared } from './narration-ports.ts';
import { SpokenMarks } from './spoken-marks.ts';

const BY_ITSELF: ReadonlySet<PausedBy> = new Set(['interrupted', 'not-allowed', 'stop-at', 'range-end']);

export type { StopAt } from '../narration/narrator-types.ts';
export type { StopRecord } from '../narration/stop-log.ts';

export class Narration {
  #ports: NarrationPorts | null = null;
  #marks: SpokenMarks | null = null;
  #prepared: Prepared | null = null;
  #preparing: Promise<void> | null = null;
  #snapshot = $state.raw<NarratorSnapshot | null>(null);
  #voices = $state.raw<readonly Voice[]>([]);
  readonly #beside = new BesideVoice();
  #available = $state(true);
  #following = $state(true);
  /** Sentences outside of asides and notes, once the script is made. */
  #count = $state(0);

  attach(ports: NarrationPorts): () => void {
    this.#ports = ports;
    this.#marks = new SpokenMarks(ports);
    this.#available = ports.available;
    this.#voices = ports.voices();
    const stops = [
      ports.onVoicesChanged(() => {
        this.#voices = ports.voices();
        this.#prepared?.narrator.preferencesChanged();
      }),
      ports.view.onMove((by) => {
        if (by === 'reader' && this.playing) this.#following = false;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      this.#prepared?.dispose();
      this.#marks?.clear();
      this.#prepared = null;
      this.#preparing = null;
      this.#ports = null;
    };
  }

  /** False where the browser cannot speak; nothing else here does anything then. */
  get available(): boolean {
    return this.#available;
  }
  get voices(): readonly Voice[] {
    return this.#voices;
  }
  /** From the command to the end, also between two sentences; not while a single word is said in a pause. */
  get playing(): boolean {
    const { status, apart } = this.#snapshot ?? { status: 'idle', apart: false };
    return ['preparing', 'speaking', 'gap'].includes(status) && !apart;
  }
  get started(): boolean {
    return this.#snapshot !== null && this.#snapshot.status !== 'idle';
  }
  /** The sentence that is, was last or will next be read. */
  get sentence(): Sentence | null {
    return this.#snapshot && this.#prepared
      ? (this.#script?.sentences[this.#snapshot.sentence] ?? null)
      : null;
  }
  get sentenceCount(): number {
    return this.#count;
  }
  /** Whether the page scrolls along; a reader who scrolls away lets go. */
  get following(): boolean {
    return this.#following;
  }
  get skipped(): Skipped | null {
    return this.#snapshot?.skipped ?? null;
  }
  /** How many passages were skipped since the page was opened. */
  get skippedCount(): number {
    return this.#snapshot?.skippedCount ?? 0;
  }
  /** The voice that speaks; null before the first word, and where the system chooses. */
  get voice(): Voice | null {
    return this.#snapshot?.voice ?? null;
  }
  /** Measured, at the present speed; null until a sentence was heard. */
  get wordsPerMinute(): number | null {
    return this.#snapshot?.wordsPerMinute ?? null;
  }
  get stopsAt(): StopAt | null {
    return this.#snapshot?.stopAt ?? null;
  }
  get sleep(): SleepTimerSnapshot {
    return this.#beside.sleep;
  }
  /** Times it fell silent unasked, newest first. Empty until `readStops`. */
  get stops(): readonly StopRecord[] {
    return this.#beside.stops;
  }

  /** Makes the script ahead of the first command, so that Play speaks at once. */
  warmUp(): void {
    this.#with(() => undefined);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /**
   * From a place, else from where it stands, else from the first text in view. Speaks in the same call once
   * the script is made: some phones allow speech only within the reader's own tap.
   */
  play(from?: Place): void {
    this.#with((narrator, { here }, { unlock }) => {
      unlock();
      const start = from ?? (this.started ? this.#elsewhere() : here());
      this.#following = true;
      narrator.play(start ?? undefined);
    });
  }

  /** Reads what lies between two places, and pauses. */
  playRange(from: Place, to: Place): void {
    this.#with((narrator, { notify }) => {
      this.#following = true;
      if (!narrator.playRange(from, to)) notify({ kind: 'nothing-selected' });
    });
  }

  pause(by?: PausedBy): void {
    this.#prepared?.narrator.pause(by);
    this.#handOver();
  }

  stop(): void {
    this.#prepared?.narrator.stop();
    this.#beside.silent();
    this.#handOver();
    this.#marks?.clear();
  }

  /** Before anything was read there is nothing to step from: it begins where the reader is. */
  move(step: -1 | 1, unit: Unit): void {
    if (!this.started) return this.play();
    this.#with((narrator, { notify }) => {
      this.#following = true;
      const moved = step === -1 ? narrator.previous(unit) : narrator.next(unit);
      if (!moved && step === 1) notify({ kind: 'no-further' });
      this.#handOver(true);
    });
  }

  /** On after the quotation, list, note or aside that is being read; else after the paragraph. */
  leave(): void {
    this.#with((narrator, { notify }) => {
      this.#following = true;
      if (!narrator.leave()) notify({ kind: 'no-further' });
      this.#handOver(true);
    });
  }

  repeat(how?: 'slowly'): void {
    if (!this.started) return this.play();
    this.#with((narrator) => {
      this.#following = true;
      narrator.repeat(how);
    });
  }

  /** The word said last, letter by letter; once more, by a spelling alphabet. */
  spell(): void {
    this.#with((narrator, { notify }) => {
      if (!narrator.spell()) notify({ kind: 'nothing-to-spell' });
    });
  }

  readSkipped(): void {
    this.#with((narrator, { notify }) => {
      this.#following = true;
      if (!narrator.readSkipped()) notify({ kind: 'nothing-skipped' });
    });
  }

  /** Says something of the interface's, then goes on as before. Nothing while it is silent. */
  answer(text: string, lang: LanguageTag): void {
    if (this.playing) this.#prepared?.narrator.interject(text, lang);
  }

  /** Pauses by itself after what is being read now. Null: not any more. */
  stopAt(unit: StopAt | null): void {
    this.#with((narrator) => narrator.stopAt(unit));
  }

  /** @param minutes 0 < minutes <= 1440; null ends it */
  sleepAfter(minutes: number | null): void {
    this.#with((_, __, { sleep }) => {
      if (minutes === null) sleep.cancel();
      else sleep.start(minutes);
    });
  }

  /** More minutes; after it has run out, reading goes on with them. */
  extendSleep(minutes: number): void {
    const ended = this.sleep.state === 'ended';
    if (this.#prepared?.sleep.extend(minutes) && ended) this.play();
  }

  /** Says a sample with one voice; narration pauses for it. */
  preview(voice: Voice | null, lang: LanguageTag, text: string): void {
    this.#with((narrator, _, { preview }) => {
      narrator.pause();
      preview(voice, lang, text);
    });
  }

  readStops(): void {
    this.#with(() => this.#beside.readStops());
  }
  clearStops(): void {
    this.#beside.clearStops();
  }

  /** Tells the narrator that speed, voice or the like has changed. */
  preferencesChanged(): void {
    this.#prepared?.narrator.preferencesChanged();
    this.#beside.follow(this.playing, this.#keepsScreenOn);
    if (this.started) this.#show(false);
  }

  /** The text is to be said otherwise: other pronunciation rules, or notes elsewhere. The place stays. */
  scriptChanged(): void {
    if (!this.#prepared) return;
    this.#script = this.#prepared.rewrite();
    this.#count = this.#script.countable;
    this.#prepared.narrator.setScript(this.#script);
  }

  /** Scrolls to what is being read and follows it again; its block gets the focus, for the button goes away. */
  returnToSpeech(): void {
    this.#following = true;
    const { sentence } = this;
    if (sentence) this.#marks?.reveal(sentence);
    this.#handOver();
  }

  /** Follows the narrator's own: both change together. */
  #script: Prepared['script'] | null = null;

  /** At once where the narrator is made already, else as soon as it is. */
  #with(command: (narrator: Narrator, ports: NarrationPorts, prepared: Prepared) => void): void {
    const ports = this.#ports;
    if (!ports || !this.#available) return;
    const run = (): void => {
      if (this.#prepared && this.#ports) command(this.#prepared.narrator, this.#ports, this.#prepared);
    };
    if (this.#prepared) return run();
    this.#preparing ??= ports
      .prepare({
        sleepChanged: (snapshot) => this.#beside.sleepChanged(snapshot),
        sleepEnded: () => this.#slept(),
      })
      .then((prepared) => this.#adopt(prepared));
    this.#preparing.then(run, (error: unknown) => {
      // The next command tries again.
      this.#preparing = null;
      ports.notify({ kind: ports.isReaderError(error) ? 'unreadable' : 'not-fetched' });
    });
  }

  #adopt(prepared: Prepared): void {
    // The page may have been left while the code was on its way.
    if (!this.#ports) return prepared.dispose();
    this.#prepared = prepared;
    this.#script = prepared.script;
    this.#count = prepared.script.countable;
    prepared.narrator.subscribe((event) => this.#heard(event));
    this.#beside.adopt(prepared, (action) => this.#pressed(action));
    this.#snapshot = prepared.narrator.snapshot;
  }

  #heard(event: NarratorEvent): void {
    const ports = this.#ports;
    if (!ports) return;
    const before = this.#snapshot;
    if (event.type === 'changed') this.#changed(event.snapshot);
    if (event.type !== 'changed' || before?.pausedBy !== event.snapshot.pausedBy)
      this.#beside.record(event, this.voice, this.sentence?.lang ?? 'und', ports.surroundings());
    switch (event.type) {
      case 'changed': {
        const { pausedBy } = event.snapshot;
        if (pausedBy === before?.pausedBy || !pausedBy || !BY_ITSELF.has(pausedBy)) return;
        ports.notify({ kind: pausedBy as 'interrupted' });
        return this.#handOver(true);
      }
      case 'skipped':
        return ports.notify({ kind: 'skipped', skipped: event.skipped });
      case 'voice-fallback':
        return ports.notify({ kind: 'fallback', to: event.to });
      case 'language-missing':
        return ports.notify({ kind: 'language-missing', lang: event.lang, to: event.to });
      case 'ended':
        ports.notify({ kind: 'ended' });
        this.#handOver();
        this.#marks?.clear();
        return this.#beside.silent();
      case 'failed':
        return ports.notify({ kind: 'failed' });
      case 'stalled':
        // Recorded, and mended by the narrator itself: no word about it.
        return;
    }
  }

  #changed(snapshot: NarratorSnapshot): void {
    const was = this.playing;
    this.#snapshot = snapshot;
    if (was !== this.playing) this.#beside.follow(this.playing, this.#keepsScreenOn);
    this.#show(was !== this.playing);
  }

  /** Paints what is being read, and tells the lock screen where that is. */
  #show(told: boolean): void {
    const { sentence } = this;
    const ports = this.#ports;
    const snapshot = this.#snapshot;
    if (!ports || !sentence || !snapshot || snapshot.status === 'idle' || snapshot.status === 'ended') return;
    const fresh =
      !snapshot.announcing &&
      this.#marks!.show(sentence, snapshot, this.#following && ports.settings().follow);
    if (fresh) ports.reached({ block: sentence.block, offset: sentence.span.start });
    if (!fresh && !told) return;
    const share = this.#count > 0 ? Math.max(0, sentence.ordinal - 1) / this.#count : 0;
    this.#beside.tell(sentence, share, this.playing);
  }

  get #keepsScreenOn(): boolean {
    return this.#ports?.settings().keepScreenOn === true;
  }

  #pressed(action: MediaAction): void {
    switch (action) {
      case 'play':
        return this.play();
      case 'pause':
        return this.pause();
      case 'stop':
        return this.stop();
      case 'next-sentence':
      case 'previous-sentence':
        return this.move(action === 'next-sentence' ? 1 : -1, 'sentence');
      case 'next-section':
      case 'previous-section':
        return this.move(action === 'next-section' ? 1 : -1, 'section');
    }
  }

  #slept(): void {
    this.pause('sleep-timer');
    this.#ports?.notify({ kind: 'sleep-ended' });
  }

  /** A reader who paused and scrolled away hears what they look at now, not what they left. */
  #elsewhere(): Place | null {
    const { sentence } = this;
    if (!this.#ports || !this.#marks || !sentence || this.#following) return null;
    return this.#ports.view.inView(sentence.block, this.#marks.spanOf(sentence))
      ? null
      : this.#ports.view.top();
  }

  /**
   * After the voice, a screen reader goes on at the same place.
   * @param unlessBusy not while the focus is on a control
   */
  #handOver(unlessBusy = false): void {
    const { sentence } = this;
    const ports = this.#ports;
    if (!sentence || !ports) return;
    const place = { block: sentence.block, offset: sentence.span.start };
    ports.view.focus(place, { unlessBusy, caretOnly: ports.settings().screenReader === true });
  }
}
