/**
 * Roman numerals in Russian texts where what they count stands beside: "XX век", "Николай II", "глава IV",
 * "II квартал". Alone they stay as they are: they may be a name, a word or a version.
 */
import type { Expansion } from './expansion.ts';
import { surroundings } from './russian-context.ts';
import type { Case, Gender } from './russian-numbers.ts';
import { ordinal } from './russian-ordinals.ts';

/** Typists use Cyrillic letters of the same look. */
const ROMAN = '(?:[IVXLІХ]{1,8}|[MDC][IVXLCDM]{1,8})';
const LATIN: Readonly<Record<string, string>> = { І: 'I', Х: 'X' };
const VALUES: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Null for what is not written as numerals are: "IIII", "VX". */
export function romanValue(written: string): number | null {
  let rest = written.replace(/[ІХ]/gu, (letter) => LATIN[letter]!);
  const canonical = rest;
  let value = 0;
  let again = '';
  for (const [numeral, worth] of VALUES)
    while (rest.startsWith(numeral)) {
      value += worth;
      again += numeral;
      rest = rest.slice(numeral.length);
    }
  if (rest !== '' || value === 0 || again !== canonical || /(.)\1{3}/.test(again)) return null;
  return value;
}

const GAP = '[ \\u00A0\\u202F]';
const FREE = '(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}][./])';
const RANGE = `(?<a>${ROMAN})(?:(?<and>${GAP}?[–—-]${GAP}?|,${GAP}|${GAP}и${GAP})(?<b>${ROMAN}))?`;

/** Endings of nouns, each with its form; the first that fits counts. */
type Endings = readonly (readonly [ending: RegExp, at: Case, gender: Gender | 'plural'])[];
const MASCULINE: Endings = [
  [/^$/u, 'nominative', 'masculine'],
  [/^[ая]$/u, 'genitive', 'masculine'],
  [/^[ую]$/u, 'dative', 'masculine'],
  [/^[оеё]м$/u, 'instrumental', 'masculine'],
  [/^[еи]$/u, 'prepositional', 'masculine'],
  [/^[оеё]в$/u, 'genitive', 'plural'],
  [/^ах$/u, 'prepositional', 'plural'],
];
const FEMININE: Endings = [
  [/^(?:а|я|ь)$/u, 'nominative', 'feminine'],
  [/^[ыие]$/u, 'genitive', 'feminine'],
  [/^[ую]$/u, 'accusative', 'feminine'],
  [/^(?:[оеё]й|ью)$/u, 'instrumental', 'feminine'],
];
const NEUTER: Endings = [
  [/^[оеё]$/u, 'nominative', 'neuter'],
  [/^[ая]$/u, 'genitive', 'neuter'],
  [/^[ую]$/u, 'dative', 'neuter'],
  [/^[оеё]м$/u, 'instrumental', 'neuter'],
  [/^и$/u, 'prepositional', 'neuter'],
];
const COUNTED: readonly (readonly [stem: string, endings: Endings])[] = [
  [
    'век|квартал|съезд|созыв|класс|курс|рейх|интернационал|пленум|конгресс|этап|тур|ранг|легион|корпус|том|раздел|акт|пункт|параграф|саммит|форум|чемпионат|фестиваль|фестивал',
    MASCULINE,
  ],
  [
    'степен|групп|сесси|конференци|династи|арми|дивизи|категори|республик|глав|част|книг|стать|сцен|песн|олимпиад|ассамбле',
    FEMININE,
  ],
  ['полугоди|тысячелети|столети|отделени|мест|издани|поколени', NEUTER],
];

/** Before the noun: "XX века", "XVIII–XIX веков", "III степени", "II Мировой войны". */
export const ROMAN_BEFORE: Expansion = {
  pattern: new RegExp(`${FREE}${RANGE}(?=${GAP}(?<noun>[\\p{Ll}\\p{Lu}]\\p{Ll}{2,15})(?!\\p{L}))`, 'gu'),
  say: (match) => {
    const { a, b, and, noun } = match.groups!;
    const word = noun!.toLowerCase();
    const adjective =
      /^(?:миров|крестов|отечественн|всероссийск|международн|всесоюзн|вселенск)(ой|ая|ую|ый|ого|ому|ом|ым|ые|ых)$/u.exec(
        word,
      )?.[1];
    const form = adjective ? byAdjective(adjective) : formOf(word);
    // "XIX–XX века" can only be the plural.
    if (b !== undefined && word === 'века') return said(a!, b, and, 'nominative', 'masculine');
    return form && said(a!, b, and, form[0], form[1]);
  },
};

function byAdjective(ending: string): readonly [Case, Gender] | null {
  const found: Readonly<Record<string, readonly [Case, Gender]>> = {
    ой: ['genitive', 'feminine'],
    ая: ['nominative', 'feminine'],
    ую: ['accusative', 'feminine'],
    ый: ['nominative', 'masculine'],
    ого: ['genitive', 'masculine'],
    ому: ['dative', 'masculine'],
    ом: ['prepositional', 'masculine'],
    ым: ['instrumental', 'masculine'],
  };
  return found[ending] ?? null;
}

function formOf(word: string): readonly [Case, Gender | 'plural'] | null {
  for (const [stems, endings] of COUNTED) {
    const ending = new RegExp(`^(?:${stems})(\\p{L}{0,2})$`, 'u').exec(word)?.[1];
    if (ending === undefined) continue;
    const found = endings.find(([pattern]) => pattern.test(ending));
    if (found) return [found[1], found[2]];
  }
  return null;
}

function said(
  a: string,
  b: string | undefined,
  and: string | undefined,
  at: Case,
  gender: Gender | 'plural',
): string | null {
  const values = [a, ...(b === undefined ? [] : [b])].map(romanValue);
  if (values.some((value) => value === null)) return null;
  // Of two centuries each is one: "восемнадцатого, девятнадцатого веков".
  const each = values.length > 1 && gender === 'plural' ? 'masculine' : gender;
  return values.map((value) => ordinal(value!, at, each)).join(and?.trim() === 'и' ? ' и ' : ', ');
}

/** "XX в.", "XVIII–XIX вв.": the noun is written out, too. */
export const CENTURIES: Expansion = {
  pattern: new RegExp(`${FREE}${RANGE}${GAP}?(?<short>вв?\\.)`, 'gu'),
  say: (match) => {
    const { a, b, and, short } = match.groups!;
    const { before } = surroundings(match.input!, match.index!, match.index!);
    const last = before.at(-1) ?? '';
    const at: Case = /^(?:во?|при)$/u.test(last)
      ? 'prepositional'
      : /^ко?$/u.test(last)
        ? 'dative'
        : /^(?:на|по|за|через|это|наступил|начался|был)$/u.test(last) || last === ''
          ? 'nominative'
          : 'genitive';
    const words = said(a!, b, and, at, 'masculine');
    if (words === null) return null;
    const [one, many] = {
      nominative: ['век', 'века'],
      genitive: ['века', 'веков'],
      dative: ['веку', 'векам'],
      accusative: ['век', 'века'],
      instrumental: ['веком', 'веками'],
      prepositional: ['веке', 'веках'],
    }[at];
    return `${words} ${short === 'вв.' ? many : one}`;
  },
};

const KINGS =
  'Никола|Александр|Павел|Павл|П[её]тр|Иван|Иоанн|Людовик|Карл|Генрих|Фридрих|Георг|Вильгельм|Филипп|Франциск|Наполеон|Бенедикт|Пи|Яков|Рамзес|Птолеме|Эдуард|Ричард|Фердинанд|Густав|Кристиан|Васили|Ф[её]дор|Михаил|Алексе|Алекси|Мехмед|Мурад|Селим|Леопольд|Оттон|Максимилиан|Франц|Юстиниан|Климент|Григори|Урбан|Стефан|Дари|Антиох|Кирилл|Болеслав|Казимир|Сигизмунд|Владислав|Якоб|Карлос|Вацлав|Харальд|Эрик|Магнус|Вальдемар|Константин|Феодоси|Иннокенти|Тутмос|Аменхотеп|Хасан|Мухаммед|Лев|Льв|Иосиф|Абдул-Хамид|Луи|Хокон|Адольф|Альберт|Ахмед';
const QUEENS = 'Екатерин|Елизавет|Мари|Изабелл|Маргарит|Клеопатр|Кристин|Анн|Виктори|Вильгельмин|Юлиан';

/** "Николай II", "Екатерины II". */
export const MONARCHS: Expansion = {
  pattern: new RegExp(
    `(?<=(?<![\\p{L}-])(?:(?<king>(?:${KINGS}))(?<his>|[йаяуюье]|[оеё]м|и)|(?<queen>(?:${QUEENS}))(?<her>[аяыиеую]|[оеё]й))${GAP})(?<n>[IVXІХ]{1,6})(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu',
  ),
  say: (match) => {
    const { his, her, n } = match.groups!;
    const value = romanValue(n!);
    if (value === null) return null;
    const [ending, endings] = her === undefined ? [his!.replace('й', ''), MASCULINE] : [her, FEMININE];
    const found = endings.find(([pattern]) => pattern.test(ending));
    return found ? ordinal(value, found[1], found[2]) : null;
  },
};

const PARTS: readonly (readonly [stem: string, endings: Endings])[] = [
  ['том|раздел|акт|пункт|параграф|выпуск|эпизод', MASCULINE],
  ['глав|част|книг|стать|сцен|песн|сери', FEMININE],
  ['действи|приложени', NEUTER],
];
const ALL_PARTS = PARTS.map(([stems]) => stems).join('|');

/** "Глава IV", "в томе II". */
export const ROMAN_PARTS: Expansion = {
  pattern: new RegExp(
    `(?<=(?<![\\p{L}-])(?<part>(?:${ALL_PARTS})(?:[аяеёиыоуюь]|[оеё][мй]|ью)?)${GAP})(?<n>[IVXLІХ]{1,8})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}]|${GAP}?[–—]${GAP}?[IVXLІХ])`,
    'giu',
  ),
  say: (match) => {
    const { part, n } = match.groups!;
    const value = n === n!.toUpperCase() ? romanValue(n) : null;
    if (value === null) return null;
    for (const [stems, endings] of PARTS) {
      const ending = new RegExp(`^(?:${stems})(\\p{L}{0,2})$`, 'iu').exec(part!)?.[1];
      if (ending === undefined) continue;
      const found = endings.find(([pattern]) => pattern.test(ending));
      if (found) return ordinal(value, found[1], found[2]);
    }
    return null;
  },
};
