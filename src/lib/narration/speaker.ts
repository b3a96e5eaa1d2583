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
import { LONGEST_PIECE, pieceEnd } from './pieces.ts';
import { runUtterance } from './utterance-run.ts';
import type { Run, RunEvent } from './utterance-run.ts';
import type { Voice } from './voice.ts';
import { routeKey, voiceRoutes } from './voice-route.ts';
import type { VoiceRoute } from './voice-route.ts';

interface SpeakerListener {
  /** An utterance has been handed to an engine. */
  preparing(voice: Voice | null): void;
  speaking(): void;
  /** A word begins at this offset of the text. */
  word(at: number): void;
  fallback(from: Voice | null, to: Voice | null, lang: LanguageTag): void;
  stalled(next: 'retry' | 'go-on'): void;
  done(): void;
  paused(by: PausedBy): void;
  failed(code: ErrorCode): void;
}

export interface Speaker {
  /** Speaks `text` from an offset on, in the same call. Whatever was being said is silenced first. */
  say(text: string, lang: LanguageTag, from: number): void;
  silence(): void;
  /** Where it stands in the text: the last word told of, else where it began. */
  readonly at: number;
  /** True where the preferences now ask for something else than what is being spoken, or `lang` is another. */
  outdated(lang: LanguageTag): boolean;
  /** Takes up voices again that failed before. */
  forgive(): void;
  wordEvents(): 'yes' | 'no' | 'unknown';
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
  const broken = new Set<string>();
  const proven = new Set<string>();
  const lastVoice = new Map<LanguageTag, VoiceRoute>();
  let run: Run | null = null;
  let retryTimer = 0;
  let turn = 0;
  let text = '';
  let lang: LanguageTag = mainLang;
  let from = 0;
  let at = 0;
  let told = false;
  let retried = false;
  let lostEnds = 0;
  let route: VoiceRoute | null = null;
  /** What was asked for, whatever voice then had to do. */
  let asked = '';

  const silence = (): void => {
    turn += 1;
    clock.clearTimeout(retryTimer);
    run?.cancel();
    run = null;
  };

  const speakPiece = (): void => {
    const routes = voiceRoutes(engines, lang, mainLang, preferences().voiceFor);
    if (typeof routes === 'string') return listener.failed(routes);
    const open = routes.find((candidate) => !broken.has(routeKey(candidate)));
    if (!open) return listener.failed('speech-failed');
    noteFallback(open, routes[0]!);
    asked = wish(routes[0]!);
    route = open;
    const { engine, voice } = open;
    const { rate, pitch, volume } = preferences();
    const network = voice?.where === 'network';
    let end = pieceEnd(text, from, longestPiece(open, rate));
    // An engine may hang for good on a text with nothing to say in it.
    while (end < text.length && !SAYABLE.test(text.slice(from, end)))
      end = pieceEnd(text, end, LONGEST_PIECE);
    const piece = text.slice(from, end);
    const begin = from;
    at = from;
    told = false;
    const limits = {
      start: network || !proven.has(routeKey(open)) ? FIRST_START_LIMIT : START_LIMIT,
      rest: (offset: number) => {
        const ms = 2 * pace.estimate(piece.slice(offset), voice, rate) + REST_MARGIN;
        return network ? Math.min(ms, NETWORK_REST_LIMIT) : ms;
      },
    };
    listener.preparing(voice);
    run = runUtterance(
      engine,
      { text: piece, lang: open.lang, voice, rate, pitch, volume },
      limits,
      clock,
      (event) => transition(() => heard(event, open, begin, end, piece, rate)),
    );
  };

  const heard = (
    event: RunEvent,
    by: VoiceRoute,
    begin: number,
    end: number,
    piece: string,
    rate: number,
  ): void => {
    switch (event.type) {
      case 'started':
        proven.add(routeKey(by));
        return listener.speaking();
      case 'word':
        told = true;
        at = Math.min(begin + event.at, end);
        return listener.word(at);
      case 'ended':
        lostEnds = 0;
        if (event.ms !== null) pace.learn(piece, by.voice, rate, event.ms);
        return goOn(end);
      case 'failed':
        return failed(event.why, by, end);
    }
  };

  const goOn = (end: number): void => {
    run = null;
    retried = false;
    if (!SAYABLE.test(text.slice(end))) return listener.done();
    from = end;
    afterwards(0);
  };

  const failed = (why: (RunEvent & { type: 'failed' })['why'], by: VoiceRoute, end: number): void => {
    run = null;
    if (why === 'interrupted' || why === 'not-allowed') return listener.paused(why);
    // Without word events silence means that the end was lost (iOS): the text was said.
    if (why === 'no-end' && !told && by.voice?.where !== 'network' && ++lostEnds < LOST_ENDS) {
      listener.stalled('go-on');
      return goOn(end);
    }
    from = at;
    const another = !retried && !['voice-unavailable', 'language-unavailable', 'network'].includes(why);
    if (another) listener.stalled('retry');
    else {
      broken.add(routeKey(by));
      lostEnds = 0;
    }
    retried = another;
    afterwards(another ? RETRY_AFTER : 0);
  };

  /** Never in the task of an engine's event: WebKitGTK hangs. */
  const afterwards = (ms: number): void => {
    const thisTurn = ++turn;
    const next = (): void => {
      if (thisTurn === turn) transition(speakPiece);
    };
    if (ms > 0) retryTimer = clock.setTimeout(next, ms);
    else clock.nextTask(next);
  };

  const noteFallback = (open: VoiceRoute, wanted: VoiceRoute): void => {
    const before = lastVoice.get(lang) ?? wanted;
    const gone =
      before.voice !== null && !before.engine.voices().some(({ key }) => key === before.voice!.key);
    if (routeKey(before) !== routeKey(open) && (gone || broken.has(routeKey(before)))) {
      listener.fallback(before.voice, open.voice, lang);
    }
    lastVoice.set(lang, open);
  };

  const wish = (wanted: VoiceRoute): string => {
    const { rate, pitch, volume } = preferences();
    return [routeKey(wanted), rate, pitch, volume].join(' ');
  };

  const longestPiece = ({ engine, voice }: VoiceRoute, rate: number): number => {
    const most = Math.min(LONGEST_PIECE, engine.capabilities(voice).maxCharacters);
    if (voice?.where !== 'network') return most;
    const rest = text.slice(from);
    return Math.max(
      20,
      Math.min(most, Math.floor((NETWORK_PIECE / pace.estimate(rest, voice, rate)) * rest.length)),
    );
  };

  return {
    say(newText, newLang, offset) {
      silence();
      [text, lang, from, retried] = [newText, newLang, offset, false];
      speakPiece();
    },
    silence,
    get at() {
      return at;
    },
    outdated(nowLang) {
      if (nowLang !== lang) return true;
      const routes = voiceRoutes(engines, lang, mainLang, preferences().voiceFor);
      return typeof routes !== 'string' && wish(routes[0]!) !== asked;
    },
    forgive: () => broken.clear(),
    wordEvents: () => (route ? route.engine.capabilities(route.voice).boundaries : 'unknown'),
  };
}
