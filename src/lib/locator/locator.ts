/**
 * A stretch of a block's text. Offsets are UTF-16 code units in
 * `blockText(block)`, half-open: the same number that a DOM Range and a speech event count with.
 */
export interface Span {
  /** Both 0 or more, `start <= end`. */
  readonly start: number;
  readonly end: number;
}
