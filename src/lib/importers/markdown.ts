/**
 * Markdown in this project's dialect to a publication. Front matter gives the metadata, headings give the
 * sections, footnotes the notes; what the model has no place for becomes its text and a line in the report.
 */
import type { Root, RootContent } from 'mdast';
import { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import { inlineText } from '../document/block-text.ts';
import { SCHEMA, type Metadata, type Note, type Publication } from '../document/model.ts';
import { finishDraft, nestSections, type FlatStep, type LinesById } from './draft.ts';
import { takeTrailing } from './markdown-attributes.ts';
import { readBlocks } from './markdown-blocks.ts';
import { lineOf, MarkdownContext } from './markdown-context.ts';
import { readFrontMatter, type FrontMatter } from './markdown-front-matter.ts';
import { readInlines } from './markdown-inlines.ts';
import { noteId } from './markdown-note-id.ts';
import { parseMarkdown } from './markdown-parse.ts';
import type { ReportNotes } from './report.ts';
import { ResourceShelf, type ResourceBytes } from './resources.ts';

export interface MarkdownOptions {
  readonly fileName: string;
  readonly slug: string;
  /** Goes before the front matter's. */
  readonly language: LanguageTag | null;
  readonly titleFromName: string;
  /** Whether front matter must be there and complete. */
  readonly strict: boolean;
  readonly resources: ResourceBytes;
  readonly guessLanguage: (text: string) => LanguageTag;
}

/**
 * @param source decoded, with `\n` line endings
 * @throws ReaderError with file and line
 */
export function importMarkdown(
  source: string,
  options: MarkdownOptions,
  notes: ReportNotes,
): { publication: Publication; lines: LinesById } {
  const { fileName: file, strict } = options;
  const root = parseMarkdown(source, file);
  const shelf = new ResourceShelf(options.resources, file);
  const context = new MarkdownContext({ source, file, notes, shelf, strict, root });
  const front = frontMatterOf(root, source, options, notes);
  const nodes = [...root.children];
  const title = front.title ?? titleOf(nodes, context, options);
  const metadata: Metadata = {
    ...front,
    title,
    language: options.language ?? front.language ?? options.guessLanguage(source),
    kind: front.kind ?? 'original',
    authors: front.authors ?? [],
    translators: front.translators ?? [],
  };
  const steps = nodes.flatMap((node) => stepsOf(node, context));
  const body = nestSections(steps, context.lines);
  const draft: Publication = {
    schema: SCHEMA,
    id: options.slug,
    metadata,
    body,
    notes: readNotes(context),
    resources: shelf.all(),
  };
  return finishDraft(draft, context.lines);
}

function frontMatterOf(
  root: Root,
  source: string,
  options: MarkdownOptions,
  notes: ReportNotes,
): FrontMatter {
  const at = { file: options.fileName, line: 1 };
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    if (/^---[ \t]*\n[A-Za-z][\w-]*:/.test(source)) {
      throw new ReaderError(
        'front-matter-malformed',
        'The front matter is not closed; end it with a line of three hyphens.',
        at,
      );
    }
    if (options.strict) {
      throw new ReaderError(
        'front-matter-missing',
        'The file has no front matter; begin it with title and language between two lines of three hyphens.',
        at,
      );
    }
    notes.add('front-matter-missing', 1, 'The file has no front matter; filled in what could be found.');
    return {};
  }
  const front = readFrontMatter(first.value, options.fileName, 2, notes);
  for (const name of ['title', 'language'] as const) {
    if (options.strict && front[name] === undefined) {
      throw new ReaderError(
        'front-matter-malformed',
        `The front matter names no ${name}; add a line “${name}: …”.`,
        at,
      );
    }
  }
  return front;
}

/** For a file that names no title: its first heading, which is then taken out of the text, or the file's name. */
function titleOf(nodes: RootContent[], context: MarkdownContext, options: MarkdownOptions): string {
  const at = nodes.findIndex((node) => node.type !== 'yaml');
  const first = nodes[at];
  if (first?.type === 'heading' && first.depth === 1) {
    const title = inlineText(readInlines(first.children, context)).replace(/\s+/g, ' ').trim();
    if (title !== '') {
      nodes.splice(at, 1);
      context.notes.add('title', lineOf(first), 'Took the first heading as the title.');
      return title;
    }
  }
  context.notes.add(
    'title-from-name',
    1,
    'Took the title from the name of the file, as the text names none.',
  );
  return options.titleFromName;
}

function stepsOf(node: RootContent, context: MarkdownContext): FlatStep[] {
  const line = lineOf(node);
  if (node.type !== 'heading') {
    return readBlocks([node], context).map((block) => ({
      kind: 'block',
      block,
      line: context.lines.get(block) ?? line,
    }));
  }
  if (node.depth === 1) {
    context.notes.add(
      'heading-level',
      line,
      'Made a heading of level 1 one of level 2, because level 1 is the title.',
    );
  }
  const { children, own } = takeTrailing(node.children, line, context);
  const content = readInlines(children, context);
  if (content.length === 0) {
    throw context.invalid(node, 'The heading holds no text; write some or take it out.');
  }
  const { id, ...attributes } = own;
  // The section gets the id, so that a link to it shows the heading and what follows.
  return [
    {
      kind: 'heading',
      depth: Math.max(1, node.depth - 1),
      sectionId: id,
      heading: { kind: 'heading', id: '', ...attributes, content },
      line,
    },
  ];
}

/** Notes in the order of their first reference; notes may refer to further notes. Unused ones come last. */
function readNotes(context: MarkdownContext): readonly Note[] {
  const notes = new Map<string, Note>();
  const read = (identifier: string): void => {
    const definition = context.footnotes.get(identifier);
    if (!definition || notes.has(identifier)) return;
    const id = noteId(definition.label ?? identifier);
    context.claimId(id, lineOf(definition));
    const note: Note = { id, blocks: readBlocks(definition.children, context) };
    context.lines.set(note, lineOf(definition));
    notes.set(identifier, note);
  };
  // The set grows while notes are read, and the loop sees what was added.
  for (const identifier of context.footnoteOrder) read(identifier);
  for (const [identifier, definition] of context.footnotes) {
    if (notes.has(identifier)) continue;
    context.notes.add(
      'note-unused',
      lineOf(definition),
      `Kept the note [^${definition.label ?? identifier}] although nothing refers to it.`,
    );
    read(identifier);
  }
  return [...notes.values()];
}
