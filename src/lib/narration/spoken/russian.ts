/**
 * What is said in place of what is written, in Russian: the order of the rules. The first that matches a place
 * wins, so what is sure by its form comes before what needs the words around it, and numbers with a meaning of
 * their own (names, dates, years) before amounts.
 */
import type { Expansion } from './expansion.ts';
import { ABBREVIATIONS } from './russian-abbreviations.ts';
import { AMOUNTS } from './russian-amounts.ts';
import { DAYS, NUMERIC_DATES, TIMES } from './russian-dates.ts';
import { LABELLED, LABELLED_RANGES, WRITTEN_RANGES } from './russian-labels.ts';
import { MONARCHS, ROMAN_PARTS } from './russian-named-romans.ts';
import { CENTURIES, NUMBERED_CENTURIES, ROMAN_BEFORE, TURNS } from './russian-romans.ts';
import {
  BRACKETS,
  COORDINATES,
  EMAILS,
  EUPHONY,
  FRACTIONS,
  INITIALS_AFTER,
  NAMES,
  PHONES,
  SIGNS,
} from './russian-signs.ts';
import { COMPOUNDS, DECADES, SUFFIXED } from './russian-suffixes.ts';
import { YEARS } from './russian-years.ts';

/** In order: the first that matches a place wins. */
export const RUSSIAN: readonly Expansion[] = [
  PHONES,
  EMAILS,
  NAMES,
  NUMERIC_DATES,
  TIMES,
  COORDINATES,
  FRACTIONS,
  COMPOUNDS,
  SUFFIXED,
  DECADES,
  DAYS,
  YEARS,
  CENTURIES,
  NUMBERED_CENTURIES,
  TURNS,
  ROMAN_PARTS,
  ROMAN_BEFORE,
  MONARCHS,
  ...LABELLED_RANGES,
  WRITTEN_RANGES,
  AMOUNTS,
  ...ABBREVIATIONS,
  ...LABELLED,
  EUPHONY,
  INITIALS_AFTER,
  ...SIGNS,
  BRACKETS,
];
