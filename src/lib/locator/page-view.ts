/**
 * The port to the page that shows a publication: where the reader is in it, and how to take them
 * elsewhere. Places are block and offset; what they are in pixels is the adapter's business.
 */
import type { Span } from './locator.ts';

export interface Place {
  /** Id of a text block. */
  readonly block: string;
  /** Code units into `blockText`. */
  readonly offset: number;
}

export interface Reach {
  /** 0..1 of the publication's characters that lie before the place. */
  readonly totalProgression: number;
  /** Id of the section that holds it; null in the title. */
  readonly section: string | null;
}

export interface FocusManner {
  /** Not while the focus is on a control, which the reader may want to press again. */
  readonly unlessBusy?: boolean;
  /**
   * Only the caret goes there, and what has the focus loses it. Orca reads a focused block out as a whole, and again
   * before each of its lines.
   */
  readonly caretOnly?: boolean;
}

export interface PageView {
  /** Where reading goes on: the first line wholly below the tools. Null where the page has no text in view. */
  top(): Place | null;
  /** How far the reader has come; reaches 1 at the foot of the page. */
  reach(): Reach;
  reachOf(place: Place): Reach;
  /** The block's text and language, or null for an unknown id. */
  text(block: string): { readonly text: string; readonly lang: string } | null;
  /** The text block that an id in the page stands for: itself, or the first inside it; null for an unknown id. */
  blockFor(id: string): string | null;
  /** The block that holds a DOM node, as where the selection or the focus is. */
  blockOf(node: unknown): string | null;
  /** Puts the place under the tools, at once, and lands there even where heights were estimates. */
  show(place: Place): void;
  /** Brings the span between the tools and the player, if it is not there. Returns whether it moved. */
  follow(block: string, span: Span): boolean;
  inView(block: string, span: Span): boolean;
  /**
   * Makes the block the start of the focus order, so that a screen reader goes on from there.
   */
  focus(place: Place, how?: FocusManner): void;
  /** What the reader has selected in the text, in reading order; null where nothing is. */
  selection(): { readonly from: Place; readonly to: Place } | null;
  /** The place in the text at a point of the window, in CSS px; null where there is none. */
  placeAt(x: number, y: number): Place | null;
  /** `by` is `reader` for wheel, touch, keys, scroll bar; `page` for `show` and `follow`. */
  onMove(listener: (by: 'reader' | 'page') => void): () => void;
}

/** Paints without touching the article's nodes. A span that reaches past the block's text ends there. */
export interface Painter {
  /** Usually of a sentence; for a paragraph the whole of the block. */
  sentence(block: string, span: Span): void;
  /** `estimated`: where the word is was reckoned, not told by the voice; it looks so. Null: no word. */
  word(block: string, span: Span | null, how?: { readonly estimated: boolean }): void;
  clear(): void;
}
