/**
 * What narration says one after another: the script's sentences, and between them interludes of its own,
 * words and sounds about what begins, ends or is passed over. Pure functions; the narrator walks along them.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Earcon } from './earcons.ts';
import { advance, stretchesAt, within } from './itinerary.ts';
import type { Advance, Passing } from './itinerary.ts';
import type { NarrationWords } from './narration-words.ts';
import type { NarratorPreferences, StopAt } from './narrator-types.ts';
import type { SkippableKind } from './reading-policy.ts';
import type { Script, Stretch } from './script.ts';

export interface SentenceStep {
  readonly kind: 'sentence';
  readonly index: number;
  /** Offsets in its spoken text; `to` absent: to its end. */
  readonly from: number;
  readonly to?: number;
  readonly slowly?: boolean;
  /** Said alone; the place stays at its beginning. */
  readonly alone?: boolean;
}

export interface InterludeStep {
  readonly kind: 'interlude';
  readonly sounds: readonly Earcon[];
  /** Empty where there are only sounds. */
  readonly text: string;
  /** Of the text; absent: that of narration's own words. */
  readonly lang?: LanguageTag;
  /** What comes after it; null at the end of the script. */
  readonly then: Step | null;
  /** The reader asked for it beside the text: then it goes on, or rests as it did before. */
  readonly interjected?: 'goes-on' | 'rests';
}

export type Step = SentenceStep | InterludeStep;

export function sentenceStep(index: number, from = 0): SentenceStep {
  return { kind: 'sentence', index, from };
}

/** True for what is said while the reading rests: a single word, or words about it. */
export function isApart(step: Step): boolean {
  return step.kind === 'sentence' ? step.alone === true : step.interjected === 'rests';
}

/** The sentence that a step says or leads to; null at the end. */
export function placeOf(step: Step | null): SentenceStep | null {
  return step === null || step.kind === 'sentence' ? step : placeOf(step.then);
}

/** The same without what was asked for beside the reading: the rest of the sentence, not one word of it. */
export function readingOf(step: Step | null): SentenceStep | null {
  const place = placeOf(step);
  if (!place?.alone) return place;
  return sentenceStep(place.index, place.from);
}

export interface Onward extends Advance {
  /** Null at the end. */
  readonly step: Step | null;
}

/** What an interlude is made with. */
export interface Manner {
  readonly words: NarrationWords;
  readonly passing: Passing;
  readonly preferences: Pick<NarratorPreferences, 'cues' | 'policies'>;
  /** Kinds that were named as skipped before; only the first of a kind is. */
  readonly namedBefore: (kind: SkippableKind) => boolean;
}

/**
 * What comes after a sentence: the next one, or first an interlude about what lies between.
 * @param until where the way ends, a sentence index; the end of the script where absent
 */
export function onward(script: Script, index: number, manner: Manner, until?: number): Onward {
  const way = advance(script, index, manner.passing, until);
  const texts: string[] = [];
  const sounds: Earcon[] = [];
  const tell = (text: string, sound: Earcon | null, always = false): void => {
    const { cues } = manner.preferences;
    if (cues === 'sounds' && sound) sounds.push(sound);
    else if (text !== '' && (always || cues === 'words')) texts.push(text);
  };
  const before = stretchesAt(script, index).reverse();
  for (const stretch of before)
    if (way.sentence === null || !within(stretch, way.sentence))
      tell(manner.words.ends[stretch.kind], stretch.kind === 'quote' ? 'quote-ends' : null);
  if (script.sentences[index]!.sceneEnds) tell('', 'break');
  const named = new Set<SkippableKind>();
  for (const { kind, label } of way.passed) {
    if (manner.preferences.policies[kind] === 'announce' || !(manner.namedBefore(kind) || named.has(kind))) {
      // Three cards in a row need not be named three times.
      const text = manner.words.skipped(label);
      if (!texts.includes(text)) texts.push(text);
    } else tell('', 'skipped');
    named.add(kind);
  }
  if (way.sentence !== null)
    for (const stretch of beginning(script, way.sentence, index))
      // An aside or a note that no one announced would be taken for the text.
      tell(
        manner.words.begins(stretch.label),
        SOUNDS[stretch.kind],
        ['aside', 'note'].includes(stretch.kind),
      );
  const then = way.sentence === null ? null : sentenceStep(way.sentence);
  if (texts.length === 0 && sounds.length === 0) return { ...way, step: then };
  return { ...way, step: { kind: 'interlude', sounds, text: texts.join(' '), then } };
}

const SOUNDS: Readonly<Record<SkippableKind, Earcon>> = {
  heading: 'heading',
  quote: 'quote-begins',
  list: 'list',
  table: 'table',
  code: 'code',
  picture: 'picture',
  link: 'link',
  note: 'note',
  aside: 'aside',
};

function beginning(script: Script, sentence: number, from: number): Stretch[] {
  return stretchesAt(script, sentence).filter(
    (stretch) => stretch.first === sentence && !within(stretch, from),
  );
}

/** Pauses shorten with the rate, but do not grow without end. */
const SLOWEST_PAUSE_RATE = 0.75;

/** The silence after a step in whole ms, 0 after an interlude. */
export function pauseAfter(
  script: Script,
  step: Step,
  { rate, pauses }: Pick<NarratorPreferences, 'rate' | 'pauses'>,
): number {
  if (step.kind === 'interlude') return 0;
  const { of, times } = script.sentences[step.index]!.pauseAfter;
  return Math.round((pauses[of] * times) / Math.max(rate, SLOWEST_PAUSE_RATE));
}

/** Whether a pause that the reader asked for falls between a sentence and the step after it. */
export function stopsAfter(script: Script, stopAt: StopAt | null, index: number, next: Step): boolean {
  if (stopAt === null) return false;
  const target = placeOf(next);
  const here = script.sentences[index];
  const there = target === null ? undefined : script.sentences[target.index];
  if (stopAt === 'sentence' || !here || !there) return true;
  return stopAt === 'paragraph' ? there.paragraph !== here.paragraph : there.section !== here.section;
}
