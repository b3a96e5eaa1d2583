/**
 * Languages that no voice speaks: each is told of once, before the first passage in it is read by another voice
 * or left out.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import type { SpeechEngine } from './engine.ts';
import type { NarrationWords } from './narration-words.ts';
import type { NarratorEvent, NarratorPreferences } from './narrator-types.ts';
import type { Script } from './script.ts';
import { languageRead } from './speech.ts';
import type { Step } from './steps.ts';
import { languageSpoken } from './voice-route.ts';
import type { Voice } from './voice.ts';

interface Options {
  readonly engines: readonly SpeechEngine[];
  readonly script: () => Script;
  readonly words: NarrationWords;
  readonly preferences: () => NarratorPreferences;
  readonly emit: (event: NarratorEvent) => void;
}

export interface MissingLanguages {
  /** True also where it cannot be told. */
  speaks(lang: LanguageTag): boolean;
  /** Where a step comes to such a passage for the first time: words about it, then the step. */
  introduced(step: Step): Step;
  /** A run of such a language is read by `to`. */
  tell(lang: LanguageTag, to: Voice | null): void;
  /** Sentences were passed over. */
  leftOut(sentences: readonly number[]): void;
}

export function createMissingLanguages({
  engines,
  script,
  words,
  preferences,
  emit,
}: Options): MissingLanguages {
  const told = new Set<string>();
  const speaks = (lang: LanguageTag): boolean => languageSpoken(engines, lang) !== false;
  const isMain = (lang: LanguageTag): boolean => primaryLanguage(lang) === primaryLanguage(script().lang);
  const tell = (lang: LanguageTag, to: Voice | null): boolean => {
    // Without any voice for the text itself there is nothing to go on with: that is a failure, told elsewhere.
    if (isMain(lang) || told.has(primaryLanguage(lang))) return false;
    told.add(primaryLanguage(lang));
    emit({ type: 'language-missing', lang, to });
    return true;
  };
  const read = (sentence: number): LanguageTag => {
    const { lang } = script().sentences[sentence]!;
    return languageRead(script().lang, lang, preferences().languageSwitching);
  };
  return {
    speaks,
    tell: (lang, to) => void tell(lang, to),
    introduced(step) {
      if (step.kind !== 'sentence' || step.alone) return step;
      const lang = read(step.index);
      if (speaks(lang)) return step;
      const voice = preferences().voiceFor(script().lang);
      if (!tell(lang, voice)) return step;
      const text = words.languageMissing(lang, voice?.name || null);
      return { kind: 'interlude', sounds: [], text, then: step };
    },
    leftOut(sentences) {
      for (const sentence of sentences) tell(read(sentence), null);
    },
  };
}
