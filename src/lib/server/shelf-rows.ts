/** The published articles as rows of the Library: one row an article, its languages beside each other. */
import { listeningMinutes, readingMinutes } from '../document/outline.ts';
import type { ShelfEdition, ShelfRow } from '../library/shelf-row.ts';
import type { PublishedEdition } from './published.ts';

/** @param language of the page: the edition that a row shows first, where there is one in it */
export function shelfRows(editions: readonly PublishedEdition[], language: string): readonly ShelfRow[] {
  const slugs = [...new Set(editions.map(({ slug }) => slug))];
  return slugs.flatMap((slug) => {
    const [first, ...others] = editions
      .filter((edition) => edition.slug === slug)
      .sort((one, other) => Number(other.lang === language) - Number(one.lang === language));
    return first ? [rowOf(first, others)] : [];
  });
}

function rowOf(first: PublishedEdition, others: readonly PublishedEdition[]): ShelfRow {
  const { summary, advisory } = first.publication.metadata;
  const { words, listeningWords } = first.outline;
  return {
    slug: first.slug,
    editions: [shelfEdition(first), ...others.map(shelfEdition)],
    minutesToRead: readingMinutes(words),
    minutesToHear: listeningWords > 0 ? listeningMinutes(listeningWords) : null,
    summary: summary ?? null,
    advisory: advisory ?? null,
  };
}

function shelfEdition({ lang, publication }: PublishedEdition): ShelfEdition {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return {
    lang,
    languageName: name.charAt(0).toLocaleUpperCase(lang) + name.slice(1),
    title: publication.metadata.title,
  };
}
