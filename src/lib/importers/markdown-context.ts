/**
 * What every part of the Markdown importer needs while it works on one file: the source, the report, the
 * pictures, the definitions of links and notes, and the ids that were written so far.
 */
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import { ID_PATTERN } from '../document/ids.ts';
import { TITLE_ID } from '../document/walk.ts';
import { knownLanguage } from './language-known.ts';
import type { DraftLines } from './draft.ts';
import type { ReportNotes } from './report.ts';
import type { ResourceShelf } from './resources.ts';

export class MarkdownContext {
  readonly file: string;
  readonly notes: ReportNotes;
  readonly shelf: ResourceShelf;
  readonly strict: boolean;
  readonly lines: DraftLines = new Map();
  /** Definitions of notes by their identifier, and the identifiers in the order of first reference. */
  readonly footnotes = new Map<string, FootnoteDefinition>();
  readonly footnoteOrder = new Set<string>();
  readonly definitions = new Map<string, Definition>();
  readonly #source: string;
  readonly #ids = new Map<string, number>([[TITLE_ID, 1]]);

  constructor(given: {
    source: string;
    file: string;
    notes: ReportNotes;
    shelf: ResourceShelf;
    strict: boolean;
    root: Root;
  }) {
    this.file = given.file;
    this.notes = given.notes;
    this.shelf = given.shelf;
    this.strict = given.strict;
    this.#source = given.source;
    this.#collect(given.root);
  }

  /** The source text of a node, as it stands in the file. */
  sourceOf(node: Nodes): string {
    return this.#source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }

  sourceBetween(start: number, end: number): string {
    return this.#source.slice(start, end);
  }

  /** @throws ReaderError id-duplicate, content-invalid */
  claimId(id: string, line: number): void {
    if (!ID_PATTERN.test(id)) {
      throw new ReaderError(
        'content-invalid',
        `“${id}” is no id; begin with a latin letter and go on with letters, digits, hyphens and underscores.`,
        { file: this.file, line },
      );
    }
    const first = this.#ids.get(id);
    if (first !== undefined) {
      const where = id === TITLE_ID ? 'belongs to the title' : `is already used in line ${first}`;
      throw new ReaderError('id-duplicate', `The id “${id}” ${where}; give this block another.`, {
        file: this.file,
        line,
      });
    }
    this.#ids.set(id, line);
  }

  /** @throws ReaderError language-unknown */
  language(raw: string, line: number): LanguageTag {
    return knownLanguage(raw, { file: this.file, line });
  }

  /** A refusal at a node of this file. */
  invalid(node: Nodes, message: string): ReaderError {
    return new ReaderError('content-invalid', message, { file: this.file, line: lineOf(node) });
  }

  #collect(root: Root): void {
    const waiting: Nodes[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.type === 'definition' && !this.definitions.has(node.identifier))
        this.definitions.set(node.identifier, node);
      if (node.type === 'footnoteDefinition') {
        if (this.footnotes.has(node.identifier)) {
          throw new ReaderError(
            'id-duplicate',
            `The note [^${node.label ?? node.identifier}] is written more than once.`,
            {
              file: this.file,
              line: lineOf(node),
            },
          );
        }
        this.footnotes.set(node.identifier, node);
      }
      if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
    }
  }
}

/** From 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
