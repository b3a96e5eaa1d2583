/**
 * What a reader can choose, as plain data: the fields, their ranges with units, and their defaults.
 * It knows neither how a setting looks (typography.ts) nor where it is kept (state/preferences).
 */
import type { LanguageTag } from '../base/language.ts';

export const THEMES = ['system', 'paper', 'sepia', 'dark', 'black', 'high-contrast', 'custom'] as const;
export type Theme = (typeof THEMES)[number];

export const TYPEFACES = [
  'system-serif',
  'system-sans',
  'literata',
  'source-sans',
  'andika',
  'atkinson',
  'opendyslexic',
] as const;
export type Typeface = (typeof TYPEFACES)[number];

export const INTERFACE_LANGUAGES = ['auto', 'en', 'ru'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const HIGHLIGHTS = ['sentence', 'sentence+word'] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

/** Inclusive bounds of a number, the step of its slider, and what counts as 1. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
  /** `line` = line heights, `times` = factor of normal, `css-weight` = 100..900. */
  readonly unit: 'px' | 'line' | 'em' | 'ch' | 'css-weight' | 'times';
}

export const TEXT_RANGES = {
  size: { min: 12, max: 128, step: 1, initial: 19, unit: 'px' },
  lineSpacing: { min: 1, max: 3, step: 0.05, initial: 1.55, unit: 'line' },
  letterSpacing: { min: -0.05, max: 0.5, step: 0.01, initial: 0, unit: 'em' },
  wordSpacing: { min: 0, max: 1, step: 0.02, initial: 0, unit: 'em' },
  paragraphSpacing: { min: 0, max: 4, step: 0.1, initial: 1, unit: 'em' },
  lineWidth: { min: 20, max: 120, step: 1, initial: 62, unit: 'ch' },
  weight: { min: 100, max: 900, step: 50, initial: 400, unit: 'css-weight' },
} as const satisfies Record<string, Range>;

export const NARRATION_RANGES = {
  rate: { min: 0.5, max: 6, step: 0.1, initial: 1, unit: 'times' },
  pitch: { min: 0.5, max: 2, step: 0.1, initial: 1, unit: 'times' },
  volume: { min: 0, max: 1, step: 0.05, initial: 1, unit: 'times' },
} as const satisfies Record<string, Range>;

export const RANGES = { ...TEXT_RANGES, ...NARRATION_RANGES };
export type TextNumber = keyof typeof TEXT_RANGES;
export type NumberSetting = keyof typeof RANGES;

export const TEXT_SWITCHES = ['justify', 'hyphenate', 'plainEmphasis', 'readingRuler'] as const;
export type TextSwitch = (typeof TEXT_SWITCHES)[number];

export interface Settings
  extends Readonly<Record<NumberSetting, number>>, Readonly<Record<TextSwitch, boolean>> {
  readonly theme: Theme;
  /** `#rrggbb`, used by the theme `custom` only. */
  readonly customInk: string;
  readonly customPage: string;
  readonly typeface: Typeface;
  readonly interfaceLanguage: InterfaceLanguage;
  /** Single keys such as `k`; keys with Alt or Escape always work. */
  readonly singleKeys: boolean;
  /** `Voice.key` chosen for a primary language. */
  readonly voices: Readonly<Record<LanguageTag, string>>;
  readonly readAsides: boolean;
  /** Voices that send the text to a server. */
  readonly allowNetworkVoices: boolean;
  /** The page scrolls along with the narration. */
  readonly follow: boolean;
  readonly highlight: Highlight;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  customInk: '#1c1a17',
  customPage: '#f7f1e3',
  typeface: 'system-serif',
  ...(Object.fromEntries(Object.entries(RANGES).map(([key, range]) => [key, range.initial])) as Record<
    NumberSetting,
    number
  >),
  justify: false,
  hyphenate: false,
  plainEmphasis: false,
  readingRuler: false,
  interfaceLanguage: 'auto',
  singleKeys: true,
  voices: {},
  readAsides: false,
  allowNetworkVoices: false,
  follow: true,
  highlight: 'sentence+word',
};

/** What "Reset text settings" puts back; language, keys and narration stay. */
export const TEXT_SETTINGS = [
  'theme',
  'customInk',
  'customPage',
  'typeface',
  ...(Object.keys(TEXT_RANGES) as TextNumber[]),
  ...TEXT_SWITCHES,
] as const satisfies readonly (keyof Settings)[];

/** The nearest value that the range allows, on its step; the initial value where `value` is no number. */
export function withinRange(range: Range, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return range.initial;
  const steps = Math.round((value - range.min) / range.step);
  const decimals = Math.max(0, -Math.floor(Math.log10(range.step)));
  const stepped = Number((range.min + steps * range.step).toFixed(decimals));
  return Math.min(range.max, Math.max(range.min, stepped));
}
