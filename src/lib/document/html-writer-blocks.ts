/** Blocks as hast: native elements first, a role only where there is none, an id on everything. */
import type { Element, ElementContent } from 'hast';
import { blockAttributes, element, GENERATED, textNode } from './html-element.ts';
import { countOneMore, resourceAddress, type WriteContext } from './html-writer-context.ts';
import { externalLink, writeInlines } from './html-writer-inlines.ts';
import { writeTable } from './html-writer-table.ts';
import { isExternal } from './link.ts';
import type {
  Aside,
  Block,
  CodeBlock,
  DefinitionList,
  Embed,
  Figure,
  List,
  Paragraph,
  PullQuote,
} from './model.ts';

export function writeBlocks(blocks: readonly Block[], context: WriteContext): Element[] {
  return blocks.map((block) => writeBlock(block, context));
}

export function writeParagraph(paragraph: Paragraph, context: WriteContext): Element {
  const className = paragraph.role && [paragraph.role];
  return element('p', { ...blockAttributes(paragraph), className }, writeInlines(paragraph.content, context));
}

function writeBlock(block: Block, context: WriteContext): Element {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, context);
    case 'list':
      return writeList(block, context);
    case 'definition-list':
      return writeDefinitions(block, context);
    case 'quote':
      return element('blockquote', blockAttributes(block), writeBlocks(block.blocks, context));
    case 'pull-quote':
      return writePullQuote(block, context);
    case 'figure':
      return writeFigure(block, context);
    case 'aside':
      return writeAside(block, context);
    case 'table':
      return writeTable(block, context);
    case 'code':
      return writeCode(block);
    case 'separator':
      return element('hr', { ...blockAttributes(block), ariaLabel: context.words.sceneBreak });
    case 'embed':
      return writeEmbed(block, context);
  }
}

function writeList(list: List, context: WriteContext): Element {
  const entries = list.entries.map((entry) => element('li', {}, writeBlocks(entry.blocks, context)));
  return element(list.ordered ? 'ol' : 'ul', { ...blockAttributes(list), start: list.start }, entries);
}

function writeDefinitions(list: DefinitionList, context: WriteContext): Element {
  const entries = list.entries.flatMap((entry) => [
    ...entry.terms.map((term) => element('dt', blockAttributes(term), writeInlines(term.content, context))),
    element('dd', {}, writeBlocks(entry.blocks, context)),
  ]);
  return element('dl', blockAttributes(list), entries);
}

function writePullQuote(quote: PullQuote, context: WriteContext): Element {
  const text = element(
    'p',
    { ...blockAttributes(quote), className: ['pull-quote'] },
    writeInlines(quote.content, context),
  );
  return element('figure', { className: ['pull-quote-frame'], role: 'doc-pullquote' }, text);
}

function writeFigure(figure: Figure, context: WriteContext): Element {
  const resource = context.resources.get(figure.resource);
  const image = element('img', {
    src: resourceAddress(figure.resource, context),
    width: resource?.width,
    height: resource?.height,
    alt: figure.alt,
    loading: context.figuresLazy === false ? undefined : 'lazy',
  });
  const { caption } = figure;
  const inside: Element[] = writeDescription(figure, context);
  const attributes = { ...blockAttributes(figure), className: ['figure'] };
  if (!caption) return element('figure', attributes, image, inside);
  const text = element(
    'p',
    { ...blockAttributes(caption), className: ['caption'] },
    writeInlines(caption.content, context),
  );
  // Named by the caption alone: a name made of the whole figcaption would read the long description out.
  const named = { ...attributes, ariaLabelledBy: [caption.id] };
  return element('figure', named, image, element('figcaption', {}, text, inside));
}

function writeDescription(figure: Figure, context: WriteContext): Element[] {
  if (figure.description.length === 0) return [];
  const summary = element('summary', GENERATED, textNode(context.words.longDescription));
  return [
    element('details', { className: ['description'] }, summary, writeBlocks(figure.description, context)),
  ];
}

function writeAside(aside: Aside, context: WriteContext): Element {
  const name = aside.label ?? context.words.asides[aside.asideKind];
  const count = countOneMore(context.asides, name);
  return element(
    'aside',
    {
      ...blockAttributes(aside),
      className: ['aside'],
      dataKind: aside.asideKind,
      dataLabel: aside.label,
      // Landmarks of one page need names that differ.
      ariaLabel: count === 1 ? name : context.words.numbered(name, count),
    },
    element('p', { className: ['aside-label'], ...GENERATED }, textNode(name)),
    writeBlocks(aside.blocks, context),
  );
}

function writeCode(block: CodeBlock): Element {
  const className = block.language === undefined ? undefined : [`language-${block.language}`];
  return element('pre', blockAttributes(block), element('code', { className }, textNode(block.text)));
}

function writeEmbed(embed: Embed, context: WriteContext): Element {
  const title = textNode(embed.title);
  const card: ElementContent[] = [isExternal(embed.url) ? externalLink(embed.url, [title], context) : title];
  // Generated, for it is no text of the block; yet the reader takes the two back by their classes.
  if (embed.site !== undefined) {
    card.push(element('span', { className: ['embed-site'], ...GENERATED }, textNode(embed.site)));
  }
  if (embed.description !== undefined) {
    card.push(
      element('span', { className: ['embed-description'], ...GENERATED }, textNode(embed.description)),
    );
  }
  return element('p', { ...blockAttributes(embed), className: ['embed'] }, card);
}
