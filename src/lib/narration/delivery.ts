/**
 * How a step is delivered: from the script to the speaker, and from the speaker to the snapshot, which shows the
 * voice, the word and the pace. What comes after a step is not its business.
 */
import type { ErrorCode } from '../base/errors.ts';
import { wordAt } from './boundary.ts';
import { createPace } from './estimate.ts';
import type { MissingLanguages } from './missing-languages.ts';
import type { Outlet } from './narrator-events.ts';
import type { NarratorOptions, PausedBy } from './narrator-types.ts';
import type { ScriptRange } from './range.ts';
import type { Script } from './script.ts';
import { createSpeaker } from './speaker.ts';
import { speechOf } from './speech.ts';
import type { Speech } from './speech.ts';
import type { Step } from './steps.ts';
import { createWordTicker } from './word-ticker.ts';

export interface Delivery {
  /** In the same call. */
  say(step: Step): void;
  silence(): void;
  /** True where the preferences now ask for something else than what is being said of the step. */
  outdated(step: Step): boolean;
  /** As the speaker's: offsets in the text of the step. */
  readonly at: number;
  readonly about: number;
  readonly reckoned: number;
  forgive(): void;
}

interface Options {
  readonly narrator: NarratorOptions;
  readonly outlet: Outlet;
  readonly languages: MissingLanguages;
  readonly script: () => Script;
  /** Where only a part is read: its last sentence is said up to its end only. */
  readonly range: () => ScriptRange | null;
  readonly done: () => void;
  readonly paused: (by: PausedBy) => void;
  readonly failed: (code: ErrorCode) => void;
}

export function createDelivery(options: Options): Delivery {
  const { narrator, outlet, languages, script, range, done, paused, failed } = options;
  const { clock, engines, preferences, words } = narrator;
  const { set, emit, transition } = outlet;
  const pace = createPace(narrator.pace);
  /** Index of the sentence that is said; null for words of narration's own. */
  let sentence: number | null = null;

  const ticker = createWordTicker(clock, ({ shown }) =>
    transition(() => set({ word: shown, wordEstimated: true })),
  );
  const wordsOfIt = () => (sentence === null ? [] : script().sentences[sentence]!.words);

  const speaker = createSpeaker({
    engines,
    clock,
    pace,
    mainLang: narrator.script.lang,
    preferences,
    transition,
    listener: {
      preparing(voice) {
        ticker.stop();
        set({ status: 'preparing', voice, ...facts() });
      },
      speaking(piece) {
        set({ status: 'speaking' });
        if (preferences().estimateWords && speaker.wordEvents() !== 'yes') ticker.start(piece, wordsOfIt());
      },
      word(at) {
        ticker.stop();
        set({ wordEvents: 'yes' });
        if (sentence !== null) set({ word: wordAt(wordsOfIt(), at)?.shown ?? null, wordEstimated: false });
      },
      fallback: (from, to, lang, why) => emit({ type: 'voice-fallback', from, to, lang, why }),
      missing: languages.tell,
      stalled(next, why) {
        ticker.stop();
        emit({ type: 'stalled', sentence: outlet.snapshot.sentence, next, why });
      },
      done() {
        ticker.stop();
        set(facts());
        narrator.onPace?.(pace.table);
        done();
      },
      paused,
      failed,
    },
  });

  function facts() {
    return { wordEvents: speaker.wordEvents(), wordsPerMinute: speaker.wordsPerMinute() };
  }

  function speechNow(step: Step): Speech {
    const speech = speechOf(script(), step, words.lang, preferences(), languages.speaks);
    const part = range();
    const last = step.kind === 'sentence' && part?.last === step.index;
    return last ? { ...speech, to: Math.min(speech.to, part.to) } : speech;
  }

  return {
    say(step) {
      sentence = step.kind === 'sentence' ? step.index : null;
      speaker.say(speechNow(step));
    },
    silence() {
      ticker.stop();
      speaker.silence();
    },
    outdated: (step) => speaker.outdated(speechNow(step)),
    get at() {
      return speaker.at;
    },
    get about() {
      return speaker.about;
    },
    get reckoned() {
      return speaker.reckoned;
    },
    forgive: speaker.forgive,
  };
}
