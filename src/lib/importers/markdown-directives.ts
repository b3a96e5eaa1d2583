/**
 * The block directives of the dialect: standfirst, aside, pull-quote, quote, definitions, figure with its
 * description, table, and the card `::embed`. One that is not known leaves its content and a line in the report.
 */
import type {
  List as MarkdownList,
  Paragraph as MarkdownParagraph,
  RootContent,
  Table as MarkdownTable,
} from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { ReaderError } from '../base/errors.ts';
import { inlineText } from '../document/block-text.ts';
import { isExternal } from '../document/link.ts';
import type { AsideKind, Block, Caption, DefinitionEntry, Figure, Table } from '../document/model.ts';
import { paragraphOf, textInlines } from './draft.ts';
import { ownAttributes, takeTrailing, type OwnAttributes } from './markdown-attributes.ts';
import { withAttribution } from './markdown-attribution.ts';
import { lineOf, type MarkdownContext } from './markdown-context.ts';
import { onlyPicture, readAlt, readInlines, readResource } from './markdown-inlines.ts';

/** What directives need of the blocks around them. */
export interface BlockReaders {
  readBlocks(nodes: readonly RootContent[], context: MarkdownContext): Block[];
  readTable(
    node: MarkdownTable,
    context: MarkdownContext,
    own: OwnAttributes,
    caption: Caption | null,
    rowHeaders: boolean,
  ): Table;
  readDefinitions(list: MarkdownList, context: MarkdownContext): readonly DefinitionEntry[];
}

type Reader = (node: ContainerDirective, context: MarkdownContext, readers: BlockReaders) => Block;

const ASIDE_KINDS: readonly AsideKind[] = [
  'promo',
  'donation',
  'newsletter',
  'sidebar',
  'correction',
  'disclosure',
];

const DIRECTIVES: Readonly<Record<string, Reader>> = {
  standfirst: (node, context) => {
    const only = onlyParagraph(node, context);
    return {
      kind: 'paragraph',
      ...attributesOf(node, context),
      role: 'standfirst',
      content: readInlines(only.children, context),
    };
  },
  'pull-quote': (node, context) => {
    const only = onlyParagraph(node, context);
    return {
      kind: 'pull-quote',
      ...attributesOf(node, context),
      content: readInlines(only.children, context),
    };
  },
  quote: (node, context, { readBlocks }) => ({
    kind: 'quote',
    ...attributesOf(node, context),
    blocks: withAttribution(readBlocks(contentOf(node), context), contentOf(node), context),
  }),
  aside: (node, context, { readBlocks }) => {
    const { kind = 'sidebar', label } = node.attributes ?? {};
    if (!ASIDE_KINDS.includes(kind as AsideKind)) {
      throw context.invalid(node, `An aside is of kind ${ASIDE_KINDS.join(', ')}, not “${kind}”.`);
    }
    const own = attributesOf(node, context, ['kind', 'label']);
    return {
      kind: 'aside',
      ...own,
      asideKind: kind as AsideKind,
      ...(label ? { label } : {}),
      blocks: readBlocks(contentOf(node), context),
    };
  },
  definitions: (node, context, { readDefinitions }) => {
    const [list, ...more] = contentOf(node);
    if (list?.type !== 'list' || more.length > 0)
      throw context.invalid(node, 'A :::definitions block holds one bullet list and nothing else.');
    return {
      kind: 'definition-list',
      ...attributesOf(node, context),
      entries: readDefinitions(list, context),
    };
  },
  table: (node, context, { readTable }) => {
    const [table, ...more] = contentOf(node);
    if (table?.type !== 'table' || more.length > 0)
      throw context.invalid(node, 'A :::table block holds one table and nothing else.');
    const own = attributesOf(node, context, ['caption', 'row-headers']);
    const written = node.attributes?.['caption'];
    const label = labelOf(node);
    const content = label ? readInlines(label.children, context) : textInlines(written ?? '');
    const caption = content.length > 0 ? ({ kind: 'caption', id: '', content } as const) : null;
    return readTable(table, context, own, caption, 'row-headers' in (node.attributes ?? {}));
  },
  figure: readFigure,
};

/** @throws ReaderError content-invalid where a directive does not hold what it must, or is not closed */
export function readDirectiveBlock(
  node: ContainerDirective,
  context: MarkdownContext,
  readers: BlockReaders,
): Block[] {
  const read = Object.hasOwn(DIRECTIVES, node.name) ? DIRECTIVES[node.name] : undefined;
  if (!read) {
    context.notes.add(
      'directive-unknown',
      lineOf(node),
      `Kept what is inside :::${node.name}, which means nothing here, as plain text.`,
    );
    return readers.readBlocks(node.children, context);
  }
  if (!node.data?.position?.closing) {
    throw context.invalid(
      node,
      `The block :::${node.name} is not closed; write ::: on a line of its own after it.`,
    );
  }
  return [read(node, context, readers)];
}

/** A card. Other leaf directives become their text. */
export function readEmbed(node: LeafDirective, context: MarkdownContext): Block[] {
  const line = lineOf(node);
  if (node.name !== 'embed') {
    context.notes.add(
      'directive-unknown',
      line,
      `Kept ::${node.name}, which means nothing here, as the text it is.`,
    );
    return [paragraphOf(textInlines(context.sourceOf(node)))];
  }
  const { url, site, description } = node.attributes ?? {};
  const title = inlineText(readInlines(node.children, context)).trim();
  if (!url || !isExternal(url)) {
    throw new ReaderError(
      'link-invalid',
      `An embed needs a whole http or https address as its url, not “${url ?? ''}”.`,
      { file: context.file, line },
    );
  }
  if (title === '') throw context.invalid(node, 'An embed needs a title: ::embed[Title]{url="…"}.');
  const own = ownAttributes(node.attributes ?? {}, line, context, ['url', 'site', 'description']);
  return [
    { kind: 'embed', ...own, url, title, ...(site ? { site } : {}), ...(description ? { description } : {}) },
  ];
}

function readFigure(
  node: ContainerDirective,
  context: MarkdownContext,
  { readBlocks }: BlockReaders,
): Figure {
  const wrong = (): ReaderError =>
    context.invalid(
      node,
      'A :::figure block holds one picture, then at most a caption, then at most a :::description inside a longer fence.',
    );
  const [first, ...rest] = contentOf(node);
  const picture = first?.type === 'paragraph' ? onlyPicture(first.children) : null;
  if (!picture) throw wrong();
  const own = attributesOf(node, context);
  const alt = readAlt(picture, context);
  const resource = readResource(picture, context);
  let caption: Caption | null = null;
  if (rest[0]?.type === 'paragraph') {
    const { children, own: captionOwn } = takeTrailing(rest[0].children, lineOf(rest[0]), context);
    caption = { kind: 'caption', ...captionOwn, content: readInlines(children, context) };
    context.lines.set(caption, lineOf(rest[0]));
    rest.shift();
  }
  const description = rest.shift();
  if (rest.length > 0 || (description && !isDescription(description))) throw wrong();
  const blocks = description && isDescription(description) ? readBlocks(contentOf(description), context) : [];
  return { kind: 'figure', ...own, resource, alt, caption, description: blocks };
}

/** A closed one: inside a fence of the same length the end of the figure would be taken for its end. */
function isDescription(node: RootContent): node is ContainerDirective {
  return (
    node.type === 'containerDirective' &&
    node.name === 'description' &&
    node.data?.position?.closing !== undefined
  );
}

function attributesOf(
  node: ContainerDirective,
  context: MarkdownContext,
  others: readonly string[] = [],
): OwnAttributes {
  const label = labelOf(node);
  if (label && node.name !== 'table') {
    throw context.invalid(
      node,
      `The block :::${node.name} takes no [text]; put it inside, or in its attributes.`,
    );
  }
  return ownAttributes(node.attributes ?? {}, lineOf(node), context, others);
}

/** The `[label]` of a directive, which the parser gives as its first paragraph. */
function labelOf(node: ContainerDirective): MarkdownParagraph | null {
  const [first] = node.children;
  return first?.type === 'paragraph' &&
    first.data &&
    'directiveLabel' in first.data &&
    first.data.directiveLabel
    ? first
    : null;
}

function contentOf(node: ContainerDirective): ContainerDirective['children'] {
  return labelOf(node) ? node.children.slice(1) : [...node.children];
}

function onlyParagraph(node: ContainerDirective, context: MarkdownContext): MarkdownParagraph {
  const [only, ...more] = contentOf(node);
  if (only?.type !== 'paragraph' || more.length > 0) {
    throw context.invalid(node, `A :::${node.name} block holds one paragraph and nothing else.`);
  }
  return only;
}
