import { describe, expect, it } from 'vitest';
import type { ReaderError } from '../../../src/lib/base/errors.ts';
import { writeArticle } from '../../../src/lib/document/html-writer.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Block, Inline, Publication } from '../../../src/lib/document/model.ts';
import { article as english } from '../../../src/lib/i18n/en/article.ts';
import { draftOf, paragraph, section, textInline as t } from '../../support/publication.ts';

const write = (publication: Publication, words = english): string =>
  writeArticle(assignIds(publication), { words, resourceBase: '../' });
/** Body of one block, without its id. */
const blockHtml = (block: Block, words = english): string =>
  /<section[^>]*>(.*)<\/section>/s
    .exec(write(draftOf([section(null, [block])]), words))![1]!
    .replace(/ id="[^"]*"/g, '');
const inlineHtml = (...content: Inline[]): string => blockHtml({ kind: 'paragraph', id: '', content });

describe('blocks as HTML', () => {
  it.each<[Block, string]>([
    [paragraph('a < b & c', { lang: 'he', dir: 'rtl' }), '<p lang="he" dir="rtl">a &#x3C; b &#x26; c</p>'],
    [{ kind: 'separator', id: '' }, '<hr aria-label="Scene break">'],
    [
      { kind: 'quote', id: '', blocks: [paragraph('q'), paragraph('who', { role: 'attribution' })] },
      '<blockquote><p>q</p><p class="attribution">who</p></blockquote>',
    ],
    [
      { kind: 'pull-quote', id: '', content: [t('p')] },
      '<figure class="pull-quote-frame" role="doc-pullquote"><p class="pull-quote">p</p></figure>',
    ],
    [
      { kind: 'list', id: '', ordered: true, start: 3, entries: [{ blocks: [paragraph('e')] }] },
      '<ol start="3"><li><p>e</p></li></ol>',
    ],
    [
      { kind: 'code', id: '', language: 'ts', text: '\n<b>' },
      '<pre><code class="language-ts">\n&#x3C;b></code></pre>',
    ],
    [
      {
        kind: 'definition-list',
        id: '',
        entries: [{ terms: [{ kind: 'term', id: '', content: [t('t')] }], blocks: [paragraph('d')] }],
      },
      '<dl><dt>t</dt><dd><p>d</p></dd></dl>',
    ],
    [
      { kind: 'aside', id: '', asideKind: 'newsletter', blocks: [paragraph('a')] },
      '<aside class="aside" data-kind="newsletter" aria-label="Newsletter"><p class="aside-label" data-generated>Newsletter</p><p>a</p></aside>',
    ],
    [{ kind: 'embed', id: '', url: 'javascript:alert(1)', title: 'card' }, '<p class="embed">card</p>'],
  ])('%#', (block, html) => {
    expect(blockHtml(block)).toBe(html);
  });

  it('gives a table a frame, its headers and its name', () => {
    const cell = (text: string): { kind: 'cell'; id: string; content: Inline[] } => ({
      kind: 'cell',
      id: '',
      content: [t(text)],
    });
    const table: Block = {
      kind: 'table',
      id: '',
      caption: { kind: 'caption', id: 'cap', content: [t('c')] },
      head: [cell('h1'), { ...cell('h2'), align: 'end' }],
      rows: [[cell('r'), cell('v')]],
      rowHeaders: true,
    };
    expect(blockHtml(table)).toBe(
      '<div class="table-frame" role="region" tabindex="0" aria-labelledby="cap"><table data-row-headers><caption>c</caption>' +
        '<thead><tr><th scope="col">h1</th><th class="align-end" scope="col">h2</th></tr></thead>' +
        '<tbody><tr><th scope="row">r</th><td>v</td></tr></tbody></table></div>',
    );
    expect(blockHtml({ ...table, caption: null })).toContain('aria-label="Table"');
  });

  it('gives a figure its size, its caption as name and its description folded', () => {
    const figure: Block = {
      kind: 'figure',
      id: '',
      resource: 'a b.svg',
      alt: 'x',
      caption: { kind: 'caption', id: 'cap', content: [t('c')] },
      description: [paragraph('d')],
    };
    const html = writeArticle(
      assignIds(
        draftOf([section(null, [figure])], [], {
          resources: [{ name: 'a b.svg', mediaType: 'image/svg+xml', width: 4, height: 3 }],
        }),
      ),
      { words: english, resourceBase: '../' },
    ).replace(/ id="[^"]*"/g, '');
    expect(html).toContain(
      '<figure class="figure" aria-labelledby="cap"><img src="../a%20b.svg" width="4" height="3" alt="x" loading="lazy">' +
        '<figcaption><p class="caption">c</p><details class="description"><summary data-generated>Long description</summary><p>d</p></details></figcaption></figure>',
    );
  });

  it('tells asides of one name apart', () => {
    const aside: Block = { kind: 'aside', id: '', asideKind: 'newsletter', blocks: [] };
    const html = write(draftOf([section(null, [aside, aside, { ...aside, label: 'Other' }])]));
    expect([...html.matchAll(/<aside[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Newsletter',
      'Newsletter, 2',
      'Other',
    ]);
  });
});

describe('inlines as HTML', () => {
  it.each<[Inline, string]>([
    [
      { kind: 'link', url: 'https://a.example/?b&c', content: [t('x')] },
      '<p><a class="external" href="https://a.example/?b&#x26;c" rel="noreferrer noopener external">x<span class="visually-hidden" data-generated> (another site)</span></a></p>',
    ],
    [{ kind: 'link', url: '#title', content: [t('x')] }, '<p><a href="#title">x</a></p>'],
    [
      { kind: 'link', url: 'mailto:a@b.example', content: [t('x')] },
      '<p><a href="mailto:a@b.example">x</a></p>',
    ],
    [
      { kind: 'abbreviation', expansion: 'A "B"', content: [t('AB')] },
      '<p><abbr title="A &#x22;B&#x22;">AB</abbr></p>',
    ],
    [{ kind: 'span', lang: 'fr', content: [t('mot')] }, '<p><span lang="fr">mot</span></p>'],
    [{ kind: 'quotation', lang: 'fr', content: [t('mot')] }, '<p><q lang="fr">mot</q></p>'],
    [{ kind: 'break' }, '<p><br></p>'],
    [
      { kind: 'image', resource: 'k.svg', alt: 'k' },
      '<p><img class="inline-image" src="../k.svg" alt="k"></p>',
    ],
  ])('%#', (inline, html) => {
    expect(inlineHtml(inline)).toBe(html);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/path',
    '//host/path',
    'page.html',
    'ftp://a.example/',
    'file:///etc',
    'https://',
    'https://a b',
    'http://[',
    '#',
    '#a b',
    '#"x',
    'mailto:',
    'blob:x',
    '',
  ])('writes a link to %j as its text', (url) => {
    expect(inlineHtml({ kind: 'link', url, content: [t('text')] })).toBe('<p>text</p>');
  });
});

describe('notes', () => {
  const ref: Inline = { kind: 'note-ref', note: 'note-1' };
  const article = draftOf(
    [section(null, [{ kind: 'paragraph', id: '', content: [t('a'), ref, t('b'), ref] }])],
    [
      { id: 'note-1', blocks: [paragraph('text')] },
      { id: 'note-2', blocks: [paragraph('unused')] },
    ],
  );

  it('are numbered links there and back', () => {
    const html = write(article).replace(/<p id="[^"]*">/g, '<p>');
    expect(html).toContain(
      '<p>a<sup class="note-ref" data-note="note-1"><a id="ref-note-1" role="doc-noteref" href="#note-1" aria-label="Note 1" data-generated>1</a></sup>b',
    );
    expect(html).toContain(
      '<section class="notes" role="doc-endnotes" aria-label="Notes"><h2 data-generated>Notes</h2><ol><li id="note-1"><p>text</p><a role="doc-backlink" href="#ref-note-1"',
    );
    expect(html).toContain(
      'href="#ref-note-1-2" aria-label="Back from note 1 to the text, place 2 of 2" data-generated>↩</a></li><li id="note-2"><p>unused</p></li></ol></section>',
    );
  });

  it('that do not exist leave no reference', () => {
    expect(inlineHtml(t('a'), { kind: 'note-ref', note: 'nowhere' })).toBe('<p>a</p>');
  });
});

it('refuses what is nested too deep', () => {
  let block: Block = paragraph('deep');
  for (let depth = 0; depth < 300; depth++) block = { kind: 'quote', id: `q${depth}`, blocks: [block] };
  const deep = { ...draftOf([{ id: 's', heading: null, blocks: [block], sections: [] }]) };
  expect(() => writeArticle(deep, { words: english, resourceBase: '' })).toThrow(
    expect.objectContaining({ code: 'content-invalid' }) as ReaderError,
  );
});
