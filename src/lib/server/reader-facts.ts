/**
 * What the reader page needs beside the article itself, as plain data. Only names and numbers: the
 * text stands in the page once, in the article.
 */
import { listeningMinutes, readingMinutes } from '../document/outline.ts';
import type { PublishedEdition } from './published.ts';

export interface ReaderFacts {
  readonly slug: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string | null;
  readonly sections: readonly { id: string; title: string | null; level: number; words: number }[];
  readonly words: number;
  readonly readingMinutes: number;
  /** At speed 1. */
  readonly listeningMinutes: number;
  /** The other languages of this article. */
  readonly editions: readonly { lang: string; title: string }[];
}

export function readerFacts({ slug, lang, publication, outline, siblings }: PublishedEdition): ReaderFacts {
  return {
    slug,
    lang,
    title: publication.metadata.title,
    summary: publication.metadata.summary ?? null,
    sections: outline.sections.map(({ id, headingId, title, level, words }) => ({
      id,
      title: headingId === null ? null : title,
      level: Math.max(1, level - 1),
      words,
    })),
    words: outline.words,
    readingMinutes: readingMinutes(outline.words),
    listeningMinutes: listeningMinutes(outline.listeningWords),
    editions: siblings.map((sibling) => ({ lang: sibling.lang, title: sibling.title })),
  };
}
