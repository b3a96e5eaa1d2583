/**
 * Publications for property tests: every kind of block and inline, Cyrillic, right-to-left text, white space
 * at every edge and the characters that HTML treats as its own. They are in normal form and without
 * problems, ids included.
 */
import fc from 'fast-check';
import { assignIds } from '../../src/lib/document/ids.ts';
import { normalizeInlines } from '../../src/lib/document/inlines.ts';
import {
  SCHEMA, type Block, type Cell, type Inline, type Metadata, type Note, type Paragraph, type Publication, type Section, type SourceWork, type Table,
} from '../../src/lib/document/model.ts';

const RESOURCES = [
  { name: 'map.svg', mediaType: 'image/svg+xml', width: 640, height: 480 },
  { name: 'снимок 1 & 50%.png', mediaType: 'image/png', width: 1, height: 2000 },
] as const;

const URLS = ['https://example.org/?a=1&b="2"', 'http://пример.рф/путь', 'mailto:a@example.org', '#title'];

const PIECES = [
  'a', 'word', 'Слово', 'ё', '-', '—', ' ', '  ', '\n', '\t', '\u00A0', '\u00AD', '\u200B', '<', '>', '&', '&amp;',
  '</p>', '<!--', ']]>', '"', "'", '`', '{', 'שלום', '漢字', '👩‍👩‍👧', 'e\u0301', '1', '.', '"><script>alert(1)</script>',
];

/** Any text at all, often of the pieces that are hard to write. */
export const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((raw) => raw.replace(/[\0\r]/g, ' ')),
);
const filled = text.filter((value) => value.trim() !== '');
const language = fc.constantFrom('en', 'ru', 'fr', 'he', 'zh-Hant', 'en-GB');
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
const resource = fc.constantFrom(...RESOURCES.map(({ name }) => name));

/** A record whose optional keys are present or absent, never undefined. */
function record<T extends object>(
  required: { [K in keyof T]?: fc.Arbitrary<unknown> },
  optional: { [K in keyof T]?: fc.Arbitrary<unknown> } = {},
): fc.Arbitrary<T> {
  const all = { ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(all, { requiredKeys: Object.keys(required) as never[] }).map((made) => ({ ...made })) as unknown as fc.Arbitrary<T>;
}

type Drafts = Record<string, fc.Arbitrary<unknown>>;
const ID: Drafts = { id: fc.constant('') };
const OPTIONAL: Drafts = { lang: language, dir: direction };

function inlines(notes: readonly string[]): fc.Arbitrary<Inline[]> {
  const { many } = fc.letrec<{ one: Inline; many: Inline[] }>((tie) => {
    const content = { content: tie('many') };
    const kind = (name: Inline['kind']): { kind: fc.Arbitrary<string> } => ({ kind: fc.constant(name) });
    const leaves: fc.Arbitrary<Inline>[] = [
      record<Inline>({ ...kind('text'), text } as object),
      record<Inline>({ ...kind('code'), text } as object),
      record<Inline>(kind('break')),
      record<Inline>({ ...kind('image'), resource, alt: text } as object),
    ];
    if (notes.length > 0) leaves.push(record<Inline>({ ...kind('note-ref'), note: fc.constantFrom(...notes) } as object));
    return {
      one: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaves[0]!,
        ...leaves.slice(1),
        record<Inline>({ ...kind('emphasis'), ...content } as object),
        record<Inline>({ ...kind('strong'), ...content } as object),
        record<Inline>({ ...kind('quotation'), ...content } as object, { lang: language } as object),
        record<Inline>({ ...kind('link'), ...content, url: fc.constantFrom(...URLS) } as object),
        record<Inline>({ ...kind('abbreviation'), ...content, expansion: text } as object),
        record<Inline>({ ...kind('span'), ...content, lang: language } as object, { dir: direction } as object),
      ),
      many: fc.array(tie('one'), { maxLength: 4, depthIdentifier: 'inline' }),
    };
  });
  return many.map(normalizeInlines);
}

/** Blocks of every kind. */
function blockLists(content: fc.Arbitrary<Inline[]>): fc.Arbitrary<Block[]> {
  const textual = (kind: string): Drafts => ({ kind: fc.constant(kind), ...ID, content });
  const caption = fc.option(record({ ...textual('caption') }, OPTIONAL), { nil: null });
  const { many } = fc.letrec<{ one: Block; many: Block[] }>((tie) => {
    const inner = tie('many');
    const block = (kind: Block['kind'], required: Drafts, optional: Drafts = {}): fc.Arbitrary<Block> =>
      record<Block>({ kind: fc.constant(kind), ...ID, ...required } as object, { ...OPTIONAL, ...optional } as object);
    return {
      one: fc.oneof(
        { depthSize: 'small' },
        block('paragraph', { content }, { role: fc.constantFrom('standfirst', 'attribution') }),
        block('pull-quote', { content }),
        block('code', { text }, { language: fc.constantFrom('ts', 'c++', '1c') }),
        block('separator', {}),
        block('embed', { url: fc.constantFrom(URLS[0]!, URLS[1]!), title: text }, { site: text, description: text }),
        tables(textual('cell'), caption),
        block('quote', { blocks: inner }),
        block('aside', { asideKind: fc.constantFrom('promo', 'donation', 'newsletter', 'sidebar', 'correction', 'disclosure'), blocks: inner }, { label: text }),
        block('figure', { resource, alt: text, caption, description: inner }),
        block('list', { ordered: fc.constant(false), entries: fc.array(fc.record({ blocks: inner }), { maxLength: 3 }) }),
        block('list', { ordered: fc.constant(true), entries: fc.array(fc.record({ blocks: inner }), { maxLength: 3 }) }, { start: fc.integer({ min: -5, max: 5000 }).filter((start) => start !== 1) }),
        block('definition-list', {
          entries: fc.array(
            fc.record({ terms: fc.array(record(textual('term'), OPTIONAL), { minLength: 1, maxLength: 2 }), blocks: inner }),
            { maxLength: 3 },
          ),
        }),
      ),
      many: fc.array(tie('one'), { maxLength: 4, depthIdentifier: 'block' }),
    };
  });
  return many;
}

function tables(cell: Drafts, caption: fc.Arbitrary<unknown>): fc.Arbitrary<Table> {
  const cells = record<Cell>(cell, { ...OPTIONAL, align: fc.constantFrom('start', 'center', 'end') } as object);
  return fc.integer({ min: 1, max: 3 }).chain((width) => {
    const row = fc.array(cells, { minLength: width, maxLength: width });
    return record<Table>(
      { kind: fc.constant('table'), ...ID, caption, head: row, rows: fc.array(row, { maxLength: 3 }), rowHeaders: fc.boolean() } as object,
      OPTIONAL as object,
    );
  });
}

function bodies(blocks: fc.Arbitrary<Block[]>, content: fc.Arbitrary<Inline[]>): fc.Arbitrary<Section[]> {
  const named = fc.tuple(filled, content).map(([first, rest]) => normalizeInlines([{ kind: 'text', text: first }, ...rest]));
  const heading = record({ kind: fc.constant('heading'), ...ID, content: named }, OPTIONAL);
  const { many } = fc.letrec<{ one: Section; many: Section[] }>((tie) => ({
    one: record<Section>({ ...ID, heading, blocks, sections: tie('many') } as object),
    many: fc.array(tie('one'), { maxLength: 3, depthIdentifier: 'section', size: 'small' }),
  }));
  const standfirst = record<Paragraph>({ kind: fc.constant('paragraph'), ...ID, role: fc.constant('standfirst'), content } as object, OPTIONAL as object);
  const leadBlocks = fc.tuple(fc.array(standfirst, { maxLength: 1 }), blocks).map(([first, rest]) => [...first, ...rest]);
  const lead = record<Section>({ ...ID, heading: fc.constant(null), blocks: leadBlocks, sections: fc.constant([]) } as object);
  return fc
    .tuple(fc.array(lead, { maxLength: 1 }), many)
    .map(([first, rest]) => [...first, ...rest])
    .filter((body) => body.length > 0);
}

const date = fc.constantFrom('2026-11-22', '2024-10-30', '2000-02-29');
const source = record<SourceWork>(
  { title: filled },
  { language, publisher: filled, reporter: filled, published: date, url: fc.constant(URLS[0]!) },
);
const metadata = record<Metadata>(
  {
    title: filled,
    language,
    kind: fc.constantFrom('original', 'translation', 'abridged-translation', 'retelling'),
    authors: fc.array(filled, { maxLength: 3 }),
    translators: fc.array(filled, { maxLength: 2 }),
  },
  { subtitle: filled, translationOf: language, source, published: date, modified: date, publisher: filled, rights: filled, advisory: filled, summary: filled },
);

/** A publication whose ids are '' but for its notes': what an importer makes. */
export const draft: fc.Arbitrary<Publication> = fc.integer({ min: 0, max: 3 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `note-${index + 1}`);
  const content = inlines(ids);
  const blocks = blockLists(content);
  const note = (id: string): fc.Arbitrary<Note> => record<Note>({ id: fc.constant(id), blocks }, { lang: language });
  return record<Publication>({
    schema: fc.constant(SCHEMA),
    id: fc.constant('an-article'),
    metadata,
    body: bodies(blocks, content),
    notes: fc.tuple(...ids.map(note)),
    resources: fc.constant([...RESOURCES]),
  });
});

/** A publication that is ready to be written. */
export const publication: fc.Arbitrary<Publication> = draft.map(assignIds);
