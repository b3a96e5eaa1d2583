/**
 * The way through the script: what follows what, and the detours that a reader takes to hear something that was
 * skipped. It remembers the detour and the last thing skipped; it neither speaks nor keeps time.
 */
import { within } from './itinerary.ts';
import type { Passing } from './itinerary.ts';
import type { NarratorPreferences } from './narrator-types.ts';
import type { NarrationWords } from './narration-words.ts';
import type { SkippableKind } from './reading-policy.ts';
import type { Script, Stretch } from './script.ts';
import { onward, sentenceStep } from './steps.ts';
import type { SentenceStep, Step } from './steps.ts';

export interface Course {
  /** What comes after a step; null at the end. Tells of what it passes over. */
  following(ended: Step): Step | null;
  /** The same after the whole of a stretch or paragraph that ends with sentence `last`. */
  after(last: number): Step | null;
  /** Something was passed over that a detour can lead to. */
  readonly canDetour: boolean;
  /** Goes where the reader points, with no word about what is left aside. */
  readonly passing: Passing;
  /**
   * Begins a detour to what was skipped last, from which the way leads back to `back` (null: the end).
   * @returns null where nothing was skipped
   */
  detour(back: SentenceStep | null): Step | null;
  /** The reader went elsewhere: a detour ends unless `sentence` is still within it. */
  moved(sentence: number | null): void;
  /**
   * Another script of the same publication.
   * @param again the step of the new one that stands for a step of the old one; null where it is not read any more
   */
  renew(again: (step: SentenceStep) => SentenceStep | null): void;
}

interface Options {
  readonly script: () => Script;
  readonly words: NarrationWords;
  readonly preferences: () => NarratorPreferences;
  /** Whether some voice speaks the language; true where it cannot be told. */
  readonly speaks: (lang: string) => boolean;
  readonly skipped: (stretch: Stretch) => void;
  /** Sentences left out because no voice speaks their language. */
  readonly leftOut: (sentences: readonly number[]) => void;
}

interface Detour {
  readonly stretch: Stretch;
  /** Null: the end. */
  readonly back: SentenceStep | null;
}

export function createCourse({ script, words, preferences, speaks, skipped, leftOut }: Options): Course {
  const named = new Set<SkippableKind>();
  let lastSkipped: Stretch | null = null;
  /** One within the other: something may be skipped on a detour too. */
  let detours: readonly Detour[] = [];

  const passing: Passing = {
    passes: ({ kind }) => preferences().policies[kind] !== 'read',
    leavesOut(sentence) {
      const { foreignText, languageSwitching } = preferences();
      const { lang } = script().sentences[sentence]!;
      return foreignText === 'silent' && languageSwitching !== 'none' && !speaks(lang);
    },
  };

  const stay = (sentence: number): void => {
    detours = detours.filter(({ stretch }) => within(stretch, sentence));
  };

  const after = (last: number): Step | null => {
    stay(last);
    const detour = detours.at(-1);
    const manner = {
      words,
      passing,
      preferences: preferences(),
      namedBefore: (kind: SkippableKind) => named.has(kind),
    };
    const way = onward(script(), last, manner, detour && detour.stretch.last + 1);
    for (const stretch of way.passed) {
      lastSkipped = stretch;
      named.add(stretch.kind);
      skipped(stretch);
    }
    if (way.leftOut.length > 0) leftOut(way.leftOut);
    if (!detour || way.sentence !== null) return way.step;
    detours = detours.slice(0, -1);
    return way.step?.kind === 'interlude' ? { ...way.step, then: detour.back } : detour.back;
  };

  return {
    passing,
    after,
    following: (ended) => (ended.kind === 'interlude' ? ended.then : after(ended.index)),
    get canDetour() {
      return lastSkipped !== null;
    },
    detour(back) {
      if (!lastSkipped) return null;
      const stretch = lastSkipped;
      // Asked for again while it is read: it begins again, and the way back stays.
      const again = back !== null && detours.at(-1)?.stretch === stretch && within(stretch, back.index);
      if (!again) detours = [...detours, { stretch, back }];
      return sentenceStep(stretch.first);
    },
    moved(sentence) {
      if (sentence === null) detours = [];
      else stay(sentence);
    },
    renew(again) {
      const renewed = (old: Stretch): Stretch | null =>
        script().stretches.find(({ id }) => id === old.id) ?? null;
      lastSkipped = lastSkipped && renewed(lastSkipped);
      detours = detours.flatMap(({ stretch, back }) => {
        const same = renewed(stretch);
        return same ? [{ stretch: same, back: back && again(back) }] : [];
      });
    },
  };
}
