/**
 * Tells voices what is known of them: quality, place among the recommended, and who speaks. Looks at the whole list,
 * because Apple's word for a better voice means one thing in French and another elsewhere.
 */
import type { LanguageTag } from '../base/language.ts';
import type { KnownVoices } from './known-voices.ts';
import type { Voice, VoiceQuality } from './voice.ts';
import { QUALITY_LABELS } from './voice-data/quality-labels.ts';

/** Apple's identifiers, which Firefox and newer Safaris give as the address of the voice. */
const IN_APPLE_KEY: readonly (readonly [RegExp, VoiceQuality])[] = [
  [/com\.apple\.(?:voice\.premium|ttsbundle\.\S*-premium)/i, 'high'],
  [/com\.apple\.(?:voice\.enhanced|ttsbundle\.\S*-enhanced)/i, 'normal'],
  [/com\.apple\.(?:voice\.(?:super-)?compact|ttsbundle\.\S*-compact)/i, 'low'],
];

/** @param knownFor null where nothing is known of a language, or not yet */
export function describeVoices(
  voices: readonly Voice[],
  knownFor: (lang: LanguageTag) => KnownVoices | null,
): Voice[] {
  const labels = appleLabels(voices);
  return voices.map((voice) => {
    if (voice.obeys === 'language') return voice;
    const known = knownFor(voice.lang)?.find(voice.name, voice.lang) ?? null;
    const quality = saidQuality(voice, labels) ?? known?.qualities[0];
    return {
      ...voice,
      ...(quality && { quality }),
      ...(known && { place: known.place, speaker: known.name }),
    };
  });
}

/** The quality that name or key themselves speak of. */
function saidQuality({ name, key }: Voice, labels: ReadonlyMap<string, VoiceQuality>): VoiceQuality | null {
  const byKey = IN_APPLE_KEY.find(([pattern]) => pattern.test(key));
  if (byKey) return byKey[1];
  if (/espeak/i.test(key)) return 'very-low';
  if (/^microsoft .* online \(natural\)/i.test(name)) return 'very-high';
  return labels.get(labelOf(name)) ?? null;
}

/** The words in the last brackets: "улучшенный" of "Милена (улучшенный)". */
function labelOf(name: string): string {
  return (/[(（]([^()（）]+)[)）]$/.exec(name.trim())?.[1] ?? '').toLowerCase();
}

/** The system's language is that of its names: only French uses "premium" for the lesser of the two. */
function appleLabels(voices: readonly Voice[]): Map<string, VoiceQuality> {
  const french = voices.some(({ name }) => /\((?:de qualité\)$|français )/i.test(name));
  const labels = new Map<string, VoiceQuality>();
  for (const [lang, normal, high] of QUALITY_LABELS) {
    if ((lang === 'fr') !== french) continue;
    labels.set(high.toLowerCase(), 'high');
    labels.set(normal.toLowerCase(), 'normal');
  }
  return labels;
}
