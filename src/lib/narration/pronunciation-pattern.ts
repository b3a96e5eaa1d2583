/**
 * The pattern that finds a plain text as print writes it: with any spaces, with straight or curly apostrophes,
 * in composed letters or not, and Russian ё as е, which is how print mostly writes it.
 */
export interface Wanted {
  /** As `plainWritten` gives it, not empty. */
  readonly match: string;
  readonly wholeWord: boolean;
  readonly caseSensitive: boolean;
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
const NOT_AFTER_LETTER = `(?<!${LETTER})`;
const NOT_BEFORE_LETTER = `(?!${LETTER})`;
/** Addresses are said in a way of their own, which a rule for a word in them would break up. */
const NOT_IN_ADDRESS = String.raw`(?<!(?:https?:\/\/|www\.)[^\s<>"«»“”]*)`;
/** Words are not set apart in these: there is no edge to ask for. */
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const ALIKE = ["'’", '"“”„'];

/**
 * One pattern for many texts, and which of them a match is. Where several begin at the same place, the first of
 * the list wins.
 */
export function findAny<T extends Wanted>(
  wanted: readonly T[],
): { readonly pattern: RegExp; readonly found: (match: RegExpMatchArray) => T | null } {
  // By what they begin with, so that a long list costs little at a place where none of it can stand.
  const byFirst = new Map<string, T[]>();
  for (const one of wanted) {
    const first = anyFirst(one.match);
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  const groups = [...byFirst].map(
    ([first, those]) =>
      `(?=${first})${NOT_IN_ADDRESS}(?:${those.map((one) => `(${sourceOf(one)})`).join('|')})`,
  );
  const inOrder = [...byFirst.values()].flat();
  return {
    pattern: new RegExp(groups.join('|'), 'gu'),
    found: ([, ...groupsOf]) => inOrder[groupsOf.findIndex((group) => group !== undefined)] ?? null,
  };
}

function sourceOf({ match, wholeWord, caseSensitive }: Wanted): string {
  const letters = [...match];
  const body = letters.map((letter) =>
    letter === ' ' ? String.raw`\s+` : oneOf([...variants(letter, caseSensitive)]),
  );
  return edgeBefore(letters[0]!) + body.join('') + edgeAfter(letters.at(-1)!, wholeWord);
}

/** A rule begins at a word's beginning, also one that is no whole word: "рот" is not meant in "сирота". */
function edgeBefore(first: string): string {
  return isLetter(first) && !UNSPACED.test(first) ? NOT_AFTER_LETTER : '';
}

function edgeAfter(last: string, wholeWord: boolean): string {
  if (!isLetter(last) || UNSPACED.test(last)) return '';
  // Half a letter must not be left behind.
  return wholeWord ? NOT_BEFORE_LETTER : String.raw`(?!\p{M})`;
}

function isLetter(character: string): boolean {
  return new RegExp(LETTER, 'u').test(character);
}

/** What such a text can begin with, whatever its case: the same for all that can begin at the same place. */
function anyFirst(match: string): string {
  const [first] = [...match];
  return oneOf([...variants(/[еЕёЁ]/.test(first!) ? 'ё' : first!, false)].sort());
}

/** Every way in which one character may be written. */
function variants(character: string, caseSensitive: boolean): Set<string> {
  const found = new Set([character]);
  for (const alike of ALIKE) if (alike.includes(character)) for (const other of alike) found.add(other);
  if (character === 'ё') found.add('е');
  if (character === 'Ё') found.add('Е');
  if (!caseSensitive) {
    for (const one of [...found])
      for (const upper of [one.toUpperCase(), one.toLowerCase().toUpperCase()])
        found.add(upper).add(upper.toLowerCase()).add(one.toLowerCase());
  }
  for (const one of [...found]) found.add(one.normalize('NFD'));
  return found;
}

function oneOf(texts: readonly string[]): string {
  return texts.length === 1 ? escaped(texts[0]!) : `(?:${texts.map(escaped).join('|')})`;
}

function escaped(text: string): string {
  return [...text].map((one) => `\\u{${one.codePointAt(0)!.toString(16)}}`).join('');
}
