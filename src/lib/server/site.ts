/**
 * The settings of the whole site, from `site.json` in the content folder: its title, its languages and who
 * publishes it. Checked by hand, so that a slip is named in a plain sentence.
 */
import { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import { knownLanguage } from '../importers/language-known.ts';

export interface Site {
  /** The site's name by language; every language of `languages` has one. */
  readonly title: Readonly<Record<LanguageTag, string>>;
  /** The languages that articles appear in, the main one first. Never empty. */
  readonly languages: readonly LanguageTag[];
  readonly publisher: string;
  /** Public key for signed articles, where the publisher has one. */
  readonly signingKey?: string;
}

export const DEFAULT_SITE: Site = {
  title: { en: 'Lectern', ru: 'Lectern' },
  languages: ['en', 'ru'],
  publisher: 'Lectern',
};

/**
 * @param file as errors name it
 * @throws ReaderError site-malformed
 */
export function readSite(json: string, file: string): Site {
  const fail = (what: string, line = 1): ReaderError =>
    new ReaderError('site-malformed', `The site's settings cannot be used: ${what}.`, { file, line });
  const raw = parse(json, fail);
  if (!isRecord(raw)) throw fail('they must be one object in braces');
  for (const name of Object.keys(raw)) {
    if (!['title', 'languages', 'publisher', 'signingKey'].includes(name))
      throw fail(`“${name}” means nothing here`, lineOf(json, name));
  }
  const { languages, title, publisher, signingKey } = raw;
  if (
    !Array.isArray(languages) ||
    languages.length === 0 ||
    !languages.every((tag) => typeof tag === 'string')
  ) {
    throw fail('“languages” must be a list of language tags such as ["en", "ru"]', lineOf(json, 'languages'));
  }
  const tags = languages.map((tag: string) => knownLanguage(tag, { file, line: lineOf(json, 'languages') }));
  if (!isRecord(title)) throw fail('“title” must give a title for each language', lineOf(json, 'title'));
  const titles: Record<LanguageTag, string> = {};
  for (const tag of tags) {
    const words = title[tag];
    if (typeof words !== 'string' || words.trim() === '')
      throw fail(`“title” names no title for the language ${tag}`, lineOf(json, 'title'));
    titles[tag] = words.trim();
  }
  if (typeof publisher !== 'string' || publisher.trim() === '')
    throw fail('“publisher” must be a name', lineOf(json, 'publisher'));
  if (signingKey !== undefined && typeof signingKey !== 'string')
    throw fail('“signingKey” must be a text', lineOf(json, 'signingKey'));
  return {
    title: titles,
    languages: tags,
    publisher: publisher.trim(),
    ...(signingKey === undefined ? {} : { signingKey }),
  };
}

function parse(json: string, fail: (what: string) => ReaderError): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // The engine's own words differ from version to version, and not all of them tell the place.
    throw fail(
      `they are not JSON (${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)})`,
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Line of a name's first mention; 1 where it is not there. */
function lineOf(json: string, name: string): number {
  const at = json.indexOf(`"${name}"`);
  return at < 0 ? 1 : json.slice(0, at).split('\n').length;
}
