/**
 * What narration says one after another: the script's sentences, and between them words of its own about
 * asides. Pure functions; the narrator walks along them.
 */
import type { LanguageTag } from '../base/language.ts';
import { advance, asideAt } from './itinerary.ts';
import type { NarrationWords } from './narration-words.ts';
import type { NarratorPreferences, SkippedAside, StopAt } from './narrator-types.ts';
import type { Script, ScriptAside } from './script.ts';

interface SentenceStep {
  readonly kind: 'sentence';
  readonly index: number;
  /** Offset in its spoken text. */
  readonly from: number;
}

interface AnnouncementStep {
  readonly kind: 'announcement';
  readonly text: string;
  /** The sentence after it; null at the end of the script. */
  readonly then: number | null;
}

export type Step = SentenceStep | AnnouncementStep;

export function sentenceStep(index: number): SentenceStep {
  return { kind: 'sentence', index, from: 0 };
}

interface Onward {
  /** Null at the end. */
  readonly step: Step | null;
  /** Asides that are passed over and announced by `step`. */
  readonly passed: readonly ScriptAside[];
}

/** What comes after a sentence: the next one, or first the announcement of what is passed over or entered. */
export function onward(script: Script, index: number, readAsides: boolean, words: NarrationWords): Onward {
  const { sentence, passed } = advance(script, index, readAsides);
  if (passed.length > 0) {
    const text = passed.map(({ label }) => words.asideSkipped(label)).join(' ');
    return { step: { kind: 'announcement', text, then: sentence }, passed };
  }
  if (sentence === null) return { step: null, passed };
  const entered = readAsides ? asideAt(script, sentence) : null;
  if (entered?.first !== sentence) return { step: sentenceStep(sentence), passed };
  return { step: { kind: 'announcement', text: words.asideBegins(entered.label), then: sentence }, passed };
}

/** Pauses shorten with the rate, but do not grow without end. */
const SLOWEST_PAUSE_RATE = 0.75;

/** The silence after a step in whole ms, 0 after an announcement. */
export function pauseAfter(
  script: Script,
  step: Step,
  { rate, pauseScale = 1 }: NarratorPreferences,
): number {
  if (step.kind === 'announcement') return 0;
  return Math.round(
    (script.sentences[step.index]!.pauseAfter * pauseScale) / Math.max(rate, SLOWEST_PAUSE_RATE),
  );
}

/** @param override the language that the reader wants the text read as */
export function stepLanguage(
  script: Script,
  step: Step,
  words: NarrationWords,
  override?: LanguageTag,
): LanguageTag {
  return step.kind === 'announcement' ? words.lang : (override ?? script.sentences[step.index]!.lang);
}

/** Whether a pause that the reader asked for falls between a sentence and the step after it. */
export function stopsAfter(script: Script, stopAt: StopAt | null, index: number, next: Step): boolean {
  if (stopAt === null) return false;
  const target = next.kind === 'sentence' ? next.index : next.then;
  const here = script.sentences[index];
  const there = target === null ? undefined : script.sentences[target];
  if (stopAt === 'sentence' || !here || !there) return true;
  return stopAt === 'paragraph' ? there.paragraph !== here.paragraph : there.section !== here.section;
}

export function skippedAside({ id, kind, label }: ScriptAside): SkippedAside {
  return { id, kind, label };
}
