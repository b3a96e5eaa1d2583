/** What is said in place of what is written, in Russian. */
import { expansion } from './expansion.ts';
import type { Expansion } from './expansion.ts';

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const COUNT = String.raw`(\p{N}+(?:[,.]\p{N}+)?)`;

/** In order: the first that matches a place wins. */
export const RUSSIAN: readonly Expansion[] = [
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
