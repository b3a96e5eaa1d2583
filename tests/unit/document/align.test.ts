import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEdition } from '../../../src/lib/document/align.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Block, Publication } from '../../../src/lib/document/model.ts';
import { blocks, sectionsInOrder, textBlocks } from '../../../src/lib/document/walk.ts';
import { draft } from '../../support/arbitrary-publication.ts';
import { draftOf, paragraph, section, textInline as t } from '../../support/publication.ts';

const idsOf = (publication: Publication): string[] => [
  ...sectionsInOrder(publication).map(({ id }) => id),
  ...[...blocks(publication)].map(({ block }) => block.id),
  ...[...textBlocks(publication)].map(({ block }) => block.id),
  ...publication.notes.map(({ id }) => id),
];

/** Another text in the same structure. */
function translated(publication: Publication): Publication {
  const text = JSON.stringify(publication).replaceAll(
    '"kind":"text","text":"',
    '"kind":"text","text":"перевод ',
  );
  return JSON.parse(text) as Publication;
}

describe('aligning two editions', () => {
  it('gives the translation every id of the original', () => {
    fc.assert(
      fc.property(draft, (made) => {
        const original = assignIds(made);
        const alignment = alignEdition(translated(made), original);
        if (!alignment.aligned) throw new Error(JSON.stringify(alignment.difference));
        expect(idsOf(alignment.publication)).toEqual(idsOf(original));
      }),
      { numRuns: 200 },
    );
  });

  it('takes references and links along', () => {
    const note = (id: string): Publication['notes'] => [{ id, blocks: [paragraph('n')] }];
    const text = (noteId: string, target: string): Block => ({
      kind: 'paragraph',
      id: target,
      content: [
        { kind: 'note-ref', note: noteId },
        { kind: 'link', url: `#${target}`, content: [t('here')] },
      ],
    });
    const original = assignIds(draftOf([section('One', [text('note-1', 'there')])], note('note-1')));
    const alignment = alignEdition(
      draftOf([section('Раз', [text('note-сноска', 'тут')])], note('note-сноска')),
      original,
    );
    expect(alignment).toMatchObject({ aligned: true });
    const [block] = alignment.aligned ? alignment.publication.body[0]!.blocks : [];
    expect(block).toEqual(original.body[0]!.blocks[0]);
  });

  const quote: Block = { kind: 'quote', id: '', blocks: [paragraph('q')] };
  const list = (ordered: boolean, count: number): Block => ({
    kind: 'list',
    id: '',
    ordered,
    entries: Array.from({ length: count }, () => ({ blocks: [paragraph('e')] })),
  });
  const table = (width: number): Block => ({
    kind: 'table',
    id: '',
    caption: null,
    rows: [],
    rowHeaders: false,
    head: Array.from({ length: width }, () => ({ kind: 'cell' as const, id: '', content: [] })),
  });
  it.each<[string, Block[], Block[], string, string, string]>([
    [
      'another kind',
      [paragraph('a'), quote],
      [paragraph('a'), paragraph('b')],
      'section 1, paragraph 2',
      'a quotation',
      'a paragraph',
    ],
    [
      'another role',
      [paragraph('a', { role: 'standfirst' })],
      [paragraph('a')],
      'section 1, paragraph 1',
      'a paragraph as standfirst',
      'a paragraph',
    ],
    [
      'something missing',
      [paragraph('a'), quote],
      [paragraph('a')],
      'section 1, quotation 1',
      'a quotation',
      'nothing',
    ],
    [
      'something more',
      [paragraph('a')],
      [paragraph('a'), quote],
      'section 1, quotation 1',
      'nothing',
      'a quotation',
    ],
    ['an entry fewer', [list(true, 3)], [list(true, 2)], 'section 1, list 1, entry 3', 'an entry', 'nothing'],
    [
      'another list',
      [list(true, 1)],
      [list(false, 1)],
      'section 1, list 1',
      'a numbered list',
      'a list with bullets',
    ],
    [
      'another width',
      [table(2)],
      [table(3)],
      'section 1, table 1',
      'a table of 2 columns and 0 rows',
      'a table of 3 columns and 0 rows',
    ],
  ])('tells the first difference: %s', (_, theirs, ours, path, expected, found) => {
    const edition = draftOf([section('S', ours)]);
    const alignment = alignEdition(edition, assignIds(draftOf([section('S', theirs)])));
    expect(alignment).toMatchObject({
      aligned: false,
      difference: { path: path.replace('section 1, ', 'section 1, '), expected, found },
    });
  });

  it('points at the part of the edition, or at what it is missing from', () => {
    const edition = draftOf([section('S', [paragraph('a')])]);
    const alignment = alignEdition(edition, assignIds(draftOf([section('S', [quote])])));
    expect(!alignment.aligned && alignment.difference.thing).toBe(edition.body[0]!.blocks[0]);
    const missing = alignEdition(edition, assignIds(draftOf([section('S', [paragraph('a'), quote])])));
    expect(!missing.aligned && missing.difference.thing).toBe(edition.body[0]);
  });
});
