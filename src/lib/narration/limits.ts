/**
 * How much an engine is asked to say at once, and how long it is waited for. The figures come from engines that fell
 * silent without a word (docs/narration-quirks.md).
 */
import type { SpeechEngine } from './engine.ts';
import type { Pace } from './estimate.ts';
import { LONGEST_PIECE } from './pieces.ts';
import type { PieceUnderWay } from './spoken-piece.ts';
import type { RunLimits } from './utterance-run.ts';
import type { Voice } from './voice.ts';

const START_LIMIT = 3000;
/** For a voice that was not heard yet, or is far away. */
const FIRST_START_LIMIT = 10_000;
const REST_MARGIN = 5000;
/** Chrome's network voices stop without a word after 14 s. */
const NETWORK_REST_LIMIT = 14_000;
const NETWORK_PIECE = 10_000;
const SHORTEST_PIECE = 20;

/** @param wasHeard whether the voice has spoken before */
export function patienceFor({ text, voice, rate }: PieceUnderWay, pace: Pace, wasHeard: boolean): RunLimits {
  const network = voice?.where === 'network';
  return {
    start: network || !wasHeard ? FIRST_START_LIMIT : START_LIMIT,
    rest(at) {
      const ms = 2 * pace.estimate(text.slice(at), voice, rate) + REST_MARGIN;
      return network ? Math.min(ms, NETWORK_REST_LIMIT) : ms;
    },
  };
}

/** Code units of `text`, at least 20, that are said as one utterance. */
export function longestPiece(
  text: string,
  engine: SpeechEngine,
  voice: Voice | null,
  rate: number,
  pace: Pace,
): number {
  const most = Math.min(LONGEST_PIECE, engine.capabilities(voice).maxCharacters);
  if (voice?.where !== 'network') return most;
  const inTime = Math.floor((NETWORK_PIECE / pace.estimate(text, voice, rate)) * text.length);
  return Math.max(SHORTEST_PIECE, Math.min(most, inTime));
}
