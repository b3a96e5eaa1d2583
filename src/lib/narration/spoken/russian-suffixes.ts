/**
 * Numbers with a Russian ending: "21-й", "5-го", "1990-х", "2-х", "25-летний". Most endings say the form by
 * themselves; for the few that do not, the words around decide, and if they do not either, the digits stay.
 */
import type { Expansion } from './expansion.ts';
import { surroundings } from './russian-context.ts';
import type { Surroundings } from './russian-context.ts';
import { ALONE } from './russian-amount.ts';
import { cardinal } from './russian-numbers.ts';
import type { Case, Gender } from './russian-numbers.ts';
import { compound, ordinal } from './russian-ordinals.ts';

type Form = readonly [Case, Gender | 'plural'];

export const SUFFIXED: Expansion = {
  pattern: new RegExp(
    `${ALONE}(?:(?<a>\\d{1,4})[–—-])?(?<b>\\d{1,4})(?:-|–)(?<end>[а-яё]{1,3})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
    'gu',
  ),
  say: (match) => {
    const { a, b, end } = match.groups!;
    const values = [...(a === undefined ? [] : [a]), b!].map(Number);
    if (values.includes(0) || /^0/.test(b!)) return null;
    const around = surroundings(match.input!, match.index!, match.index! + match[0].length);
    const at = caseOfAmount(values.at(-1)!, end!, around);
    if (at) return values.map((value) => cardinal(value, at)).join(', ');
    const form = formOf(values.at(-1)!, end!, around);
    return form && values.map((value) => ordinal(value, ...form)).join(', ');
  },
};

/** "2-х", "5-ти", "3-мя": amounts; null for an ordinal. */
function caseOfAmount(value: number, end: string, { before }: Surroundings): Case | null {
  const ones = value % 100 > 10 && value % 100 < 20 ? 0 : value % 10;
  const few = ones >= 2 && ones <= 4;
  if (few && /^[её]?х$/u.test(end))
    return /^(?:во?|об?|при|на)$/u.test(before.at(-1) ?? '') ? 'prepositional' : 'genitive';
  if (few && end === 'мя') return 'instrumental';
  if (few && end === 'ём') return 'dative';
  if (end === 'ти' || (end === 'ми' && (ones === 7 || ones === 8))) return 'genitive';
  return end === 'тью' || end === 'мью' ? 'instrumental' : null;
}

/** Endings that can be only one form. */
const CLEAR: Readonly<Record<string, Form>> = {
  ый: ['nominative', 'masculine'],
  ий: ['nominative', 'masculine'],
  ой: ['nominative', 'masculine'],
  я: ['nominative', 'feminine'],
  ая: ['nominative', 'feminine'],
  ья: ['nominative', 'feminine'],
  ю: ['accusative', 'feminine'],
  ую: ['accusative', 'feminine'],
  го: ['genitive', 'masculine'],
  ого: ['genitive', 'masculine'],
  его: ['genitive', 'masculine'],
  му: ['dative', 'masculine'],
  ому: ['dative', 'masculine'],
  ему: ['dative', 'masculine'],
  ом: ['prepositional', 'masculine'],
  ем: ['prepositional', 'masculine'],
  ое: ['nominative', 'neuter'],
  ье: ['nominative', 'neuter'],
  х: ['genitive', 'plural'],
  ых: ['genitive', 'plural'],
  их: ['genitive', 'plural'],
  ые: ['nominative', 'plural'],
  ие: ['nominative', 'plural'],
  ми: ['instrumental', 'plural'],
  ыми: ['instrumental', 'plural'],
};

function formOf(value: number, end: string, around: Surroundings): Form | null {
  const clear = CLEAR[end];
  // "6-ой" may be "шестой" of either gender: as "й".
  if (clear && end !== 'ой') return clear;
  if (end === 'й' || end === 'ой' || end === 'ей') return masculineOrFeminine(around);
  if (end === 'е') return neuterOrPlural(value, around.after);
  return end === 'м' || end === 'ым' || end === 'им' ? instrumentalOrPrepositional(value, around) : null;
}

/** "21-й полк" and "в 47-й танковой дивизии". */
function masculineOrFeminine({ before, after }: Surroundings): Form | null {
  const words =
    /^[ \u00A0]((?:[\p{L}-]+[ \u00A0]?){1,3})/u.exec(after)?.[1]?.trim().toLowerCase().split(/\s+/u) ?? [];
  if (/^(?:и|или|а|но|не|в|на|до|по|из|от)$/u.test(words[0] ?? '')) words.length = 0;
  for (const word of words) {
    if (/(?:[ыи]й|[бвгджзклмнпрстфхцчшщь])$/u.test(word)) return ['nominative', 'masculine'];
    if (/[иеыю]$/u.test(word)) return ['genitive', 'feminine'];
    if (!/(?:ой|ей)$/u.test(word)) break;
  }
  if (words.length > 0 && words.every((word) => /(?:ой|ей)$/u.test(word))) return ['genitive', 'feminine'];
  return /^(?:во?|на|со?|из|от|до|ко?|для|у|об?|при|после|около|по)$/u.test(before.at(-1) ?? '')
    ? null
    : ['nominative', 'masculine'];
}

/** "90-е" are years; "5-е место", "9-е мая" are neuter. */
function neuterOrPlural(value: number, after: string): Form {
  const word = /^[ \u00A0](\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (/^(?:год[ыа]|сутки|числа)$/u.test(word) || /(?:ые|[бвгджзклмнпрст]ие)$/u.test(word))
    return ['nominative', 'plural'];
  if (/(?:ое|ее|[оея]|ря|ля|та)$/u.test(word) && word.length > 2) return ['nominative', 'neuter'];
  return ['nominative', value % 10 === 0 && value >= 20 ? 'plural' : 'neuter'];
}

/** "В 2022-м", "стал 5-м", "к 90-м". */
function instrumentalOrPrepositional(value: number, { before, after }: Surroundings): Form | null {
  for (const word of before.slice(-3).reverse()) {
    if (/^(?:во?|на|об?|при)$/u.test(word)) return ['prepositional', 'masculine'];
    if (/^(?:ко?|по)$/u.test(word)) return value % 10 === 0 ? ['dative', 'plural'] : null;
    if (/^(?:со?|перед|над|под|за|между|стал[аои]?|был[аои]?|стать|быть|станет|будет|является)$/u.test(word))
      return ['instrumental', 'masculine'];
    if (!/(?:[ое]м|[ыи]м|же|и|или|\d-м)$/u.test(word)) break;
  }
  return /^[ \u00A0](?:годам|годами)(?!\p{L})/u.test(after) ? ['dative', 'plural'] : null;
}

/** "В 90-х гг." */
export const DECADES: Expansion = {
  pattern: /(?<=\d-(?<end>х|е|м|ми)[ \u00A0]?)гг\./gu,
  say: (match) => {
    const { before } = surroundings(match.input!, match.index!, match.index!);
    const within = /^(?:во?|об?|при)$/u.test(before.at(-2) ?? '');
    return (
      { х: within ? 'годах' : 'годов', е: 'годы', м: 'годам', ми: 'годами' }[match.groups!['end']!] ?? null
    );
  },
};

/** Second parts of words that begin with a number; "5-процентный", but not "5-звёздочный отель 5-Star". */
const SECOND_PARTS =
  'лет|этажн|комнатн|час|дневн|минутн|секундн|месячн|недельн|процентн|метр|километр|миллиметр|сантиметр|кратн|тонн|местн|рубл[её]в|страничн|градусн|тысячн|миллионн|миллиардн|мильн|разов|значн|балльн|дюймов|литров|граммов|килограммов|угольн|стволь|зарядн|мандатн|классник|звёздн|звездн|серийн|томн';

export const COMPOUNDS: Expansion = {
  pattern: new RegExp(
    `${ALONE}(?:(?<a>[1-9]\\d{0,2})[–-])?(?<n>[1-9]\\d{0,2}|1000)-(?=(?:ти)?(?:${SECOND_PARTS})\\p{Ll}*)(?:ти)?`,
    'gu',
  ),
  say: (match) => {
    const { a, n } = match.groups!;
    return (a === undefined ? '' : `${compound(Number(a))}-`) + compound(Number(n));
  },
};
