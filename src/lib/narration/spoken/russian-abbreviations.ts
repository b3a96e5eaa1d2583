/**
 * Russian abbreviations that are said in full wherever they stand: "т. е.", "и т. д.", "до н. э.", "р-н". One
 * whose case cannot be told is left as it is.
 */
import { expansion } from './expansion.ts';
import type { Expansion } from './expansion.ts';

const TONGUES: Readonly<Record<string, string>> = {
  англ: 'английск',
  нем: 'немецк',
  франц: 'французск',
  фр: 'французск',
  укр: 'украинск',
  исп: 'испанск',
  итал: 'итальянск',
};

const TITLES: readonly (readonly [
  short: string,
  stem: string,
  endings: readonly [string, string, string],
])[] = [
  ['проф', 'профессор', ['', 'у', 'ом']],
  ['акад', 'академик', ['', 'у', 'ом']],
  ['доц', 'доцент', ['', 'у', 'ом']],
  ['ген', 'генерал', ['', 'у', 'ом']],
  ['полк', 'полковник', ['', 'у', 'ом']],
  ['кап', 'капитан', ['', 'у', 'ом']],
  ['лейт', 'лейтенант', ['', 'у', 'ом']],
  ['тов', 'товарищ', ['', 'у', 'ем']],
];

/** The words and, for a first letter that may be great, the same with it. */
const phrase = (source: string, say: string): Expansion =>
  expansion(source, ([written]) => capitalised(say, written!), 'giu');

/** "Г-на Иванова": the ending is written. */
const withEnding = (source: string, stem: string, endings: Readonly<Record<string, string>>): Expansion => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?<start>${source})(?<end>${Object.keys(endings).join('|')})(?![\\p{L}-])`,
    'giu',
  ),
  say: (match) => {
    const said = stem + endings[match.groups!['end']!.toLowerCase()]!;
    return capitalised(said, match[0]);
  },
});

const HARD = { '': '', а: 'а', у: 'у', ом: 'ом', е: 'е' };

export const ABBREVIATIONS: readonly Expansion[] = [
  phrase(String.raw`т\._е\.`, 'то есть'),
  phrase(String.raw`т\._к\.`, 'так как'),
  expansion(String.raw`[Тт]\._о\.(?=[\s,]+\p{Ll})`, ([written]) => capitalised('таким образом', written!)),
  phrase(String.raw`и_т\._д\.`, 'и так далее'),
  phrase(String.raw`и_т\._п\.`, 'и тому подобное'),
  phrase(String.raw`и_др\.`, 'и другие'),
  phrase(String.raw`и_про?ч?\.`, 'и прочее'),
  phrase(String.raw`в_т\._ч\.`, 'в том числе'),
  expansion(String.raw`до_н\._э\.`, 'до нашей эры'),
  expansion(String.raw`н\._э\.`, 'нашей эры'),
  phrase(String.raw`напр\.`, 'например'),
  phrase(String.raw`прибл\.`, 'приблизительно'),
  phrase(String.raw`ок\.(?=[\s\u00A0][\dIVX])`, 'около'),
  {
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[ \u00A0])[Сс]м\.(?=[ \u00A0](?:также|рис|табл|гл|стр|с\.|ст\.|п\.|прим|\p{L}))/gu,
    say: ([written]) => (written!.startsWith('С') ? 'Смотри' : 'смотри'),
  },
  expansion(String.raw`им\.(?=[ \u00A0]\p{Lu})`, 'имени'),
  phrase(String.raw`пер\.(?=[ \u00A0]с[ \u00A0])`, 'перевод'),
  expansion(String.raw`прим\._ред\.`, 'примечание редакции', 'giu'),
  expansion(String.raw`прим\._пер(?:ев)?\.`, 'примечание переводчика', 'giu'),
  // A full stop inside would be a pause.
  expansion(String.raw`(И|и|Вр|вр)\._(и\._)?о\.(?=[ \u00A0]\p{Ll})`, ([written]) =>
    written!.replace(/\.\s?/gu, ' ').trim(),
  ),
  { pattern: /(?<=\p{L}{3}ая[ \u00A0])обл\./gu, say: 'область' },
  { pattern: /(?<=\p{L}{3}ой[ \u00A0])обл\./gu, say: 'области' },
  { pattern: /(?<=\p{L}{3}ую[ \u00A0])обл\./gu, say: 'область' },
  ...TITLES.map(([short, stem, endings]) => ({
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])[${short.charAt(0)}${short.charAt(0).toUpperCase()}]${short.slice(1)}\\.(?=[ \\u00A0]((?:\\p{Lu}\\.[ \\u00A0]?){0,2}\\p{Lu}\\p{Ll}+))`,
      'gu',
    ),
    say: ([written, name]: RegExpMatchArray) => capitalised(stem + endings[titleCase(name!)]!, written!),
  })),
  withEnding('р-н', 'район', HARD),
  withEnding('г-н', 'господин', HARD),
  withEnding('г-ж', 'госпож', { а: 'а', и: 'и', е: 'е', у: 'у', ой: 'ой' }),
  withEnding('д-р', 'доктор', HARD),
  withEnding('ун-т', 'университет', HARD),
  withEnding('ин-т', 'институт', HARD),
  withEnding('пр-т', 'проспект', HARD),
  withEnding('кол-в', 'количеств', { о: 'о', а: 'а', у: 'у', ом: 'ом', е: 'е' }),
  withEnding('изд-в', 'издательств', { о: 'о', а: 'а', у: 'у', ом: 'ом', е: 'е' }),
  { pattern: /(?<![\p{L}\p{N}/])и\/или(?![\p{L}/])/giu, say: 'и или' },
  {
    pattern: /(?<=(?<!\p{L})с[ \u00A0])(англ|нем|франц|фр|укр|исп|итал)\.(?!\p{L})/gu,
    say: ([, short]) => `${TONGUES[short!]!}ого`,
  },
  {
    pattern: /(?<=(?<!\p{L})на[ \u00A0])(англ|нем|франц|фр|укр|исп|итал)\.(?!\p{L})/gu,
    say: ([, short]) => `${TONGUES[short!]!}ий`,
  },
];

function capitalised(said: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/** By the name that follows: nominative, dative or instrumental; "проф. Иванова" may be a woman. */
function titleCase(name: string): 0 | 1 | 2 {
  if (/(?:[ыи]м|[оеё]м)$/u.test(name) && /(?:ов|ев|ёв|ин|ын|ск|ц?к|[бвгджзклмнпрстфх])[ыоеи]м$/u.test(name))
    return 2;
  return /[ую]$/u.test(name) ? 1 : 0;
}
