/**
 * How long an utterance will take, and where in it the voice is by now. Speeds differ by a factor of three between
 * voices and do not follow the rate beyond 2 or 3, so each voice and rate is learnt from what it did. Watchdogs live
 * on this; a wrong guess costs a few seconds, never a sentence.
 */
import type { Span } from '../locator/locator.ts';
import type { Voice } from './voice.ts';

interface Learnt {
  /** ms for one unit of speech (about a letter). */
  readonly unit: number;
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
  /** What it really took, in ms. Texts too short to tell anything are left out. */
  learn(text: string, voice: Voice | null, rate: number, ms: number): void;
  /** How many utterances the figure for this voice and rate rests on; 0: it is a guess. */
  samples(voice: Voice | null, rate: number): number;
  /** Measured; null where nothing was learnt yet. */
  wordsPerMinute(voice: Voice | null, rate: number): number | null;
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
  const table: Record<string, Learnt> = { ...stored };
  const known = (voice: Voice | null, rate: number): Learnt | undefined => table[paceKey(voice, rate)];
  return {
    estimate: (text, voice, rate) =>
      speechUnits(text) * (known(voice, rate)?.unit ?? MS_PER_UNIT / Math.min(rate, BELIEVED_RATE)),
    learn(text, voice, rate, ms) {
      const units = speechUnits(text);
      if (units < MIN_UNITS || ms <= 0) return;
      const words = text.trim().split(/\s+/).length;
      const before = known(voice, rate);
      // The first few count alike, later ones for their share: a voice may change, and a pause mislead.
      const share = Math.max(FRESH_SHARE, 1 / ((before?.heard ?? 0) + 1));
      const mixed = (old: number | undefined, fresh: number): number =>
        old === undefined ? fresh : old + share * (fresh - old);
      table[paceKey(voice, rate)] = {
        unit: mixed(before?.unit, ms / units),
        word: mixed(before?.word, ms / words),
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

/** When each word of a text begins, in ms, if the whole takes `total` ms. Reckoned: see docs/narration-estimates.md. */
export function wordTimes(text: string, words: readonly Span[], total: number): number[] {
  const all = speechUnits(text);
  let units = 0;
  let at = 0;
  return words.map(({ start }) => {
    units += speechUnits(text.slice(at, start));
    at = start;
    return all === 0 ? 0 : (units / all) * total;
  });
}

/** The offset of `text` that a voice has come to when a share of its time (0..1) has passed. */
export function offsetAt(text: string, share: number): number {
  const aim = speechUnits(text) * share;
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    units += unitsOf(text.charAt(at));
    if (units > aim) return at;
  }
  return text.length;
}

/** Letters and digits count one; a stop at a comma or full stop counts as five letters. */
function speechUnits(text: string): number {
  let units = 0;
  for (const character of text) units += unitsOf(character);
  return units;
}

function unitsOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return 1;
  return /[.,;:!?…—]/.test(character) ? PAUSE_UNITS : 0;
}

function paceKey(voice: Voice | null, rate: number): string {
  return `${voice?.key ?? ''}@${rate.toFixed(1)}`;
}

/** A table from what was stored; what is damaged costs its own entry only. */
export function parsePace(raw: unknown): PaceTable {
  const table: Record<string, Learnt> = {};
  if (typeof raw !== 'object' || raw === null) return table;
  for (const [key, value] of Object.entries(raw)) {
    const { unit, word, heard } = (value ?? {}) as Partial<Record<string, unknown>>;
    if (sound(unit, 500) && sound(word, 10_000) && sound(heard, 1e9)) table[key] = { unit, word, heard };
  }
  return table;
}

function sound(value: unknown, most: number): value is number {
  return typeof value === 'number' && value > 0 && value <= most;
}
