/**
 * The publisher's folder on disk: where it is, which editions it holds, and their bytes. It knows the names
 * of files (`articles/<slug>/<lang>.md`, pictures beside) and nothing of what is in them.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ReaderError } from '../base/errors.ts';
import { isSlug } from '../importers/slug.ts';

export interface EditionFile {
  readonly slug: string;
  /** As in the file's name. */
  readonly lang: string;
  /** Absolute. */
  readonly path: string;
  /** As messages name it: relative to the working folder where it lies in it. */
  readonly shown: string;
}

/** `LECTERN_CONTENT`, or `src/content` of the working folder. Absolute. */
export function contentFolder(): string {
  const given = process.env['LECTERN_CONTENT'];
  return resolve(given === undefined || given.trim() === '' ? 'src/content' : given);
}

/** A path for messages. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
}

/**
 * Every edition, by slug and language. Files that are no Markdown are pictures.
 * @throws ReaderError file-missing, content-invalid
 */
export function listEditions(folder: string): readonly EditionFile[] {
  const articles = join(folder, 'articles');
  if (!existsSync(articles)) return [];
  return namesIn(articles)
    .filter((slug) => statSync(join(articles, slug)).isDirectory())
    .flatMap((slug) => {
      const path = join(articles, slug);
      if (!isSlug(slug)) {
        throw new ReaderError(
          'content-invalid',
          'The folder’s name must be lower-case latin letters, digits and single hyphens, as it stands in the address.',
          { file: shownPath(path) },
        );
      }
      return namesIn(path)
        .filter((name) => name.endsWith('.md'))
        .map((name): EditionFile => {
          const file = join(path, name);
          return { slug, lang: name.slice(0, -'.md'.length), path: file, shown: shownPath(file) };
        });
    });
}

/** The text of `site.json`. @throws ReaderError file-missing */
export function readSiteFile(folder: string): { json: string; shown: string } {
  const path = join(folder, 'site.json');
  if (!existsSync(path)) {
    throw new ReaderError(
      'file-missing',
      'The content folder has no site.json; add one with title, languages and publisher.',
      { file: shownPath(path) },
    );
  }
  return { json: readFileSync(path, 'utf8'), shown: shownPath(path) };
}

/** The bytes of a file in an article's folder, or null where there is none. Never leaves that folder. */
export function readBeside(folder: string, slug: string, name: string): Uint8Array | null {
  if (!isSlug(slug) || /[/\\]/.test(name) || name.startsWith('.')) return null;
  const path = join(folder, 'articles', slug, name);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
}

/** Changes whenever a file of the folder is added, removed, renamed or written. */
export function folderState(folder: string): string {
  if (!existsSync(folder)) return 'none';
  return (readdirSync(folder, { recursive: true }) as string[])
    .toSorted()
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/** Hidden files are an editor's or a half-written one's: no content. */
function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted();
}
