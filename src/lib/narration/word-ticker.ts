/**
 * Tells of words as they are reckoned to begin, for voices that do not tell of them. It stops at once when the
 * utterance is over or the voice turns out to tell of words after all.
 */
import type { Clock } from './clock.ts';
import { wordTimes } from './estimate.ts';
import type { SpokenWord } from './sentence.ts';
import type { SpokenPiece } from './spoken-piece.ts';

/**
 * ms by which a word is told before its time: about what a timer and a frame take until it is seen. Whoever looks up as
 * a word begins finds it marked, rather than the one before.
 */
export const WORD_LEAD = 30;

export interface WordTicker {
  /** @param words of the whole spoken text */
  start(piece: SpokenPiece, words: readonly SpokenWord[]): void;
  stop(): void;
}

export function createWordTicker(clock: Clock, tell: (word: SpokenWord) => void): WordTicker {
  let timer = 0;
  let run = 0;
  return {
    start(piece, words) {
      clock.clearTimeout(timer);
      const mine = ++run;
      const inPiece = words.filter(({ spoken }) => spoken.start >= piece.begin && spoken.start < piece.end);
      const spans = inPiece.map(({ spoken }) => ({
        start: spoken.start - piece.begin,
        end: spoken.end - piece.begin,
      }));
      const times = wordTimes(piece.text, spans, piece.ms, piece.manner);
      const begun = clock.now();
      const next = (index: number): void => {
        const word = inPiece[index];
        if (mine !== run || !word) return;
        tell(word);
        const due = times[index + 1];
        if (due !== undefined)
          timer = clock.setTimeout(() => next(index + 1), Math.max(0, begun + due - WORD_LEAD - clock.now()));
      };
      next(0);
    },
    stop() {
      run += 1;
      clock.clearTimeout(timer);
    },
  };
}
