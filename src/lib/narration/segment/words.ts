/** Small questions about the words on both sides of a possible boundary. */

/** A list of words, written as one text. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The first word without the signs before it; empty if there is none. */
export function firstWord(text: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{N}-]*)/u.exec(text)?.[1] ?? '';
}

/** A small letter comes first, quotation marks and dashes apart. "iPhone" counts as great. */
export function beginsSmall(text: string): boolean {
  return /^[^\p{L}\p{N}.!?…]*\p{Ll}(?!\p{Lu})/u.test(text);
}
