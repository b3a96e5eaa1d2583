/**
 * One rule of what is said in place of what is written, and the means to write such rules. A language's rules
 * stand in a file of its own; the first rule that matches a place wins.
 */

export interface Expansion {
  /** Global. May match white space around what it replaces. */
  readonly pattern: RegExp;
  /** Empty: nothing is said. Null: the place is left to the rules that follow. */
  readonly say: string | ((match: RegExpMatchArray) => string | null);
}

/** A match begins at a word: the character before it goes back unchanged. */
const AT_WORD = String.raw`(?<![\p{L}\p{N}.])`;
const SPACE = String.raw`[\s\u00A0\u202F]*`;

/** A rule that matches at the beginning of a word; `_` in the source stands for any space or none. */
export function expansion(source: string, say: Expansion['say'], flags = 'gu'): Expansion {
  return { pattern: new RegExp(AT_WORD + source.replaceAll('_', SPACE), flags), say };
}
