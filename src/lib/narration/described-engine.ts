/**
 * An engine whose voices say what is known of them. That knowledge is fetched for a language when it is first listened
 * to; until then, and where it cannot be fetched, the voices are as the engine gives them.
 */
import { primaryLanguage, type LanguageTag } from '../base/language.ts';
import type { SpeechEngine } from './engine.ts';
import type { KnownVoices } from './known-voices.ts';
import type { Voice } from './voice.ts';

export interface DescribedEngine extends SpeechEngine {
  /**
   * Fetches what is known of a language's voices, once; `onVoicesChanged` tells when it is there.
   * Never rejects: false where it could not be fetched, and the next call tries again.
   */
  learn(lang: LanguageTag): Promise<boolean>;
}

interface Knowledge {
  readonly describe: (
    voices: readonly Voice[],
    knownFor: (lang: LanguageTag) => KnownVoices | null,
  ) => readonly Voice[];
  readonly load: (lang: LanguageTag) => Promise<KnownVoices | null>;
}

export function describedEngine(
  engine: SpeechEngine,
  fetchKnowledge: () => Promise<Knowledge> = fetchOwn,
): DescribedEngine {
  const listeners = new Set<() => void>();
  const known = new Map<string, KnownVoices | null>();
  const asked = new Map<string, Promise<boolean>>();
  let describe: Knowledge['describe'] | null = null;
  let last: { readonly of: readonly Voice[]; readonly described: readonly Voice[] } | null = null;

  const changed = (): void => {
    last = null;
    for (const listener of [...listeners]) listener();
  };
  const stop = engine.onVoicesChanged(changed);

  async function fetchFor(language: string): Promise<boolean> {
    try {
      const knowledge = await fetchKnowledge();
      known.set(language, await knowledge.load(language));
      describe = knowledge.describe;
    } catch {
      // Offline before it was kept: ranking is poorer, nothing else.
      asked.delete(language);
      return false;
    }
    changed();
    return true;
  }

  return {
    id: engine.id,
    capabilities: (voice) => engine.capabilities(voice),
    voices() {
      const of = engine.voices();
      if (!describe) return of;
      if (last?.of !== of)
        last = { of, described: describe(of, (lang) => known.get(primaryLanguage(lang)) ?? null) };
      return last.described;
    },
    onVoicesChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak: (request, listener) => engine.speak(request, listener),
    learn(lang) {
      const language = primaryLanguage(lang);
      const answer = asked.get(language) ?? fetchFor(language);
      asked.set(language, answer);
      return answer;
    },
    dispose() {
      stop();
      listeners.clear();
      engine.dispose();
    },
  };
}

async function fetchOwn(): Promise<Knowledge> {
  const [{ describeVoices }, { loadKnownVoices }] = await Promise.all([
    import('./voice-quality.ts'),
    import('./known-voices.ts'),
  ]);
  return { describe: describeVoices, load: loadKnownVoices };
}
