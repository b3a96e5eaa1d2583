/**
 * Settings to text and back. Reading is total: whatever stands in the store, the result is a whole
 * `Settings`, and one bad field costs that field only.
 */
import { languageTag, primaryLanguage } from '../base/language.ts';
import {
  DEFAULT_SETTINGS,
  FOREIGN_TEXT,
  HIGHLIGHT_STYLES,
  HIGHLIGHTS,
  INTERFACE_LANGUAGES,
  LANGUAGE_SWITCHING,
  NOTE_PLACES,
  QUOTE_VOICES,
  RANGES,
  READING_POLICIES,
  SKIPPABLE_KINDS,
  STRUCTURE_CUES,
  THEMES,
  TYPEFACES,
  withinRange,
  type NumberSetting,
  type Settings,
} from './settings.ts';

/** Settings from JSON that has been parsed, or from anything else. A number out of range becomes the nearest allowed. */
export function parseSettings(raw: unknown): Settings {
  const found = isRecord(raw) ? raw : {};
  const initial = DEFAULT_SETTINGS;
  const flag = (
    key: { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings],
  ): boolean => (typeof found[key] === 'boolean' ? found[key] : initial[key]);
  return {
    ...parseNumbers(found),
    theme: oneOf(THEMES, found['theme'], initial.theme),
    customInk: colour(found['customInk'], initial.customInk),
    customPage: colour(found['customPage'], initial.customPage),
    typeface: oneOf(TYPEFACES, found['typeface'], initial.typeface),
    justify: flag('justify'),
    hyphenate: flag('hyphenate'),
    plainEmphasis: flag('plainEmphasis'),
    readingRuler: flag('readingRuler'),
    interfaceLanguage: oneOf(INTERFACE_LANGUAGES, found['interfaceLanguage'], initial.interfaceLanguage),
    singleKeys: flag('singleKeys'),
    voices: parseVoices(found['voices']),
    quoteVoices: parseVoices(found['quoteVoices']),
    policies: parsePolicies(found),
    notesAt: oneOf(NOTE_PLACES, found['notesAt'], initial.notesAt),
    cues: oneOf(STRUCTURE_CUES, found['cues'], initial.cues),
    quoteVoice: oneOf(QUOTE_VOICES, found['quoteVoice'], initial.quoteVoice),
    languageSwitching: oneOf(LANGUAGE_SWITCHING, found['languageSwitching'], initial.languageSwitching),
    foreignText: oneOf(FOREIGN_TEXT, found['foreignText'], initial.foreignText),
    allowNetworkVoices: flag('allowNetworkVoices'),
    follow: flag('follow'),
    highlight: oneOf(HIGHLIGHTS, found['highlight'], initial.highlight),
    highlightStyle: oneOf(HIGHLIGHT_STYLES, found['highlightStyle'], initial.highlightStyle),
    estimateWords: flag('estimateWords'),
    tapToRead: flag('tapToRead'),
    keepScreenOn: flag('keepScreenOn'),
    screenReader: typeof found['screenReader'] === 'boolean' ? found['screenReader'] : null,
    pauseOnKeys: flag('pauseOnKeys'),
  };
}

/** JSON of what differs from the defaults, so that a better default reaches the readers who never chose. */
export function settingsToText(settings: Settings): string {
  const initial: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS };
  const changed = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(initial[key]),
  );
  return JSON.stringify(Object.fromEntries(changed));
}

function parseNumbers(found: Readonly<Record<string, unknown>>): Record<NumberSetting, number> {
  const keys = Object.keys(RANGES) as NumberSetting[];
  return Object.fromEntries(keys.map((key) => [key, withinRange(RANGES[key], found[key])])) as Record<
    NumberSetting,
    number
  >;
}

function parsePolicies(found: Readonly<Record<string, unknown>>): Settings['policies'] {
  const raw = isRecord(found['policies']) ? found['policies'] : {};
  const initial = DEFAULT_SETTINGS.policies;
  // Version 0.1 knew only this switch.
  const asides = found['readAsides'] === true ? 'read' : initial.aside;
  const entries = SKIPPABLE_KINDS.map((kind) => [
    kind,
    oneOf(READING_POLICIES, raw[kind], kind === 'aside' ? asides : initial[kind]),
  ]);
  return Object.fromEntries(entries) as Settings['policies'];
}

function parseVoices(raw: unknown): Record<string, string> {
  if (!isRecord(raw)) return {};
  const voices: Record<string, string> = {};
  for (const [language, key] of Object.entries(raw)) {
    const tag = languageTag(language);
    if (tag !== null && typeof key === 'string' && key !== '') voices[primaryLanguage(tag)] = key;
  }
  return voices;
}

function oneOf<T>(allowed: readonly T[], raw: unknown, initial: T): T {
  return allowed.find((value) => value === raw) ?? initial;
}

function colour(raw: unknown, initial: string): string {
  return typeof raw === 'string' && /^#[0-9a-f]{6}$/i.test(raw) ? raw.toLowerCase() : initial;
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
