/**
 * Blocks from hast, the inverse of `html-writer-blocks.ts`. Markup that is none of the model's becomes the
 * blocks inside it, and text that stands outside any block a paragraph.
 */
import type { Element, Text } from 'hast';
import { readCode, readEmbed, readTable, type Named } from './html-reader-leaves.ts';
import { readContent, readInlines } from './html-reader-inlines.ts';
import {
  attribute,
  DEEPEST,
  hasClass,
  ownChildren,
  ownElements,
  readAttributes,
  resourceName,
  textOf,
} from './html-reader-nodes.ts';
import type {
  Aside,
  Block,
  Caption,
  DefinitionEntry,
  DefinitionList,
  Figure,
  List,
  Paragraph,
  Term,
} from './model.ts';

/** Reads blocks of one article: it numbers what has no id, and stops at a depth. */
export class BlockReader {
  #unnamed = 0;
  #depth = 0;

  /** The blocks in an element; with `only`, those of some of its children. */
  blocks(parent: Element, only: (child: Element | Text) => boolean = () => true): Block[] {
    const found: Block[] = [];
    let loose: (Element | Text)[] = [];
    const endLoose = (): void => {
      if (loose.some((node) => textOf(node).trim() !== '')) {
        found.push({ kind: 'paragraph', id: this.#unnamedId(), content: readInlines(loose) });
      }
      loose = [];
    };
    for (const child of ownChildren(parent).filter(only)) {
      if (child.type === 'text' || INLINE_TAGS.has(child.tagName)) {
        loose.push(child);
      } else {
        endLoose();
        for (const block of this.#nested(child)) found.push(block);
      }
    }
    endLoose();
    return found;
  }

  paragraph(element: Element): Paragraph {
    const role = hasClass(element, 'standfirst')
      ? 'standfirst'
      : hasClass(element, 'attribution')
        ? 'attribution'
        : null;
    return {
      kind: 'paragraph',
      ...this.named(element),
      ...(role ? { role } : {}),
      content: readContent(element),
    };
  }

  /** Id, language and direction of an element. */
  named(element: Element): Named {
    return { id: attribute(element, 'id') ?? this.#unnamedId(), ...readAttributes(element) };
  }

  #unnamedId(): string {
    return `unnamed-${++this.#unnamed}`;
  }

  #nested(element: Element): Block[] {
    if (this.#depth >= DEEPEST) {
      return [
        {
          kind: 'paragraph',
          id: this.#unnamedId(),
          content: readInlines([{ type: 'text', value: textOf(element) }]),
        },
      ];
    }
    this.#depth += 1;
    const found = this.#block(element);
    this.#depth -= 1;
    return found;
  }

  #block(element: Element): Block[] {
    switch (element.tagName) {
      case 'p':
        return [
          hasClass(element, 'embed') ? readEmbed(element, this.named(element)) : this.paragraph(element),
        ];
      case 'ul':
      case 'ol':
        return [this.#list(element)];
      case 'dl':
        return [this.#definitions(element)];
      case 'blockquote':
        return [{ kind: 'quote', ...this.named(element), blocks: this.blocks(element) }];
      case 'figure':
        return hasClass(element, 'figure') ? [this.#figure(element)] : this.#pullQuote(element);
      case 'aside':
        return [this.#aside(element)];
      case 'table':
        return [readTable(element, (part) => this.named(part))];
      case 'pre':
        return [readCode(element, this.named(element))];
      case 'hr':
        return [{ kind: 'separator', ...this.named(element) }];
      default:
        return this.blocks(element);
    }
  }

  #list(element: Element): List {
    const start = attribute(element, 'start');
    const entries = ownElements(element).map((entry) => ({ blocks: this.blocks(entry) }));
    const ordered = element.tagName === 'ol';
    return {
      kind: 'list',
      ...this.named(element),
      ordered,
      ...(start ? { start: Number(start) } : {}),
      entries,
    };
  }

  #definitions(element: Element): DefinitionList {
    const entries: DefinitionEntry[] = [];
    let terms: Term[] = [];
    for (const child of ownElements(element)) {
      if (child.tagName === 'dt') {
        terms.push({ kind: 'term', ...this.named(child), content: readContent(child) });
      } else {
        entries.push({ terms, blocks: this.blocks(child) });
        terms = [];
      }
    }
    if (terms.length > 0) entries.push({ terms, blocks: [] });
    return { kind: 'definition-list', ...this.named(element), entries };
  }

  #pullQuote(element: Element): Block[] {
    return ownElements(element).flatMap((child) =>
      hasClass(child, 'pull-quote')
        ? [{ kind: 'pull-quote', ...this.named(child), content: readContent(child) } as const]
        : this.#nested(child),
    );
  }

  #figure(element: Element): Figure {
    const parts = ownElements(element).flatMap((child) =>
      child.tagName === 'figcaption' ? ownElements(child) : [child],
    );
    const image = parts.find(({ tagName }) => tagName === 'img');
    const caption = parts.find((part) => hasClass(part, 'caption'));
    const description = parts.find(({ tagName }) => tagName === 'details');
    return {
      kind: 'figure',
      ...this.named(element),
      resource: image ? resourceName(image) : '',
      alt: (image && attribute(image, 'alt')) ?? '',
      caption: caption ? this.#caption(caption) : null,
      description: description ? this.blocks(description) : [],
    };
  }

  #caption(element: Element): Caption {
    return { kind: 'caption', ...this.named(element), content: readContent(element) };
  }

  #aside(element: Element): Aside {
    const label = attribute(element, 'dataLabel');
    return {
      kind: 'aside',
      ...this.named(element),
      asideKind: (attribute(element, 'dataKind') ?? 'sidebar') as Aside['asideKind'],
      ...(label === undefined ? {} : { label }),
      blocks: this.blocks(element),
    };
  }
}

const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b br code em font i img q small span strong sub sup u'.split(' '),
);
