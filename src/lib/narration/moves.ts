/**
 * The reader's steps through the text: by word, sentence, paragraph and section, out of a quotation or list, and
 * back to what was skipped. While reading a step is heard at once; else the place moves in silence.
 */
import {
  nextSection,
  paragraphOf,
  previousSection,
  retreat,
  sectionStart,
  stretchesAt,
} from './itinerary.ts';
import type { Outlet } from './narrator-events.ts';
import type { Unit } from './narrator-types.ts';
import type { Recital } from './recital.ts';
import { placeOf, readingOf, sentenceStep } from './steps.ts';
import type { SentenceStep, Step } from './steps.ts';

/** ms. Pressing "previous" this soon after a start means what is before, as in other players. */
const GO_BACK_WITHIN = 2000;
/** Kinds that are more than one line of text: one can be in their middle and want to be out. */
const LEFT_AS_ONE = new Set(['quote', 'list', 'table', 'note', 'aside', 'code']);

const RESTING = {
  status: 'paused',
  pausedBy: 'reader',
  failure: undefined,
  announcing: false,
  apart: false,
} as const;

export interface Moves {
  next(unit: Unit): boolean;
  previous(unit: Unit): boolean;
  repeat(slowly: boolean): boolean;
  leave(): boolean;
  readSkipped(): boolean;
}

export function createMoves(recital: Recital, outlet: Outlet): Moves {
  const { course } = recital;
  const hereNow = (): number => outlet.snapshot.sentence;

  /** Goes to a step: aloud while reading, else in silence, where nothing is announced. */
  function go(next: Step | null): boolean {
    const target = recital.reading ? next : placeOf(next);
    if (target === null) return false;
    if (recital.reading) begin(target);
    else {
      recital.place(target);
      if (outlet.snapshot.status !== 'idle') outlet.set(RESTING);
    }
    return true;
  }

  function begin(next: Step): void {
    recital.range = null;
    recital.begin(next);
  }

  function jump(sentence: number | null): boolean {
    if (sentence === null) return false;
    course.moved(sentence);
    return go(sentenceStep(sentence));
  }

  function next(unit: Unit): boolean {
    const here = hereNow();
    if (recital.ended && unit !== 'section') return false;
    switch (unit) {
      case 'word':
        return word(1);
      case 'sentence':
        return go(recital.waiting ? recital.step : course.following(readingNow()));
      case 'paragraph':
        return go(course.after(paragraphOf(recital.script, here).last));
      case 'section':
        return jump(nextSection(recital.script, here));
    }
  }

  /** Words that the reader asked for do not count as a step of the text. */
  function readingNow(): Step {
    const { step } = recital;
    return (step.kind === 'interlude' && step.interjected && readingOf(step)) || step;
  }

  function previous(unit: Unit): boolean {
    if (unit === 'word') return word(-1);
    const here = hereNow();
    const start = startOf(unit, here);
    const early = !recital.reading || recital.begunFor < GO_BACK_WITHIN;
    // Words about what lies between come after the sentence "here".
    if (readingNow().kind === 'interlude' || here > start || !early) return go(sentenceStep(start));
    const before = beforeThe(unit, start);
    if (before === null) return recital.reading && go(sentenceStep(start));
    return jump(before);
  }

  function startOf(unit: Exclude<Unit, 'word'>, here: number): number {
    if (unit === 'sentence') return here;
    return unit === 'paragraph'
      ? paragraphOf(recital.script, here).first
      : sectionStart(recital.script, here);
  }

  function beforeThe(unit: Exclude<Unit, 'word'>, start: number): number | null {
    if (unit === 'section') return previousSection(recital.script, start);
    const before = retreat(recital.script, start, course.passing);
    if (unit === 'sentence' || before === null) return before;
    const { first } = paragraphOf(recital.script, before);
    // A note that is passed over may stand at the beginning of what lies before.
    return Math.min(before, first);
  }

  /** Silent, the one word is said: stepping by words is for hearing each. */
  function word(by: 1 | -1): boolean {
    const here = whereNow();
    if (!here) return false;
    const { words } = recital.script.sentences[here.index]!;
    const current = words.findLastIndex(({ spoken }) => spoken.start <= here.from);
    // Between two sentences the first word of the next one is still to come, after the end the last one was said.
    const edgeOnly = by === 1 ? recital.reading && between() : recital.ended;
    const target = words[Math.max(current, 0) + (edgeOnly ? 0 : by)];
    if (target) return sayWord(here.index, target.spoken.start, target.spoken.end);
    const other =
      by === 1
        ? placeOf(course.after(here.index))?.index
        : retreat(recital.script, here.index, course.passing);
    if (other === undefined || other === null) return false;
    course.moved(other);
    const otherWords = recital.script.sentences[other]!.words;
    const edge = by === 1 ? otherWords[0] : otherWords.at(-1);
    return edge ? sayWord(other, edge.spoken.start, edge.spoken.end) : go(sentenceStep(other));
  }

  /** Words about what lies between two sentences included. */
  function between(): boolean {
    return recital.waiting || readingNow().kind === 'interlude';
  }

  /** The word that is said, else the one that comes next; after the end, the end of the last sentence. */
  function whereNow(): SentenceStep | null {
    const { step, script } = recital;
    if (recital.ended) return sentenceStep(hereNow(), script.sentences[hereNow()]!.spoken.length);
    if (step.kind === 'sentence' && recital.reading && !recital.waiting) return recital.heard;
    return placeOf(step);
  }

  function sayWord(index: number, from: number, to: number): true {
    begin(recital.reading ? sentenceStep(index, from) : { kind: 'sentence', index, from, to, alone: true });
    return true;
  }

  return {
    next,
    previous,
    repeat(slowly) {
      begin({ ...sentenceStep(hereNow()), ...(slowly && { slowly }) });
      return true;
    },
    leave() {
      if (recital.ended) return false;
      const here = hereNow();
      const around = stretchesAt(recital.script, here).findLast(({ kind }) => LEFT_AS_ONE.has(kind));
      return go(course.after(around?.last ?? paragraphOf(recital.script, here).last));
    },
    readSkipped() {
      if (!course.canDetour) return false;
      const { ended } = recital;
      recital.hold();
      const detour = course.detour(ended ? null : readingOf(recital.step));
      if (detour) begin(detour);
      return true;
    },
  };
}
