/**
 * Signs and abbreviations of units, of money and of large numbers in Russian texts, and the nouns they stand
 * for. Only those that can be told from a word: a bare "с" may be a preposition, so it is no second here.
 */
import { followedBy, irregular, noun, withAdjective } from './russian-nouns.ts';
import type { Noun } from './russian-nouns.ts';

const metre = noun('метр', 'hard');
const kilometre = noun('километр', 'hard');
const centimetre = noun('сантиметр', 'hard');
const millimetre = noun('миллиметр', 'hard');
const minute = noun('минут', 'a');
const degree = noun('градус', 'hard');
const watt = (prefix: string): Noun => noun(`${prefix}ватт`, 'bare');
const hertz = (prefix: string): Noun => noun(`${prefix}герц`, 'bare');
const byte = (prefix: string): Noun => noun(`${prefix}байт`, 'bare');
const hour = noun('час', 'hard');
const rouble = noun('рубл', 'soft');
const dollar = noun('доллар', 'hard');
const tonne = noun('тонн', 'a');
const gram = noun('грамм', 'hard');
const kilogram = noun('килограмм', 'hard');
const litre = noun('литр', 'hard');
const person = irregular(
  'masculine',
  'человек человека человеку человека человеком человеке люди человек людям людей людьми людях',
);

/** Sources of patterns, without what must not follow; in order, longer ones first. `_` is any space or none. */
const UNITS: readonly (readonly [source: string, unit: Noun])[] = [
  ['км/ч', followedBy(kilometre, 'в час')],
  ['км/с', followedBy(kilometre, 'в секунду')],
  ['м/с', followedBy(metre, 'в секунду')],
  ['об/мин', followedBy(noun('оборот', 'hard'), 'в минуту')],
  ['(?:кв\\._км|км[²2])', withAdjective('квадратн', kilometre)],
  ['(?:кв\\._м|м²)', withAdjective('квадратн', metre)],
  ['(?:кв\\._см|см²)', withAdjective('квадратн', centimetre)],
  ['(?:куб\\._м|м³)', withAdjective('кубическ', metre)],
  ['(?:куб\\._см|см³)', withAdjective('кубическ', centimetre)],
  ['мм_рт\\._ст\\.', followedBy(millimetre, 'ртутного столба')],
  ['км', kilometre],
  ['см', centimetre],
  ['мм', millimetre],
  ['дм', noun('дециметр', 'hard')],
  ['м(?!\\._\\p{Lu}\\.)', metre],
  ['кг', kilogram],
  ['мг', noun('миллиграмм', 'hard')],
  ['г(?!\\.)', gram],
  ['т(?!\\.)', tonne],
  ['мл', noun('миллилитр', 'hard')],
  ['л\\._с\\.', withAdjective('лошадин', noun('сил', 'a'))],
  ['л(?!\\.)', litre],
  ['га', noun('гектар', 'hard')],
  ['°_[CС]', followedBy(degree, 'Цельсия')],
  ['°_F', followedBy(degree, 'Фаренгейта')],
  ['°', degree],
  ['%', noun('процент', 'hard')],
  ['‰', noun('промилле', 'fixed')],
  ['кВт[·⋅*-]?ч', noun('киловатт-час', 'hard')],
  ['ГВт', watt('гига')],
  ['МВт', watt('мега')],
  ['кВт', watt('кило')],
  ['Вт', watt('')],
  ['ГГц', hertz('гига')],
  ['МГц', hertz('мега')],
  ['кГц', hertz('кило')],
  ['Гц', hertz('')],
  ['Т[Бб](?:айт)?', byte('тера')],
  ['Г[Бб](?:айт)?', byte('гига')],
  ['М[Бб](?:айт)?', byte('мега')],
  ['[Кк]Б(?:айт)?', byte('кило')],
  ['кПа', noun('килопаскал', 'soft')],
  [
    'ккал',
    irregular(
      'feminine',
      'килокалория килокалории килокалории килокалорию килокалорией килокалории килокалории килокалорий килокалориям килокалории килокалориями килокалориях',
    ),
  ],
  ['дБ', noun('децибел', 'bare')],
  ['мин\\.?', minute],
  ['сек\\.?', noun('секунд', 'a')],
  ['мс', noun('миллисекунд', 'a')],
  // "П. 5 ч. 2 ст. 105": a part, not an hour.
  ['ч(?:\\.(?!_\\d{1,3}_(?:ст\\.|УК|ГК|КоАП))|(?!\\.))', hour],
  ['чел\\.?', person],
  ['экз\\.?', noun('экземпляр', 'hard')],
  ['шт\\.?', noun('штук', 'velar')],
  [
    'мес\\.?',
    irregular(
      'masculine',
      'месяц месяца месяцу месяц месяцем месяце месяцы месяцев месяцам месяцы месяцами месяцах',
    ),
  ],
  ['нед\\.', noun('недел', 'ya')],
  ['руб\\.?/кг', followedBy(rouble, 'за килограмм')],
  ['руб(?:\\.|(?![.\\p{L}]))', rouble],
  ['р\\.(?!_\\p{Lu})', rouble],
  [
    'коп\\.',
    irregular(
      'feminine',
      'копейка копейки копейке копейку копейкой копейке копейки копеек копейкам копейки копейками копейках',
    ),
  ],
  ['долл\\.', dollar],
  ['₽', rouble],
  ['\\$', dollar],
  ['€', noun('евро', 'fixed')],
  ['£', noun('фунт', 'hard')],
  ['¥', noun('иен', 'a')],
  ['₸', noun('тенге', 'fixed')],
  [
    '₴',
    irregular(
      'feminine',
      'гривна гривны гривне гривну гривной гривне гривны гривен гривнам гривны гривнами гривнах',
    ),
  ],
];

const SCALES: readonly (readonly [source: string, unit: Noun])[] = [
  ['тыс\\.?', noun('тысяч', 'sibilant')],
  ['млн\\.?', noun('миллион', 'hard')],
  ['млрд\\.?', noun('миллиард', 'hard')],
  ['трлн\\.?', noun('триллион', 'hard')],
];

const SPACE = '[ \\u00A0\\u202F\\u2009]?';
const source = (list: readonly (readonly [string, Noun])[]): string =>
  list.map(([one]) => one.replaceAll('_', SPACE)).join('|');

/** Sources of patterns that match any unit, any word for a large number, any sign of money before a number. */
export const UNIT = `(?:${source(UNITS)})(?![\\p{L}\\p{N}²³/])`;
export const SCALE = `(?:${source(SCALES)})(?![\\p{L}\\p{N}])`;
export const CURRENCY = '[$€£¥₸₴₽]';

const lookup = (list: readonly (readonly [string, Noun])[]): ((written: string) => Noun | null) => {
  const rows = list.map(
    ([one, unit]) => [new RegExp(`^(?:${one.replaceAll('_', SPACE)})$`, 'u'), unit] as const,
  );
  return (written) => rows.find(([pattern]) => pattern.test(written))?.[1] ?? null;
};

/** Null for what is no unit. */
export const unitOf = lookup(UNITS);
/** "млн", "тыс."; null for anything else. */
export const scaleOf = lookup(SCALES);
