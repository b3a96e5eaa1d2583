import { afterEach, describe, expect, it } from 'vitest';
import { rangeOf, textBlockElements, textOf } from '../../../src/lib/adapters/dom/block-range.ts';

function article(html: string): HTMLElement {
  const element = document.createElement('article');
  element.setHTMLUnsafe(html);
  document.body.append(element);
  return element;
}
afterEach(() => document.body.replaceChildren());

const BLOCK =
  '<p id="b">One <em>two<sup class="note-ref" data-note="n"><a href="#n" data-generated>7</a></sup></em>,<br>three <a href="#x">four<span data-generated> (mark)</span></a>.</p>';

describe('offsets in a block of the page', () => {
  it('count text and line breaks, and neither note references nor what is generated', () => {
    const block = article(BLOCK).querySelector('p')!;
    expect(textOf(block)).toBe('One two,\nthree four.');
  });

  it.each([
    [0, 3, 'One'],
    [4, 7, 'two'],
    [9, 14, 'three'],
    [15, 19, 'four'],
    [15, 20, 'four (mark).'],
    [19, 20, '.'],
  ])('from %i to %i give the range %j', (start, end, text) => {
    const block = article(BLOCK).querySelector('p')!;
    expect(rangeOf(block, { start, end }).toString()).toBe(text);
  });

  it('past the end stop at the end', () => {
    const block = article('<p id="b">abc</p>').querySelector('p')!;
    expect(rangeOf(block, { start: 1, end: 99 }).toString()).toBe('bc');
  });
});

describe('the text blocks of an article', () => {
  it('are what carries text, in order, without what is generated', () => {
    const root = article(
      '<h1 id="title">T</h1><p class="kicker" data-generated id="k">K</p><section id="s"><h2 id="h">H</h2><blockquote id="q"><p id="p">P</p></blockquote></section>',
    );
    expect(textBlockElements(root).map(({ id }) => id)).toEqual(['title', 'h', 'p']);
  });
});
