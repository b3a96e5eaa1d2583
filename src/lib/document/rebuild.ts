/**
 * A publication with other ids: the same tree, the ids taken from a map, and whatever points at an id
 * (note references, links to `#id`) pointing at the new one. Ids and alignment both end with it.
 */
import { inlineContent } from './block-text.ts';
import type {
  Block,
  Caption,
  Cell,
  Heading,
  Inline,
  Note,
  Paragraph,
  Publication,
  PullQuote,
  Section,
  Term,
} from './model.ts';
import type { Part } from './parts.ts';

/**
 * The id of every section, note, block and text block, in reading order. An order and no map, since one object
 * may stand at two places of a draft and still needs two ids.
 */
export type NewIds = readonly { readonly thing: Part['thing']; readonly id: string }[];

/**
 * @param publication not deeper than `MAX_DEPTH`
 * @throws RangeError where the ids are not those of this publication's parts, in their order
 */
export function withIds(publication: Publication, ids: NewIds): Publication {
  const renamed = new Map<string, string>();
  for (const { thing, id } of ids) {
    if ('id' in thing && thing.id !== '' && thing.id !== id) renamed.set(thing.id, id);
  }
  return new Rebuild(ids, renamed).publication(publication);
}

class Rebuild {
  readonly #ids: NewIds;
  readonly #renamed: ReadonlyMap<string, string>;
  #next = 0;

  constructor(ids: NewIds, renamed: ReadonlyMap<string, string>) {
    this.#ids = ids;
    this.#renamed = renamed;
  }

  publication(publication: Publication): Publication {
    return {
      ...publication,
      body: publication.body.map((section) => this.#section(section)),
      notes: publication.notes.map((note) => ({ ...this.#own(note), blocks: this.#blocks(note.blocks) })),
    };
  }

  #section(section: Section): Section {
    return {
      ...this.#own(section),
      heading: section.heading && this.#text(section.heading),
      blocks: this.#blocks(section.blocks),
      sections: section.sections.map((inner) => this.#section(inner)),
    };
  }

  #blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => this.#block(block));
  }

  #block(block: Block): Block {
    switch (block.kind) {
      case 'paragraph':
      case 'pull-quote':
        return this.#text(block);
      case 'quote':
      case 'aside':
        return { ...this.#own(block), blocks: this.#blocks(block.blocks) };
      case 'list':
        return {
          ...this.#own(block),
          entries: block.entries.map((entry) => ({ ...entry, blocks: this.#blocks(entry.blocks) })),
        };
      case 'definition-list':
        return {
          ...this.#own(block),
          entries: block.entries.map((entry) => ({
            ...entry,
            terms: entry.terms.map((term) => this.#text<Term>(term)),
            blocks: this.#blocks(entry.blocks),
          })),
        };
      case 'figure':
        return {
          ...this.#own(block),
          caption: block.caption && this.#text<Caption>(block.caption),
          description: this.#blocks(block.description),
        };
      case 'table':
        return {
          ...this.#own(block),
          caption: block.caption && this.#text<Caption>(block.caption),
          head: block.head.map((cell) => this.#text<Cell>(cell)),
          rows: block.rows.map((row) => row.map((cell) => this.#text<Cell>(cell))),
        };
      case 'code':
      case 'separator':
      case 'embed':
        return this.#own(block);
    }
  }

  #own<T extends Section | Note | Block | Heading | Term | Caption | Cell>(thing: T): T {
    const next = this.#ids[this.#next];
    if (next?.thing !== thing)
      throw new RangeError(`id ${this.#next} of ${this.#ids.length} belongs to another part`);
    this.#next += 1;
    return { ...thing, id: next.id };
  }

  #text<T extends Heading | Paragraph | PullQuote | Term | Caption | Cell>(block: T): T {
    const own = this.#own(block);
    return this.#renamed.size === 0 ? own : { ...own, content: this.#inlines(block.content) };
  }

  #inlines(inlines: readonly Inline[]): Inline[] {
    return inlines.map((inline) => {
      if (inline.kind === 'note-ref')
        return { ...inline, note: this.#renamed.get(inline.note) ?? inline.note };
      const content = this.#inlines(inlineContent(inline));
      if (inline.kind !== 'link') return 'content' in inline ? { ...inline, content } : inline;
      const target = inline.url.startsWith('#') ? this.#renamed.get(inline.url.slice(1)) : undefined;
      return { ...inline, url: target === undefined ? inline.url : `#${target}`, content };
    });
  }
}
