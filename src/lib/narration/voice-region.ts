/** The regions of voices and readers: which voice is near, and what a language with its region is called. */
import { primaryLanguage, type LanguageTag } from '../base/language.ts';

export function sameLanguage(one: LanguageTag, other: LanguageTag): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}

/** Regions wanted, best first: that of the text itself, then those of the reader for the same language. */
export function regionsFor(lang: LanguageTag, readerLanguages: readonly LanguageTag[]): string[] {
  const same = readerLanguages.filter((tag) => sameLanguage(tag, lang));
  return [lang, ...same].map(regionOf).filter((region) => region !== null);
}

/** 0 for the region wanted most; after those wanted come voices of none, of the usual one, of any other. */
export function regionRank(tag: LanguageTag, wanted: readonly string[]): number {
  const region = regionOf(tag);
  const place = region === null ? -1 : wanted.indexOf(region);
  if (place >= 0) return place;
  if (region === null) return wanted.length;
  return wanted.length + (region === usualRegion(tag) ? 0 : 1);
}

export function languageAndRegion(tag: LanguageTag): LanguageTag {
  const region = regionOf(tag);
  return region ? `${primaryLanguage(tag)}-${region}` : primaryLanguage(tag);
}

/** In the words of another language, e.g. "English (United Kingdom)"; the tag itself where it has no name. */
export function languageName(tag: LanguageTag, displayLang: LanguageTag): string {
  try {
    return (
      new Intl.DisplayNames([displayLang], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
    );
  } catch {
    return tag;
  }
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
