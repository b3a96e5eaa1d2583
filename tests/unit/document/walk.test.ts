import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/lib/document/block-text.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Block } from '../../../src/lib/document/model.ts';
import { blocks, sectionsInOrder, textBlocks } from '../../../src/lib/document/walk.ts';
import { draftOf, paragraph, section, textInline as t } from '../../support/publication.ts';

const table: Block = {
  kind: 'table',
  id: '',
  rowHeaders: false,
  caption: { kind: 'caption', id: '', content: [t('caption')] },
  head: [{ kind: 'cell', id: '', content: [t('head')] }],
  rows: [[{ kind: 'cell', id: '', content: [t('cell')] }]],
};
const figure: Block = {
  kind: 'figure',
  id: '',
  resource: 'a.svg',
  alt: 'alt',
  caption: { kind: 'caption', id: '', content: [t('picture')] },
  description: [paragraph('description')],
};
const aside: Block = {
  kind: 'aside',
  id: '',
  asideKind: 'sidebar',
  lang: 'ru',
  blocks: [
    { kind: 'list', id: '', ordered: false, entries: [{ blocks: [paragraph('пункт')] }, { blocks: [] }] },
  ],
};
const terms: Block = {
  kind: 'definition-list',
  id: '',
  entries: [
    { terms: [{ kind: 'term', id: '', content: [t('term')], lang: 'fr' }], blocks: [paragraph('meaning')] },
  ],
};
const article = assignIds(
  draftOf(
    [
      section(null, [paragraph('lead', { role: 'standfirst' })]),
      section('One', [table, { kind: 'separator', id: '' }], [section('Inner', [figure, aside])]),
      section('Two', [terms]),
    ],
    [{ id: 'note-1', lang: 'de', blocks: [paragraph('note')] }],
  ),
);

describe('walking', () => {
  it('goes through the texts as they are read', () => {
    expect([...textBlocks(article)].map(({ block }) => blockText(block))).toEqual([
      'Title',
      'lead',
      'One',
      'caption',
      'head',
      'cell',
      'Inner',
      'picture',
      'description',
      'пункт',
      'Two',
      'term',
      'meaning',
      'note',
    ]);
  });

  it('says in which section, container, language and note a text stands', () => {
    const places = [...textBlocks(article)].map(({ block, section: { heading }, path, lang, inNote }) => [
      blockText(block),
      heading && blockText(heading),
      path.map(({ kind }) => kind).join(' '),
      lang,
      inNote?.id,
    ]);
    expect(places).toContainEqual(['Title', null, '', 'en', undefined]);
    expect(places).toContainEqual(['One', 'One', '', 'en', undefined]);
    expect(places).toContainEqual(['cell', 'One', 'table', 'en', undefined]);
    expect(places).toContainEqual(['пункт', 'Inner', 'aside list', 'ru', undefined]);
    expect(places).toContainEqual(['term', 'Two', 'definition-list', 'fr', undefined]);
    expect(places).toContainEqual(['note', 'Two', '', 'de', 'note-1']);
  });

  it('gives containers before what they hold, and sections before those inside them', () => {
    expect([...blocks(article)].map(({ block }) => block.kind)).toEqual([
      'paragraph',
      'table',
      'separator',
      'figure',
      'paragraph',
      'aside',
      'list',
      'paragraph',
      'definition-list',
      'paragraph',
      'paragraph',
    ]);
    expect(sectionsInOrder(article).map(({ heading }) => heading && blockText(heading))).toEqual([
      null,
      'One',
      'Inner',
      'Two',
    ]);
  });

  it('finds nothing in a publication without sections', () => {
    expect([...textBlocks(draftOf([]))]).toEqual([]);
  });
});
