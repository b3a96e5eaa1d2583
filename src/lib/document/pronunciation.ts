/**
 * One entry of a publisher's list of pronunciations: what may stand in it, and how it is read from the page,
 * where it is JSON in a `meta` that nobody sees or hears. What a voice makes of it is narration's.
 */
import type { Pronunciation } from './model.ts';

/** The longest text that a rule finds and the longest that it says, in code units. */
export const MAX_PRONUNCIATION = 200;

/** What is wrong with an entry, as the end of a sentence; null where nothing is. */
export function pronunciationProblem({ text, say }: Pronunciation): string | null {
  if (text.trim() === '') return '“text” is empty';
  if (text.length > MAX_PRONUNCIATION)
    return `“text” is ${text.length} characters long, at most ${MAX_PRONUNCIATION} are possible`;
  if (say.length > MAX_PRONUNCIATION)
    return `“say” for “${text}” is ${say.length} characters long, at most ${MAX_PRONUNCIATION} are possible`;
  // Nobody would know that a word of the article is never heard: only a reader may silence one.
  return /[\p{L}\p{N}]/u.test(say) ? null : `“say” for “${text}” holds nothing that can be said`;
}

/** @returns null for what is no entry */
export function readPronunciation(content: string): Pronunciation | null {
  let found: unknown;
  try {
    found = JSON.parse(content);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null) return null;
  const { text, say, lang, wholeWord, caseSensitive } = found as Record<string, unknown>;
  if (typeof text !== 'string' || typeof say !== 'string') return null;
  return {
    text,
    say,
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(wholeWord === false ? { wholeWord } : {}),
    ...(caseSensitive === true ? { caseSensitive } : {}),
  };
}
