/**
 * What an import did besides copying: every guess, repair and loss, with its line. It is data, so that a
 * command can print it and an interface can show it; the words here are English, the kind is for machines.
 */
import type { Block, Publication, Section } from '../document/model.ts';

export type ImportNoteKind =
  // Repairs of the file itself.
  | 'bom-dropped'
  | 'line-endings'
  | 'control-removed'
  // Guesses about plain text.
  | 'language'
  | 'title'
  | 'title-from-name'
  | 'standfirst'
  | 'heading'
  | 'quotation'
  | 'separator'
  | 'aside'
  | 'lines-joined'
  | 'lines-kept'
  // Markdown that has no place in the model.
  | 'raw-html'
  | 'link-dropped'
  | 'directive-unknown'
  | 'attribute-unknown'
  | 'heading-level'
  | 'mark-dropped'
  | 'note-unused'
  | 'link-title-dropped'
  | 'image-title-dropped'
  | 'table-irregular'
  | 'front-matter-missing';

export interface ImportNote {
  readonly kind: ImportNoteKind;
  /** From 1, in the file as it came. */
  readonly line: number;
  /** One plain sentence. */
  readonly words: string;
}

/** How many of each thing the publication got, counted through all its levels. */
export interface ImportCounts {
  readonly sections: number;
  readonly headings: number;
  readonly paragraphs: number;
  readonly quotes: number;
  readonly separators: number;
  readonly asides: number;
  readonly figures: number;
  readonly tables: number;
  readonly lists: number;
  readonly notes: number;
}

export interface ImportReport {
  readonly fileName: string;
  readonly format: 'plain text' | 'Markdown';
  readonly notes: readonly ImportNote[];
  readonly counts: ImportCounts;
}

/** Collects notes while an importer runs; `sorted` gives them by line. */
export class ReportNotes {
  #notes: ImportNote[] = [];

  add(kind: ImportNoteKind, line: number, words: string): void {
    this.#notes.push({ kind, line, words });
  }

  sorted(): readonly ImportNote[] {
    return this.#notes.toSorted((a, b) => a.line - b.line);
  }
}

/** Counts what a publication holds, nested blocks included. */
export function countPublication(publication: Publication): ImportCounts {
  const counts = {
    sections: 0,
    headings: 0,
    paragraphs: 0,
    quotes: 0,
    separators: 0,
    asides: 0,
    figures: 0,
    tables: 0,
    lists: 0,
    notes: publication.notes.length,
  };
  const countBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') counts.paragraphs += 1;
      else if (block.kind === 'separator') counts.separators += 1;
      else if (block.kind === 'table') counts.tables += 1;
      else if (block.kind === 'quote' || block.kind === 'aside') {
        counts[block.kind === 'quote' ? 'quotes' : 'asides'] += 1;
        countBlocks(block.blocks);
      } else if (block.kind === 'figure') {
        counts.figures += 1;
        countBlocks(block.description);
      } else if (block.kind === 'list' || block.kind === 'definition-list') {
        counts.lists += 1;
        for (const entry of block.entries) countBlocks(entry.blocks);
      }
    }
  };
  const countSections = (sections: readonly Section[]): void => {
    for (const section of sections) {
      counts.sections += 1;
      if (section.heading) counts.headings += 1;
      countBlocks(section.blocks);
      countSections(section.sections);
    }
  };
  countSections(publication.body);
  for (const note of publication.notes) countBlocks(note.blocks);
  return counts;
}

/** The report as lines to print: what came out, then every guess and repair as `file:line: sentence`. */
export function reportLines(report: ImportReport): readonly string[] {
  const { headings, paragraphs, quotes, separators, asides, figures, tables, lists, notes } = report.counts;
  const found: [number, string, string][] = [
    [headings, 'section heading', 'section headings'],
    [paragraphs, 'paragraph', 'paragraphs'],
    [quotes, 'block quotation', 'block quotations'],
    [separators, 'separator', 'separators'],
    [asides, 'aside', 'asides'],
    [figures, 'figure', 'figures'],
    [tables, 'table', 'tables'],
    [lists, 'list', 'lists'],
    [notes, 'note', 'notes'],
  ];
  const parts = found
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return [
    `${report.fileName}: read as ${report.format}: ${parts.join(', ')}.`,
    ...report.notes.map((note) => `${report.fileName}:${note.line}: ${note.words}`),
  ];
}
