/** Years, decades and times of day in English. A single year keeps its figures: voices know how to say it. */
import type { Expansion } from './expansion.ts';
import { decadeWords } from './number-words-en.ts';

export const ENGLISH_YEARS: readonly Expansion[] = [
  {
    pattern: /(?<![\p{L}\p{N}.,])((?:1\d|20)\d0)['’]?s(?![\p{L}\p{N}])/gu,
    say: ([, year]) => decadeWords(Number(year)),
  },
  {
    pattern: /(?<![\p{L}\p{N}])['’‘](\d)0s(?![\p{L}\p{N}])/gu,
    say: ([, tens]) => (tens === '0' ? 'two thousands' : decadeWords(Number(tens) * 10)),
  },
  {
    pattern:
      /(?<=\b(?:the|his|her|their|my|our|its|your|early|late|mid|to)[\s-]|\d0s\s?[–-]\s?)([1-9]0)s(?![\p{L}\p{N}])/giu,
    say: ([, year]) => decadeWords(Number(year)),
  },
  { pattern: /(?<=\d0s)\s?[–-]\s?(?=['’‘]?\d{1,3}0s)/gu, say: ' to ' },
  // "1941–45" as "1941 to 1945".
  {
    pattern: /(?<=(?<![\p{L}\p{N}.,/–-])((?:1\d|20)\d\d))([–-])(\d\d)(?![\p{L}\p{N}–-]|[.,]\d)/gu,
    say: (match) => {
      const [, from, dash, to] = match;
      const century = Number(from!.slice(0, 2)) + (Number(to) > Number(from!.slice(2)) ? 0 : 1);
      // With a hyphen it may be a month.
      if (dash === '-' && (Number(to) <= 12 || Number(to) <= Number(from!.slice(2))))
        return match[0].replace('-', ' ');
      return ` to ${century}${to!}`;
    },
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N}.,–-])(?:1\d|20)\d\d)\s?[–-]\s?(?=(?:1\d|20)\d\d(?![\p{L}\p{N}–-]))/gu,
    say: ' to ',
  },
  { pattern: /(?<=\d)\s?[–-]\s?(?=(?:present|now|today)(?!\p{L}))/gu, say: ' to ' },
  // The season "2023/24".
  { pattern: /(?<=(?<![\p{L}\p{N}/.])(?:19|20)\d\d)\/(?=\d\d(?![\d/]))/gu, say: ' to ' },
  // Full hours. Voices say "2 zero zero".
  { pattern: /(?<=(?<![\d:.,])\d{1,2}):00(?=\s?[ap]\.?\s?m(?!\p{L}))/giu, say: '' },
  {
    pattern: /(?<![\d:.,])([01]?\d|2[0-4]):00(?![:\d])/gu,
    say: ([, hour]) => {
      const value = Number(hour);
      if (value === 0 || value === 24) return 'midnight';
      return value > 12 ? `${value} hundred hours` : `${value} o’clock`;
    },
  },
  // Scores and ratios; "John 3:5" is a verse.
  { pattern: /(?<=(?<!\p{Lu}\p{L}{1,20}\s)(?<![\d:.,])\d{1,3}):(?=\d(?![\d:]))/gu, say: ' to ' },
  { pattern: /(?<=\p{Lu}\p{L}{1,20}\s\d{1,3}):(?=\d(?![\d:]))/gu, say: ' ' },
];
