/**
 * What the site publishes, at build time: the site's settings and every edition, ready to be written. The
 * first thing that is wrong stops the build with one sentence that names file and line.
 */
import { join } from 'node:path';
import { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Publication } from '../document/model.ts';
import { outline, type Outline } from '../document/outline.ts';
import { errorLine } from '../importers/error-line.ts';
import { contentFolder, folderState, readBeside, readSiteFile } from './content-folder.ts';
import { loadEditions } from './editions.ts';
import { readSite, type Site } from './site.ts';

export interface PublishedEdition {
  readonly slug: string;
  readonly lang: LanguageTag;
  readonly publication: Publication;
  readonly outline: Outline;
  /** The other languages of the same article. */
  readonly siblings: readonly { readonly lang: LanguageTag; readonly title: string }[];
}

/** @throws ReaderError whose message names file and line */
export async function publishedSite(): Promise<Site> {
  return (await published()).site;
}

/** Newest first, then by slug; the editions of one article in the order of the site's languages. */
export async function publishedEditions(): Promise<readonly PublishedEdition[]> {
  return (await published()).editions;
}

/** The bytes of a picture that an edition of the article shows, or null where none does. */
export async function publishedResource(slug: string, name: string): Promise<Uint8Array | null> {
  const { editions } = await published();
  const shown = editions.some(
    (edition) =>
      edition.slug === slug && edition.publication.resources.some((resource) => resource.name === name),
  );
  return shown ? readBeside(contentFolder(), slug, name) : null;
}

interface Published {
  readonly site: Site;
  readonly editions: readonly PublishedEdition[];
}

// The one thing kept between calls; a page asks several times, and a changed file must show in development.
let kept: { readonly state: string; readonly published: Published } | null = null;

async function published(): Promise<Published> {
  const folder = contentFolder();
  const state = `${folder}\n${folderState(folder)}`;
  if (kept?.state !== state) kept = { state, published: plainly(() => load(folder)) };
  return kept.published;
}

function load(folder: string): Published {
  const { json, shown } = readSiteFile(folder);
  const site = readSite(json, shown);
  const { editions, problems } = loadEditions(folder);
  const [problem] = problems;
  if (problem) throw problem;
  if (editions.length === 0) {
    throw new ReaderError('file-missing', 'The content folder has no article; add one with npm run add.', {
      file: join(shown, '..', 'articles'),
    });
  }
  const place = (lang: string): number =>
    site.languages.includes(lang) ? site.languages.indexOf(lang) : site.languages.length;
  const listed = editions
    .map(({ file: { slug, lang }, publication }): PublishedEdition => ({
      slug,
      lang,
      publication,
      outline: outline(publication),
      siblings: editions
        .filter(({ file }) => file.slug === slug && file.lang !== lang)
        .map(({ file, publication: other }) => ({ lang: file.lang, title: other.metadata.title })),
    }))
    .toSorted(
      (a, b) =>
        dateOf(b).localeCompare(dateOf(a)) || a.slug.localeCompare(b.slug) || place(a.lang) - place(b.lang),
    );
  return { site, editions: listed };
}

function dateOf({ publication }: PublishedEdition): string {
  return publication.metadata.published ?? '';
}

/** A build prints an error with its stack; here the sentence says all there is to know. */
function plainly<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    const plain = new ReaderError(error.code, errorLine(error), error.at);
    plain.stack = `${plain.name}: ${plain.message}`;
    throw plain;
  }
}
