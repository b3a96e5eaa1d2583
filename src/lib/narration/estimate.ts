/**
 * How long an utterance will take, and where in it the voice is by now. Speeds differ by a factor of three between
 * voices and do not follow the rate beyond 2 or 3, so each voice and rate is learnt from what it did. Watchdogs live
 * on this; a wrong guess costs a few seconds, never a sentence.
 */
import type { Span } from '../locator/locator.ts';
import { addHeard, fitManner, NOTHING_HEARD, USUAL_MANNER } from './pace-fit.ts';
import type { FitSums, Manner } from './pace-fit.ts';
import { speechWeight } from './speech-weight.ts';
import type { Voice } from './voice.ts';

interface Learnt {
  /** Other weights of signs make other sums: those are learnt anew. */
  readonly version: typeof VERSION;
  readonly sums: FitSums;
  /** ms for one word. */
  readonly word: number;
  /** Utterances that these rest on. */
  readonly heard: number;
}

/** What was learnt, by voice and rate. Plain, so that it can be stored. */
export type PaceTable = Readonly<Record<string, Learnt>>;

export interface Pace {
  /** Expected ms from start to end of `text`. */
  estimate(text: string, voice: Voice | null, rate: number): number;
  /** How the voice divides its time; `wordTimes` and `offsetAt` are nearer to the truth with it. */
  manner(voice: Voice | null, rate: number): Manner;
  /** What it really took, in ms. Texts too short to tell anything are left out. */
  learn(text: string, voice: Voice | null, rate: number, ms: number): void;
  /** How many utterances the figure for this voice and rate rests on; 0: it is a guess. */
  samples(voice: Voice | null, rate: number): number;
  /** Measured; null where nothing was learnt yet. */
  wordsPerMinute(voice: Voice | null, rate: number): number | null;
  readonly table: PaceTable;
}

const VERSION = 2;
/** Measured at rate 1, as in 100 words in 30 s with three engines. */
const MS_PER_UNIT = 66;
/** Where unmeasured, a faster rate is not believed (Firefox stops at 2.5, natural voices at about 2). */
const BELIEVED_RATE = 2;
const FRESH_SHARE = 0.1;
const MIN_UNITS = 15;

/** @param stored a table from an earlier visit */
export function createPace(stored: PaceTable = {}): Pace {
  const table: Record<string, Learnt> = { ...stored };
  const known = (voice: Voice | null, rate: number): Learnt | undefined => table[paceKey(voice, rate)];
  const manner = (voice: Voice | null, rate: number): Manner =>
    fitManner(known(voice, rate)?.sums ?? NOTHING_HEARD, MS_PER_UNIT / Math.min(rate, BELIEVED_RATE));
  return {
    manner,
    estimate(text, voice, rate) {
      const { speech, stops } = amountOf(text);
      const { speech: unit, stop, ending } = manner(voice, rate);
      return speech * unit + stops * stop + ending;
    },
    learn(text, voice, rate, ms) {
      const amount = amountOf(text);
      if (amount.speech < MIN_UNITS || !(ms > 0 && ms < Infinity)) return;
      const words = text.trim().split(/\s+/).length;
      const before = known(voice, rate);
      // The first few count alike, later ones for their share: a voice may change, and a pause mislead.
      const share = Math.max(FRESH_SHARE, 1 / ((before?.heard ?? 0) + 1));
      table[paceKey(voice, rate)] = {
        version: VERSION,
        sums: addHeard(before?.sums ?? NOTHING_HEARD, { ...amount, ms }),
        word: before ? before.word + share * (ms / words - before.word) : ms / words,
        heard: (before?.heard ?? 0) + 1,
      };
    },
    samples: (voice, rate) => known(voice, rate)?.heard ?? 0,
    wordsPerMinute(voice, rate) {
      const learnt = known(voice, rate);
      return learnt ? Math.round(60_000 / learnt.word) : null;
    },
    get table() {
      return { ...table };
    },
  };
}

/**
 * When each word of a text begins, in ms, if the whole takes `total` ms: in order, 0..total. Reckoned: see
 * docs/narration-estimates.md.
 */
export function wordTimes(
  text: string,
  words: readonly Span[],
  total: number,
  manner: Manner = USUAL_MANNER,
): number[] {
  const passed = timeline(text, manner);
  const all = passed.at(-1)! + manner.ending;
  return words.map(({ start }) => (all === 0 ? 0 : (passed[start]! / all) * total));
}

/** The offset of `text` that a voice has come to when a share of its time (0..1) has passed. */
export function offsetAt(text: string, share: number, manner: Manner = USUAL_MANNER): number {
  const passed = timeline(text, manner);
  const aim = (passed.at(-1)! + manner.ending) * share;
  const next = passed.findIndex((time) => time > aim);
  return next < 0 ? text.length : next - 1;
}

/** For each offset from 0 to the end of the text: what has passed before it. */
function timeline(text: string, { speech: unit, stop }: Manner): Float64Array {
  const { speech, stops } = speechWeight(text);
  const passed = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1)
    passed[at + 1] = passed[at]! + speech[at]! * unit + stops[at]! * stop;
  return passed;
}

function amountOf(text: string): { readonly speech: number; readonly stops: number } {
  const { speech, stops } = speechWeight(text);
  const sum = (weights: Float64Array): number => weights.reduce((all, weight) => all + weight, 0);
  return { speech: sum(speech), stops: sum(stops) };
}

function paceKey(voice: Voice | null, rate: number): string {
  return `${voice?.key ?? ''}@${rate.toFixed(1)}`;
}

/** A table from what was stored; what is damaged, or of an older kind, costs its own entry only. */
export function parsePace(raw: unknown): PaceTable {
  const table: Record<string, Learnt> = {};
  if (typeof raw !== 'object' || raw === null) return table;
  for (const [key, value] of Object.entries(raw)) {
    const { version, sums, word, heard } = (value ?? {}) as Partial<Record<string, unknown>>;
    if (version === VERSION && areSums(sums) && sound(word, 10_000) && sound(heard, 1e9))
      table[key] = { version, sums, word, heard };
  }
  return table;
}

function areSums(value: unknown): value is FitSums {
  return (
    Array.isArray(value) &&
    value.length === NOTHING_HEARD.length &&
    value.every((sum) => typeof sum === 'number' && sum >= 0 && sum <= 1e9)
  );
}

function sound(value: unknown, most: number): value is number {
  return typeof value === 'number' && value > 0 && value <= most;
}
