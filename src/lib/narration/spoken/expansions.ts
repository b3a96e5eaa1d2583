/**
 * What is said in place of what is written, by language: abbreviations, numbers and signs that engines read
 * letter by letter, wrongly or not at all. Only what is safe; the rest is left as written.
 */
import { ENGLISH } from './english.ts';
import type { Expansion } from './expansion.ts';
import { RUSSIAN } from './russian.ts';

const BY_LANGUAGE: Readonly<Record<string, readonly Expansion[]>> = { en: ENGLISH, ru: RUSSIAN };

/** @param language a primary language, as `en`; one without a list gets an empty one */
export function expansionsOf(language: string): readonly Expansion[] {
  return BY_LANGUAGE[language] ?? [];
}
