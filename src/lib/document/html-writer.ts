/**
 * A publication as the HTML of its `<article>`: the one writer for the page, for articles on the device and
 * for exports. It is pure, writes no script, style or handler, and `html-reader.ts` is its inverse.
 */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { assertDepth } from './depth.ts';
import { blockAttributes, element, GENERATED, textNode } from './html-element.ts';
import { writeBlocks } from './html-writer-blocks.ts';
import { referenceId, writeContext, type WriteContext, type WriteOptions } from './html-writer-context.ts';
import { hoistedStandfirst, writeFooter, writeHeader } from './html-writer-frame.ts';
import { writeInlines } from './html-writer-inlines.ts';
import { writeMetadata } from './html-metadata.ts';
import type { Heading, Note, Publication, Section } from './model.ts';
import { sectionsInOrder, TITLE_ID } from './walk.ts';

export type { WriteOptions } from './html-writer-context.ts';

/**
 * The children of `<article lang>` as HTML.
 * @throws ReaderError content-invalid where the publication is nested deeper than `MAX_DEPTH`
 */
export function writeArticle(publication: Publication, options: WriteOptions): string {
  assertDepth(publication);
  const context = writeContext(publication, options);
  const order = new SectionOrder(publication);
  return toHtml({
    type: 'root',
    children: [
      writeHeader(publication, context),
      ...writeMetadata(publication.metadata, publication.resources),
      ...publication.body.map((section) => writeSection(section, 2, order, context)),
      ...writeNotes(publication.notes, context),
      ...writeFooter(publication, context),
    ],
  });
}

function writeSection(section: Section, level: number, order: SectionOrder, context: WriteContext): Element {
  const { heading } = section;
  const attributes = heading
    ? { id: section.id }
    : { id: section.id, className: order.isLead(section) ? ['lead'] : undefined };
  return element(
    'section',
    attributes,
    heading ? [writeHeading(heading, level, context)] : [],
    writeBlocks(order.ownBlocks(section), context),
    order.links(section, context),
    section.sections.map((inner) => writeSection(inner, level + 1, order, context)),
  );
}

function writeHeading(heading: Heading, level: number, context: WriteContext): Element {
  // HTML has six levels; deeper ones say theirs by ARIA.
  const ariaLevel = level > 6 ? level : undefined;
  return element(
    `h${Math.min(level, 6)}`,
    { ...blockAttributes(heading), ariaLevel },
    writeInlines(heading.content, context),
  );
}

function writeNotes(notes: readonly Note[], context: WriteContext): Element[] {
  if (notes.length === 0) return [];
  // All texts first: a note may refer to another one, which then needs a way back to it.
  const texts = notes.map((note) => writeBlocks(note.blocks, context));
  const entries = notes.map((note, index) =>
    element('li', { id: note.id, lang: note.lang }, texts[index]!, backLinks(note, index + 1, context)),
  );
  const { notes: name } = context.words;
  return [
    element(
      'section',
      { className: ['notes'], role: 'doc-endnotes', ariaLabel: name },
      element('h2', GENERATED, textNode(name)),
      element('ol', {}, entries),
    ),
  ];
}

function backLinks(note: Note, number: number, context: WriteContext): Element[] {
  const count = context.references.get(note.id) ?? 0;
  return Array.from({ length: count }, (_, index) =>
    element(
      'a',
      {
        role: 'doc-backlink',
        href: `#${referenceId(note.id, index + 1)}`,
        ariaLabel: context.words.backToText(number, index + 1, count),
        ...GENERATED,
      },
      textNode('↩'),
    ),
  );
}

/** The sections in reading order, for the links from each to the one before and the one after. */
class SectionOrder {
  readonly #sections: readonly Section[];
  readonly #places: ReadonlyMap<Section, number>;
  readonly #lead: Section | null;
  readonly #isHoisted: boolean;

  constructor(publication: Publication) {
    const [first] = publication.body;
    this.#sections = sectionsInOrder(publication);
    this.#places = new Map(this.#sections.map((section, index) => [section, index]));
    this.#lead = first?.heading === null ? first : null;
    this.#isHoisted = hoistedStandfirst(publication) !== null;
  }

  isLead(section: Section): boolean {
    return section === this.#lead;
  }

  /** The section's blocks without the standfirst, which the header has. */
  ownBlocks(section: Section): Section['blocks'] {
    return this.#isHoisted && this.isLead(section) ? section.blocks.slice(1) : section.blocks;
  }

  links(section: Section, { words }: WriteContext): Element[] {
    const place = this.#places.get(section)!;
    const links = [
      this.#link('prev', this.#sections[place - 1], words.previousSection),
      this.#link('next', this.#sections[place + 1], words.nextSection),
    ].flat();
    const isEmptyLead = this.isLead(section) && this.ownBlocks(section).length === 0;
    if (links.length === 0 || isEmptyLead) return [];
    // No landmark: one a section would drown those that help. Headings are the way through.
    return [element('div', { className: ['section-links'], ...GENERATED }, links)];
  }

  #link(rel: 'prev' | 'next', target: Section | undefined, words: string): Element[] {
    if (!target) return [];
    // The lead begins with the title; it may have no text of its own.
    const id = this.isLead(target) ? TITLE_ID : target.id;
    return [element('a', { rel: [rel], href: `#${id}` }, textNode(words))];
  }
}
