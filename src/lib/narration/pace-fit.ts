/**
 * Learns how a voice divides its time, from nothing but how long whole utterances took: least squares over what
 * was heard, older utterances for less. Where little was heard yet, stops and endings are taken to go with the speed
 * of speech as they usually do.
 */

/** ms: for a unit of speech, for a unit of stops, and at the end of an utterance. None is negative, `speech` is positive. */
export interface Manner {
  readonly speech: number;
  readonly stop: number;
  readonly ending: number;
}

/** What an utterance amounted to, in units of `speechWeight`, and how long it took. */
export interface Heard {
  readonly speech: number;
  readonly stops: number;
  readonly ms: number;
}

/**
 * Of all utterances: products of speech, stops and ending (always 1) with each other (ss, st, se, tt, te, ee)
 * and with the time. Plain, so that it can be stored.
 */
export type FitSums = readonly [number, number, number, number, number, number, number, number, number];

export const NOTHING_HEARD: FitSums = [0, 0, 0, 0, 0, 0, 0, 0, 0];

/** Measured on rates and languages: how stops and endings go with speech. */
export const USUAL_MANNER: Manner = { speech: 1, stop: 1, ending: 2 };

/** What an utterance still counts when the next is heard: after 30 others less than a third. */
const KEPT = 0.97;
/** The longer an utterance, the more its time varies; this much varies in the shortest. */
const ALWAYS_VARIES = 10;
/** How firmly the usual manner is believed: speech, stops, ending. */
const BELIEF = [1, 1, 0.05] as const;
/** The least that speech may take of what it usually does. */
const LEAST_SPEECH = 0.1;
const SWEEPS = 60;

export function addHeard(sums: FitSums, { speech, stops, ms }: Heard): FitSums {
  const weight = 1 / (speech + ALWAYS_VARIES);
  const products = [
    speech * speech,
    speech * stops,
    speech,
    stops * stops,
    stops,
    1,
    speech * ms,
    stops * ms,
    ms,
  ];
  return sums.map((sum, index) => KEPT * sum + weight * products[index]!) as unknown as FitSums;
}

/** @param guess ms for a unit of speech where nothing was heard */
export function fitManner(sums: FitSums, guess: number): Manner {
  const [ss, st, se, tt, te, ee, sm, tm, em] = sums;
  const usual = [USUAL_MANNER.speech, USUAL_MANNER.stop, USUAL_MANNER.ending] as const;
  const rows = [
    [ss, st, se],
    [st, tt, te],
    [se, te, ee],
  ] as const;
  const times = [sm, tm, em] as const;
  const across = (row: readonly [number, number, number], by: readonly number[]): number =>
    row[0] * by[0]! + row[1] * by[1]! + row[2] * by[2]!;
  // The speed of this voice, were its manner the usual one.
  const speed =
    (across(times, usual) + guess * BELIEF[0]) /
    (across(
      usual,
      rows.map((row) => across(row, usual)),
    ) +
      BELIEF[0]);
  const found = usual.map((each) => each * speed);
  // One unknown after the other, so that none becomes negative; the sums are positive definite, so it settles.
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const index of [0, 1, 2] as const) {
      const row = rows[index];
      const others = across(row, found) - row[index] * found[index]!;
      const best =
        (times[index] - others + BELIEF[index] * usual[index] * speed) / (row[index] + BELIEF[index]);
      found[index] = Math.max(index === 0 ? LEAST_SPEECH * speed : 0, best);
    }
  return { speech: found[0]!, stop: found[1]!, ending: found[2]! };
}
