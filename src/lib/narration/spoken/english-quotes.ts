/**
 * Quotations inside quotations in English: the inner marks go in pairs, because voices take a lone ’ for an
 * apostrophe ("she said’"). Stops inside them stay, and with them the pauses.
 */
import type { Expansion } from './expansion.ts';

/** What stands between single marks: an apostrophe inside a word is none. */
const CURLY = String.raw`(?:[^‘’“”]|(?<=\p{L})’(?=\p{L})){1,300}`;
const STRAIGHT = String.raw`(?:[^'"]|(?<=\p{L})'(?=\p{L})){1,300}`;

export const ENGLISH_QUOTES: readonly Expansion[] = [
  { pattern: new RegExp(`(?<!\\p{L})‘(?=${CURLY}’(?!\\p{L}))`, 'gu'), say: '' },
  { pattern: new RegExp(`(?<=(?<!\\p{L})‘${CURLY})’(?!\\p{L})`, 'gu'), say: '' },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,!?])'(?=[\\p{L}\\p{N}]${STRAIGHT}'(?![\\p{L}\\p{N}]))`, 'gu'),
    say: '',
  },
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}\\p{N}.,!?])'[\\p{L}\\p{N}]${STRAIGHT})'(?![\\p{L}\\p{N}])`, 'gu'),
    say: '',
  },
  // One that closes more than was opened, as after "the soldiers’ pit,’".
  { pattern: /(?<=[.,;:!?…])[’'](?:\s?(?=[”"])|(?=\s|$))/g, say: '' },
  { pattern: /``|''/g, say: '"' },
];
