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

/** How much of what is being spoken is marked. */
export const HIGHLIGHTS = [
  'none',
  'word',
  'sentence',
  'sentence+word',
  'paragraph',
  'paragraph+word',
] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

/** How it is marked; colour is never the only sign in forced colours. */
export const HIGHLIGHT_STYLES = ['tint', 'underline', 'strong'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

/** Kinds of text that a listener may hear, hear named only, or pass over. */
export const SKIPPABLE_KINDS = [
  'heading',
  'quote',
  'list',
  'table',
  'code',
  'picture',
  'link',
  'note',
  'aside',
] as const;
export type SkippableKind = (typeof SKIPPABLE_KINDS)[number];

/**
 * `announce`: named and passed over, each time. `skip`: passed over; the first of each kind in a visit is named.
 */
export const READING_POLICIES = ['read', 'announce', 'skip'] as const;
export type ReadingPolicy = (typeof READING_POLICIES)[number];

/** Where notes are read, if they are. */
export const NOTE_PLACES = ['reference', 'section-end'] as const;
export type NotePlace = (typeof NOTE_PLACES)[number];

/** How the beginning and end of quotations, lists and the like are heard. */
export const STRUCTURE_CUES = ['none', 'words', 'sounds'] as const;
export type StructureCues = (typeof STRUCTURE_CUES)[number];

export const QUOTE_VOICES = ['same', 'pitch', 'voice'] as const;
export type QuoteVoice = (typeof QUOTE_VOICES)[number];

/** Which changes of language in the text change the voice. */
export const LANGUAGE_SWITCHING = ['dialects', 'languages', 'none'] as const;
export type LanguageSwitching = (typeof LANGUAGE_SWITCHING)[number];

/** What becomes of a passage in a language that no voice speaks. */
export const FOREIGN_TEXT = ['fallback', 'silent'] as const;
export type ForeignText = (typeof FOREIGN_TEXT)[number];

/** Inclusive bounds of a number, the step of its slider, and what counts as 1. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
  /** `line` = line heights, `times` = factor of normal, `share` = part of the whole, `css-weight` = 100..900. */
  readonly unit: 'px' | 'line' | 'em' | 'ch' | 'css-weight' | 'times' | 'share' | 'ms';
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
  volume: { min: 0, max: 1, step: 0.05, initial: 1, unit: 'share' },
  /** Silences at speed 1; other kinds of text keep their proportion to that of a paragraph. */
  pauseSentence: { min: 0, max: 3000, step: 50, initial: 0, unit: 'ms' },
  pauseParagraph: { min: 0, max: 3000, step: 50, initial: 350, unit: 'ms' },
  pauseHeading: { min: 0, max: 3000, step: 50, initial: 600, unit: 'ms' },
} as const satisfies Record<string, Range>;

export const RANGES = { ...TEXT_RANGES, ...NARRATION_RANGES };
export type TextNumber = keyof typeof TEXT_RANGES;
export type NarrationNumber = keyof typeof NARRATION_RANGES;
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
  /** The same for quotations, where `quoteVoice` is `voice`. */
  readonly quoteVoices: Readonly<Record<LanguageTag, string>>;
  readonly policies: Readonly<Record<SkippableKind, ReadingPolicy>>;
  readonly notesAt: NotePlace;
  readonly cues: StructureCues;
  readonly quoteVoice: QuoteVoice;
  readonly languageSwitching: LanguageSwitching;
  readonly foreignText: ForeignText;
  /** Voices that send the text to a server. */
  readonly allowNetworkVoices: boolean;
  /** The page scrolls along with the narration. */
  readonly follow: boolean;
  readonly highlight: Highlight;
  readonly highlightStyle: HighlightStyle;
  /** Marks the word where it can only be reckoned, not known. */
  readonly estimateWords: boolean;
  /** While reading aloud, a tap on a sentence reads from there. */
  readonly tapToRead: boolean;
  /** While reading aloud. */
  readonly keepScreenOn: boolean;
  /** The reader's own word, never guessed. Null: not asked yet. */
  readonly screenReader: boolean | null;
  /** Keys that move through the page pause the voice. */
  readonly pauseOnKeys: boolean;
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
  quoteVoices: {},
  policies: {
    heading: 'read',
    quote: 'read',
    list: 'read',
    table: 'read',
    code: 'read',
    picture: 'read',
    link: 'read',
    note: 'skip',
    aside: 'announce',
  },
  notesAt: 'reference',
  cues: 'none',
  quoteVoice: 'same',
  languageSwitching: 'dialects',
  foreignText: 'fallback',
  allowNetworkVoices: false,
  follow: true,
  highlight: 'sentence+word',
  highlightStyle: 'tint',
  estimateWords: false,
  tapToRead: true,
  keepScreenOn: false,
  screenReader: null,
  pauseOnKeys: false,
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

export const NARRATION_SWITCHES = [
  'estimateWords',
  'follow',
  'keepScreenOn',
  'tapToRead',
  'allowNetworkVoices',
  'pauseOnKeys',
] as const satisfies readonly (keyof Settings)[];
export type NarrationSwitch = (typeof NARRATION_SWITCHES)[number];

/** What "Reset narration settings" puts back; the chosen voices stay, and what the reader said of a screen reader. */
export const NARRATION_SETTINGS = [
  ...(Object.keys(NARRATION_RANGES) as NarrationNumber[]),
  'policies',
  'notesAt',
  'cues',
  'quoteVoice',
  'languageSwitching',
  'foreignText',
  'highlight',
  'highlightStyle',
  ...NARRATION_SWITCHES,
] as const satisfies readonly (keyof Settings)[];

/** The nearest value that the range allows, on its step; the initial value where `value` is no number. */
export function withinRange(range: Range, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return range.initial;
  const steps = Math.round((value - range.min) / range.step);
  const decimals = Math.max(0, -Math.floor(Math.log10(range.step)));
  const stepped = Number((range.min + steps * range.step).toFixed(decimals));
  return Math.min(range.max, Math.max(range.min, stepped));
}
