import '../../../src/app.css';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPainter } from '../../../src/lib/adapters/dom/painter.ts';
import type { Painter } from '../../../src/lib/locator/page-view.ts';

const TEXT =
  'The first sentence has an <em>emphatic <a href="#x">link</a></em> in it. The second is long enough for three lines of a narrow column, and then for some more.';
let article: HTMLElement;

beforeEach(() => {
  const main = document.createElement('main');
  main.setHTMLUnsafe(`<article><p id="one">${TEXT}</p><p id="two">Another<br>block.</p></article>`);
  article = main.querySelector('article')!;
  article.style.setProperty('max-inline-size', '300px');
  document.body.append(main);
});
afterEach(() => {
  vi.unstubAllGlobals();
  CSS.highlights.clear();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-word-estimated');
});

const text = (): string => document.getElementById('one')!.textContent;
const spanOf = (words: string): { start: number; end: number } => {
  const start = text().indexOf(words);
  return { start, end: start + words.length };
};
const painted = (name: string): string | null => {
  const ranges = [...(CSS.highlights.get(name) ?? [])];
  return ranges.length === 0 ? null : ranges.map(String).join('|');
};

describe('paint by custom highlights', () => {
  test('marks the sentence and, above it, the word, and changes no node of the article', () => {
    const before = article.innerHTML;
    const painter = createPainter(document);
    painter.sentence('one', spanOf('The first sentence has an emphatic link in it.'));
    painter.word('one', spanOf('link'));
    expect(painted('lectern-sentence')).toBe('The first sentence has an emphatic link in it.');
    expect(painted('lectern-word')).toBe('link');
    const [sentence, word] = ['lectern-sentence', 'lectern-word'].map((name) => CSS.highlights.get(name)!);
    expect(word!.priority).toBeGreaterThan(sentence!.priority);
    expect(article.innerHTML).toBe(before);
    expect(document.querySelector('.spoken-boxes')).toBe(null);
  });

  test('marks a whole paragraph where the span reaches past its end', () => {
    const painter = createPainter(document);
    for (const end of [text().length, Number.MAX_SAFE_INTEGER]) {
      painter.sentence('one', { start: 0, end });
      expect(painted('lectern-sentence')).toBe(text());
    }
    painter.sentence('two', { start: 0, end: Number.MAX_SAFE_INTEGER });
    expect(painted('lectern-sentence')).toBe('Anotherblock.');
  });

  test('moves on, and leaves nothing of a block that is gone', () => {
    const painter = createPainter(document);
    painter.sentence('one', { start: 0, end: 9 });
    painter.word('one', { start: 0, end: 3 });
    painter.word('one', { start: 4, end: 9 });
    expect(painted('lectern-word')).toBe('first');
    painter.word('one', null);
    expect([painted('lectern-sentence'), painted('lectern-word')]).toEqual(['The first', null]);
    painter.sentence('nowhere', { start: 0, end: 9 });
    expect(painted('lectern-sentence')).toBe(null);
  });
});

test('a reckoned word is told from a known one at the root, which changes only when that does', async () => {
  const root = document.documentElement;
  const painter = createPainter(document);
  const changes = vi.fn();
  const observer = new MutationObserver((records) => records.forEach(changes));
  observer.observe(root, { attributes: true });
  for (let at = 0; at < 20; at += 1) painter.word('one', { start: at, end: at + 1 }, { estimated: true });
  expect(root.hasAttribute('data-word-estimated')).toBe(true);
  painter.word('one', null);
  painter.word('one', { start: 4, end: 9 });
  expect(root.hasAttribute('data-word-estimated')).toBe(false);
  painter.word('one', { start: 4, end: 9 }, { estimated: true });
  painter.clear();
  expect(root.hasAttribute('data-word-estimated')).toBe(false);
  await Promise.resolve();
  observer.disconnect();
  expect(changes).toHaveBeenCalledTimes(4);
});

describe('paint where the browser has no custom highlights', () => {
  const boxes = (part: string): DOMRect[] =>
    [...document.querySelectorAll(`.spoken-boxes > [data-part='${part}']`)].map((box) =>
      box.getBoundingClientRect(),
    );
  /** Where the words really stand, line by line. */
  const linesOf = (words: string): DOMRect[] => {
    const { start, end } = spanOf(words);
    const walker = document.createTreeWalker(document.getElementById('one')!, NodeFilter.SHOW_TEXT);
    const lines: DOMRect[] = [];
    for (
      let offset = 0, node = walker.nextNode();
      node;
      offset += (node as Text).length, node = walker.nextNode()
    )
      for (let at = 0; at < (node as Text).length; at += 1) {
        if (offset + at < start || offset + at >= end) continue;
        const letter = document.createRange();
        letter.setStart(node, at);
        letter.setEnd(node, at + 1);
        const rect = letter.getBoundingClientRect();
        const line = lines.find(({ top }) => Math.abs(top - rect.top) < 4);
        if (!line) lines.push(rect);
        else line.width = Math.max(line.right, rect.right) - line.x;
      }
    return lines;
  };
  const expectOver = (part: string, words: string): void => {
    const [found, wanted] = [boxes(part), linesOf(words)];
    expect(found).toHaveLength(wanted.length);
    wanted.forEach((line, index) => {
      expect(Math.abs(found[index]!.left - line.left)).toBeLessThan(1.5);
      // A space at the end of a line has no width.
      expect(Math.abs(found[index]!.right - line.right)).toBeLessThan(6);
      expect(Math.abs(found[index]!.top - line.top)).toBeLessThan(1.5);
    });
  };
  const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  let painter: Painter;
  beforeEach(() => {
    vi.stubGlobal('CSS', { supports: CSS.supports.bind(CSS) });
    painter = createPainter(document);
  });
  afterEach(() => painter.clear());
  const SECOND = 'The second is long enough for three lines of a narrow column, and then for some more.';

  test('draws a box over each line, in a layer that is no part of the article', () => {
    const before = article.innerHTML;
    painter.sentence('one', spanOf(SECOND));
    painter.word('one', spanOf('emphatic link'));
    expect(linesOf(SECOND).length).toBeGreaterThan(2);
    expectOver('sentence', SECOND);
    expectOver('word', 'emphatic link');
    expect(article.innerHTML).toBe(before);
    const layer = document.querySelector('.spoken-boxes')!;
    expect(layer.getAttribute('aria-hidden')).toBe('true');
    expect(layer.closest('article')).toBe(null);
    expect(layer.textContent).toBe('');
  });

  test('lies over the text without catching the pointer or moving the page', () => {
    const height = document.documentElement.scrollHeight;
    painter.sentence('one', spanOf(SECOND));
    const { left, top, width, height: tall } = boxes('sentence')[0]!;
    expect(document.elementFromPoint(left + width / 2, top + tall / 2)?.id).toBe('one');
    expect(document.documentElement.scrollHeight).toBe(height);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  test('follows the text when its lines break elsewhere and when something above it grows', async () => {
    painter.sentence('one', spanOf(SECOND));
    const before = boxes('sentence').length;
    article.style.setProperty('max-inline-size', '180px');
    await frame();
    expect(boxes('sentence').length).toBeGreaterThan(before);
    expectOver('sentence', SECOND);
    const banner = document.createElement('div');
    banner.style.setProperty('block-size', '77px');
    document.body.prepend(banner);
    await frame();
    expectOver('sentence', SECOND);
  });

  test('stays on the text when the page or a block of it scrolls', async () => {
    const scroller = document.createElement('div');
    scroller.style.setProperty('overflow', 'auto');
    scroller.style.setProperty('block-size', '90px');
    article.replaceWith(scroller);
    scroller.append(article);
    const tall = document.createElement('div');
    tall.style.setProperty('block-size', '3000px');
    document.body.append(tall);
    painter.sentence('one', spanOf(SECOND));
    window.scrollTo(0, 25);
    expectOver('sentence', SECOND);
    scroller.scrollTop = 30;
    await frame();
    expectOver('sentence', SECOND);
    window.scrollTo(0, 0);
  });

  test('leaves nothing behind: no layer, and nobody who listens', async () => {
    const seen = vi.spyOn(Element.prototype, 'replaceChildren');
    painter.sentence('one', spanOf(SECOND));
    painter.word('one', spanOf('link'));
    painter.word('one', null);
    expect(boxes('word')).toHaveLength(0);
    painter.clear();
    expect(document.querySelector('.spoken-boxes')).toBe(null);
    await frame();
    seen.mockClear();
    window.dispatchEvent(new Event('resize'));
    article.style.setProperty('max-inline-size', '150px');
    await frame();
    expect(seen).not.toHaveBeenCalled();
    seen.mockRestore();
    painter.sentence('one', spanOf(SECOND));
    expectOver('sentence', SECOND);
  });
});
