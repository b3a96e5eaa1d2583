/**
 * How deep a publication may be nested. Browsers cut HTML off at 512 elements of depth and recursion has its
 * end too, so there is one limit, counted in the elements that the article is written with.
 */
import { ReaderError } from '../base/errors.ts';
import { blockInlines, visitInlines } from './block-text.ts';
import type { Publication } from './model.ts';
import { isTextPart, partsOf, publicationParts, type Part } from './parts.ts';

/** Elements inside `<article>`, including those of the inlines. */
export const MAX_DEPTH = 256;

/** @throws ReaderError content-invalid where the publication is nested deeper than `MAX_DEPTH` */
export function assertDepth(publication: Publication): void {
  const depth = depthOf(publication);
  if (depth > MAX_DEPTH) {
    throw new ReaderError(
      'content-invalid',
      `The text is nested ${depth} levels deep; at most ${MAX_DEPTH} are possible.`,
    );
  }
}

/** The depth of the deepest part or inline, 1 for a publication with one empty section. */
export function depthOf(publication: Publication): number {
  let deepest = 0;
  const waiting = publicationParts(publication).map((part) => ({ part, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const depth = next.depth + (ELEMENTS[next.part.kind] ?? 1);
    deepest = Math.max(deepest, depth + inlineDepth(next.part));
    for (const part of partsOf(next.part)) waiting.push({ part, depth });
  }
  return deepest;
}

/** Parts that are written as more than one element around their content. */
const ELEMENTS: Partial<Record<Part['kind'], number>> = {
  note: 3,
  figure: 3,
  table: 4,
  'pull-quote': 2,
  code: 2,
};

function inlineDepth(part: Part): number {
  if (!isTextPart(part)) return 0;
  let depth = 0;
  let deepest = 0;
  for (const { inline, entering } of visitInlines(blockInlines(part.thing))) {
    if (inline.kind === 'text') continue;
    depth += entering ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
