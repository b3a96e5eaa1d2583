/**
 * The way through the script: what follows what, and the detours that a reader takes to hear an aside that was
 * skipped. It remembers the detour and the last aside; it neither speaks nor keeps time.
 */
import { asideAt } from './itinerary.ts';
import type { NarrationWords } from './narration-words.ts';
import type { Script, ScriptAside } from './script.ts';
import { onward, sentenceStep } from './steps.ts';
import type { Step } from './steps.ts';

export interface Course {
  /** What comes after a step; null at the end. Tells of asides that it passes over. */
  following(ended: Step): Step | null;
  /**
   * Begins a detour to the aside skipped last, from which the way leads back to sentence `back` (null: the end).
   * @returns null where no aside was skipped
   */
  detour(back: number | null): Step | null;
  /** The reader went elsewhere: a detour ends unless `sentence` is still within it. */
  moved(sentence: number | null): void;
}

export function createCourse(
  script: Script,
  words: NarrationWords,
  readAsides: () => boolean,
  skipped: (aside: ScriptAside) => void,
): Course {
  let lastSkipped: ScriptAside | null = null;
  let detour: { readonly aside: ScriptAside; readonly back: number | null } | null = null;

  return {
    following(ended) {
      if (ended.kind === 'announcement') return ended.then === null ? null : sentenceStep(ended.then);
      if (detour && ended.index === detour.aside.last) {
        const { back } = detour;
        detour = null;
        return back === null ? null : sentenceStep(back);
      }
      const { step, passed } = onward(script, ended.index, readAsides(), words);
      for (const aside of passed) {
        lastSkipped = aside;
        skipped(aside);
      }
      return step;
    },
    detour(back) {
      if (!lastSkipped) return null;
      const { id, first } = lastSkipped;
      // Asked for again while it is read: it begins again, and the way back stays.
      if (back === null || asideAt(script, back)?.id !== id) detour = { aside: lastSkipped, back };
      return sentenceStep(first);
    },
    moved(sentence) {
      if (sentence === null || asideAt(script, sentence)?.id !== detour?.aside.id) detour = null;
    },
  };
}
