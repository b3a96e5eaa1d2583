/**
 * Roman numerals after names and parts of works in Russian texts: "Николай II", "глава IV". The name's own
 * ending says the case.
 */
import type { Expansion } from './expansion.ts';
import { GAP } from './russian-amount.ts';
import type { Gender } from './russian-numbers.ts';
import { ordinal } from './russian-ordinals.ts';
import { FEMININE, MASCULINE, NEUTER, romanValue } from './russian-roman-values.ts';
import type { Endings } from './russian-roman-values.ts';

const KINGS =
  'Никола|Александр|Павел|Павл|П[её]тр|Иван|Иоанн|Людовик|Карл|Генрих|Фридрих|Георг|Вильгельм|Филипп|Франциск|Наполеон|Бенедикт|Пи|Яков|Рамзес|Птолеме|Эдуард|Ричард|Фердинанд|Густав|Кристиан|Васили|Ф[её]дор|Михаил|Алексе|Алекси|Мехмед|Мурад|Селим|Леопольд|Оттон|Максимилиан|Франц|Юстиниан|Климент|Григори|Урбан|Стефан|Дари|Антиох|Кирилл|Болеслав|Казимир|Сигизмунд|Владислав|Якоб|Карлос|Вацлав|Харальд|Эрик|Магнус|Вальдемар|Константин|Феодоси|Иннокенти|Тутмос|Аменхотеп|Хасан|Мухаммед|Лев|Льв|Иосиф|Абдул-Хамид|Луи|Хокон|Адольф|Альберт|Ахмед';
const QUEENS = 'Екатерин|Елизавет|Мари|Изабелл|Маргарит|Клеопатр|Кристин|Анн|Виктори|Вильгельмин|Юлиан';

/** "Николай II", "Екатерины II". */
export const MONARCHS: Expansion = {
  pattern: new RegExp(
    `(?<=(?<![\\p{L}-])(?:(?<king>(?:${KINGS}))(?<his>|[йаяуюье]|[оеё]м|и)|(?<queen>(?:${QUEENS}))(?<her>[аяыиеую]|[оеё]й))${GAP})(?<n>[IVXІХ]{1,6})(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu',
  ),
  say: (match) => {
    const { his, her, n } = match.groups!;
    const value = romanValue(n!);
    if (value === null) return null;
    const [ending, endings] = her === undefined ? [his!.replace('й', ''), MASCULINE] : [her, FEMININE];
    const found = endings.find(([pattern]) => pattern.test(ending));
    return found ? ordinal(value, found[1], found[2]) : null;
  },
};

const PARTS: readonly (readonly [stem: string, endings: Endings, gender: Gender])[] = [
  ['том|раздел|акт|пункт|параграф|выпуск|эпизод', MASCULINE, 'masculine'],
  ['глав|част|книг|стать|сцен|песн|сери', FEMININE, 'feminine'],
  ['действи|приложени', NEUTER, 'neuter'],
];
const ALL_PARTS = PARTS.map(([stems]) => stems).join('|');

/** "Глава IV", "в томе II". */
export const ROMAN_PARTS: Expansion = {
  pattern: new RegExp(
    `(?<=(?<![\\p{L}-])(?<part>(?:${ALL_PARTS})(?:[аяеёиыоуюь]|[оеё][мйв]|ью|[ая]х|[ая]ми?|ей)?)${GAP})(?<n>[IVXLІХ]{1,8})(?:[–—-](?<to>[IVXLІХ]{1,8}))?(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}]|${GAP}?[–—]${GAP}?[IVXLІХ])`,
    'giu',
  ),
  say: (match) => {
    const { part, n, to } = match.groups!;
    const value = romanOf(n!);
    const last = to === undefined ? null : romanOf(to);
    if (value === null || (to !== undefined && (last === null || last <= value))) return null;
    for (const [stems, endings, gender] of PARTS) {
      const ending = new RegExp(`^(?:${stems})(\\p{L}{0,3})$`, 'iu').exec(part!)?.[1];
      if (ending === undefined) continue;
      const found = endings.find(([pattern]) => pattern.test(ending));
      // "Главы IV–VI", "в главах IV–VI": said so after any case.
      if (last !== null)
        return `с ${ordinal(value, 'genitive', gender)} по ${ordinal(last, 'accusative', gender)}`;
      if (found) return ordinal(value, found[1], found[2]);
    }
    return null;
  },
};

/** Null for a numeral in small letters, too: the pattern takes any. */
function romanOf(written: string): number | null {
  return written === written.toUpperCase() ? romanValue(written) : null;
}
