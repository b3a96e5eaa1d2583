/**
 * Blocks as Markdown. Plain Markdown wherever it says all there is to say, a directive where an id, a
 * language or a role needs a place.
 */
import type {
  BlockContent,
  DefinitionContent,
  Paragraph as ParagraphNode,
  PhrasingContent,
  TableCell,
  TableRow,
} from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { inlineText } from '../document/block-text.ts';
import type { Block, Cell, DefinitionList, Embed, Figure, Inline, Quote, Table } from '../document/model.ts';
import { imageNode, phrasing } from './markdown-write-inlines.ts';

type Node = BlockContent | DefinitionContent;
type Ids = ReadonlySet<string>;
interface Own {
  readonly id: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export function blockNodes(blocks: readonly Block[], ids: Ids): Node[] {
  return blocks.map((block) => blockNode(block, ids));
}

/** Attributes in braces after a paragraph's or heading's text; nothing where there are none. */
export function trailing(own: Own, ids: Ids): PhrasingContent[] {
  const words = [
    ...(ids.has(own.id) ? [`#${own.id}`] : []),
    ...(own.lang ? [`lang=${own.lang}`] : []),
    ...(own.dir ? [`dir=${own.dir}`] : []),
  ];
  // Raw, so that the serializer does not escape the brace; `html` is the node that it leaves alone.
  return words.length === 0 ? [] : [{ type: 'html', value: ` {${words.join(' ')}}` }];
}

function attributes(own: Own, ids: Ids): Record<string, string> {
  return {
    ...(ids.has(own.id) ? { id: own.id } : {}),
    ...(own.lang ? { lang: own.lang } : {}),
    ...(own.dir ? { dir: own.dir } : {}),
  };
}

function blockNode(block: Block, ids: Ids): Node {
  switch (block.kind) {
    case 'paragraph':
      if (block.role === 'standfirst')
        return directive('standfirst', attributes(block, ids), [paragraph(block.content)]);
      return { type: 'paragraph', children: [...phrasing(block.content, 'hard'), ...trailing(block, ids)] };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        start: block.ordered ? (block.start ?? 1) : null,
        spread: block.entries.some((entry) => entry.blocks.length > 1),
        children: block.entries.map((entry) => ({
          type: 'listItem',
          spread: entry.blocks.length > 1,
          children: blockNodes(entry.blocks, ids),
        })),
      };
    case 'definition-list':
      return definitionsNode(block, ids);
    case 'quote':
      return quoteNode(block, ids);
    case 'pull-quote':
      return directive('pull-quote', attributes(block, ids), [paragraph(block.content)]);
    case 'figure':
      return figureNode(block, ids);
    case 'aside': {
      const label = block.label === undefined ? {} : { label: block.label };
      return directive(
        'aside',
        { ...attributes(block, ids), kind: block.asideKind, ...label },
        blockNodes(block.blocks, ids),
      );
    }
    case 'table':
      return tableNode(block, ids);
    case 'code':
      return { type: 'code', lang: block.language ?? null, value: block.text };
    case 'separator':
      return { type: 'thematicBreak' };
    case 'embed':
      return embedNode(block, ids);
  }
}

function directive(name: string, given: Record<string, string>, children: Node[]): ContainerDirective {
  return { type: 'containerDirective', name, attributes: given, children };
}

function paragraph(content: readonly Inline[]): ParagraphNode {
  return { type: 'paragraph', children: phrasing(content, 'hard') };
}

function definitionsNode(list: DefinitionList, ids: Ids): ContainerDirective {
  const entries = list.entries.map((entry) => {
    const terms = entry.terms.flatMap((term, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      ...phrasing(term.content, 'html'),
      ...trailing(term, ids),
    ]);
    return {
      type: 'listItem' as const,
      spread: true,
      children: [{ type: 'paragraph' as const, children: terms }, ...blockNodes(entry.blocks, ids)],
    };
  });
  return directive('definitions', attributes(list, ids), [
    { type: 'list', ordered: false, spread: true, children: entries },
  ]);
}

function quoteNode(quote: Quote, ids: Ids): Node {
  const last = quote.blocks.at(-1);
  const nodes = blockNodes(quote.blocks, ids);
  const end = nodes.at(-1);
  if (last?.kind === 'paragraph' && end?.type === 'paragraph') {
    if (last.role === 'attribution') end.children.unshift({ type: 'html', value: '— ' });
    else escapeDash(end);
  }
  const own = attributes(quote, ids);
  return Object.keys(own).length > 0
    ? directive('quote', own, nodes)
    : { type: 'blockquote', children: nodes };
}

/** A dash that begins the last paragraph of a quotation without being an attribution. */
function escapeDash(node: ParagraphNode): void {
  const [first] = node.children;
  if (first?.type !== 'text') return;
  const dash = /^(\s*)—(?=\s)/.exec(first.value);
  if (!dash) return;
  node.children.splice(
    0,
    1,
    ...(dash[1] ? [{ type: 'text' as const, value: dash[1] }] : []),
    { type: 'html', value: '&#x2014;' },
    { type: 'text', value: first.value.slice(dash[0].length) },
  );
}

function figureNode(figure: Figure, ids: Ids): Node {
  const image = imageNode(figure.resource, figure.alt);
  if (figure.caption === null && figure.description.length === 0) {
    return { type: 'paragraph', children: [image, ...trailing(figure, ids)] };
  }
  const { caption, description } = figure;
  const nodes: Node[] = [{ type: 'paragraph', children: [image] }];
  if (caption)
    nodes.push({
      type: 'paragraph',
      children: [...phrasing(caption.content, 'hard'), ...trailing(caption, ids)],
    });
  if (description.length > 0) nodes.push(directive('description', {}, blockNodes(description, ids)));
  return directive('figure', attributes(figure, ids), nodes);
}

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

function tableNode(table: Table, ids: Ids): Node {
  const row = (cells: readonly Cell[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell): TableCell => ({
      type: 'tableCell',
      children: phrasing(cell.content, 'html'),
    })),
  });
  const node: Node = {
    type: 'table',
    align: table.head.map(({ align }) => (align ? ALIGN[align] : null)),
    children: [row(table.head), ...table.rows.map(row)],
  };
  const plain = table.caption?.content.every(({ kind }) => kind === 'text') ?? true;
  const caption = table.caption && plain ? { caption: inlineText(table.caption.content) } : {};
  const given = { ...attributes(table, ids), ...caption, ...(table.rowHeaders ? { 'row-headers': '' } : {}) };
  if (Object.keys(given).length === 0 && plain) return node;
  const label = table.caption && !plain ? [labelNode(table.caption.content)] : [];
  return directive('table', given, [...label, node]);
}

function labelNode(content: readonly Inline[]): ParagraphNode {
  return { type: 'paragraph', data: { directiveLabel: true }, children: phrasing(content, 'html') };
}

function embedNode(embed: Embed, ids: Ids): Node {
  const given = {
    ...attributes(embed, ids),
    url: embed.url,
    ...(embed.site === undefined ? {} : { site: embed.site }),
    ...(embed.description === undefined ? {} : { description: embed.description }),
  };
  const node: LeafDirective = {
    type: 'leafDirective',
    name: 'embed',
    attributes: given,
    children: [{ type: 'text', value: embed.title }],
  };
  return node;
}
