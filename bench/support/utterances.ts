/** Sentences as the utterances that an engine gets of them, each with its true times. */
import { LONGEST_PIECE, pieceEnd } from '../../src/lib/narration/pieces.ts';
import type { Render } from './espeak.ts';
import type { SpokenSentence } from './recombine.ts';
import type { TimedUtterance } from './word-errors.ts';

/** Cut as the narrator does. */
export function utterancesOf(
  sentences: readonly SpokenSentence[],
  lang: string,
  rate: number,
  render: Render,
): TimedUtterance[] {
  return sentences.flatMap((sentence) => {
    const made: TimedUtterance[] = [];
    for (let from = 0, end = 0; from < sentence.text.length; from = end) {
      end = pieceEnd(sentence.text, from, LONGEST_PIECE);
      const text = sentence.text.slice(from, end);
      const words = sentence.words
        .filter(({ start }) => start >= from && start < end)
        .map((word) => ({ start: word.start - from, end: word.end - from }));
      if (words.length === 0) continue;
      made.push({ text, words, sentenceWords: sentence.words.length, ...render(text, words, lang, rate) });
    }
    return made;
  });
}
