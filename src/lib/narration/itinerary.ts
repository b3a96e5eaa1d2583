/**
 * Where to go next in a script: over what is passed by, to the neighbouring sentence, paragraph or section.
 * Pure functions of the script and a sentence index; `null` means that there is nothing further.
 */
import type { Script, Stretch } from './script.ts';

/** What of a script is not read as one comes to it. */
export interface Passing {
  readonly passes: (stretch: Stretch) => boolean;
  /** True where a sentence is left out by itself (no voice for its language). */
  readonly leavesOut: (sentence: number) => boolean;
}

export interface Advance {
  /** Null where there is none before the end. */
  readonly sentence: number | null;
  /** Stretches passed over on the way, in order. */
  readonly passed: readonly Stretch[];
  /** Sentences left out on the way. */
  readonly leftOut: readonly number[];
}

/**
 * The sentence after `from`. A stretch that `from` does not stand in is passed over if `passing` says so.
 * @param until a sentence index before which to stay; the end of the script where absent
 */
export function advance(
  script: Script,
  from: number,
  passing: Passing,
  until = script.sentences.length,
): Advance {
  const passed: Stretch[] = [];
  const leftOut: number[] = [];
  let next = from + 1;
  while (next < until) {
    const over = outermostPassed(script, next, from, passing);
    if (over) {
      passed.push(over);
      next = over.last + 1;
    } else if (passing.leavesOut(next)) leftOut.push(next++);
    else break;
  }
  return { sentence: next < until ? next : null, passed, leftOut };
}

/** The sentence before `from`, passing over in the same way, without a word. */
export function retreat(script: Script, from: number, passing: Passing): number | null {
  let previous = from - 1;
  for (;;) {
    const over = outermostPassed(script, previous, from, passing);
    if (over) previous = over.first - 1;
    else if (previous >= 0 && passing.leavesOut(previous)) previous -= 1;
    else break;
  }
  return previous >= 0 ? previous : null;
}

/** First and last sentence of the paragraph of `from`, notes in it included. */
export function paragraphOf(script: Script, from: number): { readonly first: number; readonly last: number } {
  const number = script.sentences[from]?.paragraph;
  let [first, last] = [from, from];
  while (script.sentences[first - 1]?.paragraph === number) first -= 1;
  while (script.sentences[last + 1]?.paragraph === number) last += 1;
  return { first, last };
}

/** First sentence of the section after that of `from`. */
export function nextSection(script: Script, from: number): number | null {
  return script.sections.find(({ first }) => first > from)?.first ?? null;
}

/** First sentence of the section of `from`. */
export function sectionStart(script: Script, from: number): number {
  return script.sections.findLast(({ first }) => first <= from)?.first ?? 0;
}

/** First sentence of the section before that of `from`. */
export function previousSection(script: Script, from: number): number | null {
  const start = sectionStart(script, from);
  return script.sections.findLast(({ first }) => first < start)?.first ?? null;
}

/** All stretches that a sentence stands in, outer ones first. */
export function stretchesAt(script: Script, sentence: number): Stretch[] {
  return script.stretches.filter(({ first, last }) => first <= sentence && sentence <= last);
}

export function within({ first, last }: Stretch, sentence: number): boolean {
  return first <= sentence && sentence <= last;
}

function outermostPassed(script: Script, at: number, from: number, { passes }: Passing): Stretch | null {
  if (at < 0) return null;
  return stretchesAt(script, at).find((stretch) => !within(stretch, from) && passes(stretch)) ?? null;
}
