/**
 * Which voice reads a language, and how voices are offered to the reader. The platform's own default is never
 * believed (on Linux it is Afrikaans), and a voice that sends the text to a server is never chosen unless the
 * reader allows it.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import { isNovelty } from './novelty-voices.ts';
import type { Voice } from './voice.ts';

/** Stands for "whatever the system chooses": only the language is told to the engine. */
export const SYSTEM_VOICE: Voice = {
  key: 'system',
  name: '',
  lang: 'und',
  where: 'unknown',
  isDefault: true,
};

export interface VoiceChoice {
  /** Key of the reader's own choice for this language; `system` for the system's. */
  readonly chosenKey?: string | null | undefined;
  /** The reader's languages in order of preference (`navigator.languages`): they tell the region. */
  readonly regions?: readonly LanguageTag[];
  /** False where absent. The reader's own choice is followed even so. */
  readonly allowNetwork?: boolean;
}

/** The best voice for a language; null where none of these will do (and for an empty list: then the system may). */
export function chooseVoice(
  voices: readonly Voice[],
  lang: LanguageTag,
  choice: VoiceChoice = {},
): Voice | null {
  if (choice.chosenKey === SYSTEM_VOICE.key) return SYSTEM_VOICE;
  const chosen = voices.find((voice) => voice.key === choice.chosenKey);
  if (chosen && speaks(chosen, lang)) return chosen;
  return rankVoices(voices, lang, choice)[0] ?? null;
}

/** All voices that may be chosen for a language without asking, best first. */
export function rankVoices(voices: readonly Voice[], lang: LanguageTag, choice: VoiceChoice = {}): Voice[] {
  const fit = voices.filter(
    (voice) => speaks(voice, lang) && (choice.allowNetwork || voice.where !== 'network'),
  );
  const serious = fit.filter((voice) => !isNovelty(voice));
  const regions = regionsFor(lang, choice.regions ?? []);
  const rank = (voice: Voice): number[] => [
    regionRank(voice.lang, regions),
    voice.where === 'network' ? 1 : 0,
    plainness(voice.lang),
  ];
  return (serious.length > 0 ? serious : fit).sort((a, b) => compare(rank(a), rank(b)) || byName(a, b));
}

/** True where some voice speaks the language, whatever the region and wherever it is. */
export function anySpeaks(voices: readonly Voice[], lang: LanguageTag): boolean {
  return voices.some((voice) => speaks(voice, lang));
}

export interface VoiceGroup {
  /** Language and region in the interface's words, e.g. "English (United Kingdom)". */
  readonly label: string;
  readonly lang: LanguageTag;
  readonly voices: readonly Voice[];
}

/**
 * The voices of a language for a list of choices, by region. Network voices are in it (`voice.where` says
 * so), novelty voices are not unless there is nothing else.
 * @param displayLang the interface's language
 */
export function voiceGroups(
  voices: readonly Voice[],
  lang: LanguageTag,
  displayLang: LanguageTag = lang,
): VoiceGroup[] {
  const groups = new Map<LanguageTag, Voice[]>();
  for (const voice of rankVoices(voices, lang, { allowNetwork: true })) {
    const tag = languageAndRegion(voice.lang);
    groups.set(tag, [...(groups.get(tag) ?? []), voice]);
  }
  return [...groups]
    .map(([tag, members]) => ({
      label: displayName(tag, displayLang),
      lang: tag,
      voices: members.sort(byName),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, displayLang));
}

function speaks(voice: Voice, lang: LanguageTag): boolean {
  return primaryLanguage(voice.lang) === primaryLanguage(lang);
}

/** Regions wanted, best first: that of the text itself, then those of the reader. */
function regionsFor(lang: LanguageTag, readerLanguages: readonly LanguageTag[]): string[] {
  const same = readerLanguages.filter((tag) => primaryLanguage(tag) === primaryLanguage(lang));
  return [lang, ...same].map(regionOf).filter((region) => region !== null);
}

function regionRank(tag: LanguageTag, regions: readonly string[]): number {
  const region = regionOf(tag);
  const place = region === null ? -1 : regions.indexOf(region);
  if (place >= 0) return place;
  if (region === null) return regions.length;
  return regions.length + (region === usualRegion(tag) ? 0 : 1);
}

/** `en-GB-x-rp` after `en-GB`: special accents only by choice. */
function plainness(tag: LanguageTag): number {
  return tag === languageAndRegion(tag) ? 0 : 1;
}

function usualRegion(tag: LanguageTag): string | null {
  return regionOf(new Intl.Locale(primaryLanguage(tag)).maximize().toString());
}

function regionOf(tag: LanguageTag): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}

function languageAndRegion(tag: LanguageTag): LanguageTag {
  const region = regionOf(tag);
  return region ? `${primaryLanguage(tag)}-${region}` : primaryLanguage(tag);
}

function displayName(tag: LanguageTag, displayLang: LanguageTag): string {
  try {
    return (
      new Intl.DisplayNames([displayLang], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
    );
  } catch {
    return tag;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}

function byName(a: Voice, b: Voice): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1;
}
