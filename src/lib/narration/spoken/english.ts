/**
 * What is said in place of what is written, in English. Figures that every voice reads stay; what is turned
 * into words are ranges, sums, units, Roman numerals, abbreviations and signs, on which voices differ.
 */
import { ENGLISH_ABBREVIATIONS } from './english-abbreviations.ts';
import { ENGLISH_ADDRESSES } from './english-addresses.ts';
import { ENGLISH_BRACKETS } from './english-brackets.ts';
import { ENGLISH_DATES } from './english-dates.ts';
import { ENGLISH_INITIALS } from './english-initials.ts';
import { ENGLISH_MONEY } from './english-money.ts';
import { ENGLISH_NUMBERS } from './english-numbers.ts';
import { ENGLISH_PHONES } from './english-phones.ts';
import { ENGLISH_QUOTES } from './english-quotes.ts';
import { ENGLISH_ROMANS } from './english-romans.ts';
import { ENGLISH_SIGNS } from './english-signs.ts';
import { ENGLISH_UNITS } from './english-units.ts';
import { ENGLISH_YEARS } from './english-years.ts';
import type { Expansion } from './expansion.ts';

/** In order: the first that matches a place wins, so what is longer and rarer comes first. */
export const ENGLISH: readonly Expansion[] = [
  ...ENGLISH_ADDRESSES,
  ...ENGLISH_PHONES,
  ...ENGLISH_MONEY,
  ...ENGLISH_DATES,
  ...ENGLISH_YEARS,
  ...ENGLISH_UNITS,
  ...ENGLISH_ROMANS,
  ...ENGLISH_INITIALS,
  ...ENGLISH_ABBREVIATIONS,
  ...ENGLISH_NUMBERS,
  ...ENGLISH_BRACKETS,
  ...ENGLISH_QUOTES,
  ...ENGLISH_SIGNS,
];
