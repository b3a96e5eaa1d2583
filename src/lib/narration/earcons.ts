/**
 * The port to short sounds that stand for structure: where a quotation begins, that something was passed over.
 * They are made, not recorded; the narrator only needs to know how long each lasts.
 */

export const EARCONS = [
  'heading',
  'quote-begins',
  'quote-ends',
  'list',
  'table',
  'code',
  'picture',
  'link',
  'note',
  'aside',
  'break',
  'skipped',
] as const;
export type Earcon = (typeof EARCONS)[number];

export interface Earcons {
  /**
   * Begins a sound at once and returns how long it lasts in ms; 0 where nothing can be heard.
   * @param volume 0 to 1
   */
  play(earcon: Earcon, volume: number): number;
  /** Silence now. */
  stop(): void;
}
