/**
 * The tree under one roof: what a publication consists of, and what each part holds, in reading order.
 * Walks, ids, alignment and checks all go by this, so that they see the same parts in the same order.
 */
import type {
  Aside,
  Block,
  Caption,
  Cell,
  DefinitionEntry,
  DefinitionList,
  Figure,
  Heading,
  List,
  ListEntry,
  Note,
  Publication,
  Quote,
  Section,
  Table,
  Term,
  TextBlock,
} from './model.ts';

/** A block that holds other blocks, or text blocks such as cells and captions. */
export type Container = List | DefinitionList | Quote | Figure | Aside | Table;

type Of<T extends { readonly kind: string }> = T extends unknown
  ? { readonly kind: T['kind']; readonly thing: T }
  : never;

export type Part =
  | { readonly kind: 'section'; readonly thing: Section }
  | { readonly kind: 'note'; readonly thing: Note }
  /** Of a list or a definition list. */
  | { readonly kind: 'entry'; readonly thing: ListEntry | DefinitionEntry }
  | Of<Block>
  | Of<Heading | Term | Caption | Cell>;

/** The outermost parts: the body's sections, then the notes. */
export function publicationParts(publication: Publication): Part[] {
  return [
    ...publication.body.map(sectionPart),
    ...publication.notes.map((thing): Part => ({ kind: 'note', thing })),
  ];
}

/** What a part holds, in reading order; empty for text blocks and separators. */
export function partsOf(part: Part): readonly Part[] {
  switch (part.kind) {
    case 'section': {
      const { heading, blocks, sections } = part.thing;
      return [...optional(heading), ...blocks.map(own), ...sections.map(sectionPart)];
    }
    case 'note':
    case 'quote':
    case 'aside':
      return part.thing.blocks.map(own);
    case 'list':
    case 'definition-list':
      return part.thing.entries.map((thing): Part => ({ kind: 'entry', thing }));
    case 'entry':
      return [...('terms' in part.thing ? part.thing.terms.map(own) : []), ...part.thing.blocks.map(own)];
    case 'figure':
      return [...optional(part.thing.caption), ...part.thing.description.map(own)];
    case 'table':
      return [
        ...optional(part.thing.caption),
        ...part.thing.head.map(own),
        ...part.thing.rows.flat().map(own),
      ];
    default:
      return NONE;
  }
}

/** Whether the part holds text itself, so that positions can point into it. */
export function isTextPart(part: Part): part is Extract<Part, { thing: TextBlock }> {
  return TEXT_KINDS.has(part.kind);
}

/** Whether the part is a block; headings, terms, captions and cells are parts of blocks and sections. */
export function isBlockPart(part: Part): part is Extract<Part, { thing: Block }> {
  return !NOT_BLOCKS.has(part.kind);
}

const NONE: readonly Part[] = [];

const TEXT_KINDS: ReadonlySet<string> = new Set<TextBlock['kind']>([
  'heading',
  'paragraph',
  'term',
  'pull-quote',
  'caption',
  'cell',
  'code',
  'embed',
]);
const NOT_BLOCKS: ReadonlySet<string> = new Set<Part['kind']>([
  'section',
  'note',
  'entry',
  'heading',
  'term',
  'caption',
  'cell',
]);

function sectionPart(thing: Section): Part {
  return { kind: 'section', thing };
}

function own(thing: Block | Heading | Term | Caption | Cell): Part {
  return { kind: thing.kind, thing } as Part;
}

function optional(thing: Heading | Caption | null): Part[] {
  return thing ? [own(thing)] : [];
}
