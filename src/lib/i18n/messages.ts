/**
 * The message catalogues that every page needs. Plain objects and functions: a message with a number
 * or a name in it is a function, so that each language forms its own sentence.
 */
import type { UiLanguage } from './languages.ts';
import type { messages as english } from './en/index.ts';

export type { UiLanguage };
export type Messages = typeof english;

const CATALOGUES: Readonly<Record<UiLanguage, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./en/index.ts'),
  ru: () => import('./ru/index.ts'),
};

/** Fetches one language's words; the others stay unloaded. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  return (await CATALOGUES[language]()).messages;
}
