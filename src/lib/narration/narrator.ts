/**
 * Reads a script aloud: a state machine that owns the place and decides what is said next. How one text gets
 * through an engine is the speaker's business; how it looks and who listens is the interface's. Every state is
 * one from which `play` works, and no more than one utterance is ever under way.
 */
import type { LanguageTag } from '../base/language.ts';
import { wordAt } from './boundary.ts';
import { createCourse } from './course.ts';
import { createPace } from './estimate.ts';
import { nextSection, previousSection, retreat, sectionStart } from './itinerary.ts';
import { createOutlet } from './narrator-events.ts';
import type { Narrator, NarratorOptions, PausedBy, Unit } from './narrator-types.ts';
import { sentenceAt } from './script.ts';
import { createSpeaker } from './speaker.ts';
import { pauseAfter, sentenceStep, skippedAside, stepLanguage, stopsAfter } from './steps.ts';
import type { Step } from './steps.ts';

/** ms. Pressing "previous" this soon after a start means the sentence before, as in other players. */
const GO_BACK_WITHIN = 2000;
/** ms. A slider that is dragged changes the rate many times. */
const SETTLE = 250;

/** Starts silent. Throws nothing: whatever goes wrong is in the snapshot and the events. */
export function createNarrator(options: NarratorOptions): Narrator {
  const { clock, script, words, engines } = options;
  const last = script.sentences.length - 1;
  const pace = createPace(options.pace);
  const outlet = createOutlet(Math.max(0, Math.min(options.start ?? 0, last)), clock);
  const { set, emit, transition } = outlet;
  let step: Step = sentenceStep(outlet.snapshot.sentence);
  /** From the end of one step to the beginning of `step`. */
  let waiting = false;
  let startedAt = -Infinity;
  let heardWord = false;
  let turn = 0;
  let gapTimer = 0;
  let settleTimer = 0;
  let disposed = false;

  const course = createCourse(
    script,
    words,
    () => options.preferences().readAsides,
    (aside) => {
      set({ skippedAside: skippedAside(aside) });
      emit({ type: 'aside-skipped', aside: skippedAside(aside) });
    },
  );
  const speaker = createSpeaker({
    engines,
    clock,
    pace,
    mainLang: script.lang,
    preferences: options.preferences,
    transition,
    listener: {
      preparing: (voice) => set({ status: 'preparing', voice, wordEvents: speaker.wordEvents() }),
      speaking: () => set({ status: 'speaking' }),
      word(at) {
        heardWord = true;
        if (step.kind === 'sentence') set({ word: wordOf(step.index, at)?.shown ?? null, wordEvents: 'yes' });
      },
      fallback: (from, to, lang) => emit({ type: 'voice-fallback', from, to, lang }),
      stalled: (next) => emit({ type: 'stalled', sentence: outlet.snapshot.sentence, next }),
      done: finished,
      paused: rest,
      failed(code) {
        hold();
        set({ status: 'failed', failure: code, announcing: false });
        emit({ type: 'failed', code });
      },
    },
  });

  /** Says a step, in the same call. */
  function begin(next: Step, fresh = true): void {
    quiet();
    step = next;
    heardWord = false;
    if (fresh) startedAt = clock.now();
    set({ announcing: next.kind === 'announcement', word: null, pausedBy: undefined, failure: undefined });
    if (next.kind === 'announcement') return speaker.say(next.text, langOf(next), 0);
    set({ sentence: next.index });
    speaker.say(script.sentences[next.index]!.spoken, langOf(next), next.from);
  }

  function say(next: Step): true {
    begin(next);
    return true;
  }

  /** A step was said to its end. */
  function finished(): void {
    set({ wordEvents: speaker.wordEvents() });
    options.onPace?.(pace.table);
    const ended = step;
    const next = course.following(ended);
    if (next === null) return end();
    if (ended.kind === 'sentence' && stopsAfter(script, outlet.snapshot.stopAt, ended.index, next)) {
      place(next);
      set({ stopAt: null });
      return rest('reader');
    }
    step = next;
    heardWord = false;
    waiting = true;
    const ms = pauseAfter(script, ended, options.preferences());
    const mine = ++turn;
    const goOn = (): void => {
      if (mine === turn) transition(() => begin(next));
    };
    // In a new task even without a pause: WebKitGTK hangs if `speak` follows `end` in the same one.
    if (ms < 1) return clock.nextTask(goOn);
    set({ status: 'gap', word: null });
    gapTimer = clock.setTimeout(goOn, ms);
  }

  function end(): void {
    quiet();
    course.moved(null);
    step = sentenceStep(0);
    set({ status: 'ended', announcing: false, word: null, stopAt: null });
    emit({ type: 'ended' });
  }

  /** No sound and nothing to come. */
  function quiet(): void {
    turn += 1;
    waiting = false;
    clock.clearTimeout(gapTimer);
    speaker.silence();
  }

  /** Silence; `step` becomes what the next `play` says: from the word where words were told. */
  function hold(): void {
    if (step.kind === 'sentence' && heardWord) {
      step = { ...step, from: wordOf(step.index, speaker.at)?.spoken.start ?? 0 };
    }
    quiet();
  }

  function rest(by: PausedBy): void {
    hold();
    set({ status: 'paused', pausedBy: by, announcing: false });
    if (step.kind === 'sentence') set({ sentence: step.index });
  }

  /** Makes a step the one that `play` begins with, in silence. */
  function place(next: Step): void {
    step = next;
    heardWord = false;
    if (next.kind === 'sentence') set({ sentence: next.index, word: null });
  }

  /** Goes to a step: aloud while reading, else in silence, where nothing is announced. */
  function go(next: Step | null): boolean {
    const target = next?.kind === 'announcement' && !active() ? course.following(next) : next;
    if (target === null) return false;
    if (active()) return say(target);
    place(target);
    if (outlet.snapshot.status !== 'idle') set({ status: 'paused', pausedBy: 'reader', failure: undefined });
    return true;
  }

  function goNext(unit: Unit): boolean {
    if (unit === 'sentence') return go(waiting ? step : course.following(step));
    const first = nextSection(script, outlet.snapshot.sentence);
    if (first === null) return false;
    course.moved(first);
    return go(sentenceStep(first));
  }

  function goPrevious(unit: Unit): boolean {
    const here = outlet.snapshot.sentence;
    const { readAsides } = options.preferences();
    const start = unit === 'sentence' ? here : sectionStart(script, here);
    const early = !active() || clock.now() - startedAt < GO_BACK_WITHIN;
    // Words about an aside come after the sentence "here".
    if (step.kind === 'announcement' || here > start || !early) return go(sentenceStep(start));
    const before = unit === 'sentence' ? retreat(script, here, readAsides) : previousSection(script, here);
    if (before !== null) course.moved(before);
    else if (!active()) return false;
    return go(sentenceStep(before ?? start));
  }

  function play(from?: { readonly block: string; readonly offset: number }): void {
    const { status } = outlet.snapshot;
    const index = from ? sentenceAt(script, from.block, from.offset) : null;
    if (active() && index === null) return;
    if (last < 0) return end();
    if (status === 'failed' || status === 'ended') speaker.forgive();
    if (index === null) return begin(step);
    course.moved(null);
    begin(sentenceStep(index));
  }

  function stop(): void {
    quiet();
    clock.clearTimeout(settleTimer);
    course.moved(null);
    place(step.kind === 'sentence' ? sentenceStep(step.index) : step);
    set({
      status: 'idle',
      announcing: false,
      word: null,
      stopAt: null,
      pausedBy: undefined,
      failure: undefined,
    });
  }

  function readSkipped(): boolean {
    const here = step.kind === 'sentence' ? step.index : step.then;
    const aside = course.detour(outlet.snapshot.status === 'ended' ? null : here);
    return aside !== null && say(aside);
  }

  function applyPreferences(): void {
    if (!active() || waiting || !speaker.outdated(langOf(step))) return;
    speaker.forgive();
    hold();
    begin(step, false);
  }

  function active(): boolean {
    return ['preparing', 'speaking', 'gap'].includes(outlet.snapshot.status);
  }

  function langOf(next: Step): LanguageTag {
    return stepLanguage(script, next, words, options.preferences().languageOverride);
  }

  function wordOf(index: number, at: number) {
    return wordAt(script.sentences[index]!.words, at);
  }

  /** A command that needs something to read. */
  function command(work: () => boolean): boolean {
    return transition(() => !disposed && last >= 0 && work());
  }

  return {
    get snapshot() {
      return outlet.snapshot;
    },
    subscribe: outlet.subscribe,
    play: (from) => transition(() => void (!disposed && play(from))),
    pause: (by = 'reader') => transition(() => void (active() && rest(by))),
    resume: () => transition(() => void (!disposed && outlet.snapshot.status === 'paused' && play())),
    toggle: () => transition(() => void (active() ? rest('reader') : !disposed && play())),
    stop: () => transition(stop),
    next: (unit) => command(() => goNext(unit)),
    previous: (unit) => command(() => goPrevious(unit)),
    repeat: () => void command(() => say(sentenceStep(outlet.snapshot.sentence))),
    readSkipped: () => command(readSkipped),
    stopAt: (unit) => transition(() => set({ stopAt: unit })),
    preferencesChanged() {
      clock.clearTimeout(settleTimer);
      settleTimer = clock.setTimeout(() => transition(applyPreferences), SETTLE);
    },
    dispose() {
      disposed = true;
      transition(stop);
    },
  };
}
