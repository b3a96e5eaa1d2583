/**
 * Files that are written whole or not at all: everything goes beside its place under a hidden name first, and
 * is moved only when all of it is there. What was made on the way is taken away again if something fails.
 */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReaderError } from '../src/lib/base/errors.ts';
import { shownPath } from '../src/lib/server/content-folder.ts';

export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes new files; none of them may exist.
 * @param verify looks at the written files before they get their names; what it throws undoes everything
 * @throws ReaderError article-exists where one of the files is there already
 */
export function writeNewFiles(
  files: readonly NewFile[],
  verify: (temporary: ReadonlyMap<string, string>) => void,
): void {
  const temporary = new Map<string, string>();
  const made: string[] = [];
  const folders: string[] = [];
  try {
    for (const { path, bytes } of files) {
      folders.push(...makeFolders(dirname(path)));
      const hidden = join(dirname(path), `.${process.pid}-${temporary.size}.part`);
      temporary.set(path, hidden);
      writeFileSync(hidden, bytes, { flag: 'wx', flush: true });
    }
    verify(temporary);
    for (const [path, hidden] of temporary) {
      // A link, unlike a rename, refuses to replace what somebody else wrote in the meantime.
      placeNew(hidden, path);
      made.push(path);
    }
  } catch (error) {
    for (const path of [...made, ...temporary.values()]) if (existsSync(path)) rmSync(path);
    for (const folder of folders.toReversed()) removeIfEmpty(folder);
    const code = codeOf(error);
    if (error instanceof ReaderError || code === undefined) throw error;
    throw new ReaderError(
      'storage-unavailable',
      `The content folder cannot be written (${code}); nothing was added.`,
      {
        file: shownPath(dirname(files.at(-1)?.path ?? '.')),
      },
    );
  }
  for (const hidden of temporary.values()) rmSync(hidden, { force: true });
}

function placeNew(hidden: string, path: string): void {
  try {
    linkSync(hidden, path);
  } catch (error) {
    const code = codeOf(error);
    // Some file systems have no links; there a rename must do.
    if (code !== 'EEXIST' && !existsSync(path)) return renameSync(hidden, path);
    if (code !== 'EEXIST') throw error;
    throw new ReaderError('article-exists', 'There is a file of this name already; it was left as it is.', {
      file: shownPath(path),
    });
  }
}

/** The folders that had to be made, outermost first. */
function makeFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const made = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [...made, folder];
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
