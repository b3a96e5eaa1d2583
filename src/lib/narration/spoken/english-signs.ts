/** Signs that voices read by their names, wrongly or not at all: mathematics, "&", "#", sections, slashes. */
import type { Expansion } from './expansion.ts';

const MONEY = '$€£¥₽';
const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{N}%)\]])`;

export const ENGLISH_SIGNS: readonly Expansion[] = [
  { pattern: /&c\./g, say: 'et cetera' },
  { pattern: /(?<!\s)\s?&\s?/g, say: ' and ' },
  { pattern: /\s&\s?/g, say: ' and ' },
  { pattern: /(?<=(?<!\p{L})[A-G])#(?!\p{L})/gu, say: ' sharp' },
  { pattern: /№\s?/g, say: 'number ' },
  { pattern: /#(?=\d)/g, say: 'number ' },
  { pattern: /§§\s?/g, say: 'sections ' },
  { pattern: /§\s?/g, say: 'section ' },
  { pattern: /¶¶?\s?/g, say: 'paragraph ' },
  { pattern: /©\s?/g, say: 'copyright ' },
  { pattern: new RegExp(`[≈≃~]\\s?(?=[\\d${MONEY}])`, 'gu'), say: 'about ' },
  { pattern: /\s?≈\s?/g, say: ' is about ' },
  { pattern: /\s?±\s?/g, say: ' plus or minus ' },
  { pattern: /\s?(?:≤|<=)\s?/g, say: ' at most ' },
  { pattern: /\s?(?:≥|>=)\s?/g, say: ' at least ' },
  { pattern: /\s?≠\s?/g, say: ' is not ' },
  { pattern: /(?<![<\p{L}])\s?<\s?(?=\d)/gu, say: ' less than ' },
  { pattern: /(?<![>\p{L}])\s?>\s?(?=\d)/gu, say: ' more than ' },
  { pattern: /(?<=[\p{L}\p{N})²³])\s?=\s?(?=[\p{L}\p{N}(−-])/gu, say: ' equals ' },
  { pattern: /\s?÷\s?/g, say: ' divided by ' },
  // "10 × 15 cm" is a size, "2× faster" and "5 × 3" are not.
  {
    pattern: /(?<=\d)\s?[×✕]\s?(?=\d[\d.,]*\s?(?:[kcm]?m|in|ft|px|inch|feet|meters?|[×✕])(?!\p{L}))/gu,
    say: ' by ',
  },
  { pattern: /\s?[×✕]\s?/g, say: ' times ' },
  { pattern: /(?<=\d)\s?\*\s?(?=\d)/g, say: ' times ' },
  { pattern: /∞/g, say: 'infinity' },
  { pattern: /√\s?/g, say: 'the square root of ' },
  // Minus: the sign, or a hyphen or dash that begins a number.
  { pattern: /\s?−\s?(?=[\p{L}\p{N}.])/gu, say: ' minus ' },
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}%)\\].]|[–-]|\\p{N}\\s)[–-](?=\\.?\\d)`, 'gu'), say: 'minus ' },
  // Plus: "18+", "LGBT+", "UTC+3", "+5", "2 + 2"; not "C++".
  { pattern: /(?<=\s)\+(?=\s)/g, say: 'plus' },
  { pattern: new RegExp(`${NOT_AFTER_WORD}(?<!\\+)\\+\\s?(?=\\d)`, 'gu'), say: 'plus ' },
  { pattern: /(?<=\p{N})\+(?=\d)/gu, say: ' plus ' },
  { pattern: /(?<=\p{N})\+(?![\p{N}+])/gu, say: ' plus' },
  { pattern: /(?<=\p{Lu})\+(?=\d)|(?<=\p{L})\+(?=\p{L})/gu, say: ' plus ' },
  { pattern: /(?<=\p{Lu})\+(?![\p{L}\p{N}+])/gu, say: ' plus' },
  // Slashes between words. Between figures they may be a date.
  { pattern: /(?<=\band)\/(?=or\b)/giu, say: ' ' },
  { pattern: /(?<!\p{L})s\/he(?!\p{L})/giu, say: 'she or he' },
  {
    pattern: /(?<=\b(?:he|she|his|her|him|yes|true))\/(?=(?:he|she|his|hers?|him|no|false)\b)/giu,
    say: ' or ',
  },
  { pattern: /(?<=[\p{L})])\s?\/\s?(?=\p{L})|(?<=[\p{L}\p{N}])\s\/\s(?=[\p{L}\p{N}])/gu, say: ' ' },
  // The mark of a note leaves no gap before a stop.
  { pattern: /(?<=[\p{L}\p{N}”’"])[*†‡]+(?=[\s.,;:!?)]|$)/gu, say: '' },
  // "Moscow–Kazan", "Monday–Friday", "post–Cold War".
  {
    pattern:
      /(?<=day|January|February|March|April|May|June|July|August|September|October|November|December)–(?=\p{Lu})/gu,
    say: ' to ',
  },
  { pattern: /(?<=\p{L})–(?=\p{Lu})/gu, say: ' ' },
];
