/**
 * Years in Russian texts: "в 2022 году", "24 февраля 2022 г.", "с 1941 по 1945 год", "2014–2022 гг.". A year is an
 * ordinal; its case comes from the word "год" where that is written out, else from what stands before.
 */
import type { Expansion } from './expansion.ts';
import { surroundings } from './russian-context.ts';
import { ALONE, DASH, GAP } from './russian-amount.ts';
import { ordinal } from './russian-ordinals.ts';
import type { Case } from './russian-numbers.ts';

const YEAR = '[12]?\\d{3}';
/** The word "год" or its abbreviation. */
const WORD = '(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|гг?\\.?)(?![\\p{L}])';
/** Other years before the word: "в 2022, 2023 и 2024 годах". */
const OTHERS = `(?:(?:,|${GAP}и|${GAP}или|${GAP}по|${GAP}до|${DASH}|-)${GAP}?${YEAR}(?!\\d)){0,3}`;

export const YEARS: Expansion = {
  pattern: new RegExp(
    `${ALONE}(?<a>\\d{1,4})(?:${DASH}(?<b>\\d{2}|\\d{4}))?(?<short>${GAP}?гг?\\.?(?!\\p{L}))?(?![\\p{L}\\p{N}]|[.,:/_-]\\p{N}|-\\p{L})`,
    'gu',
  ),
  say: (match) => {
    const { a, b, short } = match.groups!;
    const around = surroundings(match.input!, match.index!, match.index! + match[0].length);
    const word = short?.trim() ?? null;
    if (!mayBeYear(a!, word, around.after)) return null;
    // "5 г" is five grams, "рота 5 г. Москвы" no year.
    if (word !== null && !/^\d{3,4}$/.test(a!) && !BEFORE_CHRIST.test(around.after)) return null;
    const years = [Number(a), ...(b === undefined ? [] : [Number(b.length === 2 ? a!.slice(0, -2) + b : b)])];
    if (years.some((year) => year < 1) || (years.length > 1 && years[1]! <= years[0]!)) return null;
    const at = caseOfYear(around.before, word, around.after);
    if (at === null)
      return word === null
        ? null
        : `${match[0].slice(0, match[0].length - short!.length).replace(/\s*[–—-]\s*/u, ', ')}${years.length > 1 ? ' годы' : ''}`;
    const said = years.map((year) => ordinal(year, at, 'masculine')).join(', ');
    const month = MONTH.test(around.before.at(-1) ?? '');
    if (word === null) return month && !DIRECT.test(around.after) ? `${said} года` : said;
    return `${said} ${yearWord(at, years.length > 1 || word.startsWith('гг'))}`;
  },
};

const BEFORE_CHRIST = /^[ \u00A0](?:до[ \u00A0])?н\.[ \u00A0]?э/u;
const AFTER_WORD = new RegExp(`^${OTHERS}${GAP}?(${WORD})`, 'u');
const DIRECT = new RegExp(`^${GAP}(год\\p{L}{0,3})(?!\\p{L})`, 'u');

/** Whether these digits are a year: "год" follows in a form that no amount would take, or "г." */
function mayBeYear(digits: string, short: string | null, after: string): boolean {
  const value = Number(digits);
  if (value === 0 || /^0/.test(digits)) return false;
  if (short !== null) return digits.length >= 3 || BEFORE_CHRIST.test(after);
  const direct = DIRECT.exec(after)?.[1];
  // "В 41 году" is a year; "21 год", "5 годам" are amounts.
  if (direct === 'году' && digits.length <= 2) return value > 10;
  if (digits.length === 4) return value >= 1000 && value < 2100;
  // "102 года" are years that passed, "988 год" is one of them.
  if (digits.length === 3 && (direct === 'год' || direct === 'года'))
    return !/[1-4]$/.test(digits) || /1[1-4]$/.test(digits);
  return digits.length === 3 && direct === 'году';
}

const BY_WORD: Readonly<Record<string, Case>> = {
  год: 'nominative',
  годы: 'nominative',
  года: 'genitive',
  годов: 'genitive',
  годом: 'instrumental',
  годами: 'instrumental',
  годе: 'prepositional',
  годах: 'prepositional',
  годам: 'dative',
};
const MONTH = /^(?:январ|феврал|март|апрел|ма[йяюе]|июн|июл|август|сентябр|октябр|ноябр|декабр)/u;
/** Nouns after which a year stands in the genitive, and those who say when. */
const OF_YEAR =
  /^(?:начал|кон[це]|середин|весн|лет[оаеу]м?$|осен|зим|половин|месяц|недел|полугоди|квартал|итог|войн|революци|конституци|перепис|выбор|кризис|реформ|событи|протест|закон|указ|приказ|договор|соглашени|издани|выпуск|доклад|отч[её]т|бюджет|чемпионат|олимпиад|редакци|образц|модел|урожа|эпох|времен|период)/u;

function caseOfYear(before: readonly string[], short: string | null, after: string): Case | null {
  const last = before.at(-1) ?? '';
  const written = DIRECT.exec(after)?.[1];
  const direct = written === undefined ? null : BY_WORD[written];
  if (direct) return direct;
  if (MONTH.test(last)) return short !== null || endsHere(after) || written !== undefined ? 'genitive' : null;
  const shared = AFTER_WORD.exec(after)?.[1];
  if (written === 'году')
    return (
      nearPreposition(before, /^(?:во?|на|об?|при)$/u, 'prepositional') ??
      nearPreposition(before, /^(?:ко?|по|благодаря|согласно|вопреки)$/u, 'dative')
    );
  if (short === null && shared === undefined && !inPair(before, after)) return null;
  if (short !== null && /^[ \u00A0](?:рождения|выпуска|издания|постройки)(?!\p{L})/u.test(after))
    return 'genitive';
  // "Москва, 2022 г.": a year on its own.
  if (short !== null && last === '') return 'nominative';
  if (/^(?:со?|до|от|после|около|из|для|у|ок\.?|позднее|позже|раньше|ранее)$/u.test(last)) return 'genitive';
  if (/^ко?$/u.test(last)) return 'dative';
  if (/^(?:между|перед|над)$/u.test(last)) return 'instrumental';
  if (/^(?:по|за|на|через|под)$/u.test(last)) return 'nominative';
  if (shared !== undefined && BY_WORD[shared]) return BY_WORD[shared];
  if (OF_YEAR.test(last)) return 'genitive';
  return nearPreposition(before, /^(?:во?|об?|при)$/u, 'prepositional');
}

/** "С 2014 по 2022": no other number would stand there. */
function inPair(before: readonly string[], after: string): boolean {
  const last = before.at(-1) ?? '';
  if (/^со?$/u.test(last))
    return new RegExp(`^${GAP}по${GAP}[12]\\d{3}(?![\\d]|${GAP}[а-я]+(?:ов|ев|ей)(?!\\p{L}))`, 'u').test(
      after,
    );
  return last === 'по' && /^[12]\d{3}$/.test(before.at(-2) ?? '') && /^со?$/u.test(before.at(-3) ?? '');
}

/** "В том же далёком 1990 г.": what agrees with the year may stand between. */
function nearPreposition(before: readonly string[], pattern: RegExp, at: Case): Case | null {
  for (const word of before.slice(-4).reverse()) {
    if (pattern.test(word)) return at;
    if (!/(?:[ое]м|[ыи]м|же|[12]\d{3}|и|или|уже|ещ[её]|только|лишь|[ое]му)$/u.test(word)) return null;
  }
  return null;
}

/** Nothing follows that the number might count: "в мае 2000 человек". */
function endsHere(after: string): boolean {
  return /^(?:$|[.,;:!?…)»”—–]|[ \u00A0](?:[—–(\p{Lu}]|в |на |с |и |он|я |мы |по |его |из |у |от |до |к |за |был))/u.test(
    after,
  );
}

function yearWord(at: Case, plural: boolean): string {
  const forms = plural
    ? ['годы', 'годов', 'годам', 'годы', 'годами', 'годах']
    : ['год', 'года', 'году', 'год', 'годом', 'году'];
  return forms[
    ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'].indexOf(at)
  ]!;
}
