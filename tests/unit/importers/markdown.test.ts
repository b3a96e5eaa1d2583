import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/lib/document/block-text.ts';
import { importFile } from '../../../src/lib/importers/importer.ts';
import { blocksOf, bytesOf, linesOfKind, markdown, refusal } from './support.ts';

/** The inlines of the only paragraph. */
const inlinesOf = (text: string) => {
  const [only, ...more] = blocksOf(markdown(text));
  expect(more).toEqual([]);
  return only?.kind === 'paragraph' ? only.content : expect.unreachable('no paragraph');
};
const text = (words: string) => ({ kind: 'text', text: words });

describe('text stays as it was typed', () => {
  it.each([
    ['a time of day', 'At 10:30 or 7:05:59.'],
    ['a name with a colon', 'file:name, C:drive and a::b and :smile: too.'],
    ['the start of an address', 'http: and mailto: and www.example.org and me@example.org'],
    ['Russian with colons', 'Итог:двое, счёт 2:1.'],
    ['quotation marks and dashes', '"Straight" -- and ... \'so\''],
    ['braces that are no attributes', 'A set {a, b} and {#not an id} and {}'],
    ['asterisks between spaces', '2 * 3 * 4'],
    ['a tag that HTML does not know', 'Press <Enter> now'],
  ])('%s', (_, words) => {
    expect(inlinesOf(words)).toEqual([text(words)]);
  });

  it('a colon with brackets keeps its words and says so', () => {
    const imported = markdown('See :foo[a *b*]{c=d} there.');
    expect(blocksOf(imported)).toMatchObject([
      { content: [text('See :foo[a '), { kind: 'emphasis', content: [text('b')] }, text(']{c=d} there.')] },
    ]);
    expect(linesOfKind(imported, 'directive-unknown')).toEqual([6]);
  });

  it('a line end inside a paragraph is a space', () => {
    expect(inlinesOf('one\ntwo')).toEqual([text('one two')]);
  });

  it('struck-out text and boxes of tasks keep their words', () => {
    const imported = markdown('~~gone~~\n\n- [x] done\n- [ ] open');
    expect(blocksOf(imported)[0]).toMatchObject({ content: [text('gone')] });
    expect(blocksOf(imported)[1]).toMatchObject({
      entries: [{ blocks: [{ content: [text('☑ done')] }] }, { blocks: [{ content: [text('☐ open')] }] }],
    });
    expect(linesOfKind(imported, 'mark-dropped')).toEqual([6]);
  });
});

it('reads every kind of inline', () => {
  const [first] = blocksOf(
    markdown(
      '*e* **s** `c` [l](https://example.org/) :abbr[DOM]{title="Document Object Model"} :lang[mot]{lang=fr dir=ltr} :q[so]{lang=la} ![K](key.svg) x[^1]\\\nend\n\n[^1]: Note.',
    ),
  );
  expect(first?.kind === 'paragraph' && first.content.filter(({ kind }) => kind !== 'text')).toEqual([
    { kind: 'emphasis', content: [text('e')] },
    { kind: 'strong', content: [text('s')] },
    { kind: 'code', text: 'c' },
    { kind: 'link', url: 'https://example.org/', content: [text('l')] },
    { kind: 'abbreviation', expansion: 'Document Object Model', content: [text('DOM')] },
    { kind: 'span', lang: 'fr', dir: 'ltr', content: [text('mot')] },
    { kind: 'quotation', lang: 'la', content: [text('so')] },
    { kind: 'image', resource: 'key.svg', alt: 'K' },
    { kind: 'note-ref', note: 'note-1' },
    { kind: 'break' },
  ]);
});

describe('blocks', () => {
  it('an id, language and direction at the end of a paragraph and of a heading', () => {
    const { publication, lines } = markdown(
      'Words {#here lang=he dir=rtl}\n\n## Part {#part lang=fr}\n\nMore.',
    );
    expect(publication.body[0]!.blocks).toEqual([
      { kind: 'paragraph', id: 'here', lang: 'he', dir: 'rtl', content: [text('Words')] },
    ]);
    expect(publication.body[1]).toMatchObject({
      id: 'part',
      heading: { lang: 'fr', content: [text('Part')] },
    });
    expect([lines.get('here'), lines.get('part')]).toEqual([6, 8]);
  });

  it('a brace behind a backslash is text', () => {
    expect(inlinesOf('Words \\{#here}')).toEqual([text('Words {#here}')]);
  });

  it('standfirst, pull quote and aside', () => {
    const blocks = blocksOf(
      markdown(
        ':::standfirst{#s}\nSum.\n:::\n\n:::pull-quote\nBig.\n:::\n\n:::aside{#a kind=newsletter label="Ours"}\nOne.\n\nTwo.\n:::',
      ),
    );
    expect(blocks).toMatchObject([
      { kind: 'paragraph', role: 'standfirst', id: 's', content: [text('Sum.')] },
      { kind: 'pull-quote', content: [text('Big.')] },
      {
        kind: 'aside',
        id: 'a',
        asideKind: 'newsletter',
        label: 'Ours',
        blocks: [{ content: [text('One.')] }, { content: [text('Two.')] }],
      },
    ]);
  });

  it('quotations with and without their source', () => {
    const blocks = blocksOf(
      markdown('> Words.\n>\n> — Somebody, *Book*\n\n:::quote{lang=ru}\nСлова.\n:::\n\n> — Alone'),
    );
    expect(blocks).toMatchObject([
      {
        kind: 'quote',
        blocks: [
          { content: [text('Words.')] },
          { role: 'attribution', content: [text('Somebody, '), { kind: 'emphasis' }] },
        ],
      },
      { kind: 'quote', lang: 'ru', blocks: [{ content: [text('Слова.')] }] },
      { kind: 'quote', blocks: [{ content: [text('— Alone')] }] },
    ]);
  });

  it('definitions with several terms', () => {
    const [list] = blocksOf(
      markdown(':::definitions\n- `J`\\\n  `L`\n\n  Back, forward.\n\n- `K`\n\n  Play.\n:::'),
    );
    expect(list).toMatchObject({
      kind: 'definition-list',
      entries: [
        {
          terms: [{ content: [{ kind: 'code', text: 'J' }] }, { content: [{ kind: 'code', text: 'L' }] }],
          blocks: [{ content: [text('Back, forward.')] }],
        },
        { terms: [{ content: [{ kind: 'code', text: 'K' }] }], blocks: [{ content: [text('Play.')] }] },
      ],
    });
  });

  it('a figure with caption and description, and one without', () => {
    const imported = markdown(
      '::::figure{#f}\n![A map.](map.svg)\n\nThe map. {#c}\n\n:::description\nAt length.\n:::\n::::\n\n![""](map.svg)',
    );
    expect(blocksOf(imported)).toMatchObject([
      {
        kind: 'figure',
        id: 'f',
        resource: 'map.svg',
        alt: 'A map.',
        caption: { id: 'c', content: [text('The map.')] },
        description: [{ content: [text('At length.')] }],
      },
      { kind: 'figure', resource: 'map.svg', alt: '', caption: null, description: [] },
    ]);
    expect(imported.publication.resources).toEqual([
      { name: 'map.svg', mediaType: 'image/svg+xml', width: 40, height: 20 },
    ]);
  });

  it('tables: plain, with a caption, with short and long rows', () => {
    const imported = markdown(
      ':::table{caption="Sums" row-headers}\n| a | b |\n| :- | -: |\n| 1 |\n| 1 | 2 | 3 |\n:::\n\n| x |\n| - |',
    );
    expect(blocksOf(imported)).toMatchObject([
      {
        kind: 'table',
        rowHeaders: true,
        caption: { content: [text('Sums')] },
        head: [
          { align: 'start', content: [text('a')] },
          { align: 'end', content: [text('b')] },
          { content: [] },
        ],
        rows: [
          [{ content: [text('1')] }, { content: [] }, { content: [] }],
          [{}, {}, { content: [text('3')] }],
        ],
      },
      { kind: 'table', rowHeaders: false, caption: null, head: [{ content: [text('x')] }], rows: [] },
    ]);
    expect(linesOfKind(imported, 'table-irregular')).toEqual([10]);
  });

  it('lists, code, separators and cards', () => {
    const blocks = blocksOf(
      markdown(
        '4. four\n5. five\n\n***\n\n```sh\nls -l\n```\n\n::embed[Card]{url="https://example.org/" site="Ex" description="What."}',
      ),
    );
    expect(blocks).toMatchObject([
      { kind: 'list', ordered: true, start: 4, entries: [{}, {}] },
      { kind: 'separator' },
      { kind: 'code', language: 'sh', text: 'ls -l' },
      { kind: 'embed', url: 'https://example.org/', title: 'Card', site: 'Ex', description: 'What.' },
    ]);
  });

  it('sections nest by their headings and never skip a level', () => {
    const { publication } = markdown('## A\n\na\n\n#### B\n\nb\n\n### C\n\nc\n\n## D\n\nd');
    expect(
      publication.body.map(({ heading, sections }) => [
        heading && blockText(heading),
        sections.map((inner) => inner.heading && blockText(inner.heading)),
      ]),
    ).toEqual([
      ['A', ['B', 'C']],
      ['D', []],
    ]);
  });

  it('notes come in the order of first reference, unused ones last', () => {
    const imported = markdown('x[^b] y[^2]\n\n[^2]: Two[^c].\n[^b]: Bee.\n[^c]: Sea.\n[^z]: Unused.');
    expect(imported.publication.notes.map(({ id }) => id)).toEqual(['b', 'note-2', 'c', 'z']);
    expect(linesOfKind(imported, 'note-unused')).toEqual([11]);
  });
});

describe('what the model has no place for becomes its text and a line of the report', () => {
  it('raw HTML', () => {
    const imported = markdown(
      'One <b>two</b> <!-- no --> three<br>four\n\n<div class="x"><p>Five &amp; six</p><script>alert(1)</script><p>seven</p></div>',
    );
    expect(blocksOf(imported)).toMatchObject([
      { content: [text('One two  three'), { kind: 'break' }, text('four')] },
      { content: [text('Five & six')] },
      { content: [text('seven')] },
    ]);
    expect(linesOfKind(imported, 'raw-html')).toEqual([6, 6, 6, 8]);
  });

  it('directives that it does not know', () => {
    const imported = markdown(':::spoiler[Hidden]\nWords.\n:::\n\n::video{url=x}');
    expect(blocksOf(imported)).toMatchObject([
      { content: [text('Hidden')] },
      { content: [text('Words.')] },
      { content: [text('::video{url=x}')] },
    ]);
    expect(linesOfKind(imported, 'directive-unknown')).toEqual([6, 10]);
  });

  it('attributes that it does not know', () => {
    expect(
      linesOfKind(markdown(':::aside{kind=promo onclick="x"}\nWords.\n:::'), 'attribute-unknown'),
    ).toEqual([6]);
  });

  it('a link that cannot be one, in a file from outside', () => {
    const imported = importFile(bytesOf('# T\n\n[x](javascript:alert) and [y](../z.html)'), 'a.md', {
      language: 'en',
    });
    expect(blocksOf(imported)).toMatchObject([{ content: [text('x and y')] }]);
    expect(linesOfKind(imported, 'link-dropped')).toEqual([3, 3]);
  });
});

describe('a file from outside without front matter', () => {
  it('takes its title from the first heading', () => {
    const imported = importFile(bytesOf('# Cats & *dogs*\n\nThe text of the cat and the dog.'), 'pets.md');
    expect(imported.publication.metadata).toMatchObject({ title: 'Cats & dogs', language: 'en' });
    expect(imported.publication.body).toHaveLength(1);
    expect(imported.report.notes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['front-matter-missing', 'title', 'language']),
    );
  });

  it('takes it from the file’s name where there is no heading', () => {
    expect(importFile(bytesOf('The text of the cat.'), 'my-pets.md').publication.metadata.title).toBe(
      'my pets',
    );
  });
});

describe('a file that is refused, with its line', () => {
  const front = (lines: string) => `---\n${lines}\n---\n\nText.`;
  it.each([
    [
      'no front matter',
      () => importFile(bytesOf('Text.'), 'a.md', { strict: true }),
      'front-matter-missing',
      1,
    ],
    [
      'front matter that is not closed',
      () => markdown('---\ntitle: T\nlanguage: en\n\nText.'),
      'front-matter-malformed',
      1,
    ],
    [
      'front matter that is no YAML',
      () => markdown(front('title: "T\nlanguage: en')),
      'front-matter-malformed',
      3,
    ],
    ['front matter that is a list', () => markdown(front('- a')), 'front-matter-malformed', 2],
    ['no title', () => markdown(front('language: en')), 'front-matter-malformed', 1],
    ['no language', () => markdown(front('title: T')), 'front-matter-malformed', 1],
    ['an empty title', () => markdown(front('title:\nlanguage: en')), 'front-matter-malformed', 1],
    [
      'a title that is a list',
      () => markdown(front('language: en\ntitle: [a, b]')),
      'front-matter-malformed',
      3,
    ],
    ['a name given twice', () => markdown(front('title: T\ntitle: U')), 'front-matter-malformed', 3],
    [
      'a date that does not exist',
      () => markdown(front('title: T\nlanguage: en\npublished: 2026-02-30')),
      'front-matter-malformed',
      4,
    ],
    [
      'a kind that does not exist',
      () => markdown(front('title: T\nlanguage: en\nkind: copy')),
      'front-matter-malformed',
      4,
    ],
    [
      'a source without an address',
      () => markdown(front('title: T\nlanguage: en\nsource:\n  title: S\n  url: example')),
      'front-matter-malformed',
      6,
    ],
    ['an unknown language', () => markdown(front('title: T\nlanguage: klingonish')), 'language-unknown', 3],
    ['an unknown language of a block', () => markdown('One.\n\nTwo. {lang=qqz}'), 'language-unknown', 8],
    ['an id used twice', () => markdown('One. {#a}\n\n## Two {#a}'), 'id-duplicate', 8],
    ['the title’s id', () => markdown('One. {#title}'), 'id-duplicate', 6],
    ['an id that is none', () => markdown(':::aside{#1a}\nx\n:::'), 'content-invalid', 6],
    ['a note written twice', () => markdown('x[^a]\n\n[^a]: One.\n\n[^a]: Two.'), 'id-duplicate', 10],
    ['a picture without a text', () => markdown('One.\n\n![](map.svg)'), 'alt-missing', 8],
    ['a picture in a line without a text', () => markdown('One ![ ](map.svg) two.'), 'alt-missing', 6],
    ['a picture that is not there', () => markdown('![A](Nowhere.svg)'), 'resource-missing', 6],
    ['a picture from elsewhere', () => markdown('![A](https://example.org/a.svg)'), 'resource-missing', 6],
    ['a picture above its folder', () => markdown('![A](../a.svg)'), 'resource-missing', 6],
    ['a link that is none', () => markdown('[a](javascript:alert)'), 'link-invalid', 6],
    ['a card without an address', () => markdown('::embed[A]{url="file:///etc"}'), 'link-invalid', 6],
    ['an aside of no kind', () => markdown(':::aside{kind=advert}\nx\n:::'), 'content-invalid', 6],
    ['a block that is not closed', () => markdown('One.\n\n:::aside\nx'), 'content-invalid', 8],
    ['a figure without a picture', () => markdown(':::figure\nx\n:::'), 'content-invalid', 6],
    [
      'a description in a fence as short as the figure’s',
      () => markdown(':::figure\n![A](a.svg)\n\n:::description\nx\n:::\n:::'),
      'content-invalid',
      6,
    ],
    ['a table block without a table', () => markdown(':::table\nx\n:::'), 'content-invalid', 6],
    ['definitions without a list', () => markdown(':::definitions\nx\n:::'), 'content-invalid', 6],
    ['a term without a definition', () => markdown(':::definitions\n- a\n:::'), 'content-invalid', 7],
    ['a heading of nothing', () => markdown('##'), 'content-invalid', 6],
  ])('%s', (_, run, code, line) => {
    const error = refusal(run);
    expect(error).toMatchObject({ code, at: { file: 'a.md', line } });
    expect(error.message).toMatch(/^[“A-Z].*\.$/u);
    expect(error.message).not.toContain('\n');
  });
});

it('reads every field of the front matter', () => {
  const { publication, report } = markdown(
    '---\ntitle: "007: a title"\nsubtitle: Sub\nlanguage: en_GB\nkind: retelling\ntranslation-of: ru\nauthors: [A, B]\ntranslators: C\n' +
      'source: { title: S, language: en, publisher: P, reporter: R, published: 2024-10-30, url: "https://example.org/" }\n' +
      'published: 2026-11-22\nmodified: 2026-11-23\npublisher: Q\nrights: R\nadvisory: A.\nsummary: S.\ncolour: red\n---\n\nText.',
  );
  expect(publication.metadata).toEqual({
    title: '007: a title',
    subtitle: 'Sub',
    language: 'en-GB',
    kind: 'retelling',
    translationOf: 'ru',
    authors: ['A', 'B'],
    translators: ['C'],
    source: {
      title: 'S',
      language: 'en',
      publisher: 'P',
      reporter: 'R',
      published: '2024-10-30',
      url: 'https://example.org/',
    },
    published: '2026-11-22',
    modified: '2026-11-23',
    publisher: 'Q',
    rights: 'R',
    advisory: 'A.',
    summary: 'S.',
  });
  expect(report.notes).toMatchObject([{ kind: 'attribute-unknown', line: 16 }]);
});
