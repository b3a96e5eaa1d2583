import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageView } from '../../../src/lib/adapters/dom/page-view.ts';

const SENTENCE = 'Words enough to fill a line of this narrow column and then some more of them. ';
let dispose = (): void => undefined;

function page(paragraphs = 40): { view: ReturnType<typeof createPageView>; article: HTMLElement } {
  const article = document.createElement('article');
  article.lang = 'en';
  article.style.setProperty('inline-size', '320px');
  article.style.setProperty('padding-block-start', '60px');
  const text = (id: number): string => `<p id="p${id}">${SENTENCE.repeat(4).trim()}</p>`;
  const half = Math.floor(paragraphs / 2);
  article.setHTMLUnsafe(
    `<h1 id="title">Title</h1><section id="s1"><h2 id="h1">First</h2>${Array.from({ length: half }, (_, i) => text(i)).join('')}</section>` +
      `<section id="s2"><h2 id="h2">Second</h2>${Array.from({ length: half }, (_, i) => text(half + i)).join('')}</section>`,
  );
  document.body.append(article);
  const view = createPageView(article, { top: () => 50, bottom: () => 100 });
  dispose = () => view.dispose();
  return { view, article };
}
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));

afterEach(() => {
  dispose();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('the page as a view of a publication', () => {
  it('shows a place and finds itself there again, to the line', () => {
    const { view } = page();
    for (const offset of [0, 80, 200]) {
      view.show({ block: 'p17', offset });
      const top = view.top();
      expect(top?.block).toBe('p17');
      expect(top!.offset).toBeLessThanOrEqual(offset);
      expect(offset - top!.offset).toBeLessThan(60);
    }
  });

  it('is in the section whose text is under the tools, and at the end at the foot', () => {
    const { view } = page();
    expect(view.reach().section).toBe(null);
    view.show({ block: 'p25', offset: 0 });
    expect(view.reach()).toMatchObject({ section: 's2' });
    window.scrollTo(0, document.documentElement.scrollHeight);
    expect(view.reach()).toEqual({ totalProgression: 1, section: 's2' });
  });

  it('progresses with every screen and never goes back on the way down', () => {
    const { view } = page();
    let before = -1;
    for (let y = 0; y <= document.documentElement.scrollHeight; y += 300) {
      window.scrollTo(0, y);
      const { totalProgression } = view.reach();
      expect(totalProgression).toBeGreaterThanOrEqual(before);
      before = totalProgression;
    }
    expect(before).toBe(1);
  });

  it('follows a span only when it is out of view, and puts it between tools and player', () => {
    const { view } = page();
    expect(view.follow('p0', { start: 0, end: 20 })).toBe(false);
    expect(view.follow('p30', { start: 0, end: 20 })).toBe(true);
    const rect = document.getElementById('p30')!.getBoundingClientRect();
    expect(rect.top).toBeGreaterThan(50);
    expect(rect.top).toBeLessThan(window.innerHeight - 100);
    expect(view.inView('p30', { start: 0, end: 20 })).toBe(true);
    expect(view.inView('p0', { start: 0, end: 20 })).toBe(false);
  });

  it('tells its own scrolling from the reader’s', async () => {
    const { view } = page();
    const heard = vi.fn();
    view.onMove(heard);
    view.show({ block: 'p20', offset: 0 });
    await frame();
    expect(heard.mock.calls.map(([by]) => by as string)).not.toContain('reader');
    heard.mockClear();
    window.scrollBy(0, 200);
    await frame();
    expect(heard).toHaveBeenCalledWith('reader');
  });

  it('gives the focus to a block and takes the tab index away when it leaves', () => {
    const { view } = page();
    view.focus({ block: 'p3', offset: 0 });
    expect(document.activeElement?.id).toBe('p3');
    view.focus({ block: 'p4', offset: 0 });
    expect(document.getElementById('p3')!.hasAttribute('tabindex')).toBe(false);
  });

  it('knows the text block behind a section, and none behind a stranger', () => {
    const { view } = page();
    expect(view.blockFor('s2')).toBe('h2');
    expect(view.blockFor('p5')).toBe('p5');
    expect(view.blockFor('nowhere')).toBe(null);
  });
});
