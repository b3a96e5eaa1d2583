/** The languages that the interface speaks. Articles may be in any. */
import { primaryLanguage } from '../base/language.ts';

export const UI_LANGUAGES = ['en', 'ru'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The interface language for a text's or a browser's tag: its own where there is one, else English. */
export function uiLanguage(tag: string): UiLanguage {
  const language = primaryLanguage(tag);
  return UI_LANGUAGES.find((known) => known === language) ?? 'en';
}
