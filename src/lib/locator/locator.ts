/**
 * A place in a publication, as Readium's Locator names it. Offsets are UTF-16 code units in
 * `blockText(block)`, half-open: the same number that a DOM Range and a speech event count with.
 */
export interface Span {
  /** Both 0 or more, `start <= end`. */
  readonly start: number;
  readonly end: number;
}

export interface Locator {
  readonly publication: string;
  /** Id of a text block. */
  readonly block: string;
  readonly span?: Span;
  /** 0..1 within the section. */
  readonly progression: number;
  /** 0..1 within the publication. */
  readonly totalProgression: number;
}
