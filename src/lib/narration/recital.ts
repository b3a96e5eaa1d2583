/**
 * Says one step after another: what the narrator does between two commands of the reader. It owns the step that
 * is being said or comes next; where the reader goes from there is decided by the commands.
 */
import type { ErrorCode } from '../base/errors.ts';
import { wordAt } from './boundary.ts';
import type { Course } from './course.ts';
import { createDelivery } from './delivery.ts';
import { createLater } from './later.ts';
import type { Outlet } from './narrator-events.ts';
import type { NarratorOptions, PausedBy } from './narrator-types.ts';
import { afterRange } from './range.ts';
import type { ScriptRange } from './range.ts';
import type { Script } from './script.ts';
import { isApart, pauseAfter, placeOf, readingOf, sentenceStep, stopsAfter } from './steps.ts';
import type { InterludeStep, SentenceStep, Step } from './steps.ts';
import { createToldCourse } from './told-course.ts';

export interface Recital {
  script: Script;
  /** What `play` reads up to, where the reader asked for a part only. */
  range: ScriptRange | null;
  readonly course: Course;
  /** What is being said, or said next. */
  readonly step: Step;
  /** The sentence that was heard last, up to the offset that the voice has come to; null where none was here. */
  readonly heard: SentenceStep | null;
  /** From the end of one step to the beginning of `step`. */
  readonly waiting: boolean;
  /** Everything was read; `step` is the beginning then. */
  readonly ended: boolean;
  /** ms since the step began. */
  readonly begunFor: number;
  /** About where in the text of the step the voice is, in code units. */
  readonly about: number;
  /** Something is said or is about to be. */
  readonly active: boolean;
  /** Active, and it goes on by itself: not a single word, nor words of narration's own in a pause. */
  readonly reading: boolean;
  /** Says a step, in the same call. `resumed`: it goes on in what had begun. */
  begin(step: Step, resumed?: 'resumed'): void;
  /** Silence with the place kept: the next `play` goes on there. */
  rest(by: PausedBy): void;
  /** Silence; `step` becomes what the next `play` says: from offset `at` on, where that has begun. */
  hold(at?: number): void;
  /** Silence, and a step that `play` begins with. */
  place(step: Step): void;
  end(): void;
  /** True where the preferences now ask for something else than what is being said. */
  outdated(): boolean;
  /** Takes up voices again that failed before. */
  forgive(): void;
}

export function createRecital(options: NarratorOptions, outlet: Outlet): Recital {
  const { clock, preferences, earcons } = options;
  const { set, emit, transition } = outlet;
  const after = createLater(clock, transition);
  let step: Step = sentenceStep(outlet.snapshot.sentence);
  let heard: SentenceStep | null = null;
  let waiting = false;
  let startedAt = -Infinity;

  const { course, languages } = createToldCourse(options, outlet, () => recital.script);
  const delivery = createDelivery({
    narrator: options,
    outlet,
    languages,
    script: () => recital.script,
    range: () => recital.range,
    done: finished,
    paused: rest,
    failed: fail,
  });

  function begin(next: Step, resumed?: 'resumed'): void {
    quiet();
    step = languages.introduced(next);
    if (!resumed) startedAt = clock.now();
    set({
      status: 'preparing',
      announcing: step.kind === 'interlude',
      apart: isApart(step),
      word: null,
      wordEstimated: false,
      pausedBy: undefined,
      failure: undefined,
    });
    if (next.kind === 'sentence') set({ sentence: next.index });
    if (step.kind === 'interlude') perform(step);
    else delivery.say(step);
  }

  /** Sounds first, all at once, then words. */
  function perform(interlude: InterludeStep): void {
    const { volume } = preferences();
    const lasting = interlude.sounds.map((sound) => earcons?.play(sound, volume) ?? 0);
    const say = (): void => (interlude.text === '' ? finished() : delivery.say(interlude));
    const ms = Math.max(0, ...lasting);
    if (ms === 0 && interlude.text !== '') return say();
    set({ status: 'gap' });
    after.run(ms, say);
  }

  /** A step was said to its end. */
  function finished(): void {
    const ended = step;
    const { script, range } = recital;
    if (ended.kind === 'sentence') {
      const rest = range && afterRange(script, range, ended.index);
      const end = ended.to ?? rest?.from ?? script.sentences[ended.index]!.spoken.length;
      heard = sentenceStep(ended.index, end - 1);
      if (rest && !ended.alone) return settle(rest, 'range-end');
    }
    if (isApart(ended)) return settle(readingOf(ended), 'reader');
    const next = course.following(ended);
    if (next === null) return end();
    if (ended.kind === 'sentence') {
      if (range && (placeOf(next)?.index ?? 0) > range.last) return settle(next, 'range-end');
      if (stopsAfter(script, outlet.snapshot.stopAt, ended.index, next)) {
        set({ stopAt: null });
        return settle(next, 'stop-at');
      }
    }
    step = next;
    waiting = true;
    const ms = pauseAfter(script, ended, preferences());
    if (ms >= 1) set({ status: 'gap', word: null, wordEstimated: false });
    after.run(ms, () => begin(next));
  }

  /** The reading rests at `next`; after the end (null) it has ended as it had before. */
  function settle(next: Step | null, by: PausedBy): void {
    if (next === null) return restAtEnd();
    moveTo(next);
    if (by === 'range-end') recital.range = null;
    set({ status: 'paused', pausedBy: by, announcing: false, apart: false });
  }

  function end(): void {
    restAtEnd();
    course.moved(null);
    set({ stopAt: null });
    emit({ type: 'ended' });
  }

  /** The snapshot keeps the sentence that was read last; `play` begins anew. */
  function restAtEnd(): void {
    quiet();
    recital.range = null;
    step = sentenceStep(0);
    set({ status: 'ended', announcing: false, apart: false, word: null, wordEstimated: false });
  }

  function fail(code: ErrorCode): void {
    hold();
    set({ status: 'failed', failure: code, announcing: false, apart: false });
    emit({ type: 'failed', code });
  }

  function quiet(): void {
    after.stop();
    waiting = false;
    earcons?.stop();
    delivery.silence();
  }

  function hold(at = delivery.at): void {
    heard = heardNow();
    const begun = active() && !waiting && step.kind === 'sentence' && at > step.from;
    if (begun && step.kind === 'sentence') {
      const word = wordAt(recital.script.sentences[step.index]!.words, at);
      step = { ...step, from: word?.spoken.start ?? 0 };
    }
    quiet();
  }

  function rest(by: PausedBy): void {
    hold();
    // What stands apart is not taken up in its middle: the reading is.
    const next = isApart(step) || (step.kind === 'interlude' && step.interjected) ? readingOf(step) : step;
    if (next === null) return restAtEnd();
    step = next;
    set({ status: 'paused', pausedBy: by, announcing: false, apart: false });
    if (step.kind === 'sentence') set({ sentence: step.index });
  }

  function place(next: Step): void {
    moveTo(next);
    heard = null;
    recital.range = null;
  }

  function moveTo(next: Step): void {
    quiet();
    step = next;
    if (next.kind === 'sentence') set({ sentence: next.index, word: null, wordEstimated: false });
  }

  function heardNow(): SentenceStep | null {
    if (!active() || waiting || step.kind !== 'sentence') return heard;
    return sentenceStep(step.index, Math.max(delivery.reckoned, step.from));
  }

  function active(): boolean {
    return ['preparing', 'speaking', 'gap'].includes(outlet.snapshot.status);
  }

  const recital: Recital = {
    script: options.script,
    range: null,
    course,
    get step() {
      return step;
    },
    get heard() {
      return heardNow();
    },
    get waiting() {
      return waiting;
    },
    get ended() {
      return outlet.snapshot.status === 'ended';
    },
    get begunFor() {
      return clock.now() - startedAt;
    },
    get about() {
      return delivery.about;
    },
    get active() {
      return active();
    },
    get reading() {
      return active() && !outlet.snapshot.apart;
    },
    begin,
    rest,
    hold,
    place,
    end,
    outdated: () => active() && !waiting && delivery.outdated(step),
    forgive: delivery.forgive,
  };
  return recital;
}
