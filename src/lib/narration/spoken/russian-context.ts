/**
 * Which case a Russian number stands in, judged by the words around it: prepositions and comparatives before,
 * endings after. It answers only where the answer is sure; a number in doubt is left as digits.
 */
import { countForm } from './russian-numbers.ts';
import type { Case, Gender } from './russian-numbers.ts';

/** Code units to each side that are looked at: it bounds the work for every number. */
const REACH = 90;

export interface Surroundings {
  /** Words right before, the nearest last, in lower case; none across punctuation. */
  readonly before: readonly string[];
  readonly after: string;
}

export function surroundings(text: string, start: number, end: number): Surroundings {
  const left = text.slice(Math.max(0, start - REACH), start);
  const words = /(?:[\p{L}\p{N}][\p{L}\p{N}.-]*[ \u00A0\u202F\n]+){1,8}$/u.exec(left)?.[0] ?? '';
  return {
    before: words.toLowerCase().split(/\s+/u).filter(Boolean).slice(-6),
    after: text.slice(end, end + REACH),
  };
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const GENITIVE = list(`до от ото из изо без безо для у около после кроме вместо против среди ввиду вследствие
  свыше более менее больше меньше порядка из-за из-под ок`);
/** These compare only before a measure: "позже 5 минут", but "позже 5 солдат ушли". */
const COMPARATIVE =
  list(`старше младше моложе выше ниже дороже дешевле дальше длиннее короче быстрее позже позднее
  раньше ранее достиг достигла достигло достигли достигает достигают достигнет достигнут достичь`);
/** Two words that ask for the genitive; of the first the ending may differ. */
const GENITIVE_PAIR =
  /(?:^| )(?:в течение|на протяжении|в размере|в количестве|в возрасте|в пределах|в районе|на уровне|на (?:глубине|высоте|расстоянии|дистанции|площади|скорости)|со скоростью|в радиусе|в объ[её]ме|не хватает|не хватало)$/u;
const DATIVE = list('к ко благодаря вопреки согласно равен равна равны равняется равняться соответствует');
const INSTRUMENTAL = list('между над перед передо');
const PREPOSITIONAL = list('при о об обо');
const ACCUSATIVE = list('на за через про сквозь в во под по');
/** May stand between a preposition and its number without a change of case. */
const PARTICLES = list('примерно приблизительно почти всего лишь только ровно целых');

/** What precedes a number, without particles, and the nearest word of it. */
function governor(before: readonly string[]): { readonly words: string; readonly last: string } {
  let end = before.length;
  while (end > 0 && PARTICLES.has(before[end - 1]!)) end -= 1;
  const last = (before[end - 1] ?? '').replace(/\.$/u, '');
  return { words: before.slice(0, end).join(' '), last };
}

/**
 * The case asked for by the words before the number; null where they ask for none, or for one of several
 * ("с", "по", "в") that only the noun can tell.
 * @param measured whether what it counts is a measure, so that a comparative before it compares
 */
export function governedCase({ before, after }: Surroundings, measured: boolean): Case | null {
  const { words, last } = governor(before);
  // "Около 5 или 6": as the first.
  if (last === 'или' && /^\d+$/.test(before.at(-2) ?? ''))
    return governedCase({ before: before.slice(0, -2), after: '' }, measured);
  // "Превышает 5" takes the accusative: it looks as the nominative does.
  if (last === 'превышает') return 'accusative';
  if (GENITIVE.has(last) || (measured && COMPARATIVE.has(last)) || GENITIVE_PAIR.test(words))
    return 'genitive';
  if (DATIVE.has(last)) return 'dative';
  if (INSTRUMENTAL.has(last) || /(?:^| )между \S+ и$/u.test(words)) return 'instrumental';
  if (PREPOSITIONAL.has(last)) return 'prepositional';
  if ((last === 'с' || last === 'со') && FROM.test(after)) return 'genitive';
  return null;
}

/** "С 5 до 10", "с 9 утра", "с 18 лет": since or from, not together with. */
const FROM =
  /^(?:[^.!?;«»]{0,25}? до[ \u00A0]\p{N}|[ \u00A0](?:утра|вечера|ночи|часов|лет|градусов|метров|километров|процентов)(?!\p{L}))/u;

const WAY =
  /^[ \u00A0](?:от|к|севернее|южнее|западнее|восточнее|выше|ниже|езды|ходьбы|пути|лёта|случаев)(?!\p{L})/u;

/** "В 5 км от дома", "в 20 % случаев": where, not how far. */
export function isWay({ before, after }: Surroundings): boolean {
  return /^во?$/u.test(before.at(-1) ?? '') && WAY.test(after);
}

/** Before a number whose case looks as the nominative does, except of "одна": "на 21 тысячу". */
export function accusative({ before }: Surroundings): boolean {
  return ACCUSATIVE.has(governor(before).last);
}

/** Words that follow a number but are not what it counts. */
const NO_NOUN =
  list(`и или либо а но до по в во на с со к ко из от за для при о об не ни же бы ли то это что как
  если когда утра вечера дня ночи пополудни включительно ещё уже раз`);
/** Of these the ending deceives: "5 цунами" is no instrumental, "5 дам" no dative. */
const DECEIVING = list('цунами оригами татами дам мам драм реклам программ храм монах страх взмах размах');

/** The first word after a number if it can be what it counts, in lower case; else empty. */
export function nounAfter(after: string): string {
  const word = /^[ \u00A0\u202F]([а-яё-]+)/u.exec(after)?.[1] ?? '';
  return NO_NOUN.has(word) ? '' : word;
}

/**
 * Whether what follows agrees with a number in this case, so that it is an amount: "до 5 этажей", but not
 * "до 5 этажа", which is the fifth floor.
 */
export function agrees(value: number | null, at: Case, after: string): boolean {
  const word = nounAfter(after);
  if (word === '') return !/^[ \u00A0]?[A-Za-z]/u.test(after);
  if (value === null) return /(?:[аяыи]|ого|его|ой|ей)$/u.test(word);
  if (!countForm(value, at).plural) return genderOf(word) !== null;
  if (at === 'genitive') return /(?:[бвгджзклмнпрстфхцчшщь]|[еи]й|ло)$/u.test(word);
  if (at === 'dative') return /(?:[ая]м|[ыи]м)$/u.test(word);
  if (at === 'instrumental') return /(?:[аяыи]ми|людьми|детьми)$/u.test(word);
  return /[аяыи]х$/u.test(word);
}

/** The case that the ending of the noun betrays: "в 5 странах", "по 12 регионам", "с 3 друзьями". */
export function caseOfNoun(value: number, { before, after }: Surroundings): Case | null {
  if (!countForm(value, 'genitive').plural) return null;
  const words =
    /^[ \u00A0\u202F]((?:[а-яё-]+(?:[ыи]х|[ыи]ми?) ){0,2}[а-яё-]+)/u.exec(after)?.[1]?.split(' ') ?? [];
  const word = words.at(-1) ?? '';
  const { last } = governor(before);
  if (word.length < 4 || DECEIVING.has(word)) return null;
  if (/(?:[ая]ми|людьми|детьми)$/u.test(word)) return 'instrumental';
  if (/[ая]х$/u.test(word) && /^(?:в|во|на|о|об|при|по)$/u.test(last)) return 'prepositional';
  if (/[ая]м$/u.test(word) && /^(?:к|ко|по|благодаря|всем)$/u.test(last)) return 'dative';
  return null;
}

const FEMININE =
  /^(?:тысяч|минут|секунд|недел|тонн|миль|мил[яиюь]|копе(?:йк|ек)|гривн|женщин|девоч|девуш|школьниц|машин|ракет|страниц|стран|недел|пул|попыт|сот|дюжин|пар|штук|свеч|чаш|бутыл|монет|морск(?:ой|ие|их) мил)(?:[аыиуюяь]|ой|ей|ам|ями|ами|ах|ях)?$/u;
const MASCULINE =
  /^(?:миллион|миллиард|триллион|процент|рубл|доллар|километр|метр|сантиметр|миллиметр|килограмм|грамм|литр|гектар|градус|час|дн|месяц|год|раз|человек|солдат|балл|пункт|день|мальчик|мужчин|баррел|этап|вопрос|случа|самол[её]т|танк|дрон|беспилотник|дом|город|регион)(?:[ауьяю]|ом|[её]м|е|ам|ами|ах|ов|ев|ей)?$/u;

/** Null for a noun that is not known here. */
export function genderOf(word: string): Gender | null {
  if (FEMININE.test(word)) return 'feminine';
  return MASCULINE.test(word) ? 'masculine' : null;
}
