/** What is said before the host of a bare address, by language. */

const LINK_TO: Readonly<Record<string, string>> = {
  en: 'link to',
  ru: 'ссылка на',
  de: 'Link zu',
  fr: 'lien vers',
  uk: 'посилання на',
};

/** @param language a primary language, as `en`; empty for one that is not known */
export function linkTo(language: string): string {
  return LINK_TO[language] ?? '';
}
