/**
 * Tells by their endings which Russian words look like a verb. "Он умер в 1922 г. Мать" and "В 1922 г. Мать" differ
 * only in that: with a verb before the year the sentence is complete. No dictionary, so it is a good guess only.
 */
import { words } from './words.ts';

/** Past tense, reflexive present, short participle. */
const PAST =
  /(?:[аеиоуыяёю]л(?:а|о|и|ся|ась|ось|ись)?|(?:ш|ч|р|г|к|с|з|б)л(?:а|о|и|ась|ось|ись)|[аеиуюя]тся|(?:ован|[аеиы]чен|[жшщ]ён|[жшщчднлр]ен|итан|исан|азан|[ая]зван|оздан|ыт|ят)(?:а|о|ы)?)$/u;

/** Verbs whose past has no "л". */
const IRREGULAR =
  words(`умер погиб возник исчез достиг стих мог рос нёс вёз привёз лёг есть стал шёл пошёл ушёл
  пришёл вышел вёл привёл живёт живут работает служит пишет идёт`);

/** Nouns, names and small words with the same endings. */
const NOT_VERBS =
  words(`или если ли мол ил начал начала начало дела дело дел числа число чисел села село сил сила
  школ школа школы стол стола пол пола угол узел отдел раздел предел зал вал бал гол футбол протокол посол тыл мул
  материал журнал генерал адмирал капитал канал вокзал идеал финал сигнал персонал потенциал интервал квартал
  филиал мемориал сериал металл кристалл провал обвал привал арсенал земли роли недели цели модели боли соли доли
  воли пыли были мили отели апрели февраль павел михаил даниил самуил измаил кирилл рафаил гавриил карл эмиль
  николай дания англия член обмен размен век момент план роман океан экран орган кран стран сан быт опыт сыт
  десят девят пят объят тела тело масла стекла крыла весла вокзала журнала канала капитала генерала материала
  мужчин барьер пример размер номер`);

/** @param word with or without a capital */
export function looksLikeVerb(word: string): boolean {
  const small = word.toLowerCase();
  return IRREGULAR.has(small) || (small.length > 2 && PAST.test(small) && !NOT_VERBS.has(small));
}

/** True if one of the words looks like a verb; names, which have a capital inside of a sentence, do not count. */
export function tellsWhatHappened(clause: string): boolean {
  return (clause.match(/\p{L}+/gu) ?? []).some((word, index) =>
    /^\p{Lu}/u.test(word) && index > 0 ? false : looksLikeVerb(word),
  );
}
