/**
 * Russian nouns that stand for signs and abbreviations after numbers, with all their forms: "км", "%", "руб.".
 * Here is how such a noun is declined and counted; which sign means which noun stands in russian-units.ts.
 */
import { CASES, countForm } from './russian-numbers.ts';
import type { Case, Gender } from './russian-numbers.ts';

export interface Noun {
  readonly gender: Gender;
  /** In the order of CASES. */
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** The endings of a declension: six of the singular, six of the plural, `_` for none. */
const ENDINGS = {
  /** километр */
  hard: ['masculine', '_ а у _ ом е ы ов ам ы ами ах'],
  /** герц: as `hard`, but "пять герц" */
  bare: ['masculine', '_ а у _ ом е ы _ ам ы ами ах'],
  /** рубль */
  soft: ['masculine', 'ь я ю ь ём е и ей ям и ями ях'],
  /** тонна */
  a: ['feminine', 'а ы е у ой е ы _ ам ы ами ах'],
  /** тысяча */
  sibilant: ['feminine', 'а и е у ей е и _ ам и ами ах'],
  /** штука */
  velar: ['feminine', 'а и е у ой е и _ ам и ами ах'],
  /** неделя */
  ya: ['feminine', 'я и е ю ей е и ь ям и ями ях'],
  /** евро */
  fixed: ['masculine', '_ _ _ _ _ _ _ _ _ _ _ _'],
} as const;

export function noun(stem: string, declension: keyof typeof ENDINGS): Noun {
  const [gender, list] = ENDINGS[declension];
  return of(
    gender,
    list.split(' ').map((ending) => stem + (ending === '_' ? '' : ending)),
  );
}

/** @param list twelve forms, six of each number, with spaces between */
export function irregular(gender: Gender, list: string): Noun {
  return of(gender, list.split(' '));
}

function of(gender: Gender, all: readonly string[]): Noun {
  return { gender, singular: all.slice(0, 6), plural: all.slice(6) };
}

const ADJECTIVE = {
  masculine: 'ый ого ому ый ым ом'.split(' '),
  feminine: 'ая ой ой ую ой ой'.split(' '),
  neuter: 'ое ого ому ое ым ом'.split(' '),
  plural: 'ые ых ым ые ыми ых'.split(' '),
};

/** "Квадратный метр", "лошадиная сила": the adjective goes along. */
export function withAdjective(stem: string, named: Noun): Noun {
  const along = (endings: readonly string[]) => (form: string, index: number) =>
    `${joined(stem, endings[index]!)} ${form}`;
  return {
    gender: named.gender,
    singular: named.singular.map(along(ADJECTIVE[named.gender])),
    plural: named.plural.map(along(ADJECTIVE.plural)),
  };
}

/** "Кубический", not "кубическый". */
function joined(stem: string, ending: string): string {
  return stem + (stem.endsWith('к') ? ending.replace(/^ы/u, 'и') : ending);
}

/** "Километр в час": words that stay as they are. */
export function followedBy(named: Noun, words: string): Noun {
  const along = (form: string): string => `${form} ${words}`;
  return { gender: named.gender, singular: named.singular.map(along), plural: named.plural.map(along) };
}

export function declined(named: Noun, at: Case, plural: boolean): string {
  return (plural ? named.plural : named.singular)[CASES.indexOf(at)]!;
}

/**
 * The noun after a number.
 * @param value the whole number before it, or null for one with a fraction, after which the noun is singular
 * @param at the case of the number
 */
export function counted(named: Noun, value: number | null, at: Case): string {
  if (value === null) return declined(named, 'genitive', false);
  const form = countForm(value, at);
  const said = declined(named, form.at, form.plural);
  // "Два квадратных метра": the adjective is plural where the noun is not.
  const few = !form.plural && form.at !== at && said.includes(' ');
  return few ? said.replace(/^(\p{L}+?)(?:ого|ой)(?= )/u, (_, stem: string) => joined(stem, 'ых')) : said;
}
