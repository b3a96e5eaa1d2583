/**
 * Ranges of amounts in Russian: "10–12 км" is "от десяти до двенадцати километров" where nothing before it asks
 * for a case, "на пять-десять минут" after a preposition, and two numbers with a pause where it may be a score.
 */
import { inDigits, inWords, nounAfterAmount, variesByGender } from './russian-amount.ts';
import type { Amount } from './russian-amount.ts';
import { accusative, agrees, genderOf, governedCase, isWay, nounAfter } from './russian-context.ts';
import type { Surroundings } from './russian-context.ts';
import type { Noun } from './russian-nouns.ts';
import type { Case, Gender } from './russian-numbers.ts';

/** After one number these say when ("5 дня") or how often; after two they are counted. */
const TIMES_OR_DAYS = /^[ \u00A0](раз|дня)(?!\p{L})/u;

/** @returns null to leave it as it is written */
export function rangeSaid(
  from: Amount,
  to: Amount,
  noun: Noun | null,
  dash: string,
  around: Surroundings,
): string | null {
  const word = nounAfter(around.after) || (TIMES_OR_DAYS.exec(around.after)?.[1] ?? '');
  const counts =
    noun !== null ||
    genderOf(word) !== null ||
    /(?:лет|раз|человек|[оё]в|ев|ей|минут|недель|тысяч|секунд|солдат)$/u.test(word);
  const ascends = valueOf(from) < valueOf(to);
  // "3–2", "1941–1945", "22-33": a score, years, a name.
  if (!counts || !ascends)
    return dash === '-' ? null : `${inDigits(from)}, ${inDigits(to)}${plainNoun(noun, to)}`;
  const gender = noun?.gender ?? genderOf(word);
  const governed = isWay(around) ? 'prepositional' : governedCase(around, noun !== null || gender !== null);
  const said = (at: Case): string => pair(from, to, at, gender) + nounIn(noun, to, at);
  if (governed && word !== 'дня' && (noun || agrees(to.whole, governed, around.after))) return said(governed);
  if (accusative(around) || governed || /^с[о]?$/u.test(around.before.at(-1) ?? ''))
    return said(accusative(around) ? 'accusative' : 'nominative');
  const sure = gender !== null || (!variesByGender(from, 'genitive') && !variesByGender(to, 'genitive'));
  if (sure && word !== 'дня' && (noun || agrees(to.whole, 'genitive', around.after)))
    return `от ${inWords(from, 'genitive', gender)} до ${inWords(to, 'genitive', gender)}${nounIn(noun, to, 'genitive')}`;
  return said('nominative');
}

/** "Пять-десять", as it is said; with a pause where the first has many words. */
function pair(from: Amount, to: Amount, at: Case, gender: Gender | null): string {
  if (!gender && (variesByGender(from, at) || variesByGender(to, at)))
    return `${inDigits(from)}, ${inDigits(to)}`;
  const first = inWords(from, at, gender);
  return `${first}${first.split(' ').length > 2 ? ', ' : '-'}${inWords(to, at, gender)}`;
}

function nounIn(noun: Noun | null, to: Amount, at: Case): string {
  return noun ? ` ${nounAfterAmount(noun, to, at)}` : '';
}

function plainNoun(noun: Noun | null, to: Amount): string {
  return nounIn(noun, to, 'nominative');
}

function valueOf({ whole, fraction }: Amount): number {
  return Number(`${whole}.${fraction === '' ? '0' : fraction}`);
}
