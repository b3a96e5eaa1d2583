/**
 * Russian ordinals ("двадцать первый"), decimal fractions ("две целых пять десятых") and numbers inside longer
 * words ("двадцатипятилетний"): what is declined as an adjective. Forms only, no judgement of a sentence.
 */
import { CASES, cardinal, countForm } from './russian-numbers.ts';
import type { Case, Gender } from './russian-numbers.ts';

type Forms = readonly string[];
const forms = (list: string): Forms => list.split(' ');

const ADJECTIVE: Readonly<Record<Gender | 'plural', Forms>> = {
  masculine: forms('ый ого ому ый ым ом'),
  feminine: forms('ая ой ой ую ой ой'),
  neuter: forms('ое ого ому ое ым ом'),
  plural: forms('ые ых ым ые ыми ых'),
};
const THIRD: Readonly<Record<Gender | 'plural', Forms>> = {
  masculine: forms('третий третьего третьему третий третьим третьем'),
  feminine: forms('третья третьей третьей третью третьей третьей'),
  neuter: forms('третье третьего третьему третье третьим третьем'),
  plural: forms('третьи третьих третьим третьи третьими третьих'),
};
const ONES =
  '- перв втор трет четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат ' +
  'пятнадцат шестнадцат семнадцат восемнадцат девятнадцат';
const ORDINAL_STEMS = ONES.split(' ');
const ORDINAL_TENS = '- - двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'.split(
  ' ',
);
/** These have the stress on the ending: "второй", not "вторый". */
const STRESSED = /(?:втор|шест|седьм|восьм|сороков)$/;

/**
 * @param value 1 to 9,999
 * @throws RangeError for any other
 */
export function ordinal(value: number, at: Case, gender: Gender | 'plural'): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`No ordinal for ${value}`);
  const index = CASES.indexOf(at);
  const last = lastPart(value);
  const before = value === last ? [] : [cardinal(value - last, 'nominative')];
  if (last === 3) return [...before, THIRD[gender][index]!].join(' ');
  const stem = ordinalStem(last);
  const stressed = gender === 'masculine' && STRESSED.test(stem) && ADJECTIVE.masculine[index] === 'ый';
  return [...before, stem + (stressed ? 'ой' : ADJECTIVE[gender][index]!)].join(' ');
}

/** The part of the number that takes the ending: 22 of 2022 gives 2, 2014 gives 14. */
function lastPart(value: number): number {
  if (value % 1000 === 0) return value;
  if (value % 100 === 0) return value % 1000;
  return value % 100 <= 20 || value % 10 === 0 ? value % 100 : value % 10;
}

function ordinalStem(last: number): string {
  if (last >= 1000) return `${last === 1000 ? '' : compound(last / 1000)}тысячн`;
  if (last >= 100) return `${last === 100 ? '' : compound(last / 100)}сот`;
  return last < 20 ? ORDINAL_STEMS[last]! : ORDINAL_TENS[last / 10]!;
}

/**
 * What a number is as the first part of a word: "двадцатипяти" of "двадцатипятилетний".
 * @param value 1 to 999, or 1000
 */
export function compound(value: number): string {
  if (value === 1) return 'одно';
  if (value === 1000) return 'тысяче';
  const rest = value % 100;
  const hundreds = value - rest;
  const head = hundreds === 0 ? '' : hundreds === 100 ? 'сто' : cardinal(hundreds, 'genitive');
  if (rest === 0) return head;
  return head + cardinal(rest, 'genitive').replace('девяноста', 'девяносто').replaceAll(' ', '');
}

/**
 * "Две целых пять десятых".
 * @param fraction the digits after the comma, 1 to 3
 */
export function decimal(whole: number, fraction: string, at: Case): string {
  const [tenths, parts] = [10 ** fraction.length, Number(fraction)];
  return `${part(whole, 'цел', at)} ${part(parts, tenths === 10 ? 'десят' : tenths === 100 ? 'сот' : 'тысячн', at)}`;
}

/** "две целых", "одна десятая": a feminine adjective that a number counts. */
function part(value: number, stem: string, at: Case): string {
  const grammar = countForm(value, at);
  const ending =
    ADJECTIVE[grammar.plural || grammar.at !== at ? 'plural' : 'feminine'][CASES.indexOf(grammar.at)]!;
  return `${cardinal(value, at, 'feminine')} ${stem}${ending}`;
}
