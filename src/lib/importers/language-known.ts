/**
 * Which language tags a file may name. A tag must be well formed (BCP 47) and its language one that the
 * runtime has a name for, so that a slip such as `enn` is caught where it was written.
 */
import { ReaderError } from '../base/errors.ts';
import { languageTag, type LanguageTag } from '../base/language.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language, or its tag where it has none. */
export function languageName(tag: LanguageTag): string {
  return names.of(tag) ?? tag;
}

/**
 * The canonical tag for what was written.
 * @throws ReaderError language-unknown
 */
export function knownLanguage(
  raw: string,
  at: { readonly file?: string; readonly line?: number } = {},
): LanguageTag {
  const tag = languageTag(raw);
  if (tag === null || names.of(new Intl.Locale(tag).language) === undefined) {
    throw new ReaderError(
      'language-unknown',
      `“${raw}” is no known language; write a BCP 47 tag such as en, ru or pt-BR.`,
      at,
    );
  }
  return tag;
}
