/**
 * Long sentences go to the engine in pieces: Android fails on long texts, Chrome's network voices stop after
 * 14 seconds. A piece ends at a stop within the sentence where there is one, else between two words.
 */

/** Code units. Longer sentences are cut. */
export const LONGEST_PIECE = 200;

/**
 * Where the piece that begins at `from` ends (code units in `text`). Cuts into parts of like length, never
 * within a surrogate pair.
 * @param longest at least 20
 */
export function pieceEnd(text: string, from: number, longest: number): number {
  const rest = text.length - from;
  if (rest <= longest) return text.length;
  const aim = rest / Math.ceil(rest / longest);
  return (
    nearest(text, from, longest, aim, /[;:][\s]/g) ??
    nearest(text, from, longest, aim, /[,—–)][\s]/g) ??
    nearest(text, from, longest, aim, /\s/g) ??
    hardCut(text, from + longest)
  );
}

/** So near to the beginning of a clause the one before it is meant: a voice is rarely ahead of its estimate alone. */
const CLAUSE_MARGIN = 12;

/** The beginning of the clause that offset `at` lies in, or of the one before where it has only begun. */
export function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const stop of text.matchAll(/[,;:—–)]\s+/g)) {
    const next = stop.index + stop[0].length;
    if (next + CLAUSE_MARGIN > at) break;
    start = next;
  }
  return start;
}

/** The end of the match nearest to `aim`, and not so near to either side that a stump is left. */
function nearest(text: string, from: number, longest: number, aim: number, pattern: RegExp): number | null {
  let best: number | null = null;
  const window = text.slice(from, from + longest);
  for (const match of window.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end < Math.min(aim, longest) * 0.5 || !/[\p{L}\p{N}]/u.test(text.slice(from + end))) continue;
    if (best === null || Math.abs(end - aim) < Math.abs(best - aim)) best = end;
  }
  return best === null ? null : from + best;
}

function hardCut(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}
