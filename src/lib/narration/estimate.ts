/**
 * How long an utterance will take. Speeds differ by a factor of three between voices and do not follow
 * the rate beyond 2 or 3, so each voice and rate is learnt from what it did. Watchdogs live on this; a
 * wrong guess costs a few seconds, never a sentence.
 */
import type { Voice } from './voice.ts';

/** ms for one unit of speech (about a letter), by voice and rate. Plain, so that it can be stored. */
export type PaceTable = Readonly<Record<string, number>>;

export interface Pace {
  /** Expected ms from start to end of `text`. */
  estimate(text: string, voice: Voice | null, rate: number): number;
  /** What it really took, in ms. Texts too short to tell anything are left out. */
  learn(text: string, voice: Voice | null, rate: number, ms: number): void;
  readonly table: PaceTable;
}

/** Measured: 100 words in 30 s at rate 1 with three engines. */
const MS_PER_UNIT = 60;
const PAUSE_UNITS = 5;
/** Where unmeasured, a faster rate is not believed (Firefox stops at 2.5, natural voices at about 2). */
const BELIEVED_RATE = 2;
const FRESH_SHARE = 0.3;
const MIN_UNITS = 15;

/** @param stored a table from an earlier visit */
export function createPace(stored: PaceTable = {}): Pace {
  const table: Record<string, number> = { ...stored };
  return {
    estimate: (text, voice, rate) =>
      speechUnits(text) * (table[paceKey(voice, rate)] ?? MS_PER_UNIT / Math.min(rate, BELIEVED_RATE)),
    learn(text, voice, rate, ms) {
      const units = speechUnits(text);
      if (units < MIN_UNITS || ms <= 0) return;
      const key = paceKey(voice, rate);
      const before = table[key];
      const fresh = ms / units;
      table[key] = before === undefined ? fresh : before + FRESH_SHARE * (fresh - before);
    },
    get table() {
      return { ...table };
    },
  };
}

/** Letters and digits count one; a stop at a comma or full stop counts as five letters. */
function speechUnits(text: string): number {
  let units = 0;
  for (const character of text) {
    if (/[\p{L}\p{N}]/u.test(character)) units += 1;
    else if (/[.,;:!?…—]/.test(character)) units += PAUSE_UNITS;
  }
  return units;
}

function paceKey(voice: Voice | null, rate: number): string {
  return `${voice?.key ?? ''}@${rate.toFixed(1)}`;
}
