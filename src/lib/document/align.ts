/**
 * Two editions of one article have the same ids, so that a reader can change the language and stay at the
 * place. A translation takes its ids from the other edition by walking both in step; where the two differ in
 * structure, the first difference is told, and nothing is guessed.
 */
import { assertDepth } from './depth.ts';
import type { Publication } from './model.ts';
import { partsOf, publicationParts, type Part } from './parts.ts';
import { withIds } from './rebuild.ts';

export interface Difference {
  /** Where, in plain words: "section 2, list 1, entry 3, paragraph 1". */
  readonly path: string;
  /** What the other edition has there, in plain words. */
  readonly expected: string;
  readonly found: string;
  /** The part of this edition at or in which the difference is, by identity; null for the publication itself. */
  readonly thing: Part['thing'] | null;
}

export type Alignment =
  | { readonly aligned: true; readonly publication: Publication }
  | { readonly aligned: false; readonly difference: Difference };

/**
 * The edition with every id (sections, blocks, captions, cells, terms, notes) taken from the original.
 * References to notes and links to `#id` follow.
 * @throws ReaderError content-invalid where one is nested too deep
 */
export function alignEdition(edition: Publication, original: Publication): Alignment {
  assertDepth(edition);
  assertDepth(original);
  const ids: { thing: Part['thing']; id: string }[] = [];
  const difference = alignParts(publicationParts(edition), publicationParts(original), NOWHERE, ids);
  return difference ? { aligned: false, difference } : { aligned: true, publication: withIds(edition, ids) };
}

interface Where {
  readonly path: readonly string[];
  readonly thing: Part['thing'] | null;
}
const NOWHERE: Where = { path: [], thing: null };

function alignParts(
  found: readonly Part[],
  expected: readonly Part[],
  where: Where,
  ids: { thing: Part['thing']; id: string }[],
): Difference | null {
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(found.length, expected.length); at++) {
    const ours = found[at];
    const theirs = expected[at];
    const name = NAMES[(ours ?? theirs)!.kind];
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    const here: Where = { path: [...where.path, `${name} ${ordinal}`], thing: ours?.thing ?? where.thing };
    const ourShape = ours ? shape(ours) : 'nothing';
    const theirShape = theirs ? shape(theirs) : 'nothing';
    if (!ours || !theirs || ourShape !== theirShape) {
      return { path: here.path.join(', '), expected: theirShape, found: ourShape, thing: here.thing };
    }
    if ('id' in ours.thing && 'id' in theirs.thing) ids.push({ thing: ours.thing, id: theirs.thing.id });
    const inside = alignParts(partsOf(ours), partsOf(theirs), here, ids);
    if (inside) return inside;
  }
  return null;
}

const NAMES: Readonly<Record<Part['kind'], string>> = {
  section: 'section',
  note: 'note',
  entry: 'entry',
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  'definition-list': 'definition list',
  quote: 'quotation',
  'pull-quote': 'pull quote',
  figure: 'figure',
  aside: 'aside',
  table: 'table',
  code: 'code block',
  separator: 'separator',
  embed: 'card',
  term: 'term',
  caption: 'caption',
  cell: 'cell',
};

/** The part in words; two parts align where their words are equal and what they hold aligns. */
function shape(part: Part): string {
  switch (part.kind) {
    case 'section':
      return part.thing.heading ? 'a section with a heading' : 'text before the first heading';
    case 'paragraph':
      return part.thing.role ? `a paragraph as ${part.thing.role}` : 'a paragraph';
    case 'list':
      return part.thing.ordered ? 'a numbered list' : 'a list with bullets';
    case 'aside':
      return `an aside of kind ${part.thing.asideKind}`;
    case 'table':
      return `a table of ${part.thing.head.length} columns and ${part.thing.rows.length} rows`;
    case 'entry':
      return 'an entry';
    default:
      return `a ${NAMES[part.kind]}`;
  }
}
