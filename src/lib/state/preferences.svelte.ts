/**
 * The live settings of this reader: changes them, keeps them, follows the other tabs, and has them
 * applied to the page. Where nothing can be kept it works in memory and says so in `problem`.
 */
import { ReaderError } from '../base/errors.ts';
import { primaryLanguage, type LanguageTag } from '../base/language.ts';
import { parseSettings, settingsToText } from '../settings/parse-settings.ts';
import type { PreferencesStorage } from '../settings/preferences-port.ts';
import { readSettingsFile, settingsToFile } from '../settings/settings-file.ts';
import {
  DEFAULT_SETTINGS,
  NARRATION_SETTINGS,
  RANGES,
  TEXT_SETTINGS,
  withinRange,
  type NumberSetting,
  type Settings,
} from '../settings/settings.ts';
import { appearanceOf, type Appearance } from '../settings/typography.ts';

export interface PreferencesPorts {
  /** Absent while prerendering and in tests: the settings then live as long as the object. */
  readonly storage?: PreferencesStorage;
  readonly apply?: (appearance: Appearance) => void;
}

export class Preferences {
  #settings: Settings = $state.raw(DEFAULT_SETTINGS);
  #problem: ReaderError | null = $state.raw(null);
  readonly #ports: PreferencesPorts;

  constructor(ports: PreferencesPorts = {}) {
    this.#ports = ports;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Why the last choice may be gone after a reload; null where it was kept. */
  get problem(): ReaderError | null {
    return this.#problem;
  }

  /** Reads what was kept and follows the other tabs until the returned function is called. */
  start(): () => void {
    this.#readStored();
    return this.#ports.storage?.onChange(() => this.#readStored()) ?? (() => undefined);
  }

  /** Sets one field; numbers go to the nearest value that their range allows. */
  change<K extends keyof Settings>(key: K, value: Settings[K]): void {
    this.#become({ ...this.#settings, [key]: value });
  }

  /** Moves a number by so many steps of its range, e.g. `step('rate', 1)`; returns the new value. */
  step(key: NumberSetting, steps: number): number {
    const range = RANGES[key];
    this.change(key, withinRange(range, this.#settings[key] + steps * range.step));
    return this.#settings[key];
  }

  /** Chooses the voice for a language; null leaves the choice to the engine. */
  chooseVoice(language: LanguageTag, key: string | null): void {
    this.change('voices', withChoice(this.#settings.voices, language, key));
  }

  /** The same for quotations; null leaves the choice to narration. */
  chooseQuoteVoice(language: LanguageTag, key: string | null): void {
    this.change('quoteVoices', withChoice(this.#settings.quoteVoices, language, key));
  }

  /** Puts theme, typeface, numbers and switches of the text back to their defaults. */
  resetText(): void {
    this.#reset(TEXT_SETTINGS);
  }

  /** Puts back how the text is read aloud and marked; the voices chosen for each language stay. */
  resetNarration(): void {
    this.#reset(NARRATION_SETTINGS);
  }

  /** All of them in the text of a file, for another device. */
  toFile(): string {
    return settingsToFile(this.#settings);
  }

  /** Puts the settings of a file in place of these. Where it is none, or of a later version, nothing changes. */
  takeFile(text: string): 'taken' | 'foreign' | 'newer' {
    const file = readSettingsFile(text, this.#settings);
    if (file.kind !== 'settings') return file.kind;
    this.#become(file.settings);
    return 'taken';
  }

  /** Puts back settings that were read from here before. */
  restore(settings: Settings): void {
    this.#become(settings);
  }

  #reset(keys: readonly (keyof Settings)[]): void {
    const initial = keys.map((key) => [key, DEFAULT_SETTINGS[key]]);
    this.#become({ ...this.#settings, ...Object.fromEntries(initial) });
  }

  #become(next: Settings): void {
    // Through the parser, so that no caller can put in what a reload would read differently.
    this.#settings = parseSettings(next);
    const appearance = appearanceOf(this.#settings);
    this.#ports.apply?.(appearance);
    this.#guarded(() => this.#ports.storage?.write(settingsToText(this.#settings), appearance));
  }

  #readStored(): void {
    const { storage } = this.#ports;
    if (!storage) return;
    this.#guarded(() => {
      this.#settings = parseSettings(storage.read());
      this.#ports.apply?.(appearanceOf(this.#settings));
    });
  }

  #guarded(use: () => void): void {
    try {
      use();
      this.#problem = null;
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      this.#problem = error;
    }
  }
}

function withChoice(
  choices: Readonly<Record<LanguageTag, string>>,
  language: LanguageTag,
  key: string | null,
): Record<LanguageTag, string> {
  const { [primaryLanguage(language)]: _, ...others } = choices;
  return key === null ? others : { ...others, [primaryLanguage(language)]: key };
}
