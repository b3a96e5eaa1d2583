/**
 * The part of the reader page that only listeners need: reads the page into a script and makes the
 * narrator for it. Loaded on its own.
 */
import { readPage } from '../adapters/dom/page-publication.ts';
import { createRealClock } from '../adapters/speech/real-clock.ts';
import { primaryLanguage } from '../base/language.ts';
import type { SpeechEngine } from '../narration/engine.ts';
import type { NarrationWords } from '../narration/narration-words.ts';
import { createNarrator } from '../narration/narrator.ts';
import type { NarratorPreferences } from '../narration/narrator-types.ts';
import { buildScript } from '../narration/script.ts';
import { chooseVoice } from '../narration/voices.ts';
import type { Prepared } from '../state/narration-ports.ts';
import type { Preferences } from '../state/preferences.svelte.ts';

interface Parts {
  readonly article: HTMLElement;
  /** The publication's slug. */
  readonly publication: string;
  /** Null where the browser cannot speak. */
  readonly engine: SpeechEngine | null;
  readonly preferences: Preferences;
  /** In the language of the text, whatever the controls speak: one voice says both. */
  readonly words: NarrationWords;
}

/** @throws ReaderError `page-unreadable` */
export function prepareNarration({ article, publication, engine, preferences, words }: Parts): Prepared {
  const script = buildScript(readPage(article, publication), { words });
  const narrator = createNarrator({
    engines: engine ? [engine] : [],
    clock: createRealClock(),
    script,
    words,
    preferences: () => narratorPreferences(preferences, engine),
  });
  return { script, narrator };
}

function narratorPreferences({ settings }: Preferences, engine: SpeechEngine | null): NarratorPreferences {
  const { rate, pitch, volume, readAsides, voices, allowNetworkVoices } = settings;
  return {
    rate,
    pitch,
    volume,
    readAsides,
    voiceFor: (lang) => {
      const chosenKey = voices[primaryLanguage(lang)];
      return chooseVoice(engine?.voices() ?? [], lang, {
        regions: navigator.languages,
        allowNetwork: allowNetworkVoices,
        ...(chosenKey !== undefined && { chosenKey }),
      });
    },
  };
}
