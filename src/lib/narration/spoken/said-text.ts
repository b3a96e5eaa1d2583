/**
 * Puts what is said together, piece by piece: characters that are kept and words said in place of others. It
 * keeps spaces single and pauses where they belong, and remembers where every piece comes from.
 */
import type { Span } from '../../locator/locator.ts';

/** A stretch of what is said and where it comes from; `exact` where both are the same characters. */
interface Run {
  readonly spoken: Span;
  readonly source: Span;
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

/** @param replaced in order, not overlapping, none empty */
export function saidText(text: string, replaced: readonly Replacement[]): SaidText {
  const runs: Run[] = [];
  let spoken = '';
  /** Takes back a space or a pause that a replacement has left before a stop. */
  const takeBack = (): void => {
    const last = runs.at(-1);
    if (!last || last.exact) return;
    const end = Math.max(last.spoken.start, endWithout(spoken, /[\s,]/));
    if (end === spoken.length) return;
    spoken = spoken.slice(0, end);
    runs.pop();
    if (end > last.spoken.start) runs.push({ ...last, spoken: { start: last.spoken.start, end } });
  };
  const say = (piece: string, source: Span, exact: boolean): void => {
    let said = piece;
    // No comma after a stop or at the beginning, no second space.
    if (!exact && said.startsWith(',') && !/[\p{L}\p{M}\p{N}%]["'”’»)\]]*\s*$/u.test(spoken.slice(-8)))
      said = said.slice(1);
    if (!exact && said.startsWith(',')) spoken = spoken.slice(0, endWithout(spoken, /\s/));
    if (/^(?:[,;:!?)]|\.(?![.\p{N}]))/u.test(said)) takeBack();
    if (spoken === '' || /\s$/.test(spoken.slice(-1))) said = exact ? said : said.trimStart();
    if (said === '') return;
    runs.push({ spoken: { start: spoken.length, end: spoken.length + said.length }, source, exact });
    spoken += said;
  };
  let at = 0;
  for (const { start, end, say: instead } of replaced) {
    if (start > at) say(text.slice(at, start), { start: at, end: start }, true);
    say(instead, { start, end }, false);
    at = end;
  }
  if (at < text.length) say(text.slice(at), { start: at, end: text.length }, true);
  return {
    spoken: spoken.slice(0, endWithout(spoken, /[\s,]/)),
    sources: (words) => sourcesOf(words, runs, text),
  };
}

/** Where the text ends if characters of this kind are taken from its end. */
function endWithout(text: string, kind: RegExp): number {
  let end = text.length;
  while (end > 0 && kind.test(text[end - 1]!)) end -= 1;
  return end;
}

function sourcesOf(words: readonly Span[], runs: readonly Run[], text: string): Span[] {
  let first = 0;
  return words.map((word) => {
    while (first < runs.length && runs[first]!.spoken.end <= word.start) first += 1;
    let start = Infinity;
    let end = 0;
    for (let index = first; index < runs.length && runs[index]!.spoken.start < word.end; index += 1) {
      const run = runs[index]!;
      const shift = run.source.start - run.spoken.start;
      start = Math.min(start, run.exact ? Math.max(word.start, run.spoken.start) + shift : run.source.start);
      end = Math.max(end, run.exact ? Math.min(word.end, run.spoken.end) + shift : run.source.end);
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
