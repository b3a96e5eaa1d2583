/**
 * From what is shown to what is said: drops what engines stumble over, says abbreviations and addresses in
 * words, and keeps the way back. The text it gives is plain, with single spaces and no markup.
 */
import { primaryLanguage } from '../../base/language.ts';
import type { LanguageTag } from '../../base/language.ts';
import type { Span } from '../../locator/locator.ts';
import { expansionsOf, linkTo } from './expansions.ts';
import type { Expansion } from './expansion.ts';
import type { SpokenWord } from '../sentence.ts';
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
  const built = build(shown, replacements(shown, primaryLanguage(lang), own));
  if (!/[\p{L}\p{N}]/u.test(built.spoken)) return { spoken: '', words: [] };
  const words = wordSpans(built.spoken, lang).map((spoken) => ({
    spoken,
    shown: shownSpan(shown, built.runs, spoken, offset),
  }));
  return { spoken: built.spoken, words };
}

interface Replacement extends Span {
  readonly say: string;
}

/** A stretch of the spoken text and where it comes from; `exact` where both are the same characters. */
interface Run {
  readonly spoken: Span;
  readonly shown: Span;
  readonly exact: boolean;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?…)\]'’]/giu;
/** Invisible characters except the joiners that Persian and Indic scripts need, and controls. */
const INVISIBLE =
  /[\u00AD\u200B\u200E\u200F\u2060-\u2064\u2066-\u206F\uFEFF\u202A-\u202E\u0000-\u0008\u000E-\u001F\u007F]+/g;
const ELISION = /[[(]\s*(?:\.{3}|…)\s*[\])]/g;
const SYMBOLS =
  /(?:[*_#~^|<>•·●▪◦■□⁂☙❧→←↑↓↩↪⇒⇐=]|\p{Extended_Pictographic}|\uFE0F|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}])+/gu;
/** "R.F.-land" as "R F land", "А. С. Пушкин" as "А С Пушкин": a full stop inside would be a pause. */
const INITIALS =
  /(?<![\p{L}\p{N}])\p{Lu}\.(?:-(?=\p{L})|(?=\s?\p{Lu}[.\p{Ll}])|(?<=\p{Lu}\.\p{Lu}\.)(?=\s?\p{L}))/gu;
const DASH = /\s*(?:—|–(?!\p{N})|(?<=\s)-(?=\s))\s*/gu;
const SPACES = /\s+/g;

function replacements(shown: string, language: string, own: readonly Expansion[]): Replacement[] {
  const found: Replacement[] = [];
  const taken = new Uint8Array(shown.length);
  const apply = ({ pattern, say }: Expansion): void => {
    for (const match of shown.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start === end || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({
        start,
        end,
        say: stopped(typeof say === 'string' ? say : say(match), match[0], end === shown.length),
      });
    }
  };
  for (const rule of own) apply(rule);
  apply({ pattern: ADDRESS, say: ([url]) => `${linkTo(language)} ${hostOf(url!)}` });
  apply({ pattern: INVISIBLE, say: '' });
  for (const rule of expansionsOf(language)) apply(rule);
  apply({ pattern: INITIALS, say: ([letter]) => `${letter!.charAt(0)} ` });
  apply({ pattern: ELISION, say: '… ' });
  apply({ pattern: SYMBOLS, say: ' ' });
  apply({ pattern: DASH, say: ', ' });
  apply({ pattern: SPACES, say: ' ' });
  return found.sort((a, b) => a.start - b.start);
}

/** The full stop of an abbreviation that ends the sentence ends what is said, too. */
function stopped(say: string, written: string, last: boolean): string {
  return last && written.endsWith('.') && !say.endsWith('.') ? `${say.trimEnd()}.` : say;
}

function build(shown: string, replaced: readonly Replacement[]): { spoken: string; runs: Run[] } {
  const runs: Run[] = [];
  let spoken = '';
  const say = (text: string, from: Span, exact: boolean): void => {
    let said = text;
    // No comma after a stop or at the beginning, no second space.
    if (!exact && /^,/.test(said) && !/[\p{L}\p{N}%]["'”’»)\]]*\s*$/u.test(spoken)) said = said.slice(1);
    if (!exact && /^,/.test(said)) spoken = spoken.trimEnd();
    if (/(?:^|\s)$/.test(spoken)) said = exact ? said : said.trimStart();
    if (said === '') return;
    runs.push({ spoken: { start: spoken.length, end: spoken.length + said.length }, shown: from, exact });
    spoken += said;
  };
  let at = 0;
  for (const { start, end, say: instead } of replaced) {
    if (start > at) say(shown.slice(at, start), { start: at, end: start }, true);
    say(instead, { start, end }, false);
    at = end;
  }
  if (at < shown.length) say(shown.slice(at), { start: at, end: shown.length }, true);
  return { spoken: spoken.replace(/[\s,]+$/, ''), runs };
}

function shownSpan(text: string, runs: readonly Run[], word: Span, offset: number): Span {
  let start = Infinity;
  let end = 0;
  for (const run of runs) {
    if (run.spoken.end <= word.start || run.spoken.start >= word.end) continue;
    const shift = run.shown.start - run.spoken.start;
    start = Math.min(start, run.exact ? Math.max(word.start, run.spoken.start) + shift : run.shown.start);
    end = Math.max(end, run.exact ? Math.min(word.end, run.spoken.end) + shift : run.shown.end);
  }
  const piece = text.slice(start, end);
  return {
    start: start + offset + (piece.length - piece.trimStart().length),
    end: start + offset + piece.trimEnd().length,
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url.startsWith('www.') ? `https://${url}` : url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}
