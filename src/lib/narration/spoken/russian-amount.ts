/**
 * One amount in a Russian text, as it is written and in words: the number in a given case and gender, and the
 * noun that agrees with it. Which case that is, russian-amounts.ts decides.
 */
import { counted, declined } from './russian-nouns.ts';
import type { Noun } from './russian-nouns.ts';
import { cardinal } from './russian-numbers.ts';
import type { Case, Gender } from './russian-numbers.ts';
import { decimal } from './russian-ordinals.ts';

export interface Amount {
  readonly whole: number;
  /** The digits after the comma; empty for a whole number. */
  readonly fraction: string;
  /** The digits before the comma, as written: spaces between thousands. */
  readonly written: string;
}

/** Sources of patterns. */
export const GAP = '[ \\u00A0\\u202F\\u2009]';
export const DASH = `(?:[–—-]|${GAP}[–—]${GAP})`;
export const NUMBER = `(?:\\d{1,3}(?:${GAP}\\d{3}){1,3}(?!\\d|${GAP}\\d)|\\d{1,12})(?:,\\d{1,3})?`;
/** Before a number: it is no part of a name ("Т-72"), of a version or of a longer number. */
export const FREE = '(?:(?<=\\d[хx])|(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.,:/_-]))';
/** Before digits that are no end of a longer number ("12 000"). */
export const ALONE = `(?<!\\d${GAP})${FREE}`;
/** After a number. */
export const ENDED = '(?!(?![хx]\\d)\\p{L}|\\p{N}|[.,:/_-][\\p{L}\\p{N}]|[–-]\\p{N})';

/** Null for what is no amount: "007". */
export function amountOf(text: string): Amount | null {
  const [written = '', fraction = ''] = text.split(',');
  if (/^0\d/.test(written)) return null;
  return { whole: Number(written.replace(/\D/gu, '')), fraction, written };
}

/** For a case that looks as the nominative does, but for "одну" and "тысячу". */
export function looksPlain(at: Case): boolean {
  return at === 'nominative' || at === 'accusative';
}

/** "Полтора", "две целых пять десятых", "двадцатью одной". */
export function inWords(amount: Amount, at: Case, gender: Gender | null): string {
  if (amount.fraction === '') return cardinal(amount.whole, at, gender ?? 'masculine');
  if (!isOneAndHalf(amount) || !gender) return decimal(amount.whole, amount.fraction, at);
  if (!looksPlain(at)) return 'полутора';
  return gender === 'feminine' ? 'полторы' : 'полтора';
}

export function inDigits({ written, fraction }: Amount): string {
  return written.replace(/\D/gu, '') + (fraction === '' ? '' : `,${fraction}`);
}

/** "Километров", as after the amount in this case. */
export function nounAfterAmount(noun: Noun, amount: Amount, at: Case): string {
  if (isOneAndHalf(amount) && !looksPlain(at)) return declined(noun, at, true);
  return counted(noun, amount.fraction === '' ? amount.whole : null, at);
}

/** Whether its words differ by gender: what ends with one and, in a case like the nominative, with two. */
export function variesByGender({ whole, fraction }: Amount, at: Case): boolean {
  const ones = whole % 100;
  return (
    fraction === '' && ones !== 11 && ones !== 12 && (ones % 10 === 1 || (ones % 10 === 2 && looksPlain(at)))
  );
}

function isOneAndHalf({ whole, fraction }: Amount): boolean {
  return whole === 1 && fraction === '5';
}
