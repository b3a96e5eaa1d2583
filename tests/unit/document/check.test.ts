import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/lib/document/check.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Block, Inline, Metadata, Publication } from '../../../src/lib/document/model.ts';
import { publication } from '../../support/arbitrary-publication.ts';
import { draftOf, paragraph, section, textInline as t } from '../../support/publication.ts';

const withBlock = (block: Block): Publication => assignIds(draftOf([section('S', [block])]));
const withInline = (inline: Inline): Publication =>
  withBlock({ kind: 'paragraph', id: '', content: [inline] });
const withMetadata = (metadata: Partial<Metadata>): Publication => {
  const made = withBlock(paragraph('a'));
  return { ...made, metadata: { ...made.metadata, ...metadata } };
};
const link = (url: string): Inline => ({ kind: 'link', url, content: [t('here')] });
const cell = { kind: 'cell' as const, id: '', content: [] };
const table = (head: number, ...rows: number[]): Block => ({
  kind: 'table',
  id: '',
  caption: null,
  rowHeaders: false,
  head: Array.from({ length: head }, () => cell),
  rows: rows.map((width) => Array.from({ length: width }, () => cell)),
});
const figure = (more: Partial<Extract<Block, { kind: 'figure' }>>): Block => ({
  kind: 'figure',
  id: '',
  resource: 'a.svg',
  alt: 'alt',
  caption: null,
  description: [],
  ...more,
});
const withPicture = (block: Block): Publication => ({
  ...withBlock(block),
  resources: [{ name: 'a.svg', mediaType: 'image/svg+xml', width: 1, height: 1 }],
});
let deep: Block = paragraph('deep');
for (let depth = 0; depth < 300; depth++) deep = { kind: 'quote', id: `q${depth}`, blocks: [deep] };

describe('checking', () => {
  it('finds nothing wrong with a sound publication', () => {
    expect(check(withBlock(paragraph('a')))).toEqual([]);
    expect(check(withPicture(figure({ alt: '' })))).toEqual([]);
    expect(check(withInline(link('#title')))).toEqual([]);
  });

  it.each<[string, Publication, string, RegExp]>([
    ['no sections', draftOf([]), 'content-invalid', /no text/],
    ['an empty lead only', assignIds(draftOf([section(null, [])])), 'content-invalid', /no text/],
    [
      'a second lead',
      assignIds(draftOf([section('A', []), section(null, [])])),
      'content-invalid',
      /before the first heading/,
    ],
    [
      'a section inside without a heading',
      assignIds(draftOf([section('A', [], [section(null, [])])])),
      'content-invalid',
      /no heading/,
    ],
    ['an empty heading', assignIds(draftOf([section(' ', [])])), 'content-invalid', /heading is empty/],
    [
      'an id twice',
      { ...draftOf([{ ...section('A', [paragraph('a', { id: 'x' })]), id: 'x' }]) },
      'id-duplicate',
      /“x”/,
    ],
    ['an id that is none', withBlock(paragraph('a', { id: '1 2' })), 'content-invalid', /“1 2”/],
    ['an id of a reference', withBlock(paragraph('a', { id: 'ref-1' })), 'content-invalid', /“ref-1”/],
    ['a short row', withBlock(table(2, 2, 1)), 'content-invalid', /Row 2 .* 1 cells, its head has 2/],
    ['a table without a head', withBlock(table(0)), 'content-invalid', /no column headers/],
    ['a script for a link', withInline(link('javascript:alert(1)')), 'link-invalid', /“here”/],
    ['a link to nowhere', withInline(link('#nowhere')), 'link-invalid', /#nowhere/],
    ['a card to nowhere', withBlock({ kind: 'embed', id: '', url: 'x', title: 'T' }), 'link-invalid', /card/],
    [
      'a note that is not there',
      withInline({ kind: 'note-ref', note: 'n' }),
      'content-invalid',
      /no note “n”/,
    ],
    [
      'a note that nothing needs',
      assignIds(draftOf([section('A', [])], [{ id: 'n', blocks: [] }])),
      'content-invalid',
      /refers to the note “n”/,
    ],
    ['a picture that is not there', withBlock(figure({})), 'resource-missing', /a\.svg/],
    [
      'an inline picture that is not there',
      withInline({ kind: 'image', resource: 'b.svg', alt: '' }),
      'resource-missing',
      /b\.svg/,
    ],
    [
      'a described picture without alt',
      withPicture(figure({ alt: ' ', description: [paragraph('d')] })),
      'alt-missing',
      /a\.svg/,
    ],
    [
      'a language of a block',
      withBlock(paragraph('a', { lang: 'not a language' })),
      'language-unknown',
      /not a language/,
    ],
    [
      'a language of a phrase',
      withInline({ kind: 'span', lang: 'en_US', content: [t('a')] }),
      'language-unknown',
      /en_US/,
    ],
    ['a language of the whole', withMetadata({ language: '' }), 'language-unknown', /“”/],
    ['an empty title', withMetadata({ title: ' ' }), 'content-invalid', /title/],
    ['a date that is none', withMetadata({ published: '2026-02-31' }), 'content-invalid', /2026-02-31/],
    [
      'a source that is no address',
      withMetadata({ source: { title: 'T', url: 'x' } }),
      'link-invalid',
      /“x”/,
    ],
    [
      'a name with a folder',
      {
        ...withBlock(paragraph('a')),
        resources: [{ name: 'a/b', mediaType: 'image/png', width: 1, height: 0 }],
      },
      'content-invalid',
      /“a\/b”/,
    ],
    ['an article name', { ...withBlock(paragraph('a')), id: 'Статья' }, 'content-invalid', /Статья/],
    [
      'too much nesting',
      draftOf([{ id: 's', heading: null, blocks: [deep], sections: [] }]),
      'content-invalid',
      /nested 302 levels/,
    ],
  ])('tells of %s', (_, wrong, code, message) => {
    expect(check(wrong)).toContainEqual(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
    );
  });

  it('points at the part by identity', () => {
    const wrong = withBlock(table(2, 1));
    expect(check(wrong)[0]!.thing).toBe(wrong.body[0]!.blocks[0]);
  });

  it('never throws, and says nothing of ids, links or languages of what the importers make', () => {
    fc.assert(
      fc.property(publication, (made) => {
        const codes = new Set(check(made).map(({ code }) => code));
        expect([...codes].filter((code) => code !== 'content-invalid' && code !== 'alt-missing')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
