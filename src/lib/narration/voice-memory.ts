/**
 * What is remembered of voices while a text is read: which failed and are passed over, which were heard and need not
 * be waited for as long, and which spoke a language last, so that a change is told of.
 */
import type { ErrorCode } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { SpeechEngine } from './engine.ts';
import type { NarratorPreferences } from './narrator-types.ts';
import type { Speech } from './speech.ts';
import type { FallbackWhy, RunFailure } from './utterance-run.ts';
import type { Voice } from './voice.ts';
import { routeKey, voiceRoutes } from './voice-route.ts';
import type { VoiceRoute } from './voice-route.ts';

export interface VoiceMemory {
  /** The best way to speak a language, whatever has failed; a code where there is none. */
  wanted(lang: LanguageTag, part: Speech['voice']): VoiceRoute | ErrorCode;
  /** The best way that has not failed; tells of the change where it is not that of the last time. */
  open(lang: LanguageTag, part: Speech['voice']): VoiceRoute | ErrorCode;
  failed(route: VoiceRoute, why: RunFailure): void;
  heard(route: VoiceRoute): void;
  wasHeard(route: VoiceRoute): boolean;
  /** Takes up voices again that failed before. */
  forgive(): void;
}

interface Options {
  readonly engines: readonly SpeechEngine[];
  readonly mainLang: LanguageTag;
  readonly preferences: () => NarratorPreferences;
  readonly fallback: (from: Voice | null, to: Voice | null, lang: LanguageTag, why: FallbackWhy) => void;
}

export function createVoiceMemory({ engines, mainLang, preferences, fallback }: Options): VoiceMemory {
  const broken = new Map<string, RunFailure>();
  const proven = new Set<string>();
  const last = new Map<string, VoiceRoute>();

  const routes = (lang: LanguageTag, part: Speech['voice']): readonly VoiceRoute[] | ErrorCode => {
    const { voiceFor, quoteVoiceFor } = preferences();
    return voiceRoutes(engines, lang, mainLang, (tag) =>
      part === 'quote' ? (quoteVoiceFor(tag) ?? voiceFor(tag)) : voiceFor(tag),
    );
  };

  const tellOfChange = (key: string, lang: LanguageTag, open: VoiceRoute, wanted: VoiceRoute): void => {
    const before = last.get(key) ?? wanted;
    last.set(key, open);
    if (routeKey(before) === routeKey(open)) return;
    const gone =
      before.voice !== null && !before.engine.voices().some((voice) => voice.key === before.voice!.key);
    const why = gone ? 'gone' : broken.get(routeKey(before));
    if (why) fallback(before.voice, open.voice, lang, why);
  };

  return {
    wanted(lang, part) {
      const found = routes(lang, part);
      return typeof found === 'string' ? found : found[0]!;
    },
    open(lang, part) {
      const found = routes(lang, part);
      if (typeof found === 'string') return found;
      const open = found.find((route) => !broken.has(routeKey(route)));
      if (!open) return 'speech-failed';
      tellOfChange(`${part} ${lang}`, lang, open, found[0]!);
      return open;
    },
    failed: (route, why) => void broken.set(routeKey(route), why),
    heard: (route) => void proven.add(routeKey(route)),
    wasHeard: (route) => proven.has(routeKey(route)),
    forgive: () => broken.clear(),
  };
}
