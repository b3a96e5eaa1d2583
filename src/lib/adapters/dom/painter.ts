/**
 * Paints the spoken sentence and word with CSS Custom Highlights, so that no node of the article
 * changes and a screen reader notices nothing. Where the browser has none, nothing is painted.
 */
import type { Painter } from '../../locator/page-view.ts';
import type { Span } from '../../locator/locator.ts';
import { rangeOf } from './block-range.ts';

const SENTENCE = 'lectern-sentence';
const WORD = 'lectern-word';

export function createPainter(root: Document): Painter {
  const registry = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
  const paint = (name: string, block: string, span: Span): void => {
    const element = root.getElementById(block);
    if (!registry || !element) return;
    const highlight = new Highlight(rangeOf(element, span));
    highlight.priority = name === WORD ? 1 : 0;
    registry.set(name, highlight);
  };
  return {
    sentence: (block, span) => paint(SENTENCE, block, span),
    word: (block, span) => {
      if (span) paint(WORD, block, span);
      else registry?.delete(WORD);
    },
    clear: () => {
      registry?.delete(SENTENCE);
      registry?.delete(WORD);
    },
  };
}
