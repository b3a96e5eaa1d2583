/**
 * What a step amounts to for the speaker: a text in runs of one language each, and the manner in which it is
 * said. Here the reader's wishes about languages and quotations are carried out.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import type { NarratorPreferences } from './narrator-types.ts';
import type { Script } from './script.ts';
import type { Sentence, SpokenRun } from './sentence.ts';
import type { Step } from './steps.ts';

export interface SpeechRun extends SpokenRun {
  /** Left out: no voice speaks it, and the reader wants none other. */
  readonly silent: boolean;
}

export interface Speech {
  readonly text: string;
  /** Offsets in `text`, half-open. */
  readonly from: number;
  readonly to: number;
  /** In order, without gaps, to the end of the text. */
  readonly runs: readonly SpeechRun[];
  /** Factors of the reader's own settings. */
  readonly rate: number;
  readonly pitch: number;
  readonly voice: 'text' | 'quote';
}

/** A sentence that is repeated slowly. */
const SLOWLY = 0.65;
const QUOTE_PITCH = 0.85;

/**
 * @param lang of narration's own words
 * @param speaks whether some voice speaks a language; true where it cannot be told
 */
export function speechOf(
  script: Script,
  step: Step,
  lang: LanguageTag,
  preferences: NarratorPreferences,
  speaks: (lang: LanguageTag) => boolean,
): Speech {
  if (step.kind === 'interlude') {
    const runs = [{ end: step.text.length, lang: step.lang ?? lang, silent: false }];
    return { text: step.text, from: 0, to: step.text.length, runs, rate: 1, pitch: 1, voice: 'text' };
  }
  const sentence = script.sentences[step.index]!;
  const quoted = sentence.role === 'quote';
  return {
    text: sentence.spoken,
    from: step.from,
    to: step.to ?? sentence.spoken.length,
    runs: runsOf(script.lang, sentence, preferences, speaks),
    rate: step.slowly ? SLOWLY : 1,
    pitch: quoted && preferences.quoteVoice === 'pitch' ? QUOTE_PITCH : 1,
    voice: quoted && preferences.quoteVoice === 'voice' ? 'quote' : 'text',
  };
}

/** The language in which a part of the text is read, after the reader's wish. */
export function languageRead(
  main: LanguageTag,
  lang: LanguageTag,
  switching: NarratorPreferences['languageSwitching'],
): LanguageTag {
  if (switching === 'none') return main;
  return switching === 'languages' && primaryLanguage(lang) === primaryLanguage(main) ? main : lang;
}

function runsOf(
  main: LanguageTag,
  { runs }: Sentence,
  { languageSwitching, foreignText }: NarratorPreferences,
  speaks: (lang: LanguageTag) => boolean,
): SpeechRun[] {
  const made: SpeechRun[] = [];
  for (const { end, lang } of runs) {
    const read = languageRead(main, lang, languageSwitching);
    const silent = foreignText === 'silent' && !speaks(read);
    const before = made.at(-1);
    if (before?.lang === read) made[made.length - 1] = { ...before, end };
    else made.push({ end, lang: read, silent });
  }
  // Where nothing else is left the reader has come here on purpose: then it is said as well as it can be.
  return made.every(({ silent }) => silent) ? made.map((run) => ({ ...run, silent: false })) : made;
}
