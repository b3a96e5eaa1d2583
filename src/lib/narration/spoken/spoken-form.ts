/**
 * From what is shown to what is said: drops what engines stumble over, says abbreviations and addresses in
 * words, and keeps the way back. The text it gives is plain, with single spaces and no markup.
 */
import { primaryLanguage } from '../../base/language.ts';
import type { LanguageTag } from '../../base/language.ts';
import type { SpokenWord } from '../sentence.ts';
import { expansionsOf } from './expansions.ts';
import type { Expansion } from './expansion.ts';
import { linkTo } from './link-to.ts';
import { saidText } from './said-text.ts';
import type { Replacement } from './said-text.ts';
import { visibleText } from './visible-text.ts';
import { wordSpans } from './word-spans.ts';

export interface SpokenForm {
  /** Empty where nothing is left that has a letter or a digit. */
  readonly spoken: string;
  readonly words: readonly SpokenWord[];
}

/**
 * @param shown one sentence as it stands in its block
 * @param offset where it begins in the block's text, in code units: added to every `shown` span
 * @param own the reader's and the publisher's rules: they come before those of the language
 */
export function spokenForm(
  shown: string,
  lang: LanguageTag,
  offset = 0,
  own: readonly Expansion[] = [],
): SpokenForm {
  const visible = visibleText(shown);
  const said = saidText(visible.text, replacements(visible.text, primaryLanguage(lang), own));
  if (!/[\p{L}\p{N}]/u.test(said.spoken)) return { spoken: '', words: [] };
  const spans = wordSpans(said.spoken, lang);
  const words = said.sources(spans).map((source, index) => {
    const { start, end } = visible.shown(source);
    return { spoken: spans[index]!, shown: { start: start + offset, end: end + offset } };
  });
  return { spoken: said.spoken, words };
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”[\]{}|\\^`]*[^\s<>"«»“”[\]{}|\\^`.,;:!?…)'’*]/giu;
const ELISION = /[[(]\s?(?:\.{3}|…)\s?[\])]/g;
const SYMBOLS =
  /(?:[*_#~^|<>{}`\\¦¬†‡•‣◦·●▪◦■□⁂☙❧→←↑↓↩↪⇒⇐=]|\p{Extended_Pictographic}\u200D?|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}])/gu;
/** "R.F.-land" as "R F land", "А. С. Пушкин" as "А С Пушкин": a full stop inside would be a pause. */
const INITIALS =
  /(?<![\p{L}\p{N}])\p{Lu}\.(?:-(?=\p{L})|(?=\s?\p{Lu}[.\p{Ll}])|(?<=\p{Lu}\.\p{Lu}\.)(?=\s?\p{L}))/gu;
const DASH = /—|―|–(?!\p{N})|(?<=\s)-{1,3}(?=\s)|(?<!-)-{2,3}(?!-)/gu;
const SPACES = /\s/g;

/**
 * The general rules match one character where they can: where a rule of a language has taken its neighbour,
 * it must not escape.
 */
function replacements(text: string, language: string, own: readonly Expansion[]): Replacement[] {
  const found: Replacement[] = [];
  const taken = new Uint8Array(text.length);
  const apply = ({ pattern, say }: Expansion): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start === end || taken.subarray(start, end).includes(1)) continue;
      const instead = typeof say === 'string' ? say : say(match);
      if (instead === null) continue;
      taken.fill(1, start, end);
      found.push({ start, end, say: stopped(instead, match[0], text.slice(end, end + 4)) });
    }
  };
  for (const rule of own) apply(rule);
  apply({ pattern: ADDRESS, say: ([url]) => `${linkTo(language)} ${hostOf(url!)}` });
  for (const rule of expansionsOf(language)) apply(rule);
  apply({ pattern: INITIALS, say: ([letter]) => `${letter!.charAt(0)} ` });
  apply({ pattern: ELISION, say: '… ' });
  apply({ pattern: SYMBOLS, say: ' ' });
  apply({ pattern: DASH, say: ', ' });
  apply({ pattern: SPACES, say: ' ' });
  return found.sort((a, b) => a.start - b.start);
}

/** The full stop of an abbreviation that ends the sentence ends what is said, too. */
function stopped(say: string, written: string, after: string): string {
  const last = /^["'”’»)\]]{0,3}$/.test(after);
  return last && say !== '' && written.endsWith('.') && !say.endsWith('.') ? `${say.trimEnd()}.` : say;
}

/** As written: not as `URL` has it, which would spell a Russian name in punycode. */
function hostOf(address: string): string {
  const authority = address.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0]!;
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/^www\./i, '');
  return /[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/u.exec(host)?.[0] ?? '';
}
