/** A voice as the narrator sees it, whatever engine it comes from. */
import type { LanguageTag } from '../base/language.ts';

/** Worst first. `very-low` is the robotic kind, which some prefer at high speed. */
export const VOICE_QUALITIES = ['very-low', 'low', 'normal', 'high', 'very-high'] as const;
export type VoiceQuality = (typeof VOICE_QUALITIES)[number];

export interface Voice {
  /** Stable where the platform is: `uri|name|lang` (WebKitGTK leaves the URI empty). */
  readonly key: string;
  readonly name: string;
  readonly lang: LanguageTag;
  /** Firefox on Linux and WebKitGTK call every voice remote: `unknown` there. */
  readonly where: 'device' | 'network' | 'unknown';
  readonly isDefault: boolean;
  /** `language`: the engine takes nothing else; which voice speaks is set on the device. Absent: it takes the voice. */
  readonly obeys?: 'language';
  /** Absent where nothing is known. */
  readonly quality?: VoiceQuality;
  /** Place among the known voices of its language, 0 for the most recommended. */
  readonly place?: number;
  /** The same for two variants of one voice. Absent: the name tells. */
  readonly speaker?: string;
}
