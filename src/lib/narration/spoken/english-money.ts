/**
 * Sums of money in English: the currency after the number, and after "million" too. Voices that know "$5"
 * still say "5 dollars million" or "dollar one point five" of the rest.
 */
import type { Expansion } from './expansion.ts';

interface Currency {
  readonly one: string;
  readonly many: string;
  /** A hundredth: one, several. */
  readonly part?: readonly [string, string];
}

const currency = (one: string, many = `${one}s`, part?: readonly [string, string]): Currency => ({
  one,
  many,
  ...(part ? { part } : {}),
});
const CENTS = ['cent', 'cents'] as const;
const DOLLAR = currency('dollar', 'dollars', CENTS);
const US_DOLLAR = currency('U S dollar', 'U S dollars', CENTS);
const AUSTRALIAN = currency('Australian dollar', 'Australian dollars', CENTS);
const CANADIAN = currency('Canadian dollar', 'Canadian dollars', CENTS);
const EURO = currency('euro', 'euros', CENTS);
const POUND = currency('pound', 'pounds', ['penny', 'pence']);
const YEN = currency('yen', 'yen');
const RUBLE = currency('ruble');
const HRYVNIA = currency('hryvnia');
const TENGE = currency('tenge', 'tenge');
const LARI = currency('lari', 'lari');

const SIGNS: Readonly<Record<string, Currency>> = {
  US$: US_DOLLAR,
  AU$: AUSTRALIAN,
  A$: AUSTRALIAN,
  CA$: CANADIAN,
  C$: CANADIAN,
  NZ$: currency('New Zealand dollar', 'New Zealand dollars', CENTS),
  HK$: currency('Hong Kong dollar', 'Hong Kong dollars', CENTS),
  $: DOLLAR,
  '€': EURO,
  '£': POUND,
  '¥': YEN,
  '₽': RUBLE,
  '₴': HRYVNIA,
  '₹': currency('rupee'),
  '₸': TENGE,
  '₾': LARI,
  '₺': currency('lira', 'lira'),
  '₩': currency('won', 'won'),
  '₪': currency('shekel'),
  '₿': currency('bitcoin'),
};
const CODES: Readonly<Record<string, Currency>> = {
  USD: US_DOLLAR,
  EUR: EURO,
  GBP: POUND,
  RUB: RUBLE,
  RUR: RUBLE,
  UAH: HRYVNIA,
  KZT: TENGE,
  GEL: LARI,
  JPY: YEN,
  CNY: currency('yuan', 'yuan'),
  CHF: currency('Swiss franc'),
  CAD: CANADIAN,
  AUD: AUSTRALIAN,
};
const MAGNITUDES: Readonly<Record<string, string>> = {
  k: 'thousand',
  K: 'thousand',
  m: 'million',
  M: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  B: 'billion',
  bn: 'billion',
  T: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
};

const AMOUNT = String.raw`\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+(?!\d)|\d[\d,]{0,24}(?<!,)(?:\.\d{1,6})?`;
const MAGNITUDE = String.raw`(?:[\s-](?:hundred|thousand|million|billion|trillion)|\s?(?:mln|mn|trn|tn|bn)|[kKmMbBT])(?![\p{L}\p{N}])`;
const SIGN = Object.keys(SIGNS)
  .map((sign) => sign.replaceAll('$', '\\$'))
  .join('|');
const CODE = Object.keys(CODES).join('|');

export const ENGLISH_MONEY: readonly Expansion[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])([-−])?(${SIGN}|(?:${CODE})(?=[\\s\\d]))\\s?(${AMOUNT})(?:\\s?[–-]\\s?(?:${SIGN})?(${AMOUNT})(?![\\d/]))?(${MAGNITUDE})?`,
      'gu',
    ),
    say: (match) => sum(match, match[2]!, match[3]!, match[4], match[5], match[1] !== undefined),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,$€£–-])(${AMOUNT})(${MAGNITUDE})?\\s?(${SIGN}|(?:${CODE})(?!\\p{L}))(?!\\s?\\d)`,
      'gu',
    ),
    say: (match) => sum(match, match[3]!, match[1]!, undefined, match[2], false),
  },
  { pattern: /(?<=\d|million |billion |thousand )\s?rub\b\.?/gu, say: ' rubles' },
  { pattern: /(?<=\d)\s?¢/gu, say: ' cents' },
  { pattern: /(?<=\d\s?)(bn|mln|trn)(?![\p{L}\p{N}])/gu, say: ([, short]) => ` ${MAGNITUDES[short!]!}` },
  { pattern: /[–-](?=[$€£¥₽]\d)/gu, say: ' to ' },
];

function sum(
  match: RegExpMatchArray,
  sign: string,
  amount: string,
  upTo: string | undefined,
  magnitude: string | undefined,
  minus: boolean,
): string {
  const { one, many, part } = (SIGNS[sign] ?? CODES[sign])!;
  const [value, limit] = [amount, upTo].map((number) => number?.replaceAll(/[\s\u00A0]/g, ','));
  const before = minus ? 'minus ' : '';
  const cents = /^([\d,]+)\.(\d\d)$/.exec(value!);
  if (part && cents && !magnitude && limit === undefined)
    return before + withCents(cents[1]!, Number(cents[2]), [one, many], part);
  const size = magnitude?.replace(/^[\s-]/, '');
  const adjective = attributive(match) || magnitude?.startsWith('-') === true;
  const name = adjective || (value === '1' && !size && limit === undefined) ? one : many;
  const number = limit === undefined ? value! : `${value!} to ${limit}`;
  return `${before}${number}${size === undefined ? '' : ` ${MAGNITUDES[size] ?? size}`} ${name}`;
}

function withCents(
  whole: string,
  cents: number,
  [one, many]: readonly [string, string],
  part: readonly [string, string],
): string {
  const small = `${cents} ${part[cents === 1 ? 0 : 1]}`;
  if (/^0+$/.test(whole) && cents > 0) return small;
  const great = `${whole} ${whole === '1' ? one : many}`;
  return cents === 0 ? great : `${great} and ${small}`;
}

/** "a $5 bill": the currency stands before a noun. */
function attributive({ index, input, 0: written }: RegExpMatchArray): boolean {
  return (
    /(?<!\p{L})[Aa]n?\s$/u.test(input!.slice(Math.max(0, index! - 4), index)) &&
    /^\s\p{Ll}/u.test(input!.slice(index! + written.length, index! + written.length + 2))
  );
}
