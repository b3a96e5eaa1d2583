/**
 * Letters that stand for names in English, where the general rule (letters apart, no full stops) will not do:
 * a lone A would be said as the article.
 */
import type { Expansion } from './expansion.ts';

export const ENGLISH_INITIALS: readonly Expansion[] = [
  // "A. S. Pushkin", "A.P. wire".
  // Times of day.
  { pattern: /(?<=\d\s?)([AP])\.M\./g, say: ([, half]) => `${half!.toLowerCase()}.m.` },
  {
    pattern: /(?<![\p{L}\p{N}.])A\.\s?(?=[A-Z]\.(?:\s?\p{L}|\s?$))/gu,
    say: 'A-',
  },
  // "U.S.A.", "C.I.A.", "V. A. Petrov": one word, with its stops.
  {
    pattern: /(?<![\p{L}\p{N}.])(?:[B-Z]\.\s?){1,4}A\.(?:\s?[A-Z]\.){0,4}(?!\p{L})/gu,
    say: ([written]) => written.replaceAll(/\s/g, ''),
  },
  { pattern: /(?<![\p{L}\p{N}.]|[’']s\s)A\.(?=\s\p{Lu}\p{Ll})/gu, say: 'A.' },
  { pattern: /(?<=\p{Lu}\.\s?\p{Lu})\.(?=[,;:!?)])/gu, say: '' },
  { pattern: /(?<![\p{L}\p{N}])AK-(?=\d)/gu, say: 'A-K ' },
  // The military intelligence; some voices make a word of it.
  { pattern: /(?<![\p{L}\p{N}-])GRU(?![\p{L}\p{N}])/gu, say: 'G R U' },
];
