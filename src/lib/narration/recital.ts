/**
 * Says one step after another: what the narrator does between two commands of the reader. It owns the step that
 * is being said or comes next; where the reader goes from there is decided by the commands.
 */
import { wordAt } from './boundary.ts';
import { createCourse } from './course.ts';
import type { Course } from './course.ts';
import { createPace } from './estimate.ts';
import { advance } from './itinerary.ts';
import { createMissingLanguages } from './missing-languages.ts';
import type { Outlet } from './narrator-events.ts';
import type { NarratorOptions, PausedBy } from './narrator-types.ts';
import type { ScriptRange } from './range.ts';
import type { Script } from './script.ts';
import { createSpeaker } from './speaker.ts';
import { speechOf } from './speech.ts';
import type { Speech } from './speech.ts';
import { isApart, pauseAfter, placeOf, sentenceStep, stopsAfter } from './steps.ts';
import type { InterludeStep, Step } from './steps.ts';
import { createWordTicker } from './word-ticker.ts';

export interface Recital {
  script: Script;
  /** What `play` reads up to, where the reader asked for a part only. */
  range: ScriptRange | null;
  readonly course: Course;
  /** What is being said, or said next. */
  readonly step: Step;
  /** From the end of one step to the beginning of `step`. */
  readonly waiting: boolean;
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
  quiet(): void;
  /** True where the preferences now ask for something else than what is being said. */
  outdated(): boolean;
  /** Takes up voices again that failed before. */
  forgive(): void;
}

export function createRecital(options: NarratorOptions, outlet: Outlet): Recital {
  const { clock, words, engines, preferences, earcons } = options;
  const { set, emit, transition } = outlet;
  const pace = createPace(options.pace);
  let script = options.script;
  let range: ScriptRange | null = null;
  let step: Step = sentenceStep(outlet.snapshot.sentence);
  let waiting = false;
  let startedAt = -Infinity;
  let turn = 0;
  let gapTimer = 0;

  const languages = createMissingLanguages({ engines, script: () => script, words, preferences, emit });
  const course = createCourse({
    script: () => script,
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
  const ticker = createWordTicker(clock, ({ shown }) =>
    transition(() => set({ word: shown, wordEstimated: true })),
  );
  const speaker = createSpeaker({
    engines,
    clock,
    pace,
    mainLang: script.lang,
    preferences,
    transition,
    listener: {
      preparing: (voice) => set({ status: 'preparing', voice, ...voiceFacts() }),
      speaking(piece) {
        set({ status: 'speaking' });
        if (step.kind === 'sentence' && preferences().estimateWords && speaker.wordEvents() !== 'yes')
          ticker.start(piece, script.sentences[step.index]!.words);
      },
      word(at) {
        ticker.stop();
        if (step.kind === 'sentence')
          set({ word: wordOf(step.index, at)?.shown ?? null, wordEstimated: false, wordEvents: 'yes' });
      },
      fallback: (from, to, lang, why) => emit({ type: 'voice-fallback', from, to, lang, why }),
      missing: languages.tell,
      stalled: (next, why) => emit({ type: 'stalled', sentence: outlet.snapshot.sentence, next, why }),
      done: finished,
      paused: rest,
      failed(code) {
        hold();
        set({ status: 'failed', failure: code, announcing: false, apart: false });
        emit({ type: 'failed', code });
      },
    },
  });

  function begin(next: Step, resumed?: 'resumed'): void {
    quiet();
    step = languages.introduced(next);
    if (!resumed) startedAt = clock.now();
    set({
      announcing: step.kind === 'interlude',
      apart: isApart(step),
      word: null,
      wordEstimated: false,
      pausedBy: undefined,
      failure: undefined,
    });
    if (step.kind === 'interlude') return perform(step);
    set({ sentence: step.index });
    speaker.say(speechNow(step));
  }

  /** Sounds first, all at once, then words. */
  function perform(interlude: InterludeStep): void {
    const { volume } = preferences();
    const lasting = interlude.sounds.map((sound) => earcons?.play(sound, volume) ?? 0);
    const say = (): void => (interlude.text === '' ? finished() : speaker.say(speechNow(interlude)));
    const ms = Math.max(0, ...lasting);
    if (ms === 0 && interlude.text !== '') return say();
    set({ status: 'gap' });
    later(ms, say);
  }

  /** A step was said to its end. */
  function finished(): void {
    ticker.stop();
    set(voiceFacts());
    options.onPace?.(pace.table);
    const ended = step;
    if (isApart(ended)) {
      const back = placeOf(ended);
      return settle(back === null ? sentenceStep(0) : sentenceStep(back.index, back.from), 'reader');
    }
    if (ended.kind === 'sentence' && range !== null && ended.index >= range.last)
      return settle(afterRange(range), 'range-end');
    const next = course.following(ended);
    if (next === null) return end();
    if (ended.kind === 'sentence' && stopsAfter(script, outlet.snapshot.stopAt, ended.index, next)) {
      set({ stopAt: null });
      return settle(next, 'stop-at');
    }
    step = next;
    waiting = true;
    const ms = pauseAfter(script, ended, preferences());
    if (ms >= 1) set({ status: 'gap', word: null });
    later(ms, () => begin(next));
  }

  /** Where reading may go on after a part: in the middle of its last sentence, else at the next one. */
  function afterRange({ last, to }: ScriptRange): Step {
    if (/[\p{L}\p{N}]/u.test(script.sentences[last]!.spoken.slice(to))) return sentenceStep(last, to);
    return sentenceStep(advance(script, last, course.passing).sentence ?? last);
  }

  /** In a new task even without a pause: WebKitGTK hangs if `speak` follows `end` in the same one. */
  function later(ms: number, work: () => void): void {
    const mine = ++turn;
    const goOn = (): void => {
      if (mine === turn) transition(work);
    };
    if (ms < 1) clock.nextTask(goOn);
    else gapTimer = clock.setTimeout(goOn, ms);
  }

  function settle(next: Step, by: PausedBy): void {
    place(next);
    set({ status: 'paused', pausedBy: by, announcing: false, apart: false });
  }

  function end(): void {
    place(sentenceStep(0), 'unseen');
    course.moved(null);
    set({ status: 'ended', announcing: false, apart: false, word: null, stopAt: null });
    emit({ type: 'ended' });
  }

  function quiet(): void {
    turn += 1;
    waiting = false;
    clock.clearTimeout(gapTimer);
    ticker.stop();
    earcons?.stop();
    speaker.silence();
  }

  function hold(at = speaker.at): void {
    const begun = active() && !waiting && step.kind === 'sentence' && at > step.from;
    if (begun && step.kind === 'sentence')
      step = { ...step, from: wordOf(step.index, at)?.spoken.start ?? 0 };
    quiet();
  }

  function rest(by: PausedBy): void {
    hold();
    // What stands apart is not taken up in its middle: the reading is.
    if (isApart(step) || (step.kind === 'interlude' && step.interjected)) step = sentenceOf(step);
    set({ status: 'paused', pausedBy: by, announcing: false, apart: false });
    if (step.kind === 'sentence') set({ sentence: step.index });
  }

  /** @param unseen the snapshot keeps the sentence that was read last */
  function place(next: Step, unseen?: 'unseen'): void {
    quiet();
    range = null;
    step = next;
    if (next.kind === 'sentence' && !unseen) set({ sentence: next.index, word: null });
  }

  function speechNow(next: Step): Speech {
    const speech = speechOf(script, next, words.lang, preferences(), languages.speaks);
    const last = next.kind === 'sentence' && range?.last === next.index;
    return last ? { ...speech, to: Math.min(speech.to, range!.to) } : speech;
  }

  function active(): boolean {
    return ['preparing', 'speaking', 'gap'].includes(outlet.snapshot.status);
  }

  function voiceFacts() {
    return { wordEvents: speaker.wordEvents(), wordsPerMinute: speaker.wordsPerMinute() };
  }

  function wordOf(index: number, at: number) {
    return wordAt(script.sentences[index]!.words, at);
  }

  return {
    get script() {
      return script;
    },
    set script(next) {
      script = next;
    },
    get range() {
      return range;
    },
    set range(next) {
      range = next;
    },
    course,
    get step() {
      return step;
    },
    get waiting() {
      return waiting;
    },
    get begunFor() {
      return clock.now() - startedAt;
    },
    get about() {
      return speaker.about;
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
    place: (next) => place(next),
    end,
    quiet,
    outdated: () => active() && !waiting && speaker.outdated(speechNow(step)),
    forgive: () => speaker.forgive(),
  };
}

function sentenceOf(step: Step): Step {
  const place = placeOf(step);
  return place ? sentenceStep(place.index, place.from) : sentenceStep(0);
}
