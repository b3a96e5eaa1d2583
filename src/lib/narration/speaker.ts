/**
 * Says one text to its end: in pieces, with another try and then another voice where an engine fails. It
 * knows nothing of scripts; the narrator decides what is said and what follows.
 */
import type { ErrorCode } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Clock } from './clock.ts';
import type { SpeechEngine } from './engine.ts';
import { offsetAt } from './estimate.ts';
import type { Pace } from './estimate.ts';
import type { NarratorPreferences, PausedBy } from './narrator-types.ts';
import { clauseStart, LONGEST_PIECE, pieceEnd } from './pieces.ts';
import type { Speech, SpeechRun } from './speech.ts';
import { runUtterance } from './utterance-run.ts';
import type { FallbackWhy, Run, RunEvent, RunFailure } from './utterance-run.ts';
import type { Voice } from './voice.ts';
import { languageSpoken, routeKey, voiceRoutes } from './voice-route.ts';
import type { VoiceRoute } from './voice-route.ts';

/** A part of the text that goes to an engine as one utterance. */
export interface SpokenPiece {
  /** Offsets in the text. */
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  /** How long it is reckoned to take. */
  readonly ms: number;
}

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
  /** True where the preferences now ask for something else than what is being spoken, or the speech is another. */
  outdated(speech: Speech): boolean;
  /** Takes up voices again that failed before. */
  forgive(): void;
  wordEvents(): 'yes' | 'no' | 'unknown';
  /** Measured, of the voice in use at its present rate. */
  wordsPerMinute(): number | null;
}

const START_LIMIT = 3000;
const FIRST_START_LIMIT = 10_000;
const REST_MARGIN = 5000;
const NETWORK_REST_LIMIT = 14_000;
/** Chrome's network voices stop without a word after 14 s. */
const NETWORK_PIECE = 10_000;
const RETRY_AFTER = 250;
/** So many ends in a row that never came: the voice is not to be trusted with the rest of the text. */
const LOST_ENDS = 3;
/** The engines' own limit. */
const SLOWEST = 0.5;
/** Utterances after which the pace of a voice is believed. */
const LEARNT = 3;
const NOTHING: Speech = { text: '', from: 0, to: 0, runs: [], rate: 1, pitch: 1, voice: 'text' };
const SAYABLE = /[\p{L}\p{N}]/u;

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

export function createSpeaker({
  engines,
  clock,
  pace,
  mainLang,
  preferences,
  listener,
  transition,
}: Options): Speaker {
  const broken = new Map<string, RunFailure>();
  const proven = new Set<string>();
  const lastVoice = new Map<string, VoiceRoute>();
  let run: Run | null = null;
  let retryTimer = 0;
  let turn = 0;
  let speech: Speech = NOTHING;
  let from = 0;
  let at = 0;
  let told = false;
  let retried = false;
  let lostEnds = 0;
  let route: VoiceRoute | null = null;
  /** Since when the piece under way is heard, on the narrator's clock. */
  let since: number | null = null;
  let piece: SpokenPiece | null = null;
  /** What was asked for, whatever voice then had to do. */
  let asked = '';

  const silence = (): void => {
    turn += 1;
    clock.clearTimeout(retryTimer);
    run?.cancel();
    run = null;
  };

  const speakPiece = (): void => {
    const spoken = nextRun();
    if (!spoken) return afterwards(0, listener.done);
    const { lang } = spoken;
    const limit = Math.min(spoken.end, speech.to);
    const routes = routesTo(lang);
    if (typeof routes === 'string') return listener.failed(routes);
    const open = routes.find((candidate) => !broken.has(routeKey(candidate)));
    if (!open) return listener.failed('speech-failed');
    noteFallback(lang, open, routes[0]!);
    if (languageSpoken(engines, lang) === false) listener.missing(lang, open.voice);
    asked = wish(lang, routes[0]!);
    route = open;
    const { engine, voice } = open;
    const { rate, pitch, volume } = manner();
    const network = voice?.where === 'network';
    const upTo = speech.text.slice(0, limit);
    let end = pieceEnd(upTo, from, longestPiece(open, rate, limit));
    // An engine may hang for good on a text with nothing to say in it.
    while (end < limit && !SAYABLE.test(upTo.slice(from, end))) end = pieceEnd(upTo, end, LONGEST_PIECE);
    const text = upTo.slice(from, end);
    const mine: SpokenPiece = { begin: from, end, text, ms: pace.estimate(text, voice, rate) };
    piece = mine;
    since = null;
    at = from;
    told = false;
    const limits = {
      start: network || !proven.has(routeKey(open)) ? FIRST_START_LIMIT : START_LIMIT,
      rest: (offset: number) => {
        const ms = 2 * pace.estimate(text.slice(offset), voice, rate) + REST_MARGIN;
        return network ? Math.min(ms, NETWORK_REST_LIMIT) : ms;
      },
    };
    listener.preparing(voice);
    run = runUtterance(
      engine,
      { text, lang: open.lang, voice, rate, pitch, volume },
      limits,
      clock,
      (event) => transition(() => heard(event, open, mine, rate)),
    );
  };

  const heard = (event: RunEvent, by: VoiceRoute, said: SpokenPiece, rate: number): void => {
    switch (event.type) {
      case 'started':
        proven.add(routeKey(by));
        since = clock.now();
        return listener.speaking(said);
      case 'word':
        told = true;
        at = Math.min(said.begin + event.at, said.end);
        return listener.word(at);
      case 'ended':
        lostEnds = 0;
        if (event.ms !== null) pace.learn(said.text, by.voice, rate, event.ms);
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
      from = start;
      return each;
    }
    return null;
  };

  const routesTo = (lang: LanguageTag): VoiceRoute[] | ErrorCode => {
    const { voiceFor, quoteVoiceFor } = preferences();
    return voiceRoutes(engines, lang, mainLang, (tag) =>
      speech.voice === 'quote' ? (quoteVoiceFor(tag) ?? voiceFor(tag)) : voiceFor(tag),
    );
  };

  const manner = (): { readonly rate: number; readonly pitch: number; readonly volume: number } => {
    const { rate, pitch, volume } = preferences();
    return { rate: Math.max(SLOWEST, rate * speech.rate), pitch: pitch * speech.pitch, volume };
  };

  const goOn = (end: number): void => {
    run = null;
    retried = false;
    from = end;
    if (nextRun()) afterwards(0);
    else listener.done();
  };

  const failed = (why: RunFailure, by: VoiceRoute, end: number): void => {
    run = null;
    if (why === 'interrupted' || why === 'not-allowed') return listener.paused(why);
    // Without word events silence means that the end was lost (iOS): the text was said.
    if (why === 'no-end' && !told && by.voice?.where !== 'network' && ++lostEnds < LOST_ENDS) {
      listener.stalled('go-on', why);
      return goOn(end);
    }
    from = at;
    const another = !retried && !['voice-unavailable', 'language-unavailable', 'network'].includes(why);
    if (another) listener.stalled('retry', why);
    else {
      broken.set(routeKey(by), why);
      lostEnds = 0;
    }
    retried = another;
    afterwards(another ? RETRY_AFTER : 0);
  };

  /** Never in the task of an engine's event: WebKitGTK hangs. */
  const afterwards = (ms: number, work: () => void = speakPiece): void => {
    const thisTurn = ++turn;
    const next = (): void => {
      if (thisTurn === turn) transition(work);
    };
    if (ms > 0) retryTimer = clock.setTimeout(next, ms);
    else clock.nextTask(next);
  };

  const noteFallback = (lang: LanguageTag, open: VoiceRoute, wanted: VoiceRoute): void => {
    const key = `${speech.voice} ${lang}`;
    const before = lastVoice.get(key) ?? wanted;
    const gone =
      before.voice !== null && !before.engine.voices().some((voice) => voice.key === before.voice!.key);
    const why = gone ? 'gone' : broken.get(routeKey(before));
    if (routeKey(before) !== routeKey(open) && why) listener.fallback(before.voice, open.voice, lang, why);
    lastVoice.set(key, open);
  };

  const wish = (lang: LanguageTag, wanted: VoiceRoute): string => {
    const { rate, pitch, volume } = manner();
    return [lang, routeKey(wanted), rate, pitch, volume].join(' ');
  };

  const longestPiece = ({ engine, voice }: VoiceRoute, rate: number, limit: number): number => {
    const most = Math.min(LONGEST_PIECE, engine.capabilities(voice).maxCharacters);
    if (voice?.where !== 'network') return most;
    const rest = speech.text.slice(from, limit);
    return Math.max(
      20,
      Math.min(most, Math.floor((NETWORK_PIECE / pace.estimate(rest, voice, rate)) * rest.length)),
    );
  };

  return {
    say(next) {
      silence();
      [speech, from, at, retried] = [next, next.from, next.from, false];
      [piece, since, told] = [null, null, false];
      speakPiece();
    },
    silence,
    get at() {
      return at;
    },
    get about() {
      if (told || !piece || since === null || !route) return at;
      if (pace.samples(route.voice, manner().rate) < LEARNT) return at;
      const share = Math.min(1, (clock.now() - since) / piece.ms);
      return Math.max(at, clauseStart(speech.text, piece.begin + offsetAt(piece.text, share)));
    },
    outdated(next) {
      const { text, from: _, ...before } = speech;
      const { text: nextText, from: __, ...after } = next;
      if (text !== nextText || JSON.stringify(before) !== JSON.stringify(after)) return true;
      const lang = nextRun()?.lang;
      const routes = lang && routesTo(lang);
      return typeof routes === 'object' && wish(lang!, routes[0]!) !== asked;
    },
    forgive: () => broken.clear(),
    wordEvents: () => (route ? route.engine.capabilities(route.voice).boundaries : 'unknown'),
    wordsPerMinute: () => pace.wordsPerMinute(route?.voice ?? null, preferences().rate),
  };
}
