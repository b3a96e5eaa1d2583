import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/lib/document/block-text.ts';
import { readArticle } from '../../../src/lib/document/html-reader.ts';
import { textBlocks } from '../../../src/lib/document/walk.ts';
import { articleElement } from '../../support/read-html.ts';

const textsIn = (html: string): string[] =>
  [...textBlocks(readArticle(articleElement(html), 'x'))].map(({ block }) => blockText(block)).slice(1);

describe('reading a page', () => {
  it('leaves out what was generated, wherever it stands', () => {
    expect(
      textsIn(
        '<p data-generated>no</p><!-- no --><section id="s"><p id="p">yes<span data-generated> no</span></p><nav data-generated>no</nav></section>',
      ),
    ).toEqual(['yes']);
  });

  it.each<[string, string, string[]]>([
    ['an unknown element in a text', '<p>a <font color="red">b</font> <u>c</u></p>', ['a b c']],
    ['a frame around blocks', '<div><div><p>a</p></div><p>b</p></div>', ['a', 'b']],
    ['text outside any block', 'a <em>b</em><p>c</p>d', ['a b', 'c', 'd']],
    ['text in an entry', '<ul><li>a</li></ul>', ['a']],
    ['a picture without a size in no figure', '<p>a<img src="x.png"></p>', ['a']],
    ['a link without an address', '<p><a>a</a></p>', ['a']],
    ['a lone note mark of another make', '<p>a<sup>2</sup></p>', ['a2']],
    ['white space between blocks', '\n  <p>a</p>\n  ', ['a']],
  ])('takes %s as its text', (_, html, texts) => {
    expect(textsIn(`<section id="s">${html}</section>`)).toEqual(texts);
  });

  it('gives what has no id one of its own', () => {
    const { body } = readArticle(articleElement('<section><h2>H</h2><p>a</p><p>b</p></section>'), 'x');
    const [made] = body;
    const ids = [made!.id, made!.heading!.id, ...made!.blocks.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(4);
  });

  const nested = (tagName: string, depth: number): Element => {
    let inner: ElementContent = { type: 'text', value: 'deep' };
    for (let at = 0; at < depth; at++)
      inner = { type: 'element', tagName, properties: {}, children: [inner] };
    return {
      type: 'element',
      tagName: 'article',
      properties: {},
      children: [{ type: 'element', tagName: 'section', properties: { id: 's' }, children: [inner] }],
    };
  };
  it.each(['section', 'div', 'blockquote', 'ul', 'em', 'span', 'dl'])(
    'keeps the text of 20,000 nested %s',
    (tagName) => {
      const texts = [...textBlocks(readArticle(nested(tagName, 20_000), 'x'))].map(({ block }) =>
        blockText(block),
      );
      expect(texts.join('')).toBe('deep');
    },
  );

  it('finds an empty publication in an empty article', () => {
    expect(readArticle(articleElement(''), 'x')).toMatchObject({
      body: [],
      notes: [],
      resources: [],
      metadata: { title: '' },
    });
  });
});
