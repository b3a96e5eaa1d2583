/**
 * Decides whether a full stop belongs to a word (an abbreviation, an initial, an ordinal) and the sentence goes on,
 * when what follows begins with a capital or a number. Small letters have been judged before.
 */
import type { Abbreviations } from './abbreviations.ts';
import { firstWord } from './words.ts';

/**
 * @param left the sentence so far, ending in one full stop
 * @param right what follows, without white space before it
 */
export function goesOnAfterStop(left: string, right: string, lists: Abbreviations): boolean {
  const next = firstWord(right).toLowerCase();
  const usual = lists.starters.has(next) && !/^\p{L}\./u.test(right);
  if (/(?:N[°º]|№)\.$/u.test(left)) return true;
  if (lists.ordinalDot && /(?:^|\s)\p{N}{1,2}\.$/u.test(left)) return !lists.starters.has(next);
  const stopped = stoppedWord(left);
  if (!stopped) return false;
  const { word, chain, before, initial } = stopped;
  const numberNext = /^['’(]?[\p{N}№§]/u.test(right);
  const forms = formsOf(stopped, numberNext);
  const has = (list: ReadonlySet<string>): boolean => forms.some((form) => list.has(form));
  const shortened = DOTTED_LETTERS.test(word) || (WITHOUT_VOWEL.test(word) && !/^\p{Lu}+$/u.test(word));
  const afterNumber = AFTER_NUMBER.test(before);

  if (lists.times && has(lists.times.words) && (afterNumber || chain.includes('.')))
    return (!usual || /^["“«„]/u.test(right)) && lists.times.goesOn(left, right);
  if (numberNext)
    return shortened || [lists.beforeNumber, lists.beforeName, lists.either, lists.units].some(has);
  if (has(lists.last) || (afterNumber && has(lists.units))) return false;
  if (has(lists.beforeName)) return true;
  if (initial && lists.labels.has(lastWord(before))) return false;
  // "А. С. Пушкин": one letter after the other.
  if (/^\p{L}$/u.test(word) && /^\p{L}\./u.test(right)) return true;
  if (lists.nameIsComplete?.(left, right)) return false;
  return !usual && (initial || shortened || has(lists.either));
}

interface StoppedWord {
  /** Without its last full stop. */
  readonly word: string;
  /** With the stopped words before it, as "т. е". */
  readonly chain: string;
  readonly before: string;
  readonly initial: boolean;
}

const CHAIN =
  /(?:^|[\s("'“«„[—–/\u00A0\p{N}-])((?:\p{L}+(?:-\p{L}+)*\.[\s\u00A0]?)*\p{L}+(?:['-]\p{L}+)*[²³]?)\.$/u;

/** In code units. */
const LONGEST_CHAIN = 60;

/** "p.m", "Ph.D", "U.S.A". */
const DOTTED_LETTERS = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/** "Bn", "Rd", "стр": short and without a vowel, so no whole word. */
const WITHOUT_VOWEL = /^(?:[bcdfghjklmnpqrstvwxz]{2,4}|[бвгджзйклмнпрстфхцчшщ]{1,4})$/iu;

/** "5", "XIX", "12 тыс. кв.", "3 cu.". */
const AFTER_NUMBER = /(?:[IVXLC]|\p{N}(?:\s*(?:тыс|млн|млрд|трлн|кв|куб|sq|cu|fl)\.?)*)$/u;

function stoppedWord(left: string): StoppedWord | null {
  const chain = CHAIN.exec(left.slice(-LONGEST_CHAIN))?.[1];
  if (chain === undefined) return null;
  const word = chain.split(/[\s\u00A0]/).at(-1)!;
  const before = left.slice(0, left.length - word.length - 1).trimEnd();
  return { word, chain, before, initial: /^\p{Lu}$/u.test(word) };
}

/**
 * How it may stand in a list: alone, with the word before it ("т. е", "т.е" and "и др" as "т.е" and "и.др"), and as
 * the last part of a compound. "С." is an initial, unless a number follows, as in "С. 5".
 */
function formsOf({ word, chain, before, initial }: StoppedWord, numberNext: boolean): string[] {
  const pair =
    chain === word && !word.includes('.')
      ? `${lastWord(before)}.${word}`
      : chain
          .replace(/[\s\u00A0]/g, '')
          .split('.')
          .slice(-2)
          .join('.');
  if (initial && !numberNext) return [word, pair.toLowerCase()];
  return [word, word.toLowerCase(), pair.toLowerCase(), word.split('-').at(-1)!.toLowerCase()];
}

function lastWord(text: string): string {
  return /(\p{L}+)\.?$/u.exec(text.slice(-30))?.[1]?.toLowerCase() ?? '';
}
