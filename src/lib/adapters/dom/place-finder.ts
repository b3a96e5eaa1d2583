/** Where in the text the reader points or has selected, as places. */
import type { Place } from '../../locator/page-view.ts';
import { offsetOf, rangeOf, textBlockElements, textOf } from './block-range.ts';

export interface PlaceFinder {
  selection(): { readonly from: Place; readonly to: Place } | null;
  placeAt(x: number, y: number): Place | null;
}

/** @param blockOf the text block that holds a node */
export function createPlaceFinder(article: HTMLElement, blockOf: (node: Node) => string | null): PlaceFinder {
  const page = article.ownerDocument;

  const placeOf = (node: Node, offset: number): Place | null => {
    const block = blockOf(node);
    const element = block === null ? null : page.getElementById(block);
    return element ? { block: element.id, offset: offsetOf(element, node, offset) } : null;
  };

  return {
    selection() {
      const chosen = page.getSelection();
      if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
      const range = chosen.getRangeAt(0);
      if (!range.intersectsNode(article)) return null;
      // A selection may begin or end between blocks: what counts is the text that it holds.
      const held = textBlockElements(article).filter((element) => range.intersectsNode(element));
      const [first, last] = [held[0], held.at(-1)];
      if (!first || !last) return null;
      const from = first.contains(range.startContainer)
        ? placeOf(range.startContainer, range.startOffset)
        : { block: first.id, offset: 0 };
      const to = last.contains(range.endContainer)
        ? placeOf(range.endContainer, range.endOffset)
        : { block: last.id, offset: textOf(last).length };
      return from && to && range.toString().trim() !== '' ? { from, to } : null;
    },
    placeAt(x, y) {
      const caret = page.caretPositionFromPoint?.(x, y);
      if (!caret || !article.contains(caret.offsetNode)) return null;
      const place = placeOf(caret.offsetNode, caret.offset);
      const element = place && page.getElementById(place.block);
      if (!element) return null;
      // The browser names the nearest text even where the point lies in a margin.
      const { length } = textOf(element);
      const near = { start: Math.max(0, place.offset - 1), end: Math.min(length, place.offset + 1) };
      const rects = [...rangeOf(element, near).getClientRects()];
      const hit = rects.some(
        (rect) =>
          x >= rect.left - NEAR && x <= rect.right + NEAR && y >= rect.top - NEAR && y <= rect.bottom + NEAR,
      );
      return hit ? place : null;
    },
  };
}

/** CSS px between lines and beside letters that still count as on them. */
const NEAR = 8;
