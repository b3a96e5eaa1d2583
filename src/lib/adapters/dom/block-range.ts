/**
 * Offsets in a block's text <-> places in the page. Counts exactly as `blockText` does: text nodes in
 * order, a line break as one unit, what was generated (a note's number is) as nothing.
 */
import type { Span } from '../../locator/locator.ts';

const TEXT_BLOCKS = 'h1[id],h2[id],h3[id],h4[id],h5[id],h6[id],p[id],dt[id],td[id],th[id],pre[id]';
const UNCOUNTED = '[data-generated]';

interface Piece {
  readonly node: Text | HTMLBRElement;
  readonly start: number;
  readonly length: number;
}

/** The text blocks of an article, in order. */
export function textBlockElements(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(TEXT_BLOCKS)].filter(
    (el) => !el.closest('[data-generated]'),
  );
}

function pieces(block: Element): Piece[] {
  const found: Piece[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(UNCOUNTED)) return NodeFilter.FILTER_REJECT;
    return node.localName === 'br' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node instanceof Text ? node.length : 1;
    found.push({ node: node as Piece['node'], start, length });
    start += length;
  }
  return found;
}

/** The text that offsets in this block count in. */
export function textOf(block: Element): string {
  return pieces(block)
    .map(({ node }) => (node instanceof Text ? node.data : '\n'))
    .join('');
}

/** Places for many spans of one block, reading its nodes once. */
export function rangesIn(block: Element): (span: Span) => Range {
  const all = pieces(block);
  const place = (offset: number, atEnd: boolean): [Node, number] => {
    // An end stands at the end of its node, a start at the start of the next: else a range would begin on the line before.
    const piece =
      all.find((p) => (atEnd ? offset <= p.start + p.length : offset < p.start + p.length)) ?? all.at(-1);
    if (!piece) return [block, 0];
    if (piece.node instanceof Text)
      return [piece.node, Math.min(Math.max(offset - piece.start, 0), piece.length)];
    const index = [...piece.node.parentNode!.childNodes].indexOf(piece.node);
    return [piece.node.parentNode!, index + (offset > piece.start ? 1 : 0)];
  };
  return ({ start, end }) => {
    const range = document.createRange();
    range.setStart(...place(start, false));
    range.setEnd(...place(Math.max(end, start), true));
    return range;
  };
}

/** The range of a span, code units in `textOf(block)`; past the end it is cut there. */
export function rangeOf(block: Element, span: Span): Range {
  return rangesIn(block)(span);
}

/** The offset in a block's text of a place that the browser names by node and offset; 0 for one outside of the block. */
export function offsetOf(block: Element, node: Node, offset: number): number {
  const reach = document.createRange();
  reach.setStart(block, 0);
  try {
    reach.setEnd(node, offset);
  } catch {
    // The browser named an offset that the node does not have any more.
    return 0;
  }
  let counted = 0;
  for (const { node: piece, start, length } of pieces(block)) {
    if (piece === node) return start + Math.min(offset, length);
    if (reach.comparePoint(piece, 0) > 0) return counted;
    counted = start + length;
  }
  return counted;
}
