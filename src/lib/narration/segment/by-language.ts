/** Which abbreviations belong to which language. */
import type { Abbreviations } from './abbreviations.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';

const NOTHING: ReadonlySet<string> = new Set();

const NONE: Abbreviations = {
  beforeName: NOTHING,
  beforeNumber: NOTHING,
  either: NOTHING,
  units: NOTHING,
  last: NOTHING,
  starters: NOTHING,
  labels: NOTHING,
};

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  en: ENGLISH,
  ru: RUSSIAN,
  de: GERMAN,
  fr: FRENCH,
};

/** @param language a primary language, as `en`; one without a list gets empty ones */
export function abbreviationsOf(language: string): Abbreviations {
  return BY_LANGUAGE[language] ?? NONE;
}
