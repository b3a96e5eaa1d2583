/**
 * Editions out of files: each is imported strictly, a translation takes its ids from the edition it names, and
 * everything that is wrong is collected with file and line. The build stops at the first; the check lists all.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ReaderError } from '../base/errors.ts';
import { alignEdition } from '../document/align.ts';
import { check } from '../document/check.ts';
import type { Publication } from '../document/model.ts';
import { carryLines, type LinesById } from '../importers/draft.ts';
import { importFile } from '../importers/importer.ts';
import type { ImportReport } from '../importers/report.ts';
import { listEditions, readBeside, shownPath, type EditionFile } from './content-folder.ts';

export interface LoadedEdition {
  readonly file: EditionFile;
  readonly publication: Publication;
  readonly lines: LinesById;
  readonly report: ImportReport;
}

export interface LoadedContent {
  /** Editions that can be published. */
  readonly editions: readonly LoadedEdition[];
  /** Everything that is wrong, in the order of files. */
  readonly problems: readonly ReaderError[];
}

export function loadEditions(folder: string): LoadedContent {
  const problems: ReaderError[] = [];
  const collect = <T>(run: () => T): T | null => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      problems.push(error);
      return null;
    }
  };
  const files = collect(() => listEditions(folder)) ?? [];
  const imported = files.flatMap((file) => collect(() => importEdition(folder, file)) ?? []);
  const editions = imported.flatMap((edition) => collect(() => alignLoaded(edition, imported, [])) ?? []);
  for (const edition of editions) problems.push(...problemsOf(edition, edition.file.shown));
  return { editions, problems };
}

/** @throws ReaderError */
function importEdition(folder: string, file: EditionFile): LoadedEdition {
  const { slug, lang, path, shown } = file;
  const resources = (name: string): Uint8Array | null => readBeside(folder, slug, name);
  const { publication, lines, report } = atPath(shown, () =>
    importFile(readFileSync(path), basename(path), { slug, strict: true, resources }),
  );
  const { language } = publication.metadata;
  if (language !== lang) {
    throw new ReaderError(
      'content-invalid',
      `The file is named ${lang}.md but its front matter says “language: ${language}”; make them agree.`,
      { file: shown, line: 1 },
    );
  }
  return { file, publication, lines, report: { ...report, fileName: shown } };
}

/** Errors of an importer name the file alone; people look for its path. */
export function atPath<T>(shown: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    throw new ReaderError(error.code, error.message, { ...error.at, file: shown });
  }
}

/** @throws ReaderError edition-misaligned */
function alignLoaded(
  edition: LoadedEdition,
  others: readonly LoadedEdition[],
  seen: readonly LoadedEdition[],
): LoadedEdition {
  const { translationOf } = edition.publication.metadata;
  if (translationOf === undefined) return edition;
  const { slug, shown } = edition.file;
  const at = { file: shown, line: 1 };
  const original = others.find(({ file }) => file.slug === slug && file.lang === translationOf);
  if (!original) {
    throw new ReaderError(
      'edition-misaligned',
      `The edition says “translation-of: ${translationOf}”, but there is no usable ${translationOf}.md beside it.`,
      at,
    );
  }
  if (original === edition || seen.includes(original)) {
    throw new ReaderError(
      'edition-misaligned',
      'The editions say that they translate each other; one of them must be the first.',
      at,
    );
  }
  return alignWith(edition, alignLoaded(original, others, [...seen, edition]));
}

/**
 * The edition with the ids of the original.
 * @throws ReaderError edition-misaligned, with the line of the first difference
 */
export function alignWith(edition: LoadedEdition, original: LoadedEdition): LoadedEdition {
  const alignment = alignEdition(edition.publication, original.publication);
  if (alignment.aligned) {
    return {
      ...edition,
      publication: alignment.publication,
      lines: carryLines(edition.publication, alignment.publication, edition.lines),
    };
  }
  const { path, expected, found, thing } = alignment.difference;
  const line = thing && 'id' in thing ? (edition.lines.get(thing.id) ?? 1) : 1;
  throw new ReaderError(
    'edition-misaligned',
    `The edition differs from ${shownPath(original.file.path)} at ${path}: there it has ${expected}, here ${found}.`,
    {
      file: edition.file.shown,
      line,
    },
  );
}

/** What a check of the finished publication finds, with lines. @param shown the file as messages name it */
export function problemsOf(
  { publication, lines }: Pick<LoadedEdition, 'publication' | 'lines'>,
  shown: string,
): readonly ReaderError[] {
  return check(publication).map(({ code, message, thing }) => {
    const line = thing && 'id' in thing ? (lines.get(thing.id) ?? 1) : 1;
    return new ReaderError(code, message, { file: shown, line });
  });
}
