/** Short ways to import text and to look at what came out, for the tests of the importers. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { ReaderError } from '../../../src/lib/base/errors.ts';
import { blockText } from '../../../src/lib/document/block-text.ts';
import type { Block, Publication } from '../../../src/lib/document/model.ts';
import { textBlocks } from '../../../src/lib/document/walk.ts';
import { importFile, type Imported, type ImportOptions } from '../../../src/lib/importers/importer.ts';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url));
}

export const PICTURE = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"></svg>');

/** Imports Markdown strictly, with a language and a title unless the text has front matter. */
export function markdown(body: string, options: ImportOptions = {}): Imported {
  const text = body.startsWith('---') ? body : `---\ntitle: T\nlanguage: en\n---\n\n${body}`;
  const resources = (name: string): Uint8Array | null => (/^[a-z ]+\.svg$/.test(name) ? PICTURE : null);
  return importFile(bytesOf(text), 'a.md', { slug: 'a', strict: true, resources, ...options });
}

/** The blocks of the text before the first heading. */
export function blocksOf(imported: Imported): readonly Block[] {
  return imported.publication.body[0]!.blocks;
}

export function refusal(run: () => unknown): ReaderError {
  try {
    run();
  } catch (error) {
    if (error instanceof ReaderError) return error;
    throw error;
  }
  return expect.unreachable('nothing was refused');
}

/** Everything that a reader can read, with single spaces. */
export function wholeText(publication: Publication): string {
  return [...textBlocks(publication)]
    .map(({ block }) => blockText(block))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function linesOfKind(imported: Imported, kind: string): readonly number[] {
  return imported.report.notes.filter((note) => note.kind === kind).map((note) => note.line);
}
