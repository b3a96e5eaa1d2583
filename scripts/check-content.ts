/**
 * `npm run check:content`: looks through the whole content folder and prints each problem as one line,
 * `file:line: sentence`. Exit status 1 where there is an error; notices alone do not fail.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReaderError } from '../src/lib/base/errors.ts';
import { errorLine } from '../src/lib/importers/error-line.ts';
import type { ImportNote } from '../src/lib/importers/report.ts';
import { contentFolder, readSiteFile, shownPath } from '../src/lib/server/content-folder.ts';
import { loadEditions, type LoadedEdition } from '../src/lib/server/editions.ts';
import { readSite, type Site } from '../src/lib/server/site.ts';

/** What an importer leaves out or changes is an error in files of the publisher's own. */
const ERRORS: ReadonlySet<ImportNote['kind']> = new Set([
  'directive-unknown',
  'attribute-unknown',
  'raw-html',
  'link-dropped',
  'heading-level',
]);

const folder = contentFolder();
const errors: string[] = [];
const notices: string[] = [];

const site = siteOrNull();
const { editions, problems } = loadEditions(folder);
errors.push(...problems.map(errorLine));
for (const edition of editions) {
  for (const note of edition.report.notes) {
    const line = `${edition.file.shown}:${note.line}: ${note.words}`;
    if (ERRORS.has(note.kind)) errors.push(line);
    else notices.push(line);
  }
}
if (site) errors.push(...siteErrors(site, editions));
if (editions.length === 0 && problems.length === 0) {
  errors.push(`${shownPath(folder)}: The content folder has no article; add one with npm run add.`);
}
notices.push(...unusedFiles(editions));

for (const line of errors) console.error(line);
for (const line of notices) console.log(`${line} (notice)`);
const slugs = new Set(editions.map(({ file }) => file.slug));
console.log(
  `${count(slugs.size, 'article')}, ${count(editions.length, 'edition')}, ${count(errors.length, 'error')}, ${count(notices.length, 'notice')}.`,
);
if (errors.length > 0) process.exitCode = 1;

function siteOrNull(): Site | null {
  try {
    const { json, shown } = readSiteFile(folder);
    return readSite(json, shown);
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    errors.push(errorLine(error));
    return null;
  }
}

function siteErrors({ languages }: Site, loaded: readonly LoadedEdition[]): string[] {
  return loaded
    .filter(({ publication }) => !languages.includes(publication.metadata.language))
    .map(
      ({ file, publication }) =>
        `${file.shown}:1: The language ${publication.metadata.language} is not among the languages of site.json; add it there.`,
    );
}

/** Files beside an article that no edition of it shows. */
function unusedFiles(loaded: readonly LoadedEdition[]): string[] {
  return [...new Set(loaded.map(({ file }) => file.slug))].flatMap((slug) => {
    const home = join(folder, 'articles', slug);
    const used = new Set(
      loaded
        .filter(({ file }) => file.slug === slug)
        .flatMap(({ publication }) => publication.resources.map(({ name }) => name)),
    );
    return existsSync(home)
      ? readdirSync(home)
          .filter((name) => !name.endsWith('.md') && !used.has(name) && statSync(join(home, name)).isFile())
          .map((name) => `${shownPath(join(home, name))}: No edition of the article shows this file.`)
      : [];
  });
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
