/** Places of the page in terms of a script: which words a selection covers, and where a place is in another script. */
import type { Place } from '../locator/page-view.ts';
import { sentenceAt } from './script.ts';
import type { Script } from './script.ts';
import { sentenceStep } from './steps.ts';
import type { SentenceStep } from './steps.ts';

export interface ScriptRange {
  /** Indices of sentences. */
  readonly first: number;
  readonly last: number;
  /** Offset in the spoken text of the first one, and the end in that of the last one. */
  readonly from: number;
  readonly to: number;
}

/** The words from one place to another; null where there are none between them. Half words count as whole. */
export function rangeIn(script: Script, from: Place, to: Place): ScriptRange | null {
  const first = sentenceAt(script, from.block, from.offset);
  if (first === null) return null;
  const opening = script.sentences[first]!;
  const begin =
    opening.block === from.block
      ? opening.words.find(({ shown }) => shown.end > from.offset)?.spoken.start
      : opening.words[0]?.spoken.start;
  const last = lastBefore(script, first, to);
  if (last === null) return null;
  const closing = script.sentences[last]!;
  const end =
    closing.block === to.block
      ? closing.words.findLast(({ shown }) => shown.start < to.offset)?.spoken.end
      : closing.spoken.length;
  if (begin === undefined || end === undefined || (first === last && begin >= end)) return null;
  // The stop after the last word belongs to it.
  const stop = /^[\p{P}\s]+$/u.exec(closing.spoken.slice(end)) ? closing.spoken.length : end;
  return { first, last, from: begin, to: stop };
}

/** The last sentence that begins before a place, from `first` on. */
function lastBefore(script: Script, first: number, to: Place): number | null {
  const limit = script.firsts.get(to.block);
  if (limit === undefined || limit < first - script.sentences.length) return null;
  let last: number | null = null;
  for (let index = Math.max(first, Math.min(limit, first)); index < script.sentences.length; index += 1) {
    const { block, span } = script.sentences[index]!;
    const before = block === to.block ? span.start < to.offset : index < limit;
    if (before) last = index;
    else if (index >= limit && block !== to.block) break;
  }
  return last;
}

/** The step in `next` that shows the same word as `step` does in `script`; null where that text is not read any more. */
export function wordAtPlace(script: Script, step: SentenceStep, next: Script): SentenceStep | null {
  const sentence = script.sentences[step.index];
  if (!sentence) return null;
  const shown =
    sentence.words.find(({ spoken }) => spoken.end > step.from)?.shown.start ?? sentence.span.start;
  const index = sentenceAt(next, sentence.block, step.from === 0 ? sentence.span.start : shown);
  if (index === null) return null;
  if (step.from === 0) return sentenceStep(index);
  const word = next.sentences[index]!.words.find((each) => each.shown.end > shown);
  return sentenceStep(index, word?.spoken.start ?? 0);
}
