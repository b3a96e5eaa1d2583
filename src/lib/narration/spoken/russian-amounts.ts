/**
 * Amounts in Russian: numbers with what they count ("5 км", "$1,5 млн", "до 30 %", "10–12 человек"). Signs become
 * nouns that agree; the number itself becomes words where a voice would read the digits wrongly and the right
 * form is sure, else it stays as digits.
 */
import type { Expansion } from './expansion.ts';
import { DASH, ENDED, FREE, GAP, NUMBER, amountOf, inDigits, inWords, looksPlain } from './russian-amount.ts';
import { nounAfterAmount, variesByGender } from './russian-amount.ts';
import type { Amount } from './russian-amount.ts';
import { accusative, agrees, caseOfNoun, genderOf, governedCase } from './russian-context.ts';
import { isWay, nounAfter, surroundings } from './russian-context.ts';
import type { Surroundings } from './russian-context.ts';
import { declined } from './russian-nouns.ts';
import type { Noun } from './russian-nouns.ts';
import type { Case, Gender } from './russian-numbers.ts';
import { rangeSaid } from './russian-ranges.ts';
import { CURRENCY, SCALE, UNIT, scaleOf, unitOf } from './russian-units.ts';

export const AMOUNTS: Expansion = {
  pattern: new RegExp(
    `${FREE}(?<money>${CURRENCY}${GAP}?)?(?<a>${NUMBER})(?:(?<dash>${DASH})${CURRENCY}?(?<b>${NUMBER}))?` +
      `(?:${GAP}?(?<scale>${SCALE}))?(?:${GAP}?(?<unit>${UNIT}))?${ENDED}`,
    'gu',
  ),
  say: (match) => {
    const { money, a, b, dash, scale, unit } = match.groups!;
    const first = amountOf(a!);
    const second = b === undefined ? null : amountOf(b);
    if (!first || (b !== undefined && !second)) return null;
    const around = surroundings(match.input!, match.index!, match.index! + match[0].length);
    const sign = money === undefined ? null : unitOf(money.trim());
    const things = unit === undefined ? sign : unitOf(unit);
    const large = scale === undefined ? null : scaleOf(scale);
    const noun = large ?? things;
    const tail = large && things ? ` ${declined(things, 'genitive', true)}` : '';
    const said = second
      ? rangeSaid(first, second, noun, dash!, around)
      : noun
        ? unitsSaid(first, noun, around)
        : numberSaid(first, around);
    return said === null || said + tail === match[0] ? null : said + tail;
  },
};

function unitsSaid(amount: Amount, noun: Noun, around: Surroundings): string {
  const at = caseOfUnit(around);
  const plain = amount.fraction === '' && looksPlain(at) && amount.whole < 1e6;
  // Of masculine nouns the voice reads the digits as they are said.
  const digits = plain && (noun.gender === 'masculine' || !variesByGender(amount, at));
  return `${digits ? inDigits(amount) : inWords(amount, at, noun.gender)} ${nounAfterAmount(noun, amount, at)}`;
}

function caseOfUnit(around: Surroundings): Case {
  const governed = governedCase(around, true);
  if (governed) return governed;
  if (isWay(around)) return 'prepositional';
  return accusative(around) ? 'accusative' : 'nominative';
}

function numberSaid(amount: Amount, around: Surroundings): string | null {
  const noun = nounAfter(around.after);
  const at = caseOfNumber(amount, around);
  if (amount.fraction !== '') return labelled(around) ? null : inWords(amount, at, genderOf(noun));
  const varies = variesByGender(amount, at);
  if (!looksPlain(at)) {
    const gender = noun === '' ? sharedGender(around.after) : genderOf(noun);
    return varies && !gender ? inDigits(amount) : inWords(amount, at, gender);
  }
  const gender = genderOf(noun);
  const own = varies && gender === 'feminine' ? plainCase(amount, noun) : null;
  if (own) return inWords(amount, own, gender);
  // Voices stumble over millions: espeak-ng says 1000000 as "один тысяча".
  return amount.whole >= 1e6 && !varies ? inWords(amount, at, null) : inDigits(amount);
}

/** What is measured, so that "старше" and "выше" before it compare. */
const MEASURE =
  /^(?:лет$|год|час|минут|секунд|метр|километр|градус|процент|рубл|доллар|евро$|тысяч|миллион|тонн|килограмм|месяц|недел|дн)/u;

/** Of these what follows is an amount for certain, not a year. */
const AMOUNT_AFTER = /^(?:более|менее|больше|меньше|свыше)$/u;

function caseOfNumber({ whole, fraction, written }: Amount, around: Surroundings): Case {
  const governed = governedCase(around, MEASURE.test(nounAfter(around.after)));
  const value = fraction === '' ? whole : null;
  if (governed && agrees(value, governed, around.after)) {
    const mayBeYear = /^[12]\d{3}$/.test(written) && nounAfter(around.after) === '';
    if (!mayBeYear || AMOUNT_AFTER.test(around.before.at(-1) ?? '')) return governed;
  }
  return (value === null ? null : caseOfNoun(value, around)) ?? 'nominative';
}

/** "П. 2,5 и 7": two numbers, no fraction. */
function labelled({ before }: Surroundings): boolean {
  return /^(?:пп?|стр|с|гл|рис|ст|пункт\p{L}*|глав\p{L}*|стать\p{L}*|страниц\p{L}*|верси\p{L}*)\.?$/u.test(
    before.at(-1) ?? '',
  );
}

const SHARED = new RegExp(`^${GAP}(?:до|или|и)${GAP}[\\d,]{1,12}${GAP}?(${UNIT}|[а-яё]+)?`, 'u');

/** "От 1 до 5 минут": what both numbers count. Masculine where nothing is said, null where it is not known. */
function sharedGender(after: string): Gender | null {
  const word = SHARED.exec(after)?.[1];
  return word === undefined ? 'masculine' : (unitOf(word)?.gender ?? genderOf(word));
}

/** Whether "одна" or "одну" is asked for, by the ending of the noun; null where the noun does not agree. */
function plainCase({ whole }: Amount, noun: string): Case | null {
  if (whole % 10 === 2) return /[ыи]$/u.test(noun) ? 'nominative' : null;
  if (/[ую]$/u.test(noun)) return 'accusative';
  return /[ая]$/u.test(noun) ? 'nominative' : null;
}
