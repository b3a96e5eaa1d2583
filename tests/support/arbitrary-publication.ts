/**
 * Publications for property tests: every kind of block and inline, Cyrillic, right-to-left text, white space
 * at every edge and the characters that HTML treats as its own. They are in normal form and without
 * problems, ids included.
 */
import fc from 'fast-check';
import { assignIds } from '../../src/lib/document/ids.ts';
import { normalizeInlines } from '../../src/lib/document/inlines.ts';
import {
  SCHEMA,
  type Block,
  type Cell,
  type Inline,
  type Metadata,
  type Note,
  type Paragraph,
  type Pronunciation,
  type Publication,
  type Section,
  type SourceWork,
  type Table,
} from '../../src/lib/document/model.ts';

const RESOURCES = [
  { name: 'map.svg', mediaType: 'image/svg+xml', width: 640, height: 480 },
  { name: 'снимок 1 & 50%.png', mediaType: 'image/png', width: 1, height: 2000 },
] as const;

const URLS = ['https://example.org/?a=1&b="2"', 'http://пример.рф/путь', 'mailto:a@example.org', '#title'];

const ASIDES = ['promo', 'donation', 'newsletter', 'sidebar', 'correction', 'disclosure'] as const;

const PIECES = [
  ...['a', 'word', 'Слово', 'ё', '-', '—', '1', '.', '{', '`', 'שלום', '漢字', '👩‍👩‍👧', 'e\u0301'],
  ...['<', '>', '&', '&amp;', '</p>', '<!--', ']]>', '"', "'", '"><script>alert(1)</script>'],
  ...[' ', '  ', '\n', '\t', '\u00A0', '\u00AD', '\u200B'],
];

/** Any text at all, often of the pieces that are hard to write. */
const text = fc.oneof(
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
  return fc.record(all, {
    requiredKeys: Object.keys(required) as never[],
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<T>;
}

type Drafts = Record<string, fc.Arbitrary<unknown>>;
const ID: Drafts = { id: fc.constant('') };
const OPTIONAL: Drafts = { lang: language, dir: direction };

function inlines(notes: readonly string[], depth = 3): fc.Arbitrary<Inline[]> {
  const kind = (name: Inline['kind'], required: Drafts = {}, optional: Drafts = {}): fc.Arbitrary<Inline> =>
    record<Inline>({ kind: fc.constant(name), ...required } as object, optional as object);
  const kinds = [
    kind('text', { text }),
    kind('text', { text }),
    kind('code', { text }),
    kind('break'),
    kind('image', { resource, alt: text }),
  ];
  if (notes.length > 0) kinds.push(kind('note-ref', { note: fc.constantFrom(...notes) }));
  if (depth > 0) {
    const content = inlines(notes, depth - 1);
    kinds.push(
      kind('emphasis', { content }),
      kind('strong', { content }),
      kind('quotation', { content }, { lang: language }),
      kind('link', { content, url: fc.constantFrom(...URLS) }),
      kind('abbreviation', { content, expansion: text }),
      kind('span', { content, lang: language }, { dir: direction }),
    );
  }
  return fc.array(fc.oneof(...kinds), { maxLength: 3 }).map(normalizeInlines);
}

/** Blocks of every kind. */
function blockLists(content: fc.Arbitrary<Inline[]>, depth = 2): fc.Arbitrary<Block[]> {
  const textual = (kind: string): Drafts => ({ kind: fc.constant(kind), ...ID, content });
  const caption = fc.option(record({ ...textual('caption') }, OPTIONAL), { nil: null });
  const block = (kind: Block['kind'], required: Drafts, optional: Drafts = {}): fc.Arbitrary<Block> =>
    record<Block>(
      { kind: fc.constant(kind), ...ID, ...required } as object,
      { ...OPTIONAL, ...optional } as object,
    );
  const inner = depth > 0 ? blockLists(content, depth - 1) : fc.constant([]);
  const kinds: fc.Arbitrary<Block>[] = [
    block('paragraph', { content }, { role: fc.constantFrom('standfirst', 'attribution') }),
    block('pull-quote', { content }),
    block('code', { text }, { language: fc.constantFrom('ts', 'c++', '1c') }),
    block('separator', {}),
    block(
      'embed',
      { url: fc.constantFrom(URLS[0]!, URLS[1]!), title: text },
      { site: text, description: text },
    ),
    block('figure', { resource, alt: text, caption, description: inner }),
    tables(textual('cell'), caption),
  ];
  if (depth > 0) {
    const entries = fc.array(record({ blocks: inner }), { maxLength: 3 });
    const terms = fc.array(record(textual('term'), OPTIONAL), { minLength: 1, maxLength: 2 });
    const start = fc.integer({ min: -5, max: 5000 }).filter((first) => first !== 1);
    kinds.push(
      block('quote', { blocks: inner }),
      block('aside', { asideKind: fc.constantFrom(...ASIDES), blocks: inner }, { label: text }),
      block('list', { ordered: fc.constant(false), entries }),
      block('list', { ordered: fc.constant(true), entries }, { start }),
      block('definition-list', { entries: fc.array(record({ terms, blocks: inner }), { maxLength: 3 }) }),
    );
  }
  return fc.array(fc.oneof(...kinds), { maxLength: 3 });
}

function tables(cell: Drafts, caption: fc.Arbitrary<unknown>): fc.Arbitrary<Table> {
  const cells = record<Cell>(cell, {
    ...OPTIONAL,
    align: fc.constantFrom('start', 'center', 'end'),
  } as object);
  return fc.integer({ min: 1, max: 3 }).chain((width) => {
    const row = fc.array(cells, { minLength: width, maxLength: width });
    return record<Table>(
      {
        kind: fc.constant('table'),
        ...ID,
        caption,
        head: row,
        rows: fc.array(row, { maxLength: 3 }),
        rowHeaders: fc.boolean(),
      } as object,
      OPTIONAL as object,
    );
  });
}

function sections(
  blocks: fc.Arbitrary<Block[]>,
  content: fc.Arbitrary<Inline[]>,
  depth = 2,
): fc.Arbitrary<Section[]> {
  const named = fc
    .tuple(filled, content)
    .map(([first, rest]) => normalizeInlines([{ kind: 'text', text: first }, ...rest]));
  const heading = record({ kind: fc.constant('heading'), ...ID, content: named }, OPTIONAL);
  const inner = depth > 0 ? sections(blocks, content, depth - 1) : fc.constant([]);
  return fc.array(record<Section>({ ...ID, heading, blocks, sections: inner } as object), { maxLength: 3 });
}

function bodies(blocks: fc.Arbitrary<Block[]>, content: fc.Arbitrary<Inline[]>): fc.Arbitrary<Section[]> {
  const role = fc.constant('standfirst');
  const standfirst = record<Paragraph>(
    { kind: fc.constant('paragraph'), ...ID, role, content } as object,
    OPTIONAL as object,
  );
  const leadBlocks = fc
    .tuple(fc.array(standfirst, { maxLength: 1 }), blocks)
    .map(([first, rest]) => [...first, ...rest]);
  const lead = record<Section>({
    ...ID,
    heading: fc.constant(null),
    blocks: leadBlocks,
    sections: fc.constant([]),
  } as object);
  return fc
    .tuple(fc.array(lead, { maxLength: 1 }), sections(blocks, content))
    .map(([first, rest]) => [...first, ...rest])
    .filter((body) => body.length > 0);
}

const date = fc.constantFrom('2026-11-22', '2024-10-30', '2000-02-29');
const source = record<SourceWork>(
  { title: filled },
  { language, publisher: filled, reporter: filled, published: date, url: fc.constant(URLS[0]!) },
);
const pronunciation = record<Pronunciation>(
  { text: filled, say: text.filter((value) => /[\p{L}\p{N}]/u.test(value)) },
  { lang: language, wholeWord: fc.constant(false as const), caseSensitive: fc.constant(true as const) },
);
const metadata = record<Metadata>(
  {
    title: filled,
    language,
    kind: fc.constantFrom('original', 'translation', 'abridged-translation', 'retelling'),
    authors: fc.array(filled, { maxLength: 3 }),
    translators: fc.array(filled, { maxLength: 2 }),
  },
  {
    subtitle: filled,
    translationOf: language,
    source,
    published: date,
    modified: date,
    publisher: filled,
    rights: filled,
    advisory: filled,
    summary: filled,
    pronunciations: fc.array(pronunciation, { minLength: 1, maxLength: 3 }),
  },
);

/** A publication whose ids are '' but for its notes': what an importer makes. */
export const draft: fc.Arbitrary<Publication> = fc.integer({ min: 0, max: 3 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `note-${index + 1}`);
  const content = inlines(ids);
  const blocks = blockLists(content);
  const note = (id: string): fc.Arbitrary<Note> =>
    record<Note>({ id: fc.constant(id), blocks }, { lang: language });
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
