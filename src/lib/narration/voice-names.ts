/** The names of voices: as readers are shown them, as two of them are compared, and as a kept key remembers them. */
import type { LanguageTag } from '../base/language.ts';
import type { Voice } from './voice.ts';

/**
 * A voice's name without what systems add to it: `samantha` for "Samantha (Enhanced)", `microsoft hazel` for
 * "Microsoft Hazel Desktop - English (Great Britain)".
 */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ - .*$/, '')
    .replace(/\s*[(（].*$/, '')
    .replace(/multilingual\b| desktop$/g, '')
    .trim();
}

/** What two variants of one voice have in common. */
export function speakerOf(voice: Voice): string {
  return (voice.speaker ?? bareName(voice.name)) || voice.key;
}

/** The name in a list that is grouped by language: what repeats the language or the maker's product is left out. */
export function shownName(name: string): string {
  return name
    .replace(/^(Microsoft .+?) - [^-]+ \(.+\)$/, '$1')
    .replace(/^Android Speech Recognition and Synthesis from /, '');
}

/** What the key of a voice that is gone still tells of it. An empty name: a voice of the device's own choosing. */
export function rememberedVoice(key: string): { readonly name: string; readonly lang: LanguageTag } {
  const [lang = '', name = ''] = key.split('|').reverse();
  return { name, lang };
}

/** The voice that a key was kept for: itself, else one of the same name and language, for addresses change. */
export function voiceOfKey(voices: readonly Voice[], key: string | null | undefined): Voice | null {
  if (key === null || key === undefined) return null;
  const exact = voices.find((voice) => voice.key === key);
  if (exact) return exact;
  const { name, lang } = rememberedVoice(key);
  if (name === '') return null;
  return voices.find((voice) => voice.key.endsWith(`|${name}|${lang}`)) ?? null;
}
