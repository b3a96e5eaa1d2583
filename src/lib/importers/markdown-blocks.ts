/**
 * Blocks of Markdown to blocks of the model. Headings are left to the caller where they make sections; inside
 * other blocks they become strong paragraphs, because a section cannot stand inside a quotation.
 */
import type {
  List as MarkdownList,
  ListItem,
  Paragraph as MarkdownParagraph,
  RootContent,
  Table as MarkdownTable,
} from 'mdast';
import type {
  Block,
  Caption,
  Cell,
  DefinitionEntry,
  Inline,
  List,
  ListEntry,
  Table,
} from '../document/model.ts';
import { NO_ID, paragraphOf, textInlines } from './draft.ts';
import { htmlParagraphs } from './html-text.ts';
import { takeTrailing, type OwnAttributes } from './markdown-attributes.ts';
import { withAttribution } from './markdown-attribution.ts';
import { lineOf, type MarkdownContext } from './markdown-context.ts';
import { readDirectiveBlock, readEmbed } from './markdown-directives.ts';
import { onlyPicture, readAlt, readInlines, readResource } from './markdown-inlines.ts';

const NO_ATTRIBUTES: OwnAttributes = { id: NO_ID };

/** Blocks in order; definitions of links and notes give none. */
export function readBlocks(nodes: readonly RootContent[], context: MarkdownContext): Block[] {
  return nodes.flatMap((node) => {
    const blocks = readBlock(node, context);
    for (const block of blocks) if (!context.lines.has(block)) context.lines.set(block, lineOf(node));
    return blocks;
  });
}

function readBlock(node: RootContent, context: MarkdownContext): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, context);
    case 'heading':
      context.notes.add(
        'heading-level',
        lineOf(node),
        'Made a heading inside another block a strong paragraph.',
      );
      return [paragraphOf([{ kind: 'strong', content: readInlines(node.children, context) }])];
    case 'thematicBreak':
      return [{ kind: 'separator', id: NO_ID }];
    case 'blockquote':
      return [
        {
          kind: 'quote',
          id: NO_ID,
          blocks: withAttribution(readBlocks(node.children, context), node.children, context),
        },
      ];
    case 'list':
      return [readList(node, context)];
    case 'code':
      return [{ kind: 'code', id: NO_ID, ...(node.lang ? { language: node.lang } : {}), text: node.value }];
    case 'table':
      return [readTable(node, context, NO_ATTRIBUTES, null, false)];
    case 'html': {
      context.notes.add(
        'raw-html',
        lineOf(node),
        'Left out the markup of a block of HTML and kept the text.',
      );
      return htmlParagraphs(node.value).map((text) => paragraphOf(textInlines(text)));
    }
    case 'leafDirective':
      return readEmbed(node, context);
    case 'containerDirective':
      return readDirectiveBlock(node, context, { readBlocks, readTable, readDefinitions });
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    default:
      // Phrasing never stands between blocks; `listItem` and the like only in their own parents.
      throw new RangeError(`Markdown gave a ${node.type} where a block must be`);
  }
}

function readParagraph(node: MarkdownParagraph, context: MarkdownContext): Block[] {
  const { children, own } = takeTrailing(node.children, lineOf(node), context);
  const picture = onlyPicture(children);
  if (picture) {
    const alt = readAlt(picture, context);
    return [
      {
        kind: 'figure',
        ...own,
        resource: readResource(picture, context),
        alt,
        caption: null,
        description: [],
      },
    ];
  }
  const content = readInlines(children, context);
  return content.length === 0 ? [] : [{ kind: 'paragraph', ...own, content }];
}

function readList(node: MarkdownList, context: MarkdownContext): List {
  const entries = node.children.map((child): ListEntry => ({
    blocks: readBlocks(child.children, context).map((block, at) =>
      at === 0 ? withTask(block, child) : block,
    ),
  }));
  const ordered = node.ordered === true;
  const start = ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
  return { kind: 'list', id: NO_ID, ordered, ...start, entries };
}

/** GFM takes the box of a task off the text; it goes back, because there is nothing to tick here. */
function withTask(block: Block, { checked }: ListItem): Block {
  if (typeof checked !== 'boolean' || block.kind !== 'paragraph') return block;
  const box: Inline = { kind: 'text', text: checked ? '☑ ' : '☐ ' };
  const [first, ...rest] = block.content;
  return {
    ...block,
    content:
      first?.kind === 'text'
        ? [{ kind: 'text', text: box.text + first.text }, ...rest]
        : [box, ...block.content],
  };
}

const ALIGN = { left: 'start', center: 'center', right: 'end' } as const;
const MOST_CELLS = 100_000;

function readTable(
  node: MarkdownTable,
  context: MarkdownContext,
  own: OwnAttributes,
  caption: Caption | null,
  rowHeaders: boolean,
): Table {
  const [head, ...rows] = node.children;
  const columns = node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (columns * node.children.length > MOST_CELLS)
    throw context.invalid(node, `The table has more than ${MOST_CELLS} cells; split it.`);
  const irregular = rows.find((row) => row.children.length > (head?.children.length ?? 0));
  if (irregular) {
    context.notes.add(
      'table-irregular',
      lineOf(irregular),
      'Gave the table more columns, because a row has more cells than the head.',
    );
  }
  const cellsOf = (row: MarkdownTable['children'][number] | undefined): Cell[] =>
    Array.from({ length: columns }, (_, at) => {
      const align = node.align?.[at];
      const content = readInlines(row?.children[at]?.children ?? [], context);
      const cell: Cell = { kind: 'cell', id: NO_ID, ...(align ? { align: ALIGN[align] } : {}), content };
      if (row) context.lines.set(cell, lineOf(row));
      return cell;
    });
  return { kind: 'table', ...own, caption, head: cellsOf(head), rows: rows.map(cellsOf), rowHeaders };
}

/** Entries out of a bullet list: the first paragraph holds the terms, a hard break between them. */
function readDefinitions(list: MarkdownList, context: MarkdownContext): readonly DefinitionEntry[] {
  return list.children.map((child) => {
    const [first, ...rest] = child.children;
    if (first?.type !== 'paragraph')
      throw context.invalid(child, 'An entry of :::definitions begins with its term in a paragraph.');
    const terms = splitAtBreaks(first.children).map((children) => {
      const { children: content, own } = takeTrailing(children, lineOf(first), context);
      const term = { kind: 'term', ...own, content: readInlines(content, context) } as const;
      context.lines.set(term, lineOf(first));
      return term;
    });
    const blocks = readBlocks(rest, context);
    if (blocks.length === 0)
      throw context.invalid(child, 'An entry of :::definitions needs a definition after a blank line.');
    return { terms, blocks };
  });
}

function splitAtBreaks(children: MarkdownParagraph['children']): MarkdownParagraph['children'][] {
  const groups: MarkdownParagraph['children'][] = [[]];
  for (const child of children) {
    if (child.type === 'break') groups.push([]);
    else groups.at(-1)!.push(child);
  }
  return groups.filter((group) => group.length > 0);
}
