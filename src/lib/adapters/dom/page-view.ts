/**
 * The page as a PageView: measures where the text blocks stand and scrolls to them. The tools above
 * and the player below cover the text, so "in view" means between the two.
 */
import type { PageView, Place, Reach } from '../../locator/page-view.ts';
import { rangeOf, rangesIn, textBlockElements, textOf } from './block-range.ts';
import { createPlaceFinder } from './place-finder.ts';

interface Insets {
  /** CSS px covered at the top and at the bottom of the window. */
  top(): number;
  bottom(): number;
}

const AIR = 12;

export function createPageView(article: HTMLElement, insets: Insets): PageView & { dispose(): void } {
  const blocks = textBlockElements(article);
  const order = new Map(blocks.map((element, index) => [element.id, index]));
  const before: number[] = [];
  let total = 0;
  for (const element of blocks) {
    before.push(total);
    total += textOf(element).length;
  }
  const listeners = new Set<(by: 'reader' | 'page') => void>();
  let expected: number | null = null;
  let focusStart: HTMLElement | null = null;

  const scrolled = (): void => {
    const own = expected !== null && Math.abs(window.scrollY - expected) < 2;
    if (!own) expected = null;
    for (const listener of listeners) listener(own ? 'page' : 'reader');
  };
  window.addEventListener('scroll', scrolled, { passive: true });

  const scrollBy = (distance: number): void => {
    if (Math.abs(distance) >= 1) window.scrollTo({ top: window.scrollY + distance, behavior: 'instant' });
    // Also where nothing moved: the browser may have scrolled here itself, and its event is still to come.
    expected = window.scrollY;
  };

  const firstBelow = (line: number): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (visibleRect(blocks[middle]!).bottom > line) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const placeBelow = (line: number): Place | null => {
    const index = firstBelow(line);
    const element = blocks[index];
    if (!element) return null;
    const range = rangesIn(element);
    const length = (before[index + 1] ?? total) - before[index]!;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (range({ start: middle, end: middle + 1 }).getBoundingClientRect().top >= line) high = middle;
      else low = middle + 1;
    }
    // Only the foot of its last line is left in view: reading goes on in the next block.
    const next = blocks[index + 1];
    if (low === length && next) return { block: next.id, offset: 0 };
    return { block: element.id, offset: low };
  };

  const reachOf = ({ block, offset }: Place): Reach => {
    const index = order.get(block);
    const element = index === undefined ? undefined : blocks[index];
    return {
      totalProgression:
        index === undefined || total === 0 ? 0 : Math.min(1, (before[index]! + offset) / total),
      section: element?.closest('section[id]')?.id ?? null,
    };
  };

  const blockOf = (node: unknown): string | null => {
    if (!(node instanceof Node)) return null;
    for (let at: Node | null = node; at && at !== article; at = at.parentNode)
      if (at instanceof HTMLElement && order.has(at.id)) return at.id;
    return null;
  };

  return {
    top: () => placeBelow(insets.top() + 2),
    reach: () => {
      const most = document.documentElement.scrollHeight - window.innerHeight;
      if (most <= 0 || window.scrollY >= most - 2) {
        const last = blocks.filter((element) => !element.closest('.notes')).at(-1);
        return { totalProgression: 1, section: last?.closest('section[id]')?.id ?? null };
      }
      // On the last screen the line of reading slides from the top of the window to its foot.
      const last = Math.max(0, 1 - (most - window.scrollY) / window.innerHeight);
      const place = placeBelow(
        insets.top() + AIR + 4 + last * (window.innerHeight - insets.top() - insets.bottom()),
      );
      return place ? reachOf(place) : { totalProgression: 1, section: null };
    },
    reachOf,
    text: (block) => {
      const element = article.ownerDocument.getElementById(block);
      if (!element || !article.contains(element)) return null;
      return { text: textOf(element), lang: element.closest('[lang]')?.getAttribute('lang') ?? 'en' };
    },
    blockFor: (id) => {
      const element = article.ownerDocument.getElementById(id);
      if (!element || !article.contains(element)) return null;
      return order.has(id) ? id : (blocks.find((block) => element.contains(block))?.id ?? null);
    },
    blockOf,
    show: ({ block, offset }) => {
      // Twice: what lies between may have stood at an estimated height the first time.
      for (let attempt = 0; attempt < 2; attempt++) {
        const element = article.ownerDocument.getElementById(block);
        if (!element) return;
        openAround(element);
        const rect =
          offset > 0
            ? rangeOf(element, { start: offset, end: offset + 1 }).getBoundingClientRect()
            : element.getBoundingClientRect();
        scrollBy(rect.top - insets.top() - AIR);
      }
    },
    follow: (block, span) => {
      const element = article.ownerDocument.getElementById(block);
      if (!element) return false;
      openAround(element);
      const rect = rangeOf(element, span).getBoundingClientRect();
      const top = insets.top() + AIR;
      const bottom = window.innerHeight - insets.bottom() - AIR;
      // A scroll event of an earlier movement may still be to come: this is where the page belongs.
      expected = window.scrollY;
      if (rect.top >= top && rect.bottom <= bottom) return false;
      scrollBy(rect.top - top - Math.max(0, Math.min((bottom - top) / 4, bottom - top - rect.height)));
      return true;
    },
    inView: (block, span) => {
      const element = article.ownerDocument.getElementById(block);
      if (!element) return false;
      const rect = rangeOf(element, span).getBoundingClientRect();
      return rect.bottom > insets.top() && rect.top < window.innerHeight - insets.bottom();
    },
    ...createPlaceFinder(article, (node) => blockOf(node)),
    focus: ({ block, offset }, { unlessBusy = false, caretOnly = false } = {}) => {
      const page = article.ownerDocument;
      const element = page.getElementById(block);
      if (!element || (unlessBusy && busyElsewhere(article))) return;
      if (caretOnly) {
        if (page.activeElement instanceof HTMLElement) page.activeElement.blur();
        focusStart?.removeAttribute('tabindex');
        return placeCaret(element, offset);
      }
      // The one before keeps its tab index until now: a dialog that closes gives the focus back to it.
      if (focusStart !== element) focusStart?.removeAttribute('tabindex');
      focusStart = element;
      element.setAttribute('tabindex', '-1');
      element.focus({ preventScroll: true });
      placeCaret(element, offset);
    },
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      listeners.clear();
      window.removeEventListener('scroll', scrolled);
    },
  };
}

/** A closed description has no box of its own: it counts as lying where its figure is. */
function visibleRect(element: HTMLElement): DOMRect {
  const rect = element.getBoundingClientRect();
  return rect.height > 0 ? rect : (element.closest('figure') ?? element).getBoundingClientRect();
}

function busyElsewhere(article: HTMLElement): boolean {
  const { activeElement, body } = article.ownerDocument;
  return activeElement !== null && activeElement !== body && !article.contains(activeElement);
}

/** Where a screen reader that follows the caret goes on, and from where Tab goes. What is selected stays so. */
function placeCaret(element: HTMLElement, offset: number): void {
  const selection = element.ownerDocument.getSelection();
  if (!selection || !selection.isCollapsed) return;
  const { startContainer, startOffset } = rangeOf(element, { start: offset, end: offset + 1 });
  selection.collapse(startContainer, startOffset);
}

function openAround(element: HTMLElement): void {
  const details = element.closest('details');
  if (details && !details.open) details.open = true;
}
