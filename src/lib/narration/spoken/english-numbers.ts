/**
 * Ranges, fractions, powers and grouped digits in English. Plain numbers, decimals with a point, ordinals and
 * percentages keep their figures, because every voice says these.
 */
import type { Expansion } from './expansion.ts';

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': 'one half',
  '⅓': 'one third',
  '⅔': 'two thirds',
  '¼': 'one quarter',
  '¾': 'three quarters',
  '⅕': 'one fifth',
  '⅖': 'two fifths',
  '⅗': 'three fifths',
  '⅘': 'four fifths',
  '⅙': 'one sixth',
  '⅚': 'five sixths',
  '⅛': 'one eighth',
  '⅜': 'three eighths',
  '⅝': 'five eighths',
  '⅞': 'seven eighths',
  '1/2': 'one half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
};
const MEASURES =
  'cups?|teaspoons?|tablespoons?|tsp|tbsp|miles?|inch(?:es)?|feet|hours?|pounds?|ounces?|kilometers?|meters?|full|majority|share';
const NUMBER = String.raw`\d{1,3}(?:,\d{3})*(?:\.\d+)?`;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';
const DASHED = String.raw`(?<=[\p{N}%°′″]|\d[KkMmBb])`;

export const ENGLISH_NUMBERS: readonly Expansion[] = [
  // "10 000": voices say "ten zero zero zero". After a month the first figures are a day.
  {
    pattern:
      /(?<=(?<![\p{L}\p{N}.,:/+-])(?<!\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)(?:\d{1,3}\s){0,3}\d{1,3})\s(?=\d{3}(?:\s\d{3}){0,3}(?![\d,:/-]|\.\d{3}|\s\d))/gu,
    say: ',',
  },
  { pattern: /(?<![\p{L}\p{N}.])\.(?=\d\d[\s-]cal)/gu, say: '' },
  { pattern: /(?<![\p{L}\p{N}.])\.(?=\d)/gu, say: '0.' },
  {
    pattern: /(?<=\d)\s?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/gu,
    say: ([, sign]) => ` and ${FRACTIONS[sign!]!.replace(/^one (?=half|quarter)/, 'a ')}`,
  },
  {
    pattern: /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?=(\p{L})?)/gu,
    say: ([sign, glued]) => FRACTIONS[sign]! + (glued ? ' ' : ''),
  },
  {
    pattern: /(?<=(?<![\d/.,])\d{1,3}\s)(?:1\/[234]|2\/3|3\/4)(?![\d/])/gu,
    say: ([written]) => `and ${FRACTIONS[written]!.replace(/^one (?=half|quarter)/, 'a ')}`,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d/.,])(?:1/[234]|2/3|3/4)(?=\\s(?:of|${MEASURES})(?!\\p{L}))`, 'gu'),
    say: ([written]) => FRACTIONS[written]!,
  },
  { pattern: /(?<=(?<!\d)(?:9(?=\/11)|24(?=\/7)|50(?=\/50)))\/(?!\d{3})/gu, say: ' ' },
  {
    pattern: new RegExp(`(?<=(?<![\\p{N}.,])(?:2|10))[⁻]?[${SUPERSCRIPT}]+`, 'gu'),
    say: ([power]) => ` to the power of ${figures(power, SUPERSCRIPT).replace('⁻', 'minus ')}`,
  },
  { pattern: /(?<=(?<![\p{L}\p{N}.,])[\p{L}\d])²(?![⁰-⁹¹²³])/gu, say: ' squared' },
  { pattern: /(?<=(?<![\p{L}\p{N}.,])[\p{L}\d])³(?![⁰-⁹¹²³])/gu, say: ' cubed' },
  { pattern: /(?<=\d)\^(?=\d)/gu, say: ' to the power of ' },
  // Any other is the mark of a note.
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N}.,;:!?”’")])[${SUPERSCRIPT}]+`, 'gu'), say: '' },
  { pattern: new RegExp(`[${SUBSCRIPT}]+`, 'gu'), say: ([written]) => ` ${figures(written, SUBSCRIPT)} ` },
  // "4–3–3" is a list, "10–12" a range.
  { pattern: /(?<=\d)[–—](?=\d{1,6}[–—]\d)|(?<=\d[–—]\d{1,6})[–—](?=\d)/gu, say: ' ' },
  { pattern: new RegExp(`${DASHED}(?:\\s?–\\s?|—)(?=[\\p{N}$€£¥₽#~≈])`, 'gu'), say: ' to ' },
  { pattern: /(?<=%)-(?=\d)/g, say: ' to ' },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,/:+\\-–])(${NUMBER})(-)(${NUMBER})(?![\\p{L}\\p{N}–/:]|-\\d|[.,]\\d)`,
      'gu',
    ),
    say: hyphenated,
  },
  { pattern: /(?<=\d)-(?=\d)/gu, say: ' ' },
];

/** Words that may stand with a capital before a range. */
const ORDINARY =
  /\b(?:About|Aged|Ages|All|Another|Around|At|Between|Every|For|From|In|Nearly|Only|Over|Roughly|Some|Take|The|These|Those|Wait|With)\s$/;

/** A range or a score: "10-12", "52-48"; but "Boeing 737-800", "24-7", "50-50". */
function hyphenated(match: RegExpMatchArray): string {
  const [written, from, , to] = match as unknown as [string, string, string, string];
  const [low, high] = [from, to].map((number) => Number(number.replaceAll(',', ''))) as [number, number];
  const before = match.input!.slice(Math.max(0, match.index! - 24), match.index);
  const after = match.input!.slice(match.index! + written.length, match.index! + written.length + 12);
  const name = /\p{Lu}[\p{L}’]*\s$/u.test(before) && !ORDINARY.test(before);
  const score =
    /^\s(?:win|loss|lead|victory|defeat|vote|majority|score|draw)/.test(after) ||
    /\b(?:won|lost|beat|voted?|by|score|led|leads?)(?:\s(?:was|is|of|by))?\s$/.test(before);
  const fixed = written === '24-7' || written === '9-11' || low === high;
  return !name && !fixed && (low < high || score) ? `${from} to ${to}` : `${from} ${to}`;
}

function figures(written: string, alphabet: string): string {
  return [...written].map((sign) => (alphabet.includes(sign) ? alphabet.indexOf(sign) : sign)).join('');
}
