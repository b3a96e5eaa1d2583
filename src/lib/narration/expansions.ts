/**
 * What is said in place of what is written, by language: abbreviations that engines read letter by letter or
 * pause after. Only those that are safe without knowing the grammar of the sentence; the rest is left as written.
 */

export interface Expansion {
  /** Global. May match white space around what it replaces. */
  readonly pattern: RegExp;
  /** Empty: nothing is said. */
  readonly say: string | ((match: RegExpMatchArray) => string);
}

/** A match begins at a word: the character before it goes back unchanged. */
const AT_WORD = String.raw`(?<![\p{L}\p{N}.])`;
const SPACE = String.raw`[\s\u00A0\u202F]*`;

function expansion(source: string, say: Expansion['say'], flags = 'gu'): Expansion {
  return { pattern: new RegExp(AT_WORD + source.replaceAll('_', SPACE), flags), say };
}

const ENGLISH: readonly Expansion[] = [
  expansion(String.raw`Dr\.(?=\s\p{Lu})`, 'Doctor'),
  expansion(String.raw`Prof\.`, 'Professor'),
  expansion(String.raw`Gen\.(?=\s\p{Lu})`, 'General'),
  expansion(String.raw`Col\.(?=\s\p{Lu})`, 'Colonel'),
  expansion(String.raw`Lt\.(?=\s\p{Lu})`, 'Lieutenant'),
  expansion(String.raw`Sgt\.`, 'Sergeant'),
  expansion(String.raw`Capt\.`, 'Captain'),
  expansion(String.raw`Figs?\.(?=\s\p{N})`, 'Figure'),
  expansion(String.raw`No\.(?=\s\p{N})`, 'number', 'giu'),
  expansion(String.raw`vol\.(?=\s\p{N})`, 'volume', 'giu'),
  expansion(String.raw`pp\.(?=\s\p{N})`, 'pages'),
  expansion(String.raw`p\.(?=\s\p{N})`, 'page'),
  expansion(String.raw`approx\.`, 'approximately', 'giu'),
  expansion(String.raw`e\._g\.`, 'for example', 'giu'),
  expansion(String.raw`i\._e\.`, 'that is', 'giu'),
  expansion(String.raw`vs\.`, 'versus', 'giu'),
  expansion(String.raw`cf\.`, 'compare', 'giu'),
  expansion(String.raw`etc\.`, 'et cetera'),
  { pattern: /(?<=\p{N})–(?=\p{N})/gu, say: ' to ' },
  { pattern: /№\s*/g, say: 'number ' },
  { pattern: /§\s*/g, say: 'section ' },
];

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const COUNT = String.raw`(\p{N}+(?:[,.]\p{N}+)?)`;

const RUSSIAN: readonly Expansion[] = [
  expansion(String.raw`т\._е\.`, 'то есть', 'giu'),
  expansion(String.raw`т\._к\.`, 'так как', 'giu'),
  expansion(String.raw`и_т\._д\.`, 'и так далее'),
  expansion(String.raw`и_т\._п\.`, 'и тому подобное'),
  expansion(String.raw`и_др\.`, 'и другие'),
  expansion(String.raw`и_пр\.`, 'и прочее'),
  expansion(String.raw`до_н\._э\.`, 'до нашей эры'),
  expansion(String.raw`н\._э\.`, 'нашей эры'),
  expansion(String.raw`напр\.`, 'например', 'giu'),
  expansion(String.raw`см\.(?=\s\p{L})(?<!\p{N}_см\.)`, 'смотри', 'giu'),
  expansion(String.raw`им\.(?=\s\p{Lu})`, 'имени'),
  expansion(
    String.raw`(в|к|о|при)(\s)(\p{N}{3,4})_г\.`,
    ([, at, space, year]) => `${at}${space}${year} году`,
    'giu',
  ),
  expansion(
    String.raw`(с|до|от|после|около|${MONTHS})(\s)(\p{N}{3,4})_г\.`,
    ([, at, space, year]) => `${at}${space}${year} года`,
    'giu',
  ),
  // In which case the year stands cannot be told: the number alone is understood.
  expansion(String.raw`(?<=\p{N}{4}_)г\.`, ''),
  expansion(
    String.raw`(в|во|из|от|до|около|у|к|по|за|под|над|перед)(\s)г\._(?=\p{Lu})`,
    ([, at, space]) => at! + space! + town(at!),
    'giu',
  ),
  expansion(String.raw`г\._(?=\p{Lu})`, 'город '),
  expansion(`${COUNT}_тыс\\.`, ([, n]) => `${n} ${plural(n!, 'тысяча', 'тысячи', 'тысяч')}`),
  expansion(
    `${COUNT}_млн\\.?(?!\\p{L})`,
    ([, n]) => `${n} ${plural(n!, 'миллион', 'миллиона', 'миллионов')}`,
  ),
  expansion(
    `${COUNT}_млрд\\.?(?!\\p{L})`,
    ([, n]) => `${n} ${plural(n!, 'миллиард', 'миллиарда', 'миллиардов')}`,
  ),
  expansion(String.raw`(?<=(?:тыс\.|млн\.?|млрд\.?)_)руб\.`, 'рублей'),
  { pattern: /№\s*/g, say: 'номер ' },
  { pattern: /§\s*/g, say: 'параграф ' },
];

const BY_LANGUAGE: Readonly<Record<string, readonly Expansion[]>> = { en: ENGLISH, ru: RUSSIAN };

/** @param language a primary language, as `en`; one without a list gets an empty one */
export function expansionsOf(language: string): readonly Expansion[] {
  return BY_LANGUAGE[language] ?? [];
}

const LINK_TO: Readonly<Record<string, string>> = {
  en: 'link to',
  ru: 'ссылка на',
  de: 'Link zu',
  fr: 'lien vers',
  uk: 'посилання на',
};

/** Said before the host of a bare address. */
export function linkTo(language: string): string {
  return LINK_TO[language] ?? '';
}

/** The form of a Russian noun after a number; a fraction takes the second form. */
function plural(number: string, one: string, few: string, many: string): string {
  if (/[,.]/.test(number)) return few;
  const tens = Number(number) % 100;
  const ones = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (ones === 1) return one;
  return ones > 1 && ones < 5 ? few : many;
}

function town(preposition: string): string {
  const at = preposition.toLowerCase();
  if (at === 'в' || at === 'во') return 'городе ';
  if (at === 'к' || at === 'по') return 'городу ';
  return ['за', 'под', 'над', 'перед'].includes(at) ? 'городом ' : 'города ';
}
