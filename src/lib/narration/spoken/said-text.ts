/**
 * Puts what is said together, piece by piece: characters that are kept and words said in place of others. It
 * keeps spaces single and pauses where they belong, and remembers where every piece comes from.
 */
import type { Span } from '../../locator/locator.ts';

/** A stretch of what is said, never empty, and where it comes from. */
interface Run {
  readonly said: string;
  /** Where it begins in what is said. */
  readonly at: number;
  readonly source: Span;
  /** Both are the same characters. */
  readonly exact: boolean;
}

export interface Replacement extends Span {
  readonly say: string;
}

export interface SaidText {
  readonly spoken: string;
  /**
   * Where words of `spoken` come from, without white space at their ends.
   * @param words in order, not overlapping
   */
  sources(words: readonly Span[]): Span[];
}

/** A stop that belongs to what stands before it; not ".NET", ":-)" or "...". */
const STOP = /^(?:[,;:!?)](?![\p{L}\p{N}-])|\.(?:[\s"'”’»)\]]|$))/u;

/** @param replaced in order, not overlapping, none empty */
export function saidText(text: string, replaced: readonly Replacement[]): SaidText {
  const runs: Run[] = [];
  const add = (said: string, source: Span, exact: boolean): void => {
    const last = runs.at(-1);
    if (said !== '') runs.push({ said, at: last ? last.at + last.said.length : 0, source, exact });
  };
  /** Takes back the spaces or pauses that replacements have left at the end. */
  const takeBack = (kind: RegExp): void => {
    for (let last = runs.at(-1); last && !last.exact; last = runs.at(-1)) {
      const said = last.said.slice(0, endWithout(last.said, kind));
      if (said === last.said) return;
      runs.pop();
      add(said, last.source, false);
    }
  };
  const say = (piece: string, source: Span, exact: boolean): void => {
    let said = piece;
    if (!exact && said.startsWith(',')) {
      takeBack(/\s/);
      // No pause after a stop or at the beginning.
      if (!/[\p{L}\p{M}\p{N}%]["'”’»)\]]*$/u.test(ending(runs))) said = said.slice(1).trimStart() || ' ';
    }
    if (STOP.test(said)) takeBack(/[\s,]/);
    if (!exact && /^$|\s$/.test(ending(runs))) said = said.trimStart();
    add(said, source, exact);
  };
  let at = 0;
  for (const { start, end, say: instead } of replaced) {
    if (start > at) say(text.slice(at, start), { start: at, end: start }, true);
    say(instead, { start, end }, false);
    at = end;
  }
  if (at < text.length) say(text.slice(at), { start: at, end: text.length }, true);
  const spoken = runs.map(({ said }) => said).join('');
  return {
    spoken: spoken.slice(0, endWithout(spoken, /[\s,]/)),
    sources: (words) => sourcesOf(words, runs, text),
  };
}

/** The last characters said, as many as matter. */
function ending(runs: readonly Run[]): string {
  let found = '';
  for (let index = runs.length - 1; index >= 0 && found.length < 6; index -= 1)
    found = runs[index]!.said.slice(-6) + found;
  return found;
}

/** Where the text ends if characters of this kind are taken from its end. */
function endWithout(text: string, kind: RegExp): number {
  let end = text.length;
  while (end > 0 && kind.test(text[end - 1]!)) end -= 1;
  return end;
}

function sourcesOf(words: readonly Span[], runs: readonly Run[], text: string): Span[] {
  const endOf = (run: Run): number => run.at + run.said.length;
  let first = 0;
  return words.map((word) => {
    while (first < runs.length && endOf(runs[first]!) <= word.start) first += 1;
    let start = Infinity;
    let end = 0;
    for (let index = first; index < runs.length && runs[index]!.at < word.end; index += 1) {
      const run = runs[index]!;
      const shift = run.source.start - run.at;
      start = Math.min(start, run.exact ? Math.max(word.start, run.at) + shift : run.source.start);
      end = Math.max(end, run.exact ? Math.min(word.end, endOf(run)) + shift : run.source.end);
    }
    return trimmed(text, start, end);
  });
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  if (piece.trim() === '') return { start, end };
  return {
    start: start + (piece.length - piece.trimStart().length),
    end: start + piece.trimEnd().length,
  };
}
