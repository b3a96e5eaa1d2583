import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignIds } from '../../../src/lib/document/ids.ts';
import { normalizeInlines } from '../../../src/lib/document/inlines.ts';
import {
  SCHEMA,
  type Block,
  type Inline,
  type Publication,
  type Section,
} from '../../../src/lib/document/model.ts';
import { importFile } from '../../../src/lib/importers/importer.ts';
import { writeMarkdown } from '../../../src/lib/importers/markdown-writer.ts';
import { bytesOf, fixture, markdown, PICTURE } from './support.ts';

/** What Markdown would read as something else, and what it must leave alone. */
const PIECES = [
  ...['a', 'word', 'Слово', 'ёж', '漢字', '👩‍👩‍👧', '“so”', '«так»', '—', '–', '…', '\u00A0', '\u00AD'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '\\',
    '|',
    '#',
    '##',
    '>',
    '<',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&',
    '!',
    '[',
  ],
  ...[
    ']',
    '![a](b)',
    '[a](b)',
    '[^1]',
    '{',
    '}',
    '{#id}',
    '{lang=fr}',
    ':',
    '::',
    ':::',
    ':abbr[x]{title="y"}',
    ':lang',
    '10:30',
  ],
  ...[
    '1.',
    '2)',
    '-',
    '- ',
    '+',
    '=',
    '===',
    '---',
    '* * *',
    'http://example.org/a_b',
    'www.example.org',
    'a@example.org',
    '"',
    "'",
    '$',
    '~',
    '^',
  ],
];
const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 })
  .chain((pieces) =>
    fc.constantFrom(' ', '').map((between) =>
      pieces
        .join(between)
        .replace(/\s+/g, (space) => (space.includes('\u00A0') ? '\u00A0' : ' '))
        .trim(),
    ),
  )
  .filter((text) => text !== '');
const plain = (text: string): Inline[] => normalizeInlines([{ kind: 'text', text }]);
const plainInlines = words.map(plain);

const draft = (body: readonly Section[], notes: Publication['notes'] = []): Publication =>
  assignIds({
    schema: SCHEMA,
    id: 'a',
    metadata: { title: 'T', language: 'en', kind: 'original', authors: [], translators: [] },
    body,
    notes,
    resources: [],
  });
const lead = (blocks: readonly Block[]): Section => ({ id: '', heading: null, blocks, sections: [] });
const paragraph = (content: readonly Inline[]): Block => ({ kind: 'paragraph', id: '', content });

function throughMarkdown(publication: Publication): Publication {
  return importFile(bytesOf(writeMarkdown(publication)), 'a.md', {
    slug: publication.id,
    strict: true,
    resources: () => PICTURE,
  }).publication;
}

function staysTheSame(publication: Publication): void {
  expect(throughMarkdown(publication)).toEqual(publication);
}

const textual = plainInlines.map(paragraph);
const quote = fc
  .array(textual, { minLength: 1, maxLength: 2 })
  .map((blocks): Block => ({ kind: 'quote', id: '', blocks }));
const aside = fc
  .tuple(
    fc.constantFrom('donation' as const, 'newsletter' as const),
    fc.array(textual, { minLength: 1, maxLength: 3 }),
    fc.option(words, { nil: undefined }),
  )
  .map(([asideKind, blocks, label]): Block => ({
    kind: 'aside',
    id: '',
    asideKind,
    ...(label === undefined ? {} : { label }),
    blocks,
  }));
const separator = fc.constant<Block>({ kind: 'separator', id: '' });
const plainBlocks = fc.array(fc.oneof({ weight: 4, arbitrary: textual }, quote, aside, separator), {
  minLength: 1,
  maxLength: 6,
});
const plainPublication = fc
  .tuple(plainInlines, plainBlocks, fc.array(fc.tuple(plainInlines, plainBlocks), { maxLength: 3 }))
  .map(([standfirst, first, rest]) =>
    draft([
      lead([{ kind: 'paragraph', id: '', role: 'standfirst', content: standfirst }, ...first]),
      ...rest.map(([content, blocks]): Section => ({
        id: '',
        heading: { kind: 'heading', id: '', content },
        blocks,
        sections: [],
      })),
    ]),
  );

it('what plain text yields is read back as it was, ids and all', () => {
  fc.assert(fc.property(plainPublication, staysTheSame), { numRuns: 250 });
});

/** Inlines with a word on either side, as text has them. */
const richInlines = fc
  .array(
    fc.tuple(
      fc.constantFrom<((content: Inline[]) => Inline) | 'break'>(
        (content) => ({ kind: 'emphasis', content }),
        (content) => ({ kind: 'strong', content }),
        (content) => ({ kind: 'link', url: 'https://example.org/?a=1&b=(2)', content }),
        (content) => ({ kind: 'quotation', lang: 'la', content }),
        (content) => ({ kind: 'quotation', content }),
        (content) => ({ kind: 'span', lang: 'he', dir: 'rtl', content }),
        (content) => ({ kind: 'abbreviation', expansion: 'A "b" & <c>', content }),
        () => ({ kind: 'code', text: 'a ` b | c' }),
        () => ({ kind: 'image', resource: 'map 1.svg', alt: 'A [map]' }),
        'break',
      ),
      fc.constantFrom(
        'plain',
        'a*b',
        'x:y',
        'Слово',
        'a_b',
        '{#x}',
        'a [b]',
        'http://example.org/a_b',
        '<b> & &amp;',
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts): Inline[] =>
    normalizeInlines([
      { kind: 'text', text: 'Start' },
      ...parts.flatMap(([make, text]): Inline[] => [
        { kind: 'text', text: ' ' },
        make === 'break' ? { kind: 'break' } : make([{ kind: 'text', text }]),
        { kind: 'text', text: ' and on' },
      ]),
    ]),
  );

const rich = richInlines.map(paragraph);
const cells = (count: number) => fc.array(richInlines, { minLength: count, maxLength: count });
const richBlock: fc.Arbitrary<Block> = fc.oneof(
  rich,
  rich.map((block): Block => ({ ...block, lang: 'fr', dir: 'ltr' })),
  fc.array(fc.array(rich, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }).chain((entries) =>
    fc
      .constantFrom<Partial<{ ordered: boolean; start: number }>>(
        { ordered: false },
        { ordered: true },
        { ordered: true, start: 4 },
      )
      .map((how): Block => ({
        kind: 'list',
        id: '',
        ordered: false,
        ...how,
        entries: entries.map((blocks) => ({ blocks })),
      })),
  ),
  fc
    .array(fc.tuple(fc.array(richInlines, { minLength: 1, maxLength: 2 }), rich), {
      minLength: 1,
      maxLength: 2,
    })
    .map((entries): Block => ({
      kind: 'definition-list',
      id: '',
      entries: entries.map(([terms, block]) => ({
        terms: terms.map((content) => ({ kind: 'term', id: '', content })),
        blocks: [block],
      })),
    })),
  fc.tuple(rich, richInlines, fc.boolean()).map(([block, by, russian]): Block => ({
    kind: 'quote',
    id: '',
    ...(russian ? { lang: 'ru' } : {}),
    blocks: [block, { kind: 'paragraph', id: '', role: 'attribution', content: by }],
  })),
  richInlines.map((content): Block => ({ kind: 'pull-quote', id: '', content })),
  fc
    .tuple(
      fc.constantFrom('', 'A map.', 'A [map] *here*'),
      fc.option(richInlines, { nil: null }),
      fc.array(rich, { maxLength: 2 }),
    )
    .map(([alt, caption, description]): Block => ({
      kind: 'figure',
      id: '',
      resource: 'map 1.svg',
      alt,
      caption: caption && { kind: 'caption', id: '', content: caption },
      description,
    })),
  fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc
      .tuple(
        cells(width),
        fc.array(cells(width), { maxLength: 2 }),
        fc.option(richInlines, { nil: null }),
        fc.boolean(),
        fc.constantFrom(undefined, 'start' as const, 'end' as const),
      )
      .map(([head, rows, caption, rowHeaders, align]): Block => {
        const cell = (content: Inline[]) => ({
          kind: 'cell' as const,
          id: '',
          ...(align ? { align } : {}),
          content,
        });
        return {
          kind: 'table',
          id: '',
          rowHeaders,
          caption: caption && { kind: 'caption', id: '', content: caption },
          head: head.map(cell),
          rows: rows.map((row) => row.map(cell)),
        };
      }),
  ),
  fc
    .constantFrom('a\n\n  b ::: ```', '~~~\n```\n', 'x')
    .map((text): Block => ({ kind: 'code', id: '', language: 'ts', text })),
  words.map((title): Block => ({
    kind: 'embed',
    id: '',
    url: 'https://example.org/?a=1&b=2',
    title,
    site: 'S "x"',
    description: title,
  })),
  fc
    .array(rich, { minLength: 1, maxLength: 2 })
    .map((blocks): Block => ({ kind: 'aside', id: '', asideKind: 'sidebar', blocks })),
);

const withResources = (publication: Publication): Publication => {
  const shown = JSON.stringify(publication).includes('"resource":"map 1.svg"');
  return shown
    ? {
        ...publication,
        resources: [{ name: 'map 1.svg', mediaType: 'image/svg+xml', width: 40, height: 20 }],
      }
    : publication;
};

it('every kind of block and inline is read back as it was', () => {
  const publications = fc
    .tuple(
      fc.array(richBlock, { minLength: 1, maxLength: 4 }),
      richInlines,
      fc.array(richBlock, { maxLength: 2 }),
    )
    .map(([first, heading, second]) =>
      withResources(
        draft([
          lead(first),
          {
            id: '',
            heading: { kind: 'heading', id: '', lang: 'fr', content: heading },
            blocks: second,
            sections: [],
          },
        ]),
      ),
    )
    // Two lists side by side need a comment between them, and a picture alone in a paragraph is a figure.
    .filter(({ body }) =>
      body.every(({ blocks }) =>
        blocks.every((block, at) => block.kind !== 'list' || blocks[at + 1]?.kind !== 'list'),
      ),
    );
  fc.assert(fc.property(publications, staysTheSame), { numRuns: 250 });
});

describe('ids', () => {
  it('are not written where reading gives them again', () => {
    const { publication } = importFile(fixture('pasted-article.txt'), 'pasted-article.txt');
    const written = writeMarkdown(publication);
    expect(written).not.toContain('{#');
    expect(importFile(bytesOf(written), 'a.md', { slug: publication.id, strict: true }).publication).toEqual(
      publication,
    );
  });

  it('are written where an author gave them', () => {
    const { publication } = markdown(
      'One. {#one}\n\n## Two {#two}\n\nThree.\n\n:::aside{#four kind=promo}\nFive. {#five}\n:::\n\n:::quote{#six}\nSeven.\n:::\n\nNote[^n] and [link](#one).\n\n[^n]: Eight.',
    );
    expect(throughMarkdown(publication)).toEqual(publication);
  });
});

it('metadata is read back as it was', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((raw) => raw.replace(/[\p{C}\s]+/gu, ' ').trim())
    .filter((raw) => raw !== '');
  const tricky = fc.oneof(
    value,
    fc.constantFrom(
      '007',
      'true',
      'null',
      '~',
      'a: b',
      '# a',
      '- a',
      '"a',
      "it's",
      '[a]',
      '{a}',
      '&a',
      '*a',
      '2026-11-22',
      '---',
    ),
  );
  fc.assert(
    fc.property(tricky, tricky, fc.array(tricky, { maxLength: 2 }), (title, summary, authors) => {
      const base = draft([lead([paragraph(plain('Text.'))])]);
      const publication: Publication = {
        ...base,
        metadata: {
          ...base.metadata,
          title,
          summary,
          authors,
          kind: 'retelling',
          published: '2026-11-22',
          source: { title: summary, url: 'https://example.org/' },
        },
      };
      expect(throughMarkdown(publication)).toEqual(publication);
    }),
    { numRuns: 300 },
  );
});
