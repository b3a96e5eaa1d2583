/**
 * Walks over a publication in reading order: its sections, blocks and text blocks. The walks keep their own
 * stack, so that no depth of nesting can exhaust the machine's; `depth.ts` says how deep a publication may be.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Block, Heading, Note, Publication, Section, TextBlock } from './model.ts';
import { isBlockPart, isTextPart, partsOf, publicationParts, type Container, type Part } from './parts.ts';

/** The id that the title has as a text block. No other block may have it. */
export const TITLE_ID = 'title';

export interface TextBlockPlace {
  readonly block: TextBlock;
  /** The innermost section. The title belongs to the first one, a note to the last one, which it stands after. */
  readonly section: Section;
  /** What the block stands in, outermost first. Notes are not in it. */
  readonly path: readonly Container[];
  /** The language of the block's text: its own, or that of what surrounds it. */
  readonly lang: LanguageTag;
  readonly inNote?: Note;
}

export interface BlockPlace extends Omit<TextBlockPlace, 'block'> {
  readonly block: Block;
}

/** The title as a text block. */
export function titleBlock(publication: Publication): Heading {
  const { title } = publication.metadata;
  return { kind: 'heading', id: TITLE_ID, content: title === '' ? [] : [{ kind: 'text', text: title }] };
}

/** Every section, each before those inside it. The next in this order is the reader's "next section". */
export function sectionsInOrder(publication: Publication): Section[] {
  const found: Section[] = [];
  for (const { part } of walkParts(publication)) if (part.kind === 'section') found.push(part.thing);
  return found;
}

/** Every text block in reading order: the title, the sections' texts, the notes. */
export function* textBlocks(publication: Publication): Generator<TextBlockPlace> {
  const [first] = publication.body;
  if (first) {
    yield { block: titleBlock(publication), section: first, path: [], lang: publication.metadata.language };
  }
  for (const { part, place } of walkParts(publication)) {
    if (isTextPart(part)) yield { block: part.thing, ...place, lang: part.thing.lang ?? place.lang };
  }
}

/** Every block, containers before what they hold, in reading order; headings, terms, captions and cells left out. */
export function* blocks(publication: Publication): Generator<BlockPlace> {
  for (const { part, place } of walkParts(publication)) {
    if (isBlockPart(part)) yield { block: part.thing, ...place, lang: part.thing.lang ?? place.lang };
  }
}

type Place = Omit<TextBlockPlace, 'block'>;

interface Frame {
  readonly parts: readonly Part[];
  next: number;
  readonly place: Place;
}

/** Every part of the tree with the place it stands in. A section's place is the section itself. */
function* walkParts(publication: Publication): Generator<{ part: Part; place: Place }> {
  const [first] = publication.body;
  if (!first) return;
  let lastSection = first;
  const outside: Place = { section: first, path: [], lang: publication.metadata.language };
  const stack: Frame[] = [{ parts: publicationParts(publication), next: 0, place: outside }];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const part = top.parts[top.next++];
    if (part === undefined) {
      stack.pop();
      continue;
    }
    if (part.kind === 'section') lastSection = part.thing;
    const place = placeInside(part, top.place, lastSection);
    yield { part, place: part.kind === 'section' || part.kind === 'note' ? place : top.place };
    const parts = partsOf(part);
    if (parts.length > 0) stack.push({ parts, next: 0, place });
  }
}

function placeInside(part: Part, outside: Place, lastSection: Section): Place {
  switch (part.kind) {
    case 'section':
      return { ...outside, section: part.thing };
    case 'note':
      return {
        ...outside,
        section: lastSection,
        inNote: part.thing,
        lang: part.thing.lang ?? outside.lang,
      };
    case 'list':
    case 'definition-list':
    case 'quote':
    case 'figure':
    case 'aside':
    case 'table':
      return { ...outside, path: [...outside.path, part.thing], lang: part.thing.lang ?? outside.lang };
    default:
      return outside;
  }
}
