/**
 * How far the word that is shown is from the word that is said, where only the beginning and the end of each
 * utterance are told: the text is followed as the narrator does, its pace learnt on the way.
 */
import type { Span } from '../../src/lib/locator/locator.ts';
import { createPace, wordTimes } from '../../src/lib/narration/estimate.ts';
import { WORD_LEAD } from '../../src/lib/narration/word-ticker.ts';
import type { Rendered } from './espeak.ts';

/** One utterance with its true times; the piece of a sentence that goes to an engine at once. */
export interface TimedUtterance extends Rendered {
  readonly text: string;
  readonly words: readonly Span[];
  /** Words of the sentence that it is a part of. */
  readonly sentenceWords: number;
}

export interface Estimator {
  /** When each word of an utterance to come is shown, in ms. */
  times(text: string, words: readonly Span[]): number[];
  learn(text: string, words: readonly Span[], ms: number): void;
}

export interface WordErrors {
  /** Moments judged: whenever a word begins whose time is known. */
  readonly words: number;
  /** Of the distance between the word shown and the word begun, in words. */
  readonly median: number;
  readonly p95: number;
  /** 0..1: moments at which the very word is shown. */
  readonly exact: number;
  /** 0..1: this word or one beside it. */
  readonly withinOne: number;
  /** 0..1: of the time of speech, that in which the word shown is the one being said. */
  readonly timeRight: number;
}

/** As the narrator has it: what passes until the mark is painted is not counted in its favour. */
export function learntEstimator(rate: number): Estimator {
  const pace = createPace();
  return {
    times: (text, words) =>
      wordTimes(text, words, pace.estimate(text, null, rate), pace.manner(null, rate)).map((time) =>
        Math.max(0, time - WORD_LEAD),
      ),
    learn: (text, _, ms) => pace.learn(text, null, rate, ms),
  };
}

/** Each word takes the same time, learnt from all before. */
export function equalWords(): Estimator {
  let [ms, count] = [0, 0];
  return {
    times: (_, words) => words.map((_word, index) => (index * ms) / Math.max(1, count)),
    learn(_, words, took) {
      ms += took;
      count += words.length;
    },
  };
}

/** What stood here before: each letter counts one, each stop five, whatever the voice. */
export function plainLetters(): Estimator {
  let unit = 60;
  const amount = (text: string): number =>
    (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + 5 * (text.match(/[.,;:!?…—]/g)?.length ?? 0);
  let heard = 0;
  return {
    times: (text, words) => words.map(({ start }) => unit * amount(text.slice(0, start))),
    learn(text, _, ms) {
      if (amount(text) < 15) return;
      heard += 1;
      unit += Math.max(0.3, 1 / heard) * (ms / amount(text) - unit);
    },
  };
}

/** @param counted which utterances are judged; the estimator learns from all of them */
export function wordErrors(
  utterances: readonly TimedUtterance[],
  estimator: Estimator,
  counted: (utterance: TimedUtterance) => boolean = () => true,
): WordErrors {
  const errors: number[] = [];
  let [right, spoken] = [0, 0];
  for (const utterance of utterances) {
    const { text, words, begins, ms } = utterance;
    // The first word is shown as soon as the voice begins.
    const shown = estimator.times(text, words).with(0, 0);
    estimator.learn(text, words, ms);
    if (!counted(utterance)) continue;
    for (const [index, begin] of begins.entries()) {
      if (begin === null) continue;
      errors.push(Math.abs(shownAt(shown, begin) - index));
      const end = index + 1 < begins.length ? begins[index + 1] : ms;
      // Two words told as one: where the first ends is not known.
      if (end === null || end === undefined) continue;
      const overlap = Math.min(end, shown[index + 1] ?? ms) - Math.max(begin, shown[index]!);
      right += Math.max(0, overlap);
      spoken += end - begin;
    }
  }
  errors.sort((a, b) => a - b);
  const share = (most: number): number => errors.filter((error) => error <= most).length / errors.length;
  return {
    words: errors.length,
    median: errors[Math.floor(errors.length / 2)] ?? NaN,
    p95: errors[Math.floor(errors.length * 0.95)] ?? NaN,
    exact: share(0),
    withinOne: share(1),
    timeRight: right / spoken,
  };
}

function shownAt(shown: readonly number[], time: number): number {
  return Math.max(
    0,
    shown.findLastIndex((from) => from <= time),
  );
}
