/** The last line of a quotation that says whose words they are: `— Emily Dickinson`. */
import type { Block } from '../document/model.ts';
import { textInlines } from './draft.ts';

/** A last paragraph that begins with a dash becomes the attribution; the dash itself goes. */
export function withAttribution(blocks: readonly Block[], lines: Map<object, number>): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.role || blocks.length < 2) return blocks;
  const [first, ...rest] = last.content;
  if (first?.kind !== 'text' || !/^—\s/.test(first.text)) return blocks;
  const attribution = { ...last, role: 'attribution' as const, content: [...textInlines(first.text.slice(2)), ...rest] };
  const line = lines.get(last);
  if (line !== undefined) lines.set(attribution, line);
  return [...blocks.slice(0, -1), attribution];
}
