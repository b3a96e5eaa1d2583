/**
 * Reads a script aloud: the reader's commands on what is being said. Saying it step by step is the recital's
 * business, how one text gets through an engine the speaker's; how it looks and who listens is the interface's.
 * Every state is one from which `play` works, and no more than one utterance is ever under way.
 */
import type { Place } from '../locator/page-view.ts';
import { createInterjections } from './interjections.ts';
import { createMoves } from './moves.ts';
import { createOutlet } from './narrator-events.ts';
import type { Narrator, NarratorOptions } from './narrator-types.ts';
import { rangeAgain, rangeIn, wordAtPlace } from './range.ts';
import { createRecital } from './recital.ts';
import { sentenceAt } from './script.ts';
import type { Script } from './script.ts';
import { placeOf, sentenceStep } from './steps.ts';
import type { SentenceStep } from './steps.ts';

/** ms. A slider that is dragged changes the rate many times. */
const SETTLE = 250;

/** Starts silent. Throws nothing: whatever goes wrong is in the snapshot and the events. */
export function createNarrator(options: NarratorOptions): Narrator {
  const { clock } = options;
  const start = Math.max(0, Math.min(options.start ?? 0, options.script.sentences.length - 1));
  const outlet = createOutlet(start, clock);
  const { set, transition } = outlet;
  const recital = createRecital(options, outlet);
  const moves = createMoves(recital, outlet);
  const interjections = createInterjections(recital);
  let settleTimer = 0;
  let disposed = false;

  function play(from?: Place): void {
    const { status } = outlet.snapshot;
    const { script } = recital;
    const index = from ? sentenceAt(script, from.block, from.offset) : null;
    if (recital.reading && index === null) return;
    if (script.sentences.length === 0) return recital.end();
    if (status === 'failed' || status === 'ended') recital.forgive();
    if (index === null) {
      // A word or words of narration's own are cut short, and what they stand beside goes on.
      if (recital.active) recital.rest('reader');
      return recital.begin(recital.step);
    }
    recital.course.moved(null);
    recital.range = null;
    recital.begin(sentenceStep(index));
  }

  function playRange(from: Place, to: Place): boolean {
    const range = rangeIn(recital.script, from, to);
    if (!range) return false;
    recital.course.moved(null);
    recital.range = range;
    recital.begin(sentenceStep(range.first, range.from));
    return true;
  }

  function stop(): void {
    clock.clearTimeout(settleTimer);
    recital.course.moved(null);
    const place = placeOf(recital.step);
    recital.place(sentenceStep(place?.index ?? 0));
    set({
      status: 'idle',
      announcing: false,
      apart: false,
      word: null,
      stopAt: null,
      pausedBy: undefined,
      failure: undefined,
    });
  }

  function applyPreferences(): void {
    if (!recital.outdated()) return;
    recital.forgive();
    recital.hold(recital.about);
    recital.begin(recital.step, 'resumed');
  }

  function setScript(next: Script): void {
    const { reading, ended, script } = recital;
    const again = (step: SentenceStep): SentenceStep | null => wordAtPlace(script, step, next);
    recital.hold(recital.about);
    const place = placeOf(recital.step);
    const shown = again(sentenceStep(outlet.snapshot.sentence));
    const range = recital.range && rangeAgain(script, recital.range, next);
    recital.script = next;
    recital.course.renew(again);
    const last = next.sentences.length - 1;
    // Nothing comes after words about what was passed over at the end.
    if (last < 0 || (reading && !place)) {
      set({ sentence: Math.max(last, 0) });
      return recital.end();
    }
    recital.place(ended ? sentenceStep(0) : ((place && again(place)) ?? sentenceStep(last)));
    recital.range = range;
    if (ended) set({ sentence: shown?.index ?? last });
    if (reading) recital.begin(recital.step, 'resumed');
    else if (recital.active) set({ status: 'paused', pausedBy: 'reader', announcing: false, apart: false });
  }

  /** A command that needs something to read. */
  function command(work: () => boolean): boolean {
    return transition(() => !disposed && recital.script.sentences.length > 0 && work());
  }

  return {
    get snapshot() {
      return outlet.snapshot;
    },
    subscribe: outlet.subscribe,
    play: (from) => transition(() => void (!disposed && play(from))),
    playRange: (from, to) => command(() => playRange(from, to)),
    pause: (by = 'reader') => transition(() => void (recital.active && recital.rest(by))),
    resume: () => transition(() => void (!disposed && outlet.snapshot.status === 'paused' && play())),
    toggle: () => transition(() => void (recital.reading ? recital.rest('reader') : !disposed && play())),
    stop: () => transition(stop),
    next: (unit) => command(() => moves.next(unit)),
    previous: (unit) => command(() => moves.previous(unit)),
    repeat: (how) => void command(() => moves.repeat(how === 'slowly')),
    leave: () => command(moves.leave),
    spell: () => command(interjections.spell),
    interject: (text, lang) => void command(() => interjections.say(text, lang)),
    readSkipped: () => command(moves.readSkipped),
    stopAt: (unit) => transition(() => set({ stopAt: unit })),
    preferencesChanged() {
      clock.clearTimeout(settleTimer);
      settleTimer = clock.setTimeout(() => transition(applyPreferences), SETTLE);
    },
    setScript: (next) => transition(() => void (!disposed && setScript(next))),
    dispose() {
      disposed = true;
      transition(stop);
    },
  };
}
