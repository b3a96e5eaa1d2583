/**
 * Signs in Russian texts that voices skip or say in English: "≈", "±", "−5", "10×20", "1/2", "&"; telephone
 * numbers and e-mail addresses; editorial brackets, which nobody says.
 */
import type { Expansion } from './expansion.ts';
import { accusative, governedCase, surroundings } from './russian-context.ts';
import { cardinal } from './russian-numbers.ts';
import { ordinal } from './russian-ordinals.ts';

const NUMBER_NEXT = '(?=[ \\u00A0\\u202F]?[$€£₽]?\\d)';

/** Names with numbers ("Т-72", "С-300"), versions, inventory numbers: said as they are written. */
export const NAMES: Expansion = {
  pattern:
    /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}\p{N}]*-\d[\p{L}\p{N}]*(?:-\d+)*|\d+(?:\.\d+){2,}(?!\.?\d))(?![\p{L}\p{N}])/gu,
  say: ([written]) => (/^\d{2}\.\d{2}\.\d{4}$/.test(written!) ? null : written!),
};

/** "Пушкин А. С. родился": no pause within. Initials before a name are the common rules' affair. */
export const INITIALS_AFTER: Expansion = {
  pattern:
    /(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,20}[ \u00A0])(\p{Lu})\.[ \u00A0]?(\p{Lu})\.(?=[ \u00A0](?:\p{Ll}|[—–(])|[,;:)])/gu,
  say: ([, first, second]) => `${first!} ${second!}`,
};

/** "В II веке", "с 2 мая": "во втором", "со второго". */
export const EUPHONY: Expansion = {
  pattern:
    /(?<![\p{L}\p{N}.-])[ВвКкСс](?=[ \u00A0](?:II(?![IVX])|2-(?:[йяею]|го|му?|ой|ую|ом)(?!\p{L})|2[ \u00A0](?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)))/gu,
  say: ([preposition]) => `${preposition!}о`,
};

/** A pause between the groups: else "495 123" would be one number. */
export const PHONES: Expansion = {
  pattern:
    /(?<![\p{L}\p{N}+.,-])(?:\+\d{1,3}|8)[ \u00A0-]?\(?\d{3,5}\)?[ \u00A0-]?\d{1,3}(?:[ \u00A0-]\d{2,4}){1,3}(?![\p{L}\p{N}]|[.,-]\p{N})/gu,
  say: ([written]) => {
    const groups = written!.match(/\d+/g)!;
    const many = groups.join('').length >= 10;
    return many ? (written!.startsWith('+') ? 'плюс ' : '') + groups.join(', ') : null;
  },
};

export const EMAILS: Expansion = {
  pattern:
    /(?<![\p{L}\p{N}._%+@-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9])?@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}(?![\p{L}\p{N}@])/gu,
  say: ([written]) =>
    written!
      .replace('@', ' собака ')
      .replaceAll('.', ' точка ')
      .replaceAll('_', ' подчёркивание ')
      .replaceAll('-', ' дефис ')
      .replaceAll('+', ' плюс ')
      .replaceAll('%', ' процент '),
};

/** Degrees of longitude and latitude. */
export const COORDINATES: Expansion = {
  pattern: /(?<![\p{L}\p{N},.-])(\d{1,3})°[ \u00A0]?(\d{1,2})[′'’](?:[ \u00A0]?(\d{1,2})[″"”])?/gu,
  say: ([, degrees, minutes, seconds]) => {
    const forms = ['градус градуса градусов', 'минута минуты минут', 'секунда секунды секунд'];
    return [degrees, minutes, seconds]
      .flatMap((part, index) => {
        if (part === undefined) return [];
        const value = Number(part);
        const form =
          value % 10 === 1 && value % 100 !== 11
            ? 0
            : value % 10 > 1 && value % 10 < 5 && (value % 100 < 10 || value % 100 > 20)
              ? 1
              : 2;
        return [
          `${cardinal(value, 'nominative', index === 0 ? 'masculine' : 'feminine')} ${forms[index]!.split(' ')[form]!}`,
        ];
      })
      .join(' ');
  },
};

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
};
const PARTS: Readonly<Record<number, readonly [one: string, few: string, many: string]>> = {
  3: ['треть', 'трети', 'третей'],
  4: ['четверть', 'четверти', 'четвертей'],
};

/** "2/3 населения", "½"; not "дом 5/7" nor "24/7". */
export const FRACTIONS: Expansion = {
  pattern:
    /(?<![\p{L}\p{N}]|[\p{N}\p{L}][.,:/_-]|\p{N}[ \u00A0])(?:([1-9])\/(10|[2-9])(?![\p{L}\p{N}]|[/.,:-]\p{N})|([½⅓⅔¼¾⅛]))/gu,
  say: (match) => {
    const [above, below] = (
      match[3] === undefined ? [match[1]!, match[2]!] : VULGAR[match[3]]!.split('/')
    ).map(Number) as [number, number];
    const around = surroundings(match.input!, match.index!, match.index! + match[0].length);
    const named = /^(?:д|дом|корп|кв|ул|п|№|стр|кабинет|палата|квартира|сезон|в)\.?$/u.test(
      around.before.at(-1) ?? '',
    );
    if (above >= below || (named && match[3] === undefined)) return null;
    const at =
      governedCase(around, false) === 'genitive'
        ? 'genitive'
        : accusative(around)
          ? 'accusative'
          : 'nominative';
    const own = PARTS[below];
    const number = cardinal(above, at, 'feminine');
    if (own)
      return `${number} ${above === 1 ? (at === 'genitive' ? own[1] : own[0]) : at === 'genitive' || above > 4 ? own[2] : own[1]}`;
    return `${number} ${above === 1 ? ordinal(below, at, 'feminine') : ordinal(below, 'genitive', 'plural')}`;
  },
};

export const SIGNS: readonly Expansion[] = [
  { pattern: new RegExp(`[≈~∼]${NUMBER_NEXT}`, 'gu'), say: 'примерно ' },
  { pattern: new RegExp(`±${NUMBER_NEXT}`, 'gu'), say: 'плюс-минус ' },
  { pattern: new RegExp(`−${NUMBER_NEXT}`, 'gu'), say: ' минус ' },
  // A hyphen or a dash is a minus only before degrees.
  { pattern: /(?<=^|[\s(])[-–](?=\d{1,3}(?:,\d+)?(?:[–-]\d{1,3})?[ \u00A0\u202F]?°)/gu, say: 'минус ' },
  { pattern: /(?<=^|[\s(])\+(?=\d)/gu, say: 'плюс ' },
  { pattern: /(?<=\d)\+(?![\p{L}\p{N}+])/gu, say: ' плюс' },
  { pattern: /(?<=[\p{L}\p{N}])[ \u00A0]\+[ \u00A0](?=[\p{L}\p{N}])/gu, say: ' плюс ' },
  { pattern: /(?<=\d)[ \u00A0]?[×хx][ \u00A0]?(?=\d)/gu, say: ' на ' },
  { pattern: /(?<=[\p{L}\p{N}$€£₽%)])[ \u00A0]?=[ \u00A0]?(?=[\d$€£])/gu, say: ' равно ' },
  { pattern: /(?<=[\p{L}\p{N}][ \u00A0]|^|\()<[ \u00A0]?(?=\d)/gu, say: 'меньше ' },
  { pattern: /(?<=[\p{L}\p{N}][ \u00A0]|^|\()>[ \u00A0]?(?=\d)/gu, say: 'больше ' },
  { pattern: /(?<=[а-яё»])[ \u00A0]&[ \u00A0](?=[«\p{L}])/giu, say: ' и ' },
  {
    pattern: /№№?[ \u00A0\u202F]?/gu,
    say: ([written]) => (written!.startsWith('№№') ? 'номера ' : 'номер '),
  },
  {
    pattern: /§§?[ \u00A0\u202F]?/gu,
    say: ([written]) => (written!.startsWith('§§') ? 'параграфы ' : 'параграф '),
  },
];

/** "[солдат] сказал", "[с]казал": the brackets are the editor's; "[…]" is left to the common rules. */
export const BRACKETS: Expansion = {
  pattern: /\[(?!\s?(?:\.{3}|…)\s?\])|(?<!\[\s?(?:\.{3}|…)\s?)\]/gu,
  say: '',
};
