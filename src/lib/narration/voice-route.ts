/**
 * The ways in which a text of some language can be spoken, best first: which engine, which voice. The narrator
 * goes down this list as voices fail.
 */
import type { ErrorCode } from '../base/errors.ts';
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import type { SpeechEngine } from './engine.ts';
import type { Voice } from './voice.ts';
import { anySpeaks, rankVoices, SYSTEM_VOICE } from './voices.ts';

export interface VoiceRoute {
  readonly engine: SpeechEngine;
  /** Null: the system's choice. */
  readonly voice: Voice | null;
  /** What the engine is told: some take only this and ignore the voice. */
  readonly lang: LanguageTag;
}

/** Another voice is tried so many times per engine: a reader will not wait longer. */
const ALTERNATES = 2;

/**
 * @param mainLang the publication's language: its voice reads a foreign text for which there is none
 * @returns never an empty list: a code where nothing can speak
 */
export function voiceRoutes(
  engines: readonly SpeechEngine[],
  lang: LanguageTag,
  mainLang: LanguageTag,
  voiceFor: (lang: LanguageTag) => Voice | null,
): VoiceRoute[] | ErrorCode {
  if (engines.length === 0) return 'speech-unavailable';
  const routes = routesIn(engines, lang, voiceFor(lang));
  if (routes.length > 0) return routes;
  return primaryLanguage(lang) === primaryLanguage(mainLang)
    ? 'speech-no-voice'
    : voiceRoutes(engines, mainLang, mainLang, voiceFor);
}

/** Whether some voice speaks a language; null where an engine does not say what it has. */
export function languageSpoken(engines: readonly SpeechEngine[], lang: LanguageTag): boolean | null {
  if (engines.some((engine) => anySpeaks(engine.voices(), lang))) return true;
  return engines.some((engine) => engine.voices().length === 0) ? null : false;
}

/** Names a route in what is remembered of failures. */
export function routeKey({ engine, voice }: VoiceRoute): string {
  return `${engine.id} ${voice?.key ?? ''}`;
}

function routesIn(
  engines: readonly SpeechEngine[],
  lang: LanguageTag,
  preferred: Voice | null,
): VoiceRoute[] {
  const routes: VoiceRoute[] = [];
  if (preferred?.key === SYSTEM_VOICE.key) routes.push({ engine: engines[0]!, voice: null, lang });
  else if (preferred) {
    const owner = engines.find((engine) => engine.voices().some(({ key }) => key === preferred.key));
    if (owner) routes.push({ engine: owner, voice: preferred, lang: preferred.lang });
  }
  for (const engine of engines) {
    const voices = engine.voices();
    // An engine that lists nothing may still speak (Android, some Linux): the language is all it is told.
    if (voices.length === 0) routes.push({ engine, voice: null, lang });
    else if (anySpeaks(voices, lang)) {
      const others = rankVoices(voices, lang).filter(({ key }) => key !== preferred?.key);
      routes.push(...others.slice(0, ALTERNATES).map((voice) => ({ engine, voice, lang: voice.lang })));
    }
  }
  return routes;
}
