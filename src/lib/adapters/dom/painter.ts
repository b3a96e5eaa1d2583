/**
 * Paints the spoken sentence and word with CSS Custom Highlights, so that no node of the article
 * changes and a screen reader notices nothing. Where the browser has none, with boxes beside the article.
 */
import type { Painter } from '../../locator/page-view.ts';
import type { Span } from '../../locator/locator.ts';
import { rangeOf } from './block-range.ts';
import { createSpokenBoxes, type SpokenPaint, type SpokenPart } from './spoken-boxes.ts';

const NAMES: Readonly<Record<SpokenPart, string>> = { sentence: 'lectern-sentence', word: 'lectern-word' };

export function createPainter(page: Document): Painter {
  const paint =
    typeof CSS !== 'undefined' && 'highlights' in CSS
      ? highlightPaint(CSS.highlights)
      : createSpokenBoxes(page);
  const set = (part: SpokenPart, block: string, span: Span): void => {
    const element = page.getElementById(block);
    paint.set(part, element && rangeOf(element, span));
  };
  // On the root, for a highlight has no attributes. Written only when it changes: the whole page is styled by it.
  const tellEstimated = (estimated: boolean): void => {
    page.documentElement.toggleAttribute('data-word-estimated', estimated);
  };
  return {
    sentence: (block, span) => set('sentence', block, span),
    word: (block, span, how) => {
      if (!span) return paint.set('word', null);
      tellEstimated(how?.estimated ?? false);
      set('word', block, span);
    },
    clear: () => {
      paint.set('sentence', null);
      paint.set('word', null);
      tellEstimated(false);
    },
  };
}

function highlightPaint(registry: HighlightRegistry): SpokenPaint {
  return {
    set: (part, range) => {
      if (!range) return void registry.delete(NAMES[part]);
      const highlight = new Highlight(range);
      highlight.priority = part === 'word' ? 1 : 0;
      registry.set(NAMES[part], highlight);
    },
  };
}
