/**
 * Words as they are highlighted: what stands between spaces and dashes, without the punctuation around it, so
 * that "don’t", "R.F.-land" and "3.5" stay whole. Scripts without spaces are cut by Intl.Segmenter.
 */
import type { LanguageTag } from '../../base/language.ts';
import type { Span } from '../../locator/locator.ts';

const WORD = /[\p{L}\p{N}](?:[^\s—–/]*[\p{L}\p{N}\p{M}])?/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** In order, not overlapping; each has a letter or a digit. */
export function wordSpans(text: string, lang: LanguageTag): Span[] {
  if (UNSPACED.test(text) && typeof Intl.Segmenter === 'function') {
    const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
    return segments
      .filter((part) => part.isWordLike)
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  }
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
