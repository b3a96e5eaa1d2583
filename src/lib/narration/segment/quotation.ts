/** What stands behind a closed quotation and still belongs to it: who said it, or where it is from. */
import type { Abbreviations } from './abbreviations.ts';
import { firstWord } from './words.ts';

const CLOSED = /[!?….][\])]*["'”’»]$/u;

/** `“Really?” Smith asked.` */
const TELLER =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|replied|replies|answered|cried|called|shouted|whispered|muttered|murmured|added|wrote|writes|explained|continued|insisted|exclaimed|snapped|demanded|wondered|repeated|told)(?!\p{L}|[,:]\s*["“‘])/u;

/** `“… no end” (Lee 55).` */
const SOURCE = /^\([^()]{1,80}\)\s*[.,;:]/u;

/** @param left the text so far, @param right what follows, both without white space between them */
export function belongsToQuotation(left: string, right: string, lists: Abbreviations): boolean {
  if (!CLOSED.test(left)) return false;
  if (SOURCE.test(right)) return true;
  if (/\.["'”’»]$/u.test(left) || !TELLER.test(right)) return false;
  const first = firstWord(right);
  return first === 'I' || !lists.starters.has(first.toLowerCase());
}
