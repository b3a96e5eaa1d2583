/** What the reader has said about voices, as the choice of one takes it. Browser only. */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import type { VoiceChoice } from '../narration/voices.ts';
import type { Settings } from '../settings/settings.ts';

/** @param of the choices by language: for the text, or for quotations */
export function voiceChoice(
  { allowNetworkVoices, ...settings }: Settings,
  lang: LanguageTag,
  of: 'voices' | 'quoteVoices' = 'voices',
): VoiceChoice {
  const chosenKey = settings[of][primaryLanguage(lang)];
  return { regions: navigator.languages, allowNetwork: allowNetworkVoices, chosenKey };
}
