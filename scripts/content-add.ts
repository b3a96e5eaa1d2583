/**
 * Adds a file to the content folder as an edition of an article: import, align, write, read back, compare.
 * The script `add.ts` prints what this says; nothing here prints or ends the process.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ReaderError } from '../src/lib/base/errors.ts';
import { blockText } from '../src/lib/document/block-text.ts';
import type { Publication } from '../src/lib/document/model.ts';
import { textBlocks } from '../src/lib/document/walk.ts';
import { importFile, type Imported } from '../src/lib/importers/importer.ts';
import { MAX_FILE_BYTES } from '../src/lib/importers/decode.ts';
import { knownLanguage } from '../src/lib/importers/language-known.ts';
import { writeMarkdown } from '../src/lib/importers/markdown-writer.ts';
import { isSlug } from '../src/lib/importers/slug.ts';
import { shownPath } from '../src/lib/server/content-folder.ts';
import { alignWith, atPath, loadEditions, problemsOf } from '../src/lib/server/editions.ts';
import { DEFAULT_SITE } from '../src/lib/server/site.ts';
import type { AddArguments } from './content-arguments.ts';
import { writeNewFiles, type NewFile } from './content-write.ts';

export interface Added {
  readonly imported: Imported;
  /** As messages name it. */
  readonly written: string;
  readonly siteMade: boolean;
}

/**
 * @param folder the content folder, absolute; it need not exist
 * @throws ReaderError; nothing is changed then
 */
export function addToContent({ file, slug, lang, translationOf }: AddArguments, folder: string): Added {
  const bytes = readInput(file);
  const original = translationOf === undefined ? undefined : knownLanguage(translationOf);
  if (slug !== undefined && !isSlug(slug)) {
    throw new ReaderError(
      'content-invalid',
      `The slug “${slug}” must be lower-case latin letters, digits and single hyphens, 80 at most.`,
    );
  }
  const beside = new Map<string, Uint8Array>();
  const imported = atPath(file, () =>
    importFile(bytes, basename(file), {
      ...(slug === undefined ? {} : { slug }),
      ...(lang === undefined ? {} : { language: lang }),
      resources: (name) => readPicture(dirname(file), name, beside),
    }),
  );
  const publication = withOriginal(imported.publication, original);
  const edition = { ...imported, publication };
  const [problem] = problemsOf(edition, file);
  if (problem) throw problem;
  if (publication.metadata.translationOf !== undefined) checkAlignment(edition, file, folder);
  const { id, metadata } = publication;
  const home = join(folder, 'articles', id);
  const path = join(home, `${metadata.language}.md`);
  if (existsSync(path)) {
    throw new ReaderError(
      'article-exists',
      `The article ${id} has an edition in ${metadata.language} already; it was left as it is. Give another --slug or --lang, or remove that file first.`,
      { file: shownPath(path) },
    );
  }
  const site = join(folder, 'site.json');
  const siteMade = !existsSync(site);
  const pictures = newPictures(publication, beside, home);
  const files: NewFile[] = [
    ...(siteMade ? [{ path: site, bytes: `${JSON.stringify(DEFAULT_SITE, null, 2)}\n` }] : []),
    ...pictures,
    { path, bytes: writeMarkdown(publication) },
  ];
  writeNewFiles(files, (temporary) =>
    compareBack(publication, readFileSync(temporary.get(path)!), `${metadata.language}.md`, beside),
  );
  return { imported: edition, written: shownPath(path), siteMade };
}

function readInput(file: string): Uint8Array {
  const at = { file };
  if (!existsSync(file)) throw new ReaderError('file-missing', 'There is no such file; check its name.', at);
  const facts = statSync(file);
  if (!facts.isFile()) throw new ReaderError('file-missing', 'This is no file; name a txt or md file.', at);
  if (facts.size > MAX_FILE_BYTES) {
    throw new ReaderError(
      'file-too-large',
      'The file is larger than the limit of 100 MB; split it and add the parts.',
      at,
    );
  }
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) {
      throw new ReaderError('file-missing', 'The file may not be read; change its permissions.', at);
    }
    throw error;
  }
}

function readPicture(folder: string, name: string, beside: Map<string, Uint8Array>): Uint8Array | null {
  const path = join(folder, name);
  if (!existsSync(path) || !statSync(path).isFile() || statSync(path).size > MAX_FILE_BYTES) return null;
  const bytes = readFileSync(path);
  beside.set(name, bytes);
  return bytes;
}

function withOriginal(publication: Publication, original: string | undefined): Publication {
  if (original === undefined) return publication;
  if (original === publication.metadata.language) {
    throw new ReaderError(
      'content-invalid',
      `An edition in ${original} cannot be a translation of the edition in ${original}.`,
    );
  }
  const { metadata } = publication;
  const kind = metadata.kind === 'original' ? 'translation' : metadata.kind;
  return { ...publication, metadata: { ...metadata, kind, translationOf: original } };
}

/** @throws ReaderError edition-misaligned */
function checkAlignment(edition: Imported, file: string, folder: string): void {
  const { id, metadata } = edition.publication;
  const { editions, problems } = loadEditions(folder);
  const original = editions.find(
    (other) => other.file.slug === id && other.file.lang === metadata.translationOf,
  );
  if (!original) {
    const path = join('articles', id, `${metadata.translationOf}.md`);
    const [problem] = problems.filter(({ at }) => at.file?.endsWith(path));
    if (problem) throw problem;
    throw new ReaderError(
      'edition-misaligned',
      `The content folder has no ${path} to align with; add that edition first, or give its --slug.`,
      { file },
    );
  }
  alignWith({ ...edition, file: { slug: id, lang: metadata.language, path: file, shown: file } }, original);
}

/** Pictures that are not there yet; one of the same name with other bytes is another picture. */
function newPictures(
  publication: Publication,
  beside: ReadonlyMap<string, Uint8Array>,
  home: string,
): NewFile[] {
  return publication.resources.flatMap(({ name }) => {
    const path = join(home, name);
    const bytes = beside.get(name)!;
    if (!existsSync(path)) return [{ path, bytes }];
    if (isDeepStrictEqual(new Uint8Array(readFileSync(path)), new Uint8Array(bytes))) return [];
    throw new ReaderError(
      'article-exists',
      'The article has another picture of this name already; rename one of them.',
      { file: shownPath(path) },
    );
  });
}

/** @throws ReaderError content-invalid where the written file does not hold the whole text */
function compareBack(
  publication: Publication,
  bytes: Uint8Array,
  name: string,
  beside: ReadonlyMap<string, Uint8Array>,
): void {
  const back = importFile(bytes, name, {
    slug: publication.id,
    strict: true,
    resources: (picture) => beside.get(picture) ?? null,
  }).publication;
  const ours = textsOf(publication);
  const theirs = textsOf(back);
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => index).find(
    (index) => ours[index] !== theirs[index],
  );
  if (at === undefined) return;
  throw new ReaderError(
    'content-invalid',
    `The text could not be written without loss (at “${(ours[at] ?? theirs[at] ?? '').slice(0, 60)}”); nothing was added.`,
    { file: name },
  );
}

function textsOf(publication: Publication): readonly string[] {
  return [...textBlocks(publication)].map(({ block }) => blockText(block).replace(/\s+/g, ' ').trim());
}
