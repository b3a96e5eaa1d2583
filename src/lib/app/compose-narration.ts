/**
 * The part of the reader page that only listeners need: reads the page into a script and makes the
 * narrator for it, with all that stands beside the voice. Loaded on its own.
 */
import { createEarcons } from '../adapters/audio/earcons.ts';
import { createMediaControls } from '../adapters/audio/media-controls.ts';
import { createScreenAwake } from '../adapters/audio/screen-awake.ts';
import { readPage } from '../adapters/dom/page-publication.ts';
import { createRealClock } from '../adapters/speech/real-clock.ts';
import { createNarrationMemory } from '../adapters/storage/narration-memory.ts';
import type { LanguageTag } from '../base/language.ts';
import { inlineText } from '../document/block-text.ts';
import type { Section } from '../document/model.ts';
import type { DescribedEngine } from '../narration/described-engine.ts';
import type { NarrationWords } from '../narration/narration-words.ts';
import { createNarrator } from '../narration/narrator.ts';
import type { NarratorPreferences } from '../narration/narrator-types.ts';
import { pronunciationsFor } from '../narration/pronunciation-compile.ts';
import { buildScript, type Script } from '../narration/script.ts';
import { createSleepTimer } from '../narration/sleep-timer.ts';
import type { Voice } from '../narration/voice.ts';
import { chooseVoice, secondVoice, SYSTEM_VOICE } from '../narration/voices.ts';
import type { Prepared, PreparedListener } from '../state/narration-ports.ts';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Pronunciations } from '../state/pronunciations.svelte.ts';
import { voiceChoice } from './voice-choice.ts';

/** At speed 1, until the voice's own is known. */
const USUAL_WORDS_PER_MINUTE = 165;

interface Parts {
  readonly article: HTMLElement;
  /** The publication's slug. */
  readonly publication: string;
  /** Null where the browser cannot speak. */
  readonly engine: DescribedEngine | null;
  readonly preferences: Preferences;
  readonly pronunciations: Pronunciations;
  /** In the language of the text, whatever the controls speak: one voice says both. */
  readonly words: NarrationWords;
  /** Path of the site's folder, and where what is learnt is kept. */
  readonly base: string;
  readonly storage: Storage | null;
  readonly listener: PreparedListener;
}

/** Rejects with ReaderError `page-unreadable`. */
export async function prepareNarration(parts: Parts): Promise<Prepared> {
  const { article, engine, preferences, pronunciations, words, base, storage, listener } = parts;
  const read = readPage(article, parts.publication);
  const write = (): Script =>
    buildScript(read, {
      words,
      notesAt: preferences.settings.notesAt,
      pronunciations: pronunciationsFor(read, pronunciations.rules),
    });
  const script = write();
  // Before the first word: a voice that changes when more is known of it would be worse than a lesser one.
  const languages = new Set(script.sentences.flatMap(({ runs }) => runs.map(({ lang }) => lang)));
  if (engine) await Promise.all([...languages].map((lang) => engine.learn(lang)));
  const wordCount = script.sentences.reduce((sum, { words: { length } }) => sum + length, 0);
  const headings = new Map(sectionsOf(read.body).map(({ id, heading }) => [id, headingText(heading)]));
  const clock = createRealClock();
  const memory = createNarrationMemory(base, storage);
  const earcons = createEarcons();
  let fade = 1;
  const narrator = createNarrator({
    engines: engine ? [engine] : [],
    clock,
    script,
    words,
    preferences: () => narratorPreferences(preferences, engine, fade),
    pace: memory.pace,
    onPace: memory.keepPace,
    ...(earcons && { earcons }),
  });
  const sleep = createSleepTimer({
    clock,
    onVolume: (factor) => (fade = factor),
    onEnd: () => listener.sleepEnded(),
    onChange: (snapshot) => listener.sleepChanged(snapshot),
  });
  const media = createMediaControls({ icon: new URL(`${base}icons/app-512.png`, location.href).href });
  const awake = createScreenAwake();
  return {
    narrator,
    script,
    rewrite: write,
    sleep,
    media,
    awake,
    stops: memory.stops,
    nowReading(sentence, share, playing) {
      const rate = narrator.snapshot.wordsPerMinute ?? USUAL_WORDS_PER_MINUTE * preferences.settings.rate;
      const duration = (60 * wordCount) / rate;
      const { title, publisher = null } = read.metadata;
      const section = headings.get(sentence.section) ?? null;
      return { title, publisher, section, playing, position: share * duration, duration };
    },
    unlock() {
      if (preferences.settings.cues === 'sounds') earcons?.unlock();
    },
    preview(voice, lang, text) {
      const { rate, pitch, volume } = preferences.settings;
      const spoken = voice?.key === SYSTEM_VOICE.key ? null : voice;
      engine?.speak(
        { text, lang: spoken?.lang ?? lang, voice: spoken, rate, pitch, volume },
        () => undefined,
      );
    },
    dispose() {
      narrator.dispose();
      sleep.dispose();
      media.dispose();
      awake.dispose();
      earcons?.dispose();
    },
  };
}

function narratorPreferences(
  { settings }: Preferences,
  engine: DescribedEngine | null,
  fade: number,
): NarratorPreferences {
  const { rate, pitch, volume, policies, cues, languageSwitching, foreignText, estimateWords } = settings;
  const voices = (): readonly Voice[] => engine?.voices() ?? [];
  const voiceFor = (lang: LanguageTag) => chooseVoice(voices(), lang, voiceChoice(settings, lang));
  return {
    rate,
    pitch,
    volume: volume * fade,
    policies,
    cues,
    languageSwitching,
    foreignText,
    estimateWords,
    quoteVoice: settings.quoteVoice,
    pauses: {
      sentence: settings.pauseSentence,
      paragraph: settings.pauseParagraph,
      heading: settings.pauseHeading,
    },
    voiceFor,
    quoteVoiceFor: (lang) =>
      secondVoice(voices(), lang, voiceFor(lang), voiceChoice(settings, lang, 'quoteVoices')),
  };
}

function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);
}

function headingText(heading: Section['heading']): string | null {
  return heading && inlineText(heading.content);
}
