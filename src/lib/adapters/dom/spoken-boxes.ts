/**
 * Paint for browsers without CSS Custom Highlights: a box around each line of what is spoken, in a layer beside
 * the article, which a screen reader never meets. Boxes are drawn by lines alone, for they lie over the text.
 */
export type SpokenPart = 'sentence' | 'word';

/** Where paint goes: a part that is painted again moves, null takes it away. */
export interface SpokenPaint {
  set(part: SpokenPart, range: Range | null): void;
}

/** Nothing is in the page, and nothing listens, while nothing is painted. */
export function createSpokenBoxes(page: Document): SpokenPaint {
  const ranges = new Map<SpokenPart, Range>();
  const layer = page.createElement('div');
  layer.className = 'spoken-boxes';
  layer.setAttribute('aria-hidden', 'true');
  let frame = 0;
  let stop: (() => void) | null = null;

  const draw = (): void => {
    frame = 0;
    // The layer stands where its page puts it: places count from there.
    const origin = layer.getBoundingClientRect();
    const boxes = [...ranges].flatMap(([part, range]) =>
      linesOf(range).map((line) => boxAt(page, part, line, origin)),
    );
    layer.replaceChildren(...boxes);
  };
  const drawSoon = (): void => {
    frame ||= requestAnimationFrame(draw);
  };

  return {
    set: (part, range) => {
      if (range) ranges.set(part, range);
      else if (!ranges.delete(part)) return;
      if (ranges.size > 0 && !stop) {
        page.body.append(layer);
        stop = onReflow(page, drawSoon);
      }
      draw();
      if (ranges.size > 0) return;
      cancelAnimationFrame(frame);
      frame = 0;
      stop?.();
      stop = null;
      layer.remove();
    },
  };
}

interface Line {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One rectangle for each line: an emphasised word has rectangles of its own, within that of its line. */
function linesOf(range: Range): Line[] {
  const lines: Line[] = [];
  for (const { left, top, right, bottom } of range.getClientRects()) {
    if (right - left < 1 || bottom - top < 1) continue;
    const middle = (top + bottom) / 2;
    const at = lines.findIndex((line) => middle > line.top && middle < line.bottom);
    const line = lines[at];
    if (!line) lines.push({ left, top, right, bottom });
    else
      lines[at] = {
        left: Math.min(left, line.left),
        top: Math.min(top, line.top),
        right: Math.max(right, line.right),
        bottom: Math.max(bottom, line.bottom),
      };
  }
  return lines;
}

function boxAt(page: Document, part: SpokenPart, line: Line, origin: DOMRect): HTMLElement {
  const box = page.createElement('div');
  box.dataset['part'] = part;
  // Through the object model: the policy of the page allows no style attributes.
  box.style.setProperty('left', `${line.left - origin.left}px`);
  box.style.setProperty('top', `${line.top - origin.top}px`);
  box.style.setProperty('width', `${line.right - line.left}px`);
  box.style.setProperty('height', `${line.bottom - line.top}px`);
  return box;
}

/** Calls back whenever lines may have moved within the page: another width, another face, a block that scrolled. */
function onReflow(page: Document, moved: () => void): () => void {
  const scrolled = (event: Event): void => {
    if (event.target !== page) moved();
  };
  const observer = new ResizeObserver(moved);
  observer.observe(page.body);
  page.addEventListener('scroll', scrolled, { capture: true, passive: true });
  window.addEventListener('resize', moved);
  page.fonts.addEventListener('loadingdone', moved);
  return () => {
    observer.disconnect();
    page.removeEventListener('scroll', scrolled, { capture: true });
    window.removeEventListener('resize', moved);
    page.fonts.removeEventListener('loadingdone', moved);
  };
}
