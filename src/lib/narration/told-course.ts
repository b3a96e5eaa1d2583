/** The course through the script, wired so that the reader is told of what is skipped and of languages without a voice. */
import { createCourse } from './course.ts';
import type { Course } from './course.ts';
import { createMissingLanguages } from './missing-languages.ts';
import type { MissingLanguages } from './missing-languages.ts';
import type { Outlet } from './narrator-events.ts';
import type { NarratorOptions } from './narrator-types.ts';
import type { Script } from './script.ts';

export interface ToldCourse {
  readonly course: Course;
  readonly languages: MissingLanguages;
}

export function createToldCourse(
  { engines, words, preferences }: NarratorOptions,
  outlet: Outlet,
  script: () => Script,
): ToldCourse {
  const { set, emit } = outlet;
  const languages = createMissingLanguages({ engines, script, words, preferences, emit });
  const course = createCourse({
    script,
    words,
    preferences,
    speaks: languages.speaks,
    skipped({ id, kind, label }) {
      const skipped = { id, kind, label };
      set({ skipped, skippedCount: outlet.snapshot.skippedCount + 1 });
      emit({ type: 'skipped', skipped });
    },
    leftOut: languages.leftOut,
  });
  return { course, languages };
}
