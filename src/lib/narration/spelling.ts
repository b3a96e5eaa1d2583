/**
 * A word letter by letter, or by a spelling alphabet (ITU and ICAO for Latin letters, the names used on the
 * telephone for Russian ones). What it gives is for a voice: each letter stands alone, with a pause after it.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';

const LATIN =
  `Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec
Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu`.split(/\s+/);

const RUSSIAN: Readonly<Record<string, string>> = {
  а: 'Анна',
  б: 'Борис',
  в: 'Василий',
  г: 'Григорий',
  д: 'Дмитрий',
  е: 'Елена',
  ё: 'Ёлка',
  ж: 'Женя',
  з: 'Зинаида',
  и: 'Иван',
  й: 'Иван краткий',
  к: 'Константин',
  л: 'Леонид',
  м: 'Михаил',
  н: 'Николай',
  о: 'Ольга',
  п: 'Павел',
  р: 'Роман',
  с: 'Семён',
  т: 'Татьяна',
  у: 'Ульяна',
  ф: 'Фёдор',
  х: 'Харитон',
  ц: 'Цапля',
  ч: 'Человек',
  ш: 'Шура',
  щ: 'Щука',
  ъ: 'твёрдый знак',
  ы: 'еры',
  ь: 'мягкий знак',
  э: 'Эхо',
  ю: 'Юрий',
  я: 'Яков',
};

/** Signs within words that must be heard, by language. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { '-': 'hyphen', '.': 'dot', "'": 'apostrophe', '’': 'apostrophe', '&': 'and', '@': 'at' },
  ru: { '-': 'дефис', '.': 'точка', "'": 'апостроф', '’': 'апостроф', '&': 'и', '@': 'собака' },
};

export type SpellingManner = 'letters' | 'alphabet';

/**
 * @param lang of the word: it says the names of signs
 * @returns empty for a word without letters, digits or known signs
 */
export function spellingOf(word: string, lang: LanguageTag, manner: SpellingManner): string {
  const signs = SIGNS[primaryLanguage(lang)] ?? {};
  const named = [...word.normalize('NFC')].map((sign) => {
    const small = sign.toLowerCase();
    if (manner === 'alphabet') {
      const place = small.charCodeAt(0) - 97;
      const name = (small.length === 1 && LATIN[place]) || RUSSIAN[small];
      if (name) return name;
    }
    return /[\p{L}\p{N}]/u.test(sign) ? sign.toUpperCase() : (signs[sign] ?? '');
  });
  const said = named.filter((name) => name !== '');
  return said.length > 0 ? `${said.join(', ')}.` : '';
}
