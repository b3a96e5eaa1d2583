/**
 * Which voice reads a language, and how voices are offered to the reader. The platform's own default is never
 * believed (on Linux it is Afrikaans), and a voice that sends the text to a server is never used unless the
 * reader allows it.
 */
import type { LanguageTag } from '../base/language.ts';
import { isNovelty, isRobotic } from './novelty-voices.ts';
import { speakerOf, voiceOfKey } from './voice-names.ts';
import { languageAndRegion, languageName, regionRank, regionsFor, sameLanguage } from './voice-region.ts';
import { VOICE_QUALITIES, type Voice, type VoiceQuality } from './voice.ts';

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
  /** False where absent: then even a network voice chosen earlier is passed over. */
  readonly allowNetwork?: boolean;
}

/** The best voice for a language; null where none of these will do (and for an empty list: then the system may). */
export function chooseVoice(
  voices: readonly Voice[],
  lang: LanguageTag,
  choice: VoiceChoice = {},
): Voice | null {
  if (choice.chosenKey === SYSTEM_VOICE.key && systemMayChoose(voices, lang, choice)) return SYSTEM_VOICE;
  return chosenVoice(voices, lang, choice) ?? rankVoices(voices, lang, choice)[0] ?? null;
}

/** False where the system, told the language alone, might take a network voice that the reader does not allow. */
export function systemMayChoose(
  voices: readonly Voice[],
  lang: LanguageTag,
  choice: VoiceChoice = {},
): boolean {
  return voices.every((voice) => !sameLanguage(voice.lang, lang) || mayUse(voice, choice));
}

/**
 * A voice for quotations, told from the first by ear: the reader's choice, else the best of another speaker, of the
 * region of the first if there is one. Null where there is no other.
 * @param first the voice of the text; null or SYSTEM_VOICE where the system chooses it
 * @param choice `chosenKey` is that for quotations
 */
export function secondVoice(
  voices: readonly Voice[],
  lang: LanguageTag,
  first: Voice | null,
  choice: VoiceChoice = {},
): Voice | null {
  const chosen = chosenVoice(voices, lang, choice);
  if (chosen) return chosen;
  const heard = first && first.key !== SYSTEM_VOICE.key ? first : systemsVoice(voices, lang, choice);
  const ranked = rankVoices(voices, lang, choice);
  const others = ranked.filter((voice) => !heard || speakerOf(voice) !== speakerOf(heard));
  const near = heard && languageAndRegion(heard.lang);
  return others.find((voice) => languageAndRegion(voice.lang) === near) ?? others[0] ?? null;
}

/** All voices that may be chosen for a language without asking, best first. */
export function rankVoices(voices: readonly Voice[], lang: LanguageTag, choice: VoiceChoice = {}): Voice[] {
  const fit = voices.filter((voice) => sameLanguage(voice.lang, lang) && mayUse(voice, choice));
  const regions = regionsFor(lang, choice.regions ?? []);
  const rank = (voice: Voice): number[] => [
    regionRank(voice.lang, regions),
    qualityRank(voice.quality),
    voice.where === 'network' ? 1 : 0,
    plainness(voice.lang),
    voice.place ?? Infinity,
  ];
  return serious(fit).sort((a, b) => compare(rank(a), rank(b)) || byName(a, b));
}

/** True where some voice speaks the language, whatever the region and wherever it is. */
export function anySpeaks(voices: readonly Voice[], lang: LanguageTag): boolean {
  return voices.some((voice) => sameLanguage(voice.lang, lang));
}

export interface VoiceGroup {
  /**
   * `device`: each stands for the voice that the device is set to for a region. `robotic`: from all regions, offered
   * after the others.
   */
  readonly kind: 'region' | 'device' | 'robotic';
  /** Language and region in the interface's words, e.g. "English (United Kingdom)"; empty but for regions. */
  readonly label: string;
  readonly lang: LanguageTag;
  readonly voices: readonly Voice[];
}

/**
 * The voices of a language for a list of choices, by region, best first in each. Network voices are in it
 * (`voice.where` says so), toys are not unless there is nothing else.
 * @param displayLang the interface's language
 */
export function voiceGroups(
  voices: readonly Voice[],
  lang: LanguageTag,
  displayLang: LanguageTag = lang,
): VoiceGroup[] {
  const fit = voices.filter((voice) => sameLanguage(voice.lang, lang));
  const offered = serious(fit);
  const robotic = fit.filter((voice) => isRobotic(voice) && !offered.includes(voice));
  const sorted = (list: readonly Voice[]): Voice[] =>
    [...list].sort(
      (a, b) => qualityRank(a.quality) - qualityRank(b.quality) || a.name.localeCompare(b.name, displayLang),
    );
  const byRegion = new Map<LanguageTag, Voice[]>();
  for (const voice of offered) {
    if (voice.obeys === 'language') continue;
    const tag = languageAndRegion(voice.lang);
    byRegion.set(tag, [...(byRegion.get(tag) ?? []), voice]);
  }
  const regions = [...byRegion]
    .map(([tag, members]) => ({
      kind: 'region' as const,
      label: languageName(tag, displayLang),
      lang: tag,
      voices: sorted(members),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, displayLang));
  const ofDevice = offered
    .filter(({ obeys }) => obeys === 'language')
    .sort((a, b) =>
      languageName(a.lang, displayLang).localeCompare(languageName(b.lang, displayLang), displayLang),
    );
  const groups: VoiceGroup[] = [
    { kind: 'device', label: '', lang, voices: ofDevice },
    ...regions,
    { kind: 'robotic', label: '', lang, voices: sorted(robotic) },
  ];
  return groups.filter((group) => group.voices.length > 0);
}

/** Without toys and robotic voices; with the robotic where there is nothing else, and with all where not even those. */
function serious(voices: readonly Voice[]): Voice[] {
  const noToys = voices.filter((voice) => !isNovelty(voice));
  const best = noToys.filter((voice) => !isRobotic(voice));
  return [best, noToys, voices].map((list) => [...list]).find((list) => list.length > 0) ?? [];
}

function chosenVoice(voices: readonly Voice[], lang: LanguageTag, choice: VoiceChoice): Voice | null {
  const chosen = voiceOfKey(voices, choice.chosenKey);
  return chosen && sameLanguage(chosen.lang, lang) && mayUse(chosen, choice) ? chosen : null;
}

/** A guess at what the system would take: what it calls its default, if it calls one so, else what we would take. */
function systemsVoice(voices: readonly Voice[], lang: LanguageTag, choice: VoiceChoice): Voice | null {
  const defaults = voices.filter((voice) => voice.isDefault && sameLanguage(voice.lang, lang));
  return (defaults.length === 1 ? defaults[0] : rankVoices(voices, lang, choice)[0]) ?? null;
}

function mayUse(voice: Voice, { allowNetwork = false }: VoiceChoice): boolean {
  return allowNetwork || voice.where !== 'network';
}

/** 0 for the best. What is not known comes between normal and low. */
function qualityRank(quality: VoiceQuality | undefined): number {
  const worst = VOICE_QUALITIES.indexOf('low') + 0.5;
  return VOICE_QUALITIES.length - (quality ? VOICE_QUALITIES.indexOf(quality) : worst);
}

/** `en-GB-x-rp` after `en-GB`: special accents only by choice. */
function plainness(tag: LanguageTag): number {
  return tag === languageAndRegion(tag) ? 0 : 1;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}

function byName(a: Voice, b: Voice): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1;
}
