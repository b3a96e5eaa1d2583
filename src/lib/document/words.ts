/**
 * How many words a text has. A compound with a hyphen or an apostrophe inside is one word ("кто-то", "don't"),
 * as publishers count. Scripts written without spaces are counted by `Intl.Segmenter`, and where a browser
 * has none, by their signs.
 */

/** @returns 0 or more; numbers count as words, signs alone do not */
export function countWords(text: string): number {
  let words = 0;
  for (const [word] of text.matchAll(WORD)) words += UNSPACED.test(word) ? countUnspaced(word) : 1;
  return words;
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*(?:(?:\.?[-\u2010\u2011]|['’.,·&@/])(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}\u00AD\u200C\u200D]+)*/gu;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function countUnspaced(text: string): number {
  const segmenter = wordSegmenter();
  // Two signs a word is the usual length in Chinese; it only feeds an estimate of minutes.
  if (!segmenter) return Math.ceil([...text].length / 2);
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/** Asked anew each time: whether it exists is the browser's matter, and tests take it away. */
function wordSegmenter(): Intl.Segmenter | null {
  return typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'word' }) : null;
}
