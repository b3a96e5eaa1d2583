/** Telephone numbers in English: figure by figure, with a pause between the groups. */
import type { Expansion } from './expansion.ts';

const GROUPED = String.raw`(?:[\s.-]?\(?\d{2,5}\)?){1,6}`;

export const ENGLISH_PHONES: readonly Expansion[] = [
  // International: 9 to 15 figures after the sign.
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])\\+(?=(?:[\\s().-]{0,2}\\d){9,15}(?!\\d))\\d{1,3}${GROUPED}(?!\\p{N})`,
      'gu',
    ),
    say: ([written]) => `plus ${figures(written)}`,
  },
  // "(202) 555-0143", "1-800-555-0199".
  {
    pattern: /(?<![\p{L}\p{N}+.,-])(?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[.-]\d{4}(?![\p{L}\p{N}-])/gu,
    say: ([written]) => figures(written),
  },
  // "8 (800) 555-35-35".
  {
    pattern: /(?<![\p{L}\p{N}+.,-])8[\s-]?\(?\d{3}\)?[\s-]\d{3}-\d\d-\d\d(?![\p{L}\p{N}-])/gu,
    say: ([written]) => figures(written),
  },
];

function figures(written: string): string {
  return written
    .split(/\D+/)
    .filter((group) => group !== '')
    .map((group) => [...group].join(' '))
    .join(', ');
}
