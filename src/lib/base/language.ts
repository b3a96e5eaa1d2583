/**
 * Language tags (BCP 47) as this project writes them. Browsers and engines report languages in many
 * shapes (`en_US`, `eng-USA`, `eng-US-f000`): this is the one place that turns them into tags.
 */

/** A well-formed BCP 47 tag in canonical case, e.g. `en`, `ru`, `en-GB`, `zh-Hant`. */
export type LanguageTag = string;

const THREE_LETTER: Readonly<Record<string, string>> = {
  eng: 'en',
  rus: 'ru',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ukr: 'uk',
  pol: 'pl',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  dut: 'nl',
  ces: 'cs',
  cze: 'cs',
  tur: 'tr',
  ara: 'ar',
  heb: 'he',
  zho: 'zh',
  chi: 'zh',
  jpn: 'ja',
  kor: 'ko',
  bel: 'be',
  kat: 'ka',
  geo: 'ka',
  kaz: 'kk',
  swe: 'sv',
  nor: 'nb',
  nob: 'nb',
  dan: 'da',
  fin: 'fi',
  ell: 'el',
  gre: 'el',
  hun: 'hu',
  ron: 'ro',
  rum: 'ro',
  bul: 'bg',
  hrv: 'hr',
  srp: 'sr',
  slk: 'sk',
  slv: 'sl',
  hye: 'hy',
  arm: 'hy',
  aze: 'az',
  uzb: 'uz',
  hin: 'hi',
  ben: 'bn',
  tha: 'th',
  vie: 'vi',
  ind: 'id',
};

/**
 * The canonical tag for what a browser, an engine or an author wrote, or null where it is no language.
 * Android writes `en_US` and `eng-US-f000` (see TtsPlatformImpl in Chromium), Firefox for Android `eng-USA`.
 */
export function languageTag(raw: string): LanguageTag | null {
  const [language = '', ...rest] = raw.trim().replaceAll('_', '-').split('-');
  const known = THREE_LETTER[language.toLowerCase()] ?? language;
  const parts = rest
    .filter((part) => !/^f\d+$/i.test(part))
    .map((part, index) =>
      index === 0 && /^[a-z]{3}$/i.test(part) ? (REGIONS[part.toUpperCase()] ?? part) : part,
    );
  try {
    return new Intl.Locale([known, ...parts].join('-')).toString();
  } catch {
    try {
      return new Intl.Locale(known).toString();
    } catch {
      return null;
    }
  }
}

const REGIONS: Readonly<Record<string, string>> = {
  USA: 'US',
  GBR: 'GB',
  RUS: 'RU',
  DEU: 'DE',
  FRA: 'FR',
  ESP: 'ES',
  UKR: 'UA',
  POL: 'PL',
  ITA: 'IT',
  PRT: 'PT',
  BRA: 'BR',
  AUS: 'AU',
  AUT: 'AT',
  BEL: 'BE',
  BLR: 'BY',
  CAN: 'CA',
  CHE: 'CH',
  CHN: 'CN',
  GEO: 'GE',
  HKG: 'HK',
  IND: 'IN',
  IRL: 'IE',
  ISR: 'IL',
  JPN: 'JP',
  KAZ: 'KZ',
  KOR: 'KR',
  MEX: 'MX',
  NLD: 'NL',
  NZL: 'NZ',
  SWE: 'SE',
  TUR: 'TR',
  TWN: 'TW',
  ZAF: 'ZA',
};

/** The language alone: `en` for `en-GB`. */
export function primaryLanguage(tag: LanguageTag): string {
  return tag.split('-')[0]!.toLowerCase();
}
