/** The last line of a quotation that says whose words they are: `— Emily Dickinson`. */
import type { RootContent } from 'mdast';
import type { Block } from '../document/model.ts';
import { textInlines } from './draft.ts';
import type { MarkdownContext } from './markdown-context.ts';

// White space of any kind around the dash: typographers' tools put no-break spaces there.
const DASH = /^\s*—\s+/;

/**
 * A last paragraph that begins with a dash becomes the attribution; the dash itself goes. A dash written as
 * `&#x2014;` is text.
 * @param nodes what the blocks were read from
 */
export function withAttribution(
  blocks: readonly Block[],
  nodes: readonly RootContent[],
  context: MarkdownContext,
): readonly Block[] {
  const last = blocks.at(-1);
  const node = nodes.at(-1);
  if (
    last?.kind !== 'paragraph' ||
    last.role ||
    blocks.length < 2 ||
    !node ||
    !DASH.test(context.sourceOf(node))
  )
    return blocks;
  const [first, ...rest] = last.content;
  const dash = first?.kind === 'text' ? DASH.exec(first.text)?.[0] : undefined;
  if (first?.kind !== 'text' || dash === undefined) return blocks;
  const attribution = {
    ...last,
    role: 'attribution' as const,
    content: [...textInlines(first.text.slice(dash.length)), ...rest],
  };
  context.lines.set(attribution, context.lines.get(last) ?? 1);
  return [...blocks.slice(0, -1), attribution];
}
