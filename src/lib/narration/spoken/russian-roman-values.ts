/**
 * What a Roman numeral in a Russian text comes to, and the endings of nouns beside it, which say its case and
 * gender. Where numerals are looked for is said in russian-romans.ts and russian-named-romans.ts.
 */
import type { Case, Gender } from './russian-numbers.ts';

/** Typists use Cyrillic letters of the same look. */
export const ROMAN = '(?:[IVXLІХ]{1,8}|[MDC][IVXLCDM]{1,8})';
const LATIN: Readonly<Record<string, string>> = { І: 'I', Х: 'X' };
const VALUES: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Null for what is not written as numerals are: "IIII", "VX". */
export function romanValue(written: string): number | null {
  let rest = written.replace(/[ІХ]/gu, (letter) => LATIN[letter]!);
  const canonical = rest;
  let value = 0;
  let again = '';
  for (const [numeral, worth] of VALUES)
    while (rest.startsWith(numeral)) {
      value += worth;
      again += numeral;
      rest = rest.slice(numeral.length);
    }
  if (rest !== '' || value === 0 || again !== canonical || /(.)\1{3}/.test(again)) return null;
  return value;
}

/** Endings of nouns, each with its form; the first that fits counts. */
export type Endings = readonly (readonly [ending: RegExp, at: Case, gender: Gender | 'plural'])[];
export const MASCULINE: Endings = [
  [/^$/u, 'nominative', 'masculine'],
  [/^[ая]$/u, 'genitive', 'masculine'],
  [/^[ую]$/u, 'dative', 'masculine'],
  [/^[оеё]м$/u, 'instrumental', 'masculine'],
  [/^[еи]$/u, 'prepositional', 'masculine'],
  [/^[оеё]в$/u, 'genitive', 'plural'],
  [/^ах$/u, 'prepositional', 'plural'],
];
export const FEMININE: Endings = [
  [/^(?:а|я|ь)$/u, 'nominative', 'feminine'],
  [/^[ыие]$/u, 'genitive', 'feminine'],
  [/^[ую]$/u, 'accusative', 'feminine'],
  [/^(?:[оеё]й|ью)$/u, 'instrumental', 'feminine'],
];
export const NEUTER: Endings = [
  [/^[оеё]$/u, 'nominative', 'neuter'],
  [/^[ая]$/u, 'genitive', 'neuter'],
  [/^[ую]$/u, 'dative', 'neuter'],
  [/^[оеё]м$/u, 'instrumental', 'neuter'],
  [/^и$/u, 'prepositional', 'neuter'],
];
