/**
 * Listening, as the interface sees it: what the narrator says of itself as reactive state, what it
 * reads as paint on the page, and the reader's commands. It decides nothing about speech itself.
 */
import type { Place } from '../locator/page-view.ts';
import type {
  Narrator,
  NarratorEvent,
  NarratorSnapshot,
  SkippedAside,
  Unit,
} from '../narration/narrator-types.ts';
import type { Sentence } from '../narration/sentence.ts';
import type { Voice } from '../narration/voice.ts';
import { voiceGroups, type VoiceGroup } from '../narration/voices.ts';
import type { NarrationPorts, Prepared } from './narration-ports.ts';

export class Narration {
  #ports: NarrationPorts | null = null;
  #prepared: Prepared | null = null;
  #preparing: Promise<void> | null = null;
  #snapshot = $state.raw<NarratorSnapshot | null>(null);
  #voices = $state.raw<readonly Voice[]>([]);
  #available = $state(true);
  #following = $state(true);
  /** Sentences outside of asides, once the script is made. */
  #count = $state(0);
  #painted = -1;

  attach(ports: NarrationPorts): () => void {
    this.#ports = ports;
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
      this.#prepared?.narrator.dispose();
      ports.painter.clear();
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
  /** For a select: the voices of a language by region, their names in the language `display`. */
  voiceGroups(lang: string, display: string): readonly VoiceGroup[] {
    return voiceGroups(this.#voices, lang, display);
  }
  /** From the command to the end, also between two sentences. */
  get playing(): boolean {
    return ['preparing', 'speaking', 'gap'].includes(this.#snapshot?.status ?? 'idle');
  }
  get started(): boolean {
    return this.#snapshot !== null && this.#snapshot.status !== 'idle';
  }
  /** The sentence that is, was last or will next be read. */
  get sentence(): Sentence | null {
    return this.#snapshot && this.#prepared
      ? (this.#prepared.script.sentences[this.#snapshot.sentence] ?? null)
      : null;
  }
  get sentenceCount(): number {
    return this.#count;
  }
  /** Whether the page scrolls along; a reader who scrolls away lets go. */
  get following(): boolean {
    return this.#following;
  }
  get skipped(): SkippedAside | null {
    return this.#snapshot?.skippedAside ?? null;
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
    this.#with((narrator, { here }) => {
      const start = from ?? (this.started ? this.#elsewhere() : here());
      this.#following = true;
      narrator.play(start ?? undefined);
    });
  }

  pause(): void {
    this.#prepared?.narrator.pause();
    this.#handOver();
  }

  stop(): void {
    this.#prepared?.narrator.stop();
    this.#handOver();
    this.#ports?.painter.clear();
    this.#painted = -1;
  }

  /** Before anything was read there is nothing to step from: it begins where the reader is. */
  move(step: -1 | 1, unit: Unit): void {
    if (!this.started) return this.play();
    this.#with((narrator, { notify }) => {
      this.#following = true;
      if (step === -1) narrator.previous(unit);
      else if (!narrator.next(unit)) notify({ kind: 'no-further' });
    });
  }

  repeat(): void {
    if (!this.started) return this.play();
    this.#with((narrator) => {
      this.#following = true;
      narrator.repeat();
    });
  }

  readSkipped(): void {
    this.#with((narrator, { notify }) => {
      this.#following = true;
      if (!narrator.readSkipped()) notify({ kind: 'nothing-skipped' });
    });
  }

  /** Tells the narrator that speed, voice or the like has changed. */
  preferencesChanged(): void {
    this.#prepared?.narrator.preferencesChanged();
  }

  /** Scrolls to what is being read and follows it again; its block gets the focus, for the button goes away. */
  returnToSpeech(): void {
    this.#following = true;
    this.#show(true);
    this.#handOver();
  }

  /** At once where the narrator is made already, else as soon as it is. */
  #with(command: (narrator: Narrator, ports: NarrationPorts) => void): void {
    const ports = this.#ports;
    if (!ports || !this.#available) return;
    if (this.#prepared) return command(this.#prepared.narrator, ports);
    this.#preparing ??= ports.prepare().then((prepared) => this.#adopt(prepared));
    this.#preparing.then(
      () => this.#prepared && this.#ports && command(this.#prepared.narrator, this.#ports),
      (error: unknown) => {
        // The next command tries again.
        this.#preparing = null;
        ports.notify({ kind: ports.isReaderError(error) ? 'unreadable' : 'not-fetched' });
      },
    );
  }

  #adopt(prepared: Prepared): void {
    // The page may have been left while the code was on its way.
    if (!this.#ports) return prepared.narrator.dispose();
    this.#prepared = prepared;
    this.#count = prepared.script.countable;
    prepared.narrator.subscribe((event) => this.#heard(event));
    this.#snapshot = prepared.narrator.snapshot;
  }

  #heard(event: NarratorEvent): void {
    const ports = this.#ports;
    if (!ports) return;
    if (event.type === 'changed') {
      const before = this.#snapshot;
      this.#snapshot = event.snapshot;
      const { pausedBy } = event.snapshot;
      const notByReader = pausedBy === 'interrupted' || pausedBy === 'not-allowed';
      if (notByReader && before?.status !== 'paused') ports.notify({ kind: pausedBy });
      this.#show(false);
    } else if (event.type === 'aside-skipped') ports.notify({ kind: 'skipped', aside: event.aside });
    else if (event.type === 'voice-fallback') ports.notify({ kind: 'fallback', to: event.to });
    else if (event.type === 'ended') {
      ports.notify({ kind: 'ended' });
      this.#handOver();
      ports.painter.clear();
      this.#painted = -1;
    } else if (event.type === 'failed') ports.notify({ kind: 'failed' });
  }

  /** Paints what is being read and keeps it in view. */
  #show(force: boolean): void {
    const { sentence } = this;
    const ports = this.#ports;
    const snapshot = this.#snapshot;
    if (!ports || !sentence || !snapshot || snapshot.status === 'idle' || snapshot.status === 'ended') return;
    if (snapshot.announcing) return;
    const span = this.#spanOf(sentence);
    if (this.#painted !== sentence.index || force) {
      this.#painted = sentence.index;
      ports.painter.sentence(sentence.block, span);
      if (this.#following && (ports.follow() || force)) ports.view.follow(sentence.block, span);
      ports.reached({ block: sentence.block, offset: span.start });
    }
    ports.painter.word(sentence.block, ports.highlight() === 'sentence+word' ? snapshot.word : null);
  }

  #spanOf(sentence: Sentence): { start: number; end: number } {
    if (sentence.span.end > sentence.span.start) return sentence.span;
    return { start: 0, end: this.#ports?.view.text(sentence.block)?.text.length ?? 0 };
  }

  /** A reader who paused and scrolled away hears what they look at now, not what they left. */
  #elsewhere(): Place | null {
    const { sentence } = this;
    if (!this.#ports || !sentence || this.#following) return null;
    return this.#ports.view.inView(sentence.block, this.#spanOf(sentence)) ? null : this.#ports.view.top();
  }

  /** After the voice, a screen reader goes on at the same block. */
  #handOver(): void {
    const { sentence } = this;
    if (sentence) this.#ports?.view.focus(sentence.block);
  }
}
