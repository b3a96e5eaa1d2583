/**
 * Roman numerals in English, only beside a word that makes them numerals: a ruler's name, "Chapter", "World
 * War", "century". "I" alone is the pronoun, "MIX" and "DM" are words.
 */
import type { Expansion } from './expansion.ts';
import { cardinalWords, ordinalDigits, ordinalWords } from './number-words-en.ts';

/** Fifty and a hundred are no numerals when alone: "Grade C", "Louis C.K." */
const ROMAN = '(?![LC]+(?!\\p{L}))[IVXLC]+';
const SMALL_ROMAN = '[IVX]+';
const RULERS =
  `Abdullah|Albert|Alexander|Alexandra|Alexios|Alfonso|Benedict|Boniface|Catherine|Charles|Christian|
  Clement|Constantine|Darius|Edward|Elizabeth|Ferdinand|Francis|Franz Joseph|Frederick|Frederick William|George|
  Gregory|Gustav|Gustavus|Haakon|Harald|Henry|Innocent|Isabella|Ivan|James|John Paul|Juan Carlos|Julius|Leo|Leopold|
  Louis|Ludwig|Mary|Mehmed|Michael|Mohammed|Murad|Napoleon|Nicholas|Olav|Otto|Paul|Pedro|Peter|Philip|Pius|Pyotr|
  Ramesses|Ramses|Richard|Robert|Rudolf|Selim|Sigismund|Sixtus|Theodore|Umberto|Urban|Victor|Vittorio Emanuele|
  Wilhelm|William`.replaceAll(/\|\s+/g, '|');
const NUMBERED =
  `Chapter|Part|Section|Article|Title|Volume|Book|Act|Scene|Canto|Appendix|Annex|Table|Figure|Plate|
  Phase|Stage|Type|Class|Category|Grade|Level|Group|Division|Mark|Protocol|Amendment|Corps|Wars|Chapters|Parts|Sections|Articles|
  Volumes|Books|Acts|Types|Super Bowl|Vatican|Apollo|Gemini|Convention|Kondratiev|Olympiad`.replaceAll(
    /\|\s+/g,
    '|',
  );
/** Beside these even a lone V or X is a numeral. */
const SURELY_NUMBERED =
  /^(?:chapter|part|article|title|volume|book|act|scene|canto|amendment|phase|apollo|bowl|corps|convention)$/i;
/** After "I" nothing that the pronoun could have: "Chapter I.", "Peter I of Russia". */
const NO_PRONOUN = String.raw`(?=[’']s(?!\p{L})|\s?[.,;:)\]”"–]|$|\sof\s(?!course)|,?\s(?:and|or|to)\s(?:\p{Lu}\p{L}+\s)?[IVX]{2,}(?!\p{L})|\s(?:errors?|diabetes|trials?|drugs?|offen[cs]es?|cancer)(?!\p{L}))`;

export const ENGLISH_ROMANS: readonly Expansion[] = [
  {
    pattern: /(?<=(?<!\p{L})[Ww]orld\s[Ww]ar\s)(?:III|II|I)(?!\p{L})/gu,
    say: ([roman]) => cardinalWords(romanValue(roman)!),
  },
  {
    pattern: /(?<!\p{L})WW(II|I)(?!\p{L})/gu,
    say: ([, roman]) => `World War ${cardinalWords(romanValue(roman!)!)}`,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${RULERS})\\s)(?:I${NO_PRONOUN}|(?!I(?![IVX]))${SMALL_ROMAN})(?![\\p{L}\\p{N}]|-\\p{L}|\\.\\s?\\p{L})`,
      'gu',
    ),
    say: ordinal,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${NUMBERED})\\s)(?:I${NO_PRONOUN}|(?!I(?![IVX]))${ROMAN})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    say: (match) => (numeral(match) ? number(match) : match[0]),
  },
  // The second of "Chapters II–IV", of "Parts I and II".
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${NUMBERED})\\s${ROMAN}(?:,?\\s(?:and|or|to)\\s|\\s?[–-]\\s?))${ROMAN}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: number,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${NUMBERED})\\s)I(?=(?:\\s?[–-]\\s?|,?\\s(?:and|or|to)\\s)[IVX]+(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
    say: '1',
  },
  { pattern: new RegExp(`(?<=[IVX])\\s?[–-]\\s?(?=[IVX]+(?!\\p{L}))`, 'gu'), say: ' to ' },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.])${SMALL_ROMAN}(?:th|st|nd|rd)?(?=(?:\\s?[–-]\\s?${SMALL_ROMAN}|\\s(?:and|or|to)\\s${SMALL_ROMAN})?[\\s-]centur)`,
      'gu',
    ),
    say: (match) => {
      const value = romanValue(match[0].replace(/[a-z]+$/, ''));
      return value === null ? match[0] : ordinalDigits(value);
    },
  },
  {
    pattern: /(?<=(?<!\p{L})\()(?:i{2,3}|iv|vi{1,3}|ix|xi{1,3})(?=\))/gu,
    say: ([roman]) => String(romanValue(roman.toUpperCase())!),
  },
];

function number([roman]: RegExpMatchArray): string {
  return String(romanValue(roman!.toUpperCase()) ?? roman);
}

function ordinal([roman]: RegExpMatchArray): string {
  const value = romanValue(roman!);
  return value === null
    ? roman!
    : `the ${ordinalWords(value)[0]!.toUpperCase()}${ordinalWords(value).slice(1)}`;
}

/** The numeral is written in capitals; alone it needs a noun that goes with nothing else. */
function numeral({ 0: roman, index, input }: RegExpMatchArray): boolean {
  const noun = /(\p{L}+)\s$/u.exec(input!.slice(Math.max(0, index! - 16), index))?.[1] ?? '';
  if (!/^[IVXLC]+$/.test(roman!)) return false;
  return roman === 'I' ? /^\p{Lu}/u.test(noun) : roman!.length > 1 || SURELY_NUMBERED.test(noun);
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Null where the numeral is not written as numerals are ("IIX", "CIVIL"). Up to 399. */
function romanValue(roman: string): number | null {
  if (!/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return null;
  const values = [...roman].map((letter) => VALUES[letter]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
