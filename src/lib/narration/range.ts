/** Places of the page in terms of a script: which words a selection covers, and where a place is in another script. */
import type { Place } from '../locator/page-view.ts';
import { sentenceAt } from './script.ts';
import type { Script } from './script.ts';
import type { Sentence } from './sentence.ts';
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
  const opening = firstFrom(script, from);
  const last = opening && lastBefore(script, opening.index, to);
  if (!opening || last === null) return null;
  const closing = script.sentences[last]!;
  const word = closing.block === to.block && closing.words.findLast(({ shown }) => shown.start < to.offset);
  const end = word ? word.spoken.end : closing.spoken.length;
  if (opening.index === last && opening.from >= end) return null;
  // The stop after the last word belongs to it.
  const stop = /[\p{L}\p{N}]/u.test(closing.spoken.slice(end)) ? end : closing.spoken.length;
  return { first: opening.index, last, from: opening.from, to: stop };
}

/** The word at a place, or the first one after it. */
function firstFrom(script: Script, { block, offset }: Place): SentenceStep | null {
  const index = sentenceAt(script, block, offset);
  if (index === null) return null;
  const sentence = script.sentences[index]!;
  // A picture is said as a whole.
  if (sentence.block !== block || sentence.words.length === 0) return sentenceStep(index);
  const word = sentence.words.findIndex(({ shown }) => shown.end > offset);
  if (word > 0) return sentenceStep(index, sentence.words[word]!.spoken.start);
  if (word === 0) return sentenceStep(index);
  return index + 1 < script.sentences.length ? sentenceStep(index + 1) : null;
}

/** The last sentence from `first` on of which a word begins before a place. */
function lastBefore(script: Script, first: number, to: Place): number | null {
  const limit = script.firsts.get(to.block);
  if (limit === undefined) return null;
  const paragraph = script.sentences[limit]?.paragraph;
  let last: number | null = null;
  for (let index = first; index < script.sentences.length; index += 1) {
    const sentence = script.sentences[index]!;
    const { words, span } = sentence;
    const start = words[0]?.shown.start ?? span.start;
    if (sentence.block === to.block ? start < to.offset : index < limit) last = index;
    // Notes may stand between two sentences of the block.
    else if (index >= limit && sentence.paragraph !== paragraph) break;
  }
  return last;
}

/** What comes after the last sentence of a range, where the range ends in its middle: the rest of it. */
export function afterRange(script: Script, range: ScriptRange, ended: number): SentenceStep | null {
  if (ended !== range.last) return null;
  const next = script.sentences[ended]!.words.find(({ spoken }) => spoken.start >= range.to);
  return next ? sentenceStep(ended, next.spoken.start) : null;
}

/** The same words in another script of the publication; null where they are not read any more. */
export function rangeAgain(
  script: Script,
  { first, last, from, to }: ScriptRange,
  next: Script,
): ScriptRange | null {
  const closing = script.sentences[last]!;
  const word = closing.words.findLast(({ spoken }) => spoken.start < to);
  const begin = wordAtPlace(script, sentenceStep(first, from), next);
  const end = wordAtPlace(script, sentenceStep(last, word?.spoken.start ?? 0), next);
  if (!begin || !end) return null;
  const { spoken, words } = next.sentences[end.index]!;
  const shown = words.find((each) => each.spoken.start >= end.from);
  // Several spoken words may stand for one that is shown.
  const lastWord =
    to < closing.spoken.length && words.findLast((each) => each.shown.start === shown?.shown.start);
  const until = lastWord ? lastWord.spoken.end : spoken.length;
  return { first: begin.index, last: end.index, from: begin.from, to: until };
}

/** The step in `next` that shows the same word as `step` does in `script`; null where that text is not read any more. */
export function wordAtPlace(script: Script, step: SentenceStep, next: Script): SentenceStep | null {
  const sentence = script.sentences[step.index];
  if (!sentence) return null;
  const shown =
    sentence.words.find(({ spoken }) => spoken.end > step.from)?.shown.start ?? sentence.span.start;
  const offset = step.from === 0 ? sentence.span.start : shown;
  const index = sameWhole(sentence, next) ?? sentenceAt(next, sentence.block, offset);
  if (index === null) return null;
  if (step.from === 0) return sentenceStep(index);
  const word = next.sentences[index]!.words.find((each) => each.shown.end > shown);
  return sentenceStep(index, word?.spoken.start ?? 0);
}

/** Pictures and the like have no words on the page to be found by: what is said of them tells them apart. */
function sameWhole({ block, role, words, spoken }: Sentence, next: Script): number | null {
  if (words.length > 0) return null;
  const alike = next.sentences.filter((each) => each.block === block && each.role === role);
  return (alike.find((each) => each.spoken === spoken) ?? alike[0])?.index ?? null;
}
