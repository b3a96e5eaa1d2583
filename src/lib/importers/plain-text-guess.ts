/**
 * What each paragraph of a plain text is: heading, quotation, appeal, separator or plain paragraph. The
 * guesses look at length, punctuation and neighbours first and at words last; each says why it was made.
 */
import {
  APPEAL_HINTS,
  BYLINE,
  CHAPTER,
  FIRST_OR_SECOND_PERSON,
  GIVING_APPEAL,
  isQuotedWhole,
  LETTER_APPEAL,
  outsideQuotes,
  SPEECH_WORD,
} from './plain-text-words.ts';
import type { TextParagraph } from './plain-text-paragraphs.ts';

/** Lengths are in code units. */
const LONGEST_HEADING = 90;
const LONGEST_TITLE = 300;
const LONGEST_STANDFIRST = 900;
const LONGEST_APPEAL = 900;
const LONGEST_TAGLINE = 160;
const MOST_TAGLINES = 3;

const SEPARATOR = /^(?:[*⁂❧✻☙§]|([*\-–—_~#=•·+✻❧])(?:\s*\1){2,}|\.(?:\s+\.){2,})$/u;

export function isSeparator(text: string): boolean {
  return text.length <= 200 && SEPARATOR.test(text);
}

/** Whether a first paragraph can be the title: a line, not a story. */
export function isTitle({ text }: TextParagraph, rest: readonly TextParagraph[]): boolean {
  return rest.length > 0 && text.length <= LONGEST_TITLE && !isSeparator(text);
}

/** Whether the paragraph after the title sums the text up. */
export function isStandfirst(title: TextParagraph, rest: readonly TextParagraph[]): boolean {
  const [first, second] = rest;
  if (!first || !second || rest.length < 4 || CHAPTER.test(title.text)) return false;
  const headline = title.text.split(/\s+/).length >= 3 && !/[.,;:]$/.test(title.text);
  const { text } = first;
  return (
    headline &&
    text.length >= 40 &&
    text.length <= LONGEST_STANDFIRST &&
    !text.endsWith(':') &&
    !isQuotedWhole(text) &&
    !isSeparator(text) &&
    appealKind(text) === null &&
    !BYLINE.test(text) &&
    !isSeparator(second.text)
  );
}

/** Whether a paragraph heads those that follow. */
export function isHeading(paragraphs: readonly TextParagraph[], at: number, quotedLines: number): boolean {
  const { text, lines } = paragraphs[at]!;
  const next = paragraphs[at + 1];
  if (!next || lines.length > 1 || text.length >= LONGEST_HEADING || isSeparator(text)) return false;
  if (next.text.length < 2 * text.length) return false;
  if (CHAPTER.test(text)) return true;
  if (next.text.length < LONGEST_HEADING) return false;
  if (BYLINE.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (isQuotedWhole(text)) {
    // In a story whole lines of talk are common, and then a line in quotation marks heads nothing.
    return !/[.,…][”»“"’']$/.test(text) && quotedLines / paragraphs.length < 0.15;
  }
  return (
    /^[\p{Lu}\p{N}“«„"‘'(¿¡]/u.test(text) &&
    !/[.,;:…–—-]["”»’]?$/u.test(text) &&
    !/^[–—-]\s/.test(text) &&
    !/[“«„][^”»]*$/u.test(text)
  );
}

export type AppealKind = 'donation' | 'newsletter';

/** Whether a paragraph asks the reader to give or to subscribe; null where it does not. */
export function appealKind(text: string): AppealKind | null {
  if (text.length > LONGEST_APPEAL) return null;
  const plain = outsideQuotes(text);
  const hints = APPEAL_HINTS.filter((hint) => hint.test(plain)).length;
  const letter = LETTER_APPEAL.test(plain) && (text.length < LONGEST_HEADING || hints > 0);
  if (letter) return 'newsletter';
  const giving = GIVING_APPEAL.test(plain);
  if (giving && (hints > 0 || text.length < LONGEST_TAGLINE)) return 'donation';
  return null;
}

/** How many of the paragraphs after an appeal belong to it: short lines under a line that reads as a headline. */
export function taglinesAfter(paragraphs: readonly TextParagraph[], at: number, usualLength: number): number {
  const { text } = paragraphs[at]!;
  if (text.length >= LONGEST_HEADING || /[.:;,]$/.test(text)) return 0;
  let count = 0;
  while (count < MOST_TAGLINES) {
    const next = paragraphs[at + 1 + count];
    if (!next || next.text.length > Math.min(LONGEST_TAGLINE, usualLength / 2)) break;
    if (
      isSeparator(next.text) ||
      next.text.endsWith(':') ||
      /^[“«„"‘—–]/.test(next.text) ||
      appealKind(next.text) === 'donation'
    )
      break;
    if (isHeading(paragraphs, at + 1 + count, 0)) break;
    count += 1;
  }
  return count;
}

/** Why the paragraph after a lead-in that ends in a colon is somebody's words; null where nothing says so. */
export function quotationReason(leadIn: string, text: string): string | null {
  if (!leadIn.endsWith(':') || text.endsWith(':')) return null;
  if (isQuotedWhole(text)) return 'it stands in quotation marks as a whole';
  const told = outsideQuotes(leadIn);
  const spoken = SPEECH_WORD.test(told);
  const voice = FIRST_OR_SECOND_PERSON.test(outsideQuotes(text)) && !FIRST_OR_SECOND_PERSON.test(told);
  if (voice)
    return spoken
      ? 'the lead-in names speech and the paragraph speaks as "I", "we" or "you"'
      : 'the paragraph speaks as "I", "we" or "you" and the lead-in does not';
  return spoken && text.length >= LONGEST_HEADING ? 'the lead-in names speech' : null;
}

/** The middle length of the paragraphs, in code units. */
export function usualLength(paragraphs: readonly TextParagraph[]): number {
  const lengths = paragraphs.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** How many short paragraphs stand in quotation marks as a whole. */
export function countQuotedLines(paragraphs: readonly TextParagraph[]): number {
  return paragraphs.filter(({ text }) => text.length < LONGEST_HEADING && isQuotedWhole(text)).length;
}
