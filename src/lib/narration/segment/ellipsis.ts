/** Three dots and four, with and without spaces: what was left out, what trails off, and what ends. */
import type { Abbreviations } from './abbreviations.ts';
import { beginsSmall, firstWord } from './words.ts';

/** Null if there is no ellipsis at this place; else whether a sentence ends here. */
export function ellipsisVerdict(left: string, right: string, lists: Abbreviations): boolean | null {
  // "compounds. . . . The": the first dot ends a sentence, the other three begin the next; but ". . . .”" ends.
  if (/^\.(?:\s\.)+/u.test(right)) return /[\p{L}\p{N}]\.$/u.test(left) && /^\.\s\.\s\.\s\p{Lu}/u.test(right);
  if (/^[.…]/u.test(right)) return /^(?:\.{2,}|…)\s?["“«„]?\p{Lu}/u.test(right) && /[!?]$/u.test(left);
  const dots = /(?<!\.)(\s?)(\.(?:\s?\.){2,}|…)$/u.exec(left);
  if (!dots) return null;
  if (beginsSmall(right)) return false;
  const [, space, signs] = dots as unknown as [string, string, string];
  const four = signs.replace(/\s/g, '').length > 3;
  const first = firstWord(right);
  // "I" has a capital anywhere, and after a spaced omission so has a name.
  if (
    !four &&
    (/^I(?:['’]\p{L}+)?$/u.test(first) ||
      (space && signs.includes(' ') && !lists.starters.has(first.toLowerCase())))
  )
    return false;
  return true;
}
