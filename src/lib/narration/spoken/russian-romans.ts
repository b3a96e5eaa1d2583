/**
 * Roman numerals in Russian texts where what they count stands beside: "XX век", "Николай II", "глава IV",
 * "II квартал". Alone they stay as they are: they may be a name, a word or a version.
 */
import type { Expansion } from './expansion.ts';
import { GAP } from './russian-amount.ts';
import { surroundings } from './russian-context.ts';
import type { Case, Gender } from './russian-numbers.ts';
import { FEMININE, MASCULINE, NEUTER, ROMAN, romanValue } from './russian-roman-values.ts';
import type { Endings } from './russian-roman-values.ts';
import { ordinal } from './russian-ordinals.ts';

const FREE = '(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}][./])';
const RANGE = `(?<a>${ROMAN})(?:(?<and>${GAP}?[–—-]${GAP}?|,${GAP}|${GAP}и${GAP})(?<b>${ROMAN}))?`;

const COUNTED: readonly (readonly [stem: string, endings: Endings])[] = [
  [
    'век|квартал|съезд|созыв|класс|курс|рейх|интернационал|этаж|пленум|конгресс|этап|тур|ранг|легион|корпус|том|раздел|акт|пункт|параграф|саммит|форум|чемпионат|фестиваль|фестивал',
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

/** "Конец XIX — начало XX века": the first century, too. */
export const TURNS: Expansion = {
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:кон(?:ец|ц[аеуы])|начал[оаеу]|середин[аеуы]|половин[аеуы]|рубеж[еа])${GAP})(?<n>${ROMAN})(?=${GAP}?[–—и])`,
    'giu',
  ),
  say: (match) => said(match.groups!['n']!, undefined, undefined, 'genitive', 'masculine'),
};

/** "В 19 веке", "21 век", "конец 20 века"; "прошло 2 века" is an amount. */
export const NUMBERED_CENTURIES: Expansion = {
  pattern: new RegExp(
    `${FREE}(?<!\\p{N}[.,–-])(?<n>[1-9]\\d?)(?=${GAP}(?<noun>век(?:а|е|ом|у)?)(?!\\p{L}))`,
    'gu',
  ),
  say: (match) => {
    const { n, noun } = match.groups!;
    const at = CENTURY[noun!]!;
    const { before } = surroundings(match.input!, match.index!, match.index!);
    const part = /^(?:начал|кон[ец]|середин|половин|четверт|трет|литератур|истори|живопис|искусств)/u;
    if (noun === 'века' && !part.test(before.at(-1) ?? '')) return null;
    // "1 век назад" is an amount.
    return Number(n) === 1 ||
      /^[ \u00A0]век[ \u00A0](?:назад|спустя)/u.test(
        match.input!.slice(match.index! + n!.length, match.index! + 20),
      )
      ? null
      : ordinal(Number(n), at, 'masculine');
  },
};

const CENTURY: Readonly<Record<string, Case>> = {
  век: 'nominative',
  века: 'genitive',
  веке: 'prepositional',
  веком: 'instrumental',
  веку: 'dative',
};
