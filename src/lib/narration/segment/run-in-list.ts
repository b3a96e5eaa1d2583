/**
 * Lists that stand inside one block: "1) Bread 2) Milk", "• Bread • Milk", "a) bread; b) milk". Each entry is a
 * sentence of its own, whatever ends it.
 */

/** A bullet; it may stand right before its word. */
const BULLET = /(?<=\s)[•⁃‣◦▪●](?=\s?[\p{L}\p{N}])/gu;

/** "; 2) to keep", "; б) хранить": after a semicolon such a mark begins an entry. */
const AFTER_SEMICOLON = /;\s+(?=\(?(?:\p{N}{1,2}|\p{Ll})\)\s)/gu;

/** "1.", "1)", "1.)" or "a." before a capital. */
const MARKER = /(?<=^|\s)(\p{N}{1,2}|\p{Ll})(\.\)|[.)])\s+(?=\p{Lu})/gu;

/** Offsets at which an entry begins, though no mark may stand before it. */
export function listEntries(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { index } of text.matchAll(BULLET)) starts.add(index);
  for (const match of text.matchAll(AFTER_SEMICOLON)) starts.add(match.index + match[0].length);
  for (const start of countedEntries(text)) starts.add(start);
  return starts;
}

/** Entries that count up from the text's first word; a number that does not follow the last is none. */
function countedEntries(text: string): number[] {
  const starts: number[] = [];
  let style = '';
  let last = '';
  for (const match of text.matchAll(MARKER)) {
    const [, ordinal, sign] = match as unknown as [string, string, string];
    if (last === '') {
      if (text.slice(0, match.index).trim() !== '' || !/^[1aа]$/u.test(ordinal)) return [];
      style = sign;
    } else {
      // "see Fig. 2. The" is judged as a full stop, not as an entry.
      if (
        sign !== style ||
        !follows(last, ordinal) ||
        /[.,(]\s*$/u.test(text.slice(Math.max(0, match.index - 4), match.index))
      )
        continue;
      starts.push(match.index);
    }
    last = ordinal;
  }
  return starts;
}

function follows(last: string, next: string): boolean {
  return /\p{N}/u.test(last)
    ? Number(next) === Number(last) + 1
    : next.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** "2.", "§ 3.", "IV.", "8.1.", "(a)", "Q.": a sentence that is only this belongs to what follows. */
export const MARKER_ALONE =
  /^[•⁃‣◦▪●*–—-]?\s*[(§№]?\s*(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|[IVXLC]{1,6}|\p{L})(?:\.\)|\)\.|[.)])$/u;
