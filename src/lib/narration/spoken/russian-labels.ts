/**
 * Russian abbreviations that stand before a number or a name and take a case from the preposition before them:
 * "на рис. 3", "по ст. 105", "в г. Омске", "под № 5". Where two cases are possible the nominative is said.
 */
import type { Expansion } from './expansion.ts';
import { FREE, GAP } from './russian-amount.ts';
import type { Case, Gender } from './russian-numbers.ts';
import { CASES } from './russian-numbers.ts';
import { ordinal } from './russian-ordinals.ts';

const DIGIT = '(?=[ \\u00A0\\u202F]?[\\dIVX])';
const NAME = '(?=[ \\u00A0\\u202F][«"„]?\\p{Lu}\\p{Ll})';
/** Source of the abbreviation, what must follow, forms, gender. In order. */
const LABELS: readonly (readonly [source: string, follows: string, forms: string, gender: Gender])[] = [
  ['стр\\.', DIGIT, 'страница страницы странице страницу страницей странице', 'feminine'],
  ['с\\.', DIGIT, 'страница страницы странице страницу страницей странице', 'feminine'],
  ['рис\\.', DIGIT, 'рисунок рисунка рисунку рисунок рисунком рисунке', 'masculine'],
  ['илл?\\.', DIGIT, 'иллюстрация иллюстрации иллюстрации иллюстрацию иллюстрацией иллюстрации', 'feminine'],
  ['табл\\.', DIGIT, 'таблица таблицы таблице таблицу таблицей таблице', 'feminine'],
  ['гл\\.', DIGIT, 'глава главы главе главу главой главе', 'feminine'],
  ['ст\\.', DIGIT, 'статья статьи статье статью статьёй статье', 'feminine'],
  ['ч\\.', DIGIT, 'часть части части часть частью части', 'feminine'],
  ['п\\.', DIGIT, 'пункт пункта пункту пункт пунктом пункте', 'masculine'],
  ['т\\.', DIGIT, 'том тома тому том томом томе', 'masculine'],
  ['вып\\.', DIGIT, 'выпуск выпуска выпуску выпуск выпуском выпуске', 'masculine'],
  ['кв\\.', DIGIT, 'квартира квартиры квартире квартиру квартирой квартире', 'feminine'],
  ['корп\\.', DIGIT, 'корпус корпуса корпусу корпус корпусом корпусе', 'masculine'],
  ['д\\.', DIGIT, 'дом дома дому дом домом доме', 'masculine'],
  ['прим\\.', DIGIT, 'примечание примечания примечанию примечание примечанием примечании', 'neuter'],
  ['тел\\.:?', DIGIT, 'телефон телефона телефону телефон телефоном телефоне', 'masculine'],
  ['ул\\.', NAME, 'улица улицы улице улицу улицей улице', 'feminine'],
  ['(?:пр-т|просп\\.)', NAME, 'проспект проспекта проспекту проспект проспектом проспекте', 'masculine'],
  ['пл\\.', NAME, 'площадь площади площади площадь площадью площади', 'feminine'],
  ['пер\\.', NAME, 'переулок переулка переулку переулок переулком переулке', 'masculine'],
  ['наб\\.', NAME, 'набережная набережной набережной набережную набережной набережной', 'feminine'],
  ['(?:бул\\.|б-р)', NAME, 'бульвар бульвара бульвару бульвар бульваром бульваре', 'masculine'],
  ['г\\.', NAME, 'город города городу город городом городе', 'masculine'],
  ['пос\\.', NAME, 'посёлок посёлка посёлку посёлок посёлком посёлке', 'masculine'],
  ['(?:д|дер)\\.', NAME, 'деревня деревни деревне деревню деревней деревне', 'feminine'],
  ['с\\.', NAME, 'село села селу село селом селе', 'neuter'],
  ['р\\.', NAME, 'река реки реке реку рекой реке', 'feminine'],
  ['оз\\.', NAME, 'озеро озера озеру озеро озером озере', 'neuter'],
  ['мкр\\.', NAME, 'микрорайон микрорайона микрорайону микрорайон микрорайоном микрорайоне', 'masculine'],
  ['(?<!№)№', DIGIT, 'номер номера номеру номер номером номере', 'masculine'],
  ['§', DIGIT, 'параграф параграфа параграфу параграф параграфом параграфе', 'masculine'],
];

const BEFORE = '(?<![\\p{L}\\p{N}.]|\\p{N}[ \\u00A0])';
/** "Ч. 2 ст. 105": a part of what follows, which stands in the genitive. */
const WITHIN =
  '(?:(?<=(?<!\\p{L})(?:пп?|ч|ст|гл)\\.[ \\u00A0]?\\d{1,3}[ \\u00A0])(?=ст|ч|п|гл)|' + BEFORE + ')';

/** The preposition, if one stands right before. */
const PREPOSITION = /(?<![\p{L}\p{N}])(\p{L}+)\.?[ \u00A0\u202F]$/u;

function caseAfter(text: string, start: number, name: string): Case {
  if (/\d[ \u00A0]$/.test(text.slice(0, start).slice(-2))) return 'genitive';
  const word = PREPOSITION.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '';
  if (/^(?:из|от|до|с|со|около|у|для|без|после|возле|вокруг|кроме|мимо|согласно пункту)$/u.test(word))
    return 'genitive';
  if (/^(?:к|ко|по|согласно|благодаря)$/u.test(word)) return 'dative';
  if (/^(?:под|над|перед|за|между)$/u.test(word)) return 'instrumental';
  if (/^(?:о|об|при)$/u.test(word)) return 'prepositional';
  // "В г. Москву" and "в г. Омск" ask for the accusative, "в г. Москве" does not.
  if (/^(?:в|во|на)$/u.test(word))
    return name !== '' && !/(?:[еи]|ом|ой|ых|ах)$/u.test(name) && !/\p{N}/u.test(name)
      ? 'accusative'
      : 'prepositional';
  if (/^(?:см|через|про|сквозь)$/u.test(word)) return 'accusative';
  // "Житель г. Омска".
  if (word !== '' && /(?:[ыи]|[сц]ка|града|бурга)$/u.test(name)) return 'genitive';
  return 'nominative';
}

const NAME_AFTER = /^[ \u00A0\u202F][«"„]?(\p{L}+)/u;
/** Names of streets are in the genitive: they say nothing of the case. */
const STREET = /^(?:ул|пр|просп|пл|пер|наб|бул|б-р)/u;

/** "Рис." at the beginning, too; but "Д. Иванов" has an initial, only "Д. 5" is a house. */
function withCapital(source: string, follows: string): string {
  const mayBeInitial = follows === NAME && /^(?:\p{L}|\(\?:\p{L}\|.*)\\\./u.test(source);
  return mayBeInitial || !/^\p{L}/u.test(source)
    ? source
    : `[${source.charAt(0)}${source.charAt(0).toUpperCase()}]${source.slice(1)}`;
}

export const LABELLED: readonly Expansion[] = LABELS.map(([source, follows, forms]) => {
  const sign = /[№§]$/u.test(source);
  return {
    pattern: new RegExp(
      sign ? `${source}${GAP}?${follows}` : WITHIN + withCapital(source, follows) + follows,
      'gu',
    ),
    say: (match) => {
      const end = match.index! + match[0].length;
      const named = follows === NAME && !STREET.test(match[0]);
      const name = named ? (NAME_AFTER.exec(match.input!.slice(end, end + 40))?.[1] ?? '') : '';
      const said = forms.split(' ')[CASES.indexOf(caseAfter(match.input!, match.index!, name))]!;
      const spaced = sign || /[\dIVX]/.test(match.input!.charAt(end));
      return asWritten(said, match[0]) + (spaced ? ' ' : '');
    },
  };
});

function asWritten(said: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/** With the six forms of the plural. */
const PLURAL_LABELS: readonly (readonly [source: string, forms: string, gender: Gender])[] = [
  ['(?:[Сс]тр|[Сс])\\.', 'страницы страниц страницам страницы страницами страницах', 'feminine'],
  ['(?:пп?)\\.', 'пункты пунктов пунктам пункты пунктами пунктах', 'masculine'],
  ['(?:гл)\\.', 'главы глав главам главы главами главах', 'feminine'],
  ['(?:ст|ст\\.ст)\\.', 'статьи статей статьям статьи статьями статьях', 'feminine'],
  ['(?:[Рр]ис)\\.', 'рисунки рисунков рисункам рисунки рисунками рисунках', 'masculine'],
  ['(?:[Тт]абл)\\.', 'таблицы таблиц таблицам таблицы таблицами таблицах', 'feminine'],
  ['(?:§§?)', 'параграфы параграфов параграфам параграфы параграфами параграфах', 'masculine'],
  ['(?:№№?)', 'номера номеров номерам номера номерами номерах', 'masculine'],
];

const DASH = '[–—-]';

/** "С. 10–12": "страницы с десятой по двенадцатую". */
export const LABELLED_RANGES: readonly Expansion[] = PLURAL_LABELS.map(([source, forms, gender]) => ({
  pattern: new RegExp(
    `${BEFORE}${source}${GAP}?(?<a>[1-9]\\d{0,3})${DASH}(?<b>[1-9]\\d{0,3})(?![\\p{L}\\p{N}]|[.,:/_–-]\\p{N})`,
    'gu',
  ),
  say: (match) => {
    const between = fromTo(match, gender);
    if (between === null) return null;
    const form = forms.split(' ')[CASES.indexOf(caseAfter(match.input!, match.index!, ''))]!;
    return `${asWritten(form, match[0])} ${between}`;
  },
}));

/** "На страницах 10–12", "главы 3–5". */
export const WRITTEN_RANGES: Expansion = {
  pattern: new RegExp(
    `(?<=(?<![\\p{L}])(?:(?<she>страниц|глав|част|стать|таблиц)|пункт|раздел|том|параграф|рисунк|номер)(?:[аыиея]|[ая]х|[ая]м|[ая]ми|ов)?${GAP})${FREE}(?<a>[1-9]\\d{0,3})${DASH}(?<b>[1-9]\\d{0,3})(?![\\p{L}\\p{N}]|[.,:/_–-]\\p{N})`,
    'gu',
  ),
  say: (match) => fromTo(match, match.groups!['she'] === undefined ? 'masculine' : 'feminine'),
};

function fromTo(match: RegExpMatchArray, gender: Gender): string | null {
  const [from, to] = [Number(match.groups!['a']), Number(match.groups!['b'])];
  return from < to ? `с ${ordinal(from, 'genitive', gender)} по ${ordinal(to, 'accusative', gender)}` : null;
}
