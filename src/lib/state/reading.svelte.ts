/**
 * Where the reader is: section, share of the text, the saved place, and the jumps to go back through.
 * Knows the page only through a PageView; on the server it has none and stands at the beginning.
 */
import type { PageView, Place } from '../locator/page-view.ts';
import type { PositionStore, SavedPosition } from '../library/positions.ts';

export interface SectionEntry {
  readonly id: string;
  /** Null for the text before the first heading. */
  readonly title: string | null;
  /** 1 for the outermost. */
  readonly level: number;
  readonly words: number;
}

interface Ports {
  readonly view: PageView;
  readonly positions: PositionStore;
  /** Ms since the epoch. */
  readonly now: () => number;
  /** Puts a place into the browser's history, so that Back returns from it. False where it stands there already. */
  readonly visit: (block: string, how?: 'staying') => boolean;
  readonly back: () => void;
  readonly forward: () => void;
}

export class Reading {
  readonly publication: string;
  readonly lang: string;
  readonly sections: readonly SectionEntry[];
  #ports: Ports | null = null;
  #section = $state<string | null>(null);
  #progression = $state(0);
  #saved = $state.raw<SavedPosition | null>(null);
  /** How many jumps lie behind and ahead in this visit. */
  #behind = $state(0);
  #ahead = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #moved = false;
  /** A place known to the letter: restored, or spoken last. It counts for as long as it is in view. */
  #exact: Place | null = null;
  /** The section that was jumped to, until the reader scrolls: a short last one cannot come to the top. */
  #asked: string | null = null;

  constructor(publication: string, lang: string, sections: readonly SectionEntry[]) {
    this.publication = publication;
    this.lang = lang;
    this.sections = sections;
  }

  /** Id of the section being read; the first one above its text. */
  get section(): string {
    return this.#section ?? this.sections[0]?.id ?? '';
  }
  get sectionIndex(): number {
    return Math.max(
      0,
      this.sections.findIndex(({ id }) => id === this.section),
    );
  }
  /** 0..1 */
  get progression(): number {
    return this.#progression;
  }
  /** Where the last visit ended, as it was when this one began. */
  get saved(): SavedPosition | null {
    return this.#saved;
  }
  get canGoBack(): boolean {
    return this.#behind > 0;
  }
  get canGoForward(): boolean {
    return this.#ahead > 0;
  }

  /** Begins to follow the page. `restore`: go to the saved place, as when no place was asked for. */
  attach(ports: Ports, restore: boolean): () => void {
    this.#ports = ports;
    const saved = ports.positions.read(this.publication);
    const known = saved && ports.view.text(saved.block) ? saved : null;
    this.#saved = known && known.totalProgression > 0 ? known : null;
    if (restore && this.#saved) this.#goTo(this.#placeOfSaved(this.#saved));
    this.#measure();
    const stop = ports.view.onMove((by) => {
      this.#moved = true;
      if (by === 'reader') this.#asked = null;
      this.#measure();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.save(), 400);
    });
    return () => {
      clearTimeout(this.#timer);
      this.save();
      stop();
      this.#ports = null;
    };
  }

  /** The place being read: the sentence spoken or restored last while it is in view, else the first line in view. */
  here(): Place | null {
    const view = this.#ports?.view;
    if (!view) return null;
    const exact = this.#exact;
    if (exact && view.inView(exact.block, { start: exact.offset, end: exact.offset + 1 })) return exact;
    return view.top();
  }

  /** Narration has come to this sentence. */
  spoken(place: Place): void {
    this.#exact = place;
    this.#moved = true;
    this.save();
  }

  /** Keeps the place on the device, once there was any reading. */
  save(): void {
    const ports = this.#ports;
    const place = ports && this.#moved ? this.here() : null;
    if (!ports || !place) return;
    const reach = ports.view.reachOf(place);
    ports.positions.write({
      publication: this.publication,
      lang: this.lang,
      ...place,
      ...reach,
      savedAt: ports.now(),
    });
  }

  /** Goes to a block or section as a jump: Back returns from it, and a screen reader goes on from there. */
  jump(id: string): void {
    this.#leap(id, this.#placeOf(id));
  }

  /** The voice is about to be sent to a block or section: Back returns from there. Nothing moves yet. */
  departFor(id: string): void {
    if (this.#ports?.visit(id, 'staying')) this.#travelled('jump');
  }

  /** After the browser itself went somewhere: by a link, or through its history. Null: to no named place. */
  arrived(id: string | null, how: 'jump' | 'back' | 'forward'): void {
    this.#travelled(how);
    this.#land(this.#placeOf(id), how);
  }

  /** Returns from the last jump, or takes it again. False where there is none. */
  travel(how: 'back' | 'forward'): boolean {
    const can = how === 'back' ? this.canGoBack : this.canGoForward;
    if (can) this.#ports?.[how]();
    return can;
  }

  /** Goes on where the last visit ended. */
  resume(): void {
    if (this.#saved) this.#leap(this.#saved.block, this.#placeOfSaved(this.#saved));
  }

  /** The section before or after the one being read, or null at the ends. */
  neighbour(step: -1 | 1): SectionEntry | null {
    return this.sections[this.sectionIndex + step] ?? null;
  }

  #leap(id: string, place: Place | null): void {
    if (this.#ports?.visit(id)) this.#travelled('jump');
    this.#land(place, 'jump');
  }

  #travelled(how: 'jump' | 'back' | 'forward'): void {
    if (how === 'jump') {
      this.#behind += 1;
      this.#ahead = 0;
    } else {
      this.#behind = Math.max(0, this.#behind + (how === 'back' ? -1 : 1));
      this.#ahead = Math.max(0, this.#ahead + (how === 'back' ? 1 : -1));
    }
  }

  /** The page is, or is to be, at this place. */
  #land(place: Place | null, how: 'jump' | 'back' | 'forward'): void {
    const view = this.#ports?.view;
    if (!view) return;
    const target = how === 'jump' ? place : null;
    this.#exact = null;
    if (target) this.#goTo(target);
    // Going back, the browser has put the page where it was: that is better than the block's first line.
    const focused = how === 'jump' ? place : (view.top() ?? place);
    if (focused) view.focus(focused);
    this.#asked = target ? view.reachOf(target).section : null;
    this.#measure();
    this.#moved = true;
    this.save();
  }

  #placeOf(id: string | null): Place | null {
    const block = id === null ? null : (this.#ports?.view.blockFor(id) ?? null);
    return block === null ? null : { block, offset: 0 };
  }

  #goTo(place: Place): void {
    this.#exact = place;
    this.#ports?.view.show(place);
  }

  #placeOfSaved(saved: SavedPosition): Place {
    // Offsets belong to one language's text; in another edition the block is as near as it gets.
    return { block: saved.block, offset: saved.lang === this.lang ? saved.offset : 0 };
  }

  #measure(): void {
    const reach = this.#ports?.view.reach();
    if (!reach) return;
    this.#progression = reach.totalProgression;
    this.#section = this.#asked ?? reach.section ?? this.sections[0]?.id ?? null;
  }
}
