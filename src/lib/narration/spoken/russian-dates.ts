/**
 * Days and times of day in Russian texts: "12 мая", "к 5 мая", "5–10 мая", "12.05.2024", "в 14:30". Without a
 * preposition a day says when something was and stands in the genitive; where it may be a name ("Сегодня
 * 12 мая", "9 мая — праздник") the digits stay.
 */
import type { Expansion } from './expansion.ts';
import { surroundings } from './russian-context.ts';
import { DASH, FREE, GAP } from './russian-amount.ts';
import { cardinal } from './russian-numbers.ts';
import type { Case } from './russian-numbers.ts';
import { ordinal } from './russian-ordinals.ts';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const REST = `(?:(?:,|${GAP}и|${GAP}или|${GAP}по|${GAP}до|${GAP}на|,${GAP}а${GAP}также)${GAP}${DAY}(?:${DASH}${DAY})?){0,4}`;

export const DAYS: Expansion = {
  pattern: new RegExp(
    `${FREE}(?<a>${DAY})(?:${DASH}(?<b>${DAY}))?(?=${REST}${GAP}(?:${MONTHS.join('|')})(?!\\p{L}))`,
    'giu',
  ),
  say: (match) => {
    const { a, b } = match.groups!;
    const { before, after } = surroundings(match.input!, match.index!, match.index! + match[0].length);
    const at = caseOfDay(withoutDays(before), after);
    if (at === null) return null;
    const day = (digits: string, as: Case): string => ordinal(Number(digits), as, 'neuter');
    if (b === undefined) return day(a!, at.case);
    if (at.governed) return `${day(a!, at.case)}, ${day(b, at.case)}`;
    return `с ${day(a!, 'genitive')} по ${day(b, 'accusative')}`;
  },
};

/** "5, 6 и 7 мая": what stands before the first. */
function withoutDays(before: readonly string[]): readonly string[] {
  let end = before.length;
  while (end > 1 && /^(?:и|или)$/u.test(before[end - 1]!) && /^\d{1,2}$/.test(before[end - 2]!)) end -= 2;
  return before.slice(0, end);
}

/** Null where the day may be a name and stand in any case. */
function caseOfDay(
  before: readonly string[],
  after: string,
): { readonly case: Case; readonly governed: boolean } | null {
  const last = before.at(-1) ?? '';
  const governed = (at: Case): { readonly case: Case; readonly governed: boolean } => ({
    case: at,
    governed: true,
  });
  if (/^(?:со?|до|от|после|около|кроме|вместо|из|для|позднее|позже|раньше|ранее)$/u.test(last))
    return governed('genitive');
  if (/^ко?$/u.test(last)) return governed('dative');
  if (/^(?:на|по|за|под|через|про)$/u.test(last)) return governed('accusative');
  if (/^(?:перед|между|над)$/u.test(last)) return governed('instrumental');
  if (/^(?:об?|при)$/u.test(last)) return governed('prepositional');
  if (/^(?:во?|сегодня|завтра|вчера|послезавтра|позавчера|это|был[оаи]?|будет|дата)$/u.test(last))
    return null;
  // "9 мая — День Победы": a name.
  if (last === '' && /^[ \u00A0]\p{L}+ ?[ \u00A0][—–]/u.test(after)) return null;
  return { case: 'genitive', governed: false };
}

export const NUMERIC_DATES: Expansion = {
  pattern: new RegExp(
    `${FREE}(?:(?<d>\\d{2})\\.(?<m>\\d{2})\\.(?<y>[12]\\d{3})|(?<y2>[12]\\d{3})-(?<m2>\\d{2})-(?<d2>\\d{2}))(?<g>${GAP}?г\\.)?(?![\\p{L}\\p{N}]|[.:/-]\\p{N})`,
    'gu',
  ),
  say: (match) => {
    const { d, m, y, d2, m2, y2 } = match.groups!;
    const [day, month, year] = [Number(d ?? d2), Number(m ?? m2), Number(y ?? y2)];
    if (day < 1 || day > 31 || month < 1 || month > 12) return null;
    const { before, after } = surroundings(match.input!, match.index!, match.index! + match[0].length);
    const at = caseOfDay(before, after)?.case ?? 'nominative';
    const written = /^[ \u00A0]года(?!\p{L})/u.test(after);
    return `${ordinal(day, at, 'neuter')} ${MONTHS[month - 1]!} ${ordinal(year, 'genitive', 'masculine')}${written ? '' : ' года'}`;
  },
};

const CLOCK = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?';

/** "14:30", "10:00–18:00". */
export const TIMES: Expansion = {
  pattern: new RegExp(
    `${FREE}(?<a>${CLOCK})(?:${DASH}(?<b>${CLOCK}))?(?![\\p{L}\\p{N}]|[.,:/_-]\\p{N})`,
    'gu',
  ),
  say: (match) => {
    const { a, b } = match.groups!;
    const { before } = surroundings(match.input!, match.index!, match.index!);
    const preposition = before.at(-1) ?? '';
    const at = caseOfTime(preposition);
    if (b === undefined) return clock(a!, at ?? 'nominative');
    const governed = at ?? (/^(?:в|на|по)$/u.test(preposition) ? 'nominative' : null);
    if (governed) return `${clock(a!, governed)}, ${clock(b, governed)}`;
    return `с ${clock(a!, 'genitive')} до ${clock(b, 'genitive')}`;
  },
};

function caseOfTime(preposition: string): Case | null {
  if (/^(?:до|от|после|около|со?|позже|позднее|раньше|ранее)$/u.test(preposition)) return 'genitive';
  if (/^ко?$/u.test(preposition)) return 'dative';
  return /^(?:между|перед)$/u.test(preposition) ? 'instrumental' : null;
}

function clock(written: string, at: Case): string {
  const [hours, ...rest] = written.split(':');
  const said = rest.map((part) => {
    if (part === '00') return 'ноль ноль';
    return part.startsWith('0') ? `ноль ${cardinal(Number(part), 'nominative')}` : cardinal(Number(part), at);
  });
  return [cardinal(Number(hours), at), ...said].join(' ');
}
