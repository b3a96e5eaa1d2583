/**
 * Says one text to its end: in pieces, with another try and then another voice where an engine fails. It
 * knows nothing of scripts; the narrator decides what is said and what follows.
 */
import type { ErrorCode } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Clock } from './clock.ts';
import type { SpeechEngine } from './engine.ts';
import type { Pace } from './estimate.ts';
import type { NarratorPreferences, PausedBy } from './narrator-types.ts';
import { createLater } from './later.ts';
import { longestPiece, patienceFor } from './limits.ts';
import type { Speech, SpeechRun } from './speech.ts';
import { clauseAt, nextSpan, reckonedAt, SAYABLE, toldAt } from './spoken-piece.ts';
import type { PieceUnderWay, SpokenPiece } from './spoken-piece.ts';
import { runUtterance } from './utterance-run.ts';
import type { FallbackWhy, Run, RunEvent, RunFailure } from './utterance-run.ts';
import type { Voice } from './voice.ts';
import { createVoiceMemory } from './voice-memory.ts';
import { languageSpoken, routeKey } from './voice-route.ts';
import type { VoiceRoute } from './voice-route.ts';

interface SpeakerListener {
  /** An utterance has been handed to an engine. */
  preparing(voice: Voice | null): void;
  speaking(piece: SpokenPiece): void;
  /** A word begins at this offset of the text. */
  word(at: number): void;
  fallback(from: Voice | null, to: Voice | null, lang: LanguageTag, why: FallbackWhy): void;
  /** No voice speaks the language of a run; `to` reads it. */
  missing(lang: LanguageTag, to: Voice | null): void;
  stalled(next: 'retry' | 'go-on', why: RunFailure): void;
  done(): void;
  paused(by: PausedBy): void;
  failed(code: ErrorCode): void;
}

export interface Speaker {
  /** Speaks, in the same call. Whatever was being said is silenced first. */
  say(speech: Speech): void;
  silence(): void;
  /** The last word told of, else where the utterance under way began: what comes after it was not heard yet. */
  readonly at: number;
  /** As `at`, but where no words are told a clause before the place reckoned from the pace of the voice. */
  readonly about: number;
  /** About where the voice is: the word told of, else as its pace is guessed. */
  readonly reckoned: number;
  /** True where the preferences now ask for something else than what is being spoken, or the speech is another. */
  outdated(speech: Speech): boolean;
  /** Takes up voices again that failed before. */
  forgive(): void;
  wordEvents(): 'yes' | 'no' | 'unknown';
  /** Measured, of the voice in use at its present rate. */
  wordsPerMinute(): number | null;
}

const RETRY_AFTER = 250;
/** So many ends in a row that never came: the voice is not to be trusted with the rest of the text. */
const LOST_ENDS = 3;
/** The engines' own limit. */
const SLOWEST = 0.5;
/** Utterances after which the pace of a voice is believed. */
const LEARNT = 3;
const LEFT_OVER = /^(?:[\s,;:!?…]|\.(?!\p{N}))*/u;
const NOTHING: Speech = { text: '', from: 0, to: 0, runs: [], rate: 1, pitch: 1, voice: 'text' };

interface Options {
  readonly engines: readonly SpeechEngine[];
  readonly clock: Clock;
  readonly pace: Pace;
  readonly mainLang: LanguageTag;
  readonly preferences: () => NarratorPreferences;
  readonly listener: SpeakerListener;
  /** Wraps whatever an engine or the clock sets off, so that the listener sees it as one step. */
  readonly transition: (work: () => void) => void;
}

export function createSpeaker(options: Options): Speaker {
  const { engines, clock, pace, mainLang, preferences, listener, transition } = options;
  const voices = createVoiceMemory({ engines, mainLang, preferences, fallback: listener.fallback });
  const after = createLater(clock, transition);
  let run: Run | null = null;
  let speech: Speech = NOTHING;
  /** Where the next piece begins. */
  let from = 0;
  let piece: PieceUnderWay | null = null;
  let retried = false;
  let lostEnds = 0;
  let route: VoiceRoute | null = null;
  /** What was asked for, whatever voice then had to do. */
  let asked = '';

  const silence = (): void => {
    after.stop();
    run?.cancel();
    run = null;
  };

  const speakPiece = (): void => {
    const spoken = nextRun();
    if (!spoken) return after.run(0, listener.done);
    const { lang } = spoken;
    const wanted = voices.wanted(lang, speech.voice);
    const open = voices.open(lang, speech.voice);
    if (typeof wanted === 'string') return listener.failed(wanted);
    if (typeof open === 'string') return listener.failed(open);
    if (languageSpoken(engines, lang) === false) listener.missing(lang, open.voice);
    asked = wish(lang, wanted);
    route = open;
    const { engine, voice } = open;
    const { rate, pitch, volume } = manner();
    const mine = cut(open, Math.min(spoken.end, speech.to), rate);
    piece = mine;
    listener.preparing(voice);
    run = runUtterance(
      engine,
      { text: mine.text, lang: open.lang, voice, rate, pitch, volume },
      patienceFor(mine, pace, voices.wasHeard(open)),
      clock,
      (event) => transition(() => heard(event, open, mine)),
    );
  };

  const cut = ({ engine, voice }: VoiceRoute, limit: number, rate: number): PieceUnderWay => {
    const upTo = speech.text.slice(0, limit);
    const longest = longestPiece(upTo.slice(from), engine, voice, rate, pace);
    const { start: begin, end } = nextSpan(upTo, from, longest);
    // Chrome takes a text with `<?xml` in it for markup.
    const text = upTo.slice(begin, end).replace(/[<>]/g, ' ');
    const [ms, manner] = [pace.estimate(text, voice, rate), pace.manner(voice, rate)];
    return { begin, end, text, ms, manner, voice, rate, since: null, told: null };
  };

  const heard = (event: RunEvent, by: VoiceRoute, said: PieceUnderWay): void => {
    switch (event.type) {
      case 'started':
        voices.heard(by);
        piece = { ...said, since: clock.now() };
        return listener.speaking(said);
      case 'word': {
        const told = Math.min(said.begin + event.at, said.end);
        piece = { ...(piece ?? said), told };
        return listener.word(told);
      }
      case 'ended':
        lostEnds = 0;
        if (event.ms !== null) pace.learn(said.text, by.voice, said.rate, event.ms);
        return goOn(said.end);
      case 'failed':
        return failed(event.why, by, said.end);
    }
  };

  /** The run that comes next, with something in it to say; null at the end. */
  const nextRun = (): SpeechRun | null => {
    let begin = 0;
    for (const each of speech.runs) {
      const [start, end] = [Math.max(begin, from), Math.min(each.end, speech.to)];
      begin = each.end;
      if (start >= end || each.silent || !SAYABLE.test(speech.text.slice(start, end))) continue;
      // The stop that the run before left is heard as the pause between two voices.
      from = start + (start > 0 ? LEFT_OVER.exec(speech.text.slice(start))![0].length : 0);
      return each;
    }
    return null;
  };

  const manner = (): { readonly rate: number; readonly pitch: number; readonly volume: number } => {
    const { rate, pitch, volume } = preferences();
    return { rate: Math.max(SLOWEST, rate * speech.rate), pitch: pitch * speech.pitch, volume };
  };

  const goOn = (end: number): void => {
    [run, piece, retried, from] = [null, null, false, end];
    if (nextRun()) after.run(0, speakPiece);
    else listener.done();
  };

  const failed = (why: RunFailure, by: VoiceRoute, end: number): void => {
    run = null;
    if (why === 'interrupted' || why === 'not-allowed') return listener.paused(why);
    const told = piece !== null && piece.told !== null;
    // Without word events silence means that the end was lost (iOS): the text was said.
    if (why === 'no-end' && !told && by.voice?.where !== 'network' && ++lostEnds < LOST_ENDS) {
      listener.stalled('go-on', why);
      return goOn(end);
    }
    if (piece) from = toldAt(piece);
    piece = null;
    const another = !retried && !['voice-unavailable', 'language-unavailable', 'network'].includes(why);
    if (another) listener.stalled('retry', why);
    else {
      voices.failed(by, why);
      lostEnds = 0;
    }
    retried = another;
    after.run(another ? RETRY_AFTER : 0, speakPiece);
  };

  const wish = (lang: LanguageTag, wanted: VoiceRoute): string => {
    const { rate, pitch, volume } = manner();
    return [lang, routeKey(wanted), rate, pitch, volume].join(' ');
  };

  return {
    say(next) {
      silence();
      [speech, from, retried, piece] = [next, next.from, false, null];
      speakPiece();
    },
    silence,
    get at() {
      return piece ? toldAt(piece) : from;
    },
    get about() {
      if (!piece || pace.samples(piece.voice, piece.rate) < LEARNT) return this.at;
      return clauseAt(speech.text, piece, clock.now());
    },
    get reckoned() {
      return piece ? reckonedAt(piece, clock.now()) : from;
    },
    outdated(next) {
      const { text, from: _, ...before } = speech;
      const { text: nextText, from: __, ...after } = next;
      if (text !== nextText || JSON.stringify(before) !== JSON.stringify(after)) return true;
      const lang = nextRun()?.lang;
      const wanted = lang && voices.wanted(lang, speech.voice);
      return typeof wanted === 'object' && wish(lang!, wanted) !== asked;
    },
    forgive: voices.forgive,
    wordEvents: () => (route ? route.engine.capabilities(route.voice).boundaries : 'unknown'),
    wordsPerMinute: () => pace.wordsPerMinute(route?.voice ?? null, preferences().rate),
  };
}
