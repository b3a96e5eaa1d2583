/**
 * The way through the script: what follows what, and the detours that a reader takes to hear something that was
 * skipped. It remembers the detour and the last thing skipped; it neither speaks nor keeps time.
 */
import { stretchesAt, within } from './itinerary.ts';
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
  /** Goes where the reader points, with no word about what is left aside. */
  readonly passing: Passing;
  /**
   * Begins a detour to what was skipped last, from which the way leads back to `back` (null: the end).
   * @returns null where nothing was skipped
   */
  detour(back: SentenceStep | null): Step | null;
  /** The reader went elsewhere: a detour ends unless `sentence` is still within it. */
  moved(sentence: number | null): void;
  /** Another script of the same publication: what was skipped and where the detour leads is forgotten. */
  renew(): void;
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

export function createCourse({ script, words, preferences, speaks, skipped, leftOut }: Options): Course {
  const named = new Set<SkippableKind>();
  let lastSkipped: Stretch | null = null;
  let detour: { readonly stretch: Stretch; readonly back: SentenceStep | null } | null = null;

  const passing: Passing = {
    passes: ({ kind }) => preferences().policies[kind] !== 'read',
    leavesOut(sentence) {
      const { foreignText, languageSwitching } = preferences();
      const { lang } = script().sentences[sentence]!;
      return foreignText === 'silent' && languageSwitching !== 'none' && !speaks(lang);
    },
  };

  const after = (last: number): Step | null => {
    if (detour && last === detour.stretch.last) {
      const { back } = detour;
      detour = null;
      return back;
    }
    const manner = {
      words,
      passing,
      preferences: preferences(),
      namedBefore: (kind: SkippableKind) => named.has(kind),
    };
    const { step, passed, leftOut: silent } = onward(script(), last, manner);
    for (const stretch of passed) {
      lastSkipped = stretch;
      named.add(stretch.kind);
      skipped(stretch);
    }
    if (silent.length > 0) leftOut(silent);
    return step;
  };

  return {
    passing,
    after,
    following: (ended) => (ended.kind === 'interlude' ? ended.then : after(ended.index)),
    detour(back) {
      if (!lastSkipped) return null;
      // Asked for again while it is read: it begins again, and the way back stays.
      if (detour?.stretch !== lastSkipped || back === null || !within(lastSkipped, back.index))
        detour = { stretch: lastSkipped, back };
      return sentenceStep(lastSkipped.first);
    },
    moved(sentence) {
      if (!detour) return;
      const inside = sentence !== null && stretchesAt(script(), sentence).includes(detour.stretch);
      if (!inside) detour = null;
    },
    renew() {
      detour = null;
      lastSkipped = lastSkipped && (script().stretches.find(({ id }) => id === lastSkipped!.id) ?? null);
    },
  };
}
