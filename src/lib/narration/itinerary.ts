/**
 * Where to go next in a script: over asides, to the neighbouring sentence or section. Pure functions of the
 * script and a sentence index; `null` means that there is nothing further.
 */
import type { Script, ScriptAside } from './script.ts';

export interface Advance {
  /** Null at the end of the script. */
  readonly sentence: number | null;
  /** Asides passed over on the way, in order. */
  readonly passed: readonly ScriptAside[];
}

/** The sentence after `from`. An aside that `from` does not stand in is passed over unless asides are read. */
export function advance(script: Script, from: number, readAsides: boolean): Advance {
  const inside = script.sentences[from]?.aside ?? null;
  const passed: ScriptAside[] = [];
  let next = from + 1;
  for (
    let aside = asideAt(script, next);
    aside && !readAsides && aside.id !== inside;
    aside = asideAt(script, next)
  ) {
    passed.push(aside);
    next = aside.last + 1;
  }
  return { sentence: next < script.sentences.length ? next : null, passed };
}

/** The sentence before `from`, passing over asides in the same way, without a word. */
export function retreat(script: Script, from: number, readAsides: boolean): number | null {
  const inside = script.sentences[from]?.aside ?? null;
  let previous = from - 1;
  for (
    let aside = asideAt(script, previous);
    aside && !readAsides && aside.id !== inside;
    aside = asideAt(script, previous)
  ) {
    previous = aside.first - 1;
  }
  return previous >= 0 ? previous : null;
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

export function asideAt(script: Script, sentence: number): ScriptAside | null {
  return script.asides.find(({ first, last }) => first <= sentence && sentence <= last) ?? null;
}
