import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/lib/document/block-text.ts';
import type { Block } from '../../../src/lib/document/model.ts';
import { importFile } from '../../../src/lib/importers/importer.ts';
import { bytesOf, fixture, linesOfKind, refusal, wholeText } from './support.ts';

const read = (text: string, name = 'some-text.txt') => importFile(bytesOf(text), name);
const LONG =
  'A paragraph goes on for a while, so that it looks like what it is, and it has nothing to say beyond that. ';
const long = (about: string) => `${about}. ${LONG.repeat(2).trim()}`;

/** The source as a reader sees it: separators have no text in the model. */
const sourceText = (text: string) =>
  text
    .replace(/^\* \* \*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

const kinds = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'aside' ? block.asideKind : block.kind));

describe('an article copied from a page, one line a paragraph', () => {
  const text = new TextDecoder().decode(fixture('pasted-article.txt'));
  const article = importFile(fixture('pasted-article.txt'), 'pasted-article.txt');
  const { publication } = article;

  it('gets its title from the first line and its standfirst from the second', () => {
    expect(publication.metadata.title).toBe('The lighthouse that nobody wanted to switch off');
    const first = publication.body[0]!.blocks[0]!;
    expect(first).toMatchObject({ kind: 'paragraph', role: 'standfirst' });
  });

  it('gets a section for each short line that heads longer ones', () => {
    expect(publication.body.map(({ heading }) => heading && blockText(heading))).toEqual([
      null,
      '‘A lamp is a promise’',
      'The bill for the oil',
    ]);
    expect(linesOfKind(article, 'heading')).toEqual([7, 15]);
  });

  it('takes testimony after a colon as a quotation, and nothing else after a colon', () => {
    expect(linesOfKind(article, 'quotation')).toEqual([10, 18]);
    expect(article.report.counts.quotes).toBe(2);
  });

  it('takes appeals as asides, each with all its lines', () => {
    const asides = publication.body.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'aside');
    expect(asides.map(({ asideKind, blocks }) => [asideKind, blocks.length])).toEqual([
      ['donation', 1],
      ['newsletter', 2],
      ['newsletter', 2],
    ]);
  });

  it('keeps the order and every character', () => {
    expect(wholeText(publication)).toBe(sourceText(text));
    expect(article.report.counts.separators).toBe(1);
  });

  it('invents no author, date or source', () => {
    expect(publication.metadata).toEqual({
      title: 'The lighthouse that nobody wanted to switch off',
      language: 'en',
      kind: 'original',
      authors: [],
      translators: [],
    });
  });

  it('lists every guess with its line, in the order of lines', () => {
    const lines = article.report.notes.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(linesOfKind(article, 'aside')).toEqual([5, 12, 20]);
    expect(linesOfKind(article, 'separator')).toEqual([23]);
  });

  it('is the same with blank lines between the paragraphs', () => {
    const spaced = importFile(bytesOf(text.trim().split('\n').join('\n\n')), 'pasted-article.txt');
    expect(spaced.publication).toEqual(publication);
  });
});

it('reads a Russian article by the same rules', () => {
  const article = importFile(fixture('pasted-article-ru.txt'), 'mayak.txt');
  const { publication, report } = article;
  expect(publication.metadata.language).toBe('ru');
  expect(
    kinds(publication.body.flatMap(({ blocks }) => blocks)).filter((kind) => kind !== 'paragraph'),
  ).toEqual(['donation', 'quote', 'newsletter', 'separator']);
  expect(publication.body.map(({ heading }) => heading && blockText(heading))).toEqual([
    null,
    '«Лампа — это обещание»',
  ]);
  expect(report.counts).toMatchObject({ headings: 1, quotes: 1, asides: 2, separators: 1 });
  expect(wholeText(publication)).toBe(sourceText(new TextDecoder().decode(fixture('pasted-article-ru.txt'))));
});

describe('a story broken at a width, with blank lines between the paragraphs', () => {
  const story = importFile(fixture('wrapped-story.txt'), 'clock.txt');
  const { publication } = story;

  it('joins the lines of each paragraph', () => {
    const [first] = publication.body[1]!.blocks;
    expect(first?.kind === 'paragraph' && blockText(first)).toMatch(
      /^It was a quarter past four, .* in the window of the shop .* walk on faster\.$/,
    );
    expect(linesOfKind(story, 'lines-joined')).toHaveLength(1);
  });

  it('keeps the lines of a verse', () => {
    const verse = publication.body
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'paragraph' && blockText(block).startsWith('The hand'));
    expect(verse?.kind === 'paragraph' && blockText(verse)).toBe(
      "The hand goes round,\nthe day goes by,\nand nothing's found\nbut by and by.",
    );
    expect(linesOfKind(story, 'lines-kept')).toHaveLength(1);
  });

  it('takes chapters as sections, and talk and a byline as paragraphs', () => {
    expect(publication.body.map(({ heading }) => heading && blockText(heading))).toEqual([
      null,
      'Chapter 1',
      'Chapter 2',
    ]);
    expect(story.report.counts.quotes).toBe(0);
  });

  it('keeps every character', () => {
    expect(wholeText(publication)).toBe(sourceText(new TextDecoder().decode(fixture('wrapped-story.txt'))));
  });
});

describe('what is not taken for something else', () => {
  const body = (...lines: string[]) => read(['A title of some words', ...lines].join('\n'));
  const filler = [long('One'), long('Two'), long('Three'), long('Four'), long('Five')];

  it.each([
    [
      'a paragraph that mentions signing up',
      `They had no idea what they agreed to when they chose to sign up. ${LONG}`,
    ],
    ['a person who is quoted asking for money', `“Donate today,” the poster said. ${LONG}`],
    ['a person who talks of support', `He wanted us to support him, and we did. ${LONG}`],
  ])('%s is no appeal', (_, line) => {
    expect(body(...filler, line, ...filler).report.counts.asides).toBe(0);
  });

  it.each([
    [
      'a list of things',
      'He had three things in his bag:',
      'A loaf, a knife and a map of the town, the last of them torn.',
    ],
    [
      'a paragraph in the same third person',
      `The rules of the harbour were as follows:`,
      `Boats came first. ${LONG}`,
    ],
  ])('%s after a colon is no quotation', (_, leadIn, next) => {
    expect(body(...filler, leadIn, next, ...filler).report.counts.quotes).toBe(0);
  });

  it('the paragraph after a quotation is none', () => {
    const { publication } = body(
      ...filler,
      'She told me what happened:',
      `I was there. ${LONG}`,
      `I went on. ${LONG}`,
      ...filler,
    );
    expect(kinds(publication.body[0]!.blocks)).toEqual([
      ...filler.map(() => 'paragraph'),
      'paragraph',
      'quote',
      'paragraph',
      ...filler.map(() => 'paragraph'),
    ]);
  });

  it('lines of talk are no headings', () => {
    const talk = [
      '“Who is there?”',
      long('He waited'),
      '“Nobody!”',
      long('He went on waiting'),
      '“Come in!”',
      long('Nobody came'),
    ];
    expect(body(...talk, ...talk).report.counts.headings).toBe(0);
  });

  it('the text after a newsletter’s lines is text', () => {
    const { publication } = body(
      ...filler,
      'Subscribe to our letter',
      'Short and cold.',
      long('Six'),
      ...filler,
    );
    const aside = publication.body[0]!.blocks.find((block) => block.kind === 'aside');
    expect(aside?.kind === 'aside' && aside.blocks.length).toBe(2);
  });
});

describe('the title', () => {
  it('comes from the name of the file where the text is one paragraph', () => {
    const { publication, report } = read('Only this.', 'my-first_text.txt');
    expect(publication.metadata.title).toBe('my first text');
    expect(wholeText(publication)).toBe('my first text Only this.');
    expect(report.notes.map(({ kind }) => kind)).toContain('title-from-name');
  });

  it('comes from the name of the file where the first line is a long paragraph', () => {
    expect(read(`${LONG.repeat(6)}\n${LONG}`, 'x.txt').publication.metadata.title).toBe('x');
  });
});

describe('the language', () => {
  it.each([
    ['en', 'The cat sat on the mat, and it was the mat of the king.'],
    ['ru', 'Кошка сидела на коврике, и это был коврик короля, а не кошки.'],
    ['uk', 'Кішка сиділа на килимку, і це був килимок короля, а вона та її король спали.'],
    ['de', 'Die Katze saß auf der Matte, und das war nicht die Matte des Königs, die ist für den König.'],
    ['fr', 'Le chat est sur le tapis, et ce tapis est pour le roi et pas pour la reine dans la tour.'],
  ])('%s is told by its letters and words', (language, text) => {
    expect(read(`Title\n${text}`).publication.metadata.language).toBe(language);
  });

  it('is what was given, where it was given', () => {
    expect(
      importFile(bytesOf('Title\nThe text of the cat.'), 'a.txt', { language: 'pt_br' }).publication.metadata
        .language,
    ).toBe('pt-BR');
  });

  it('must be given where the letters are neither Latin nor Cyrillic', () => {
    expect(refusal(() => read('これは日本語の文章です。'))).toMatchObject({
      code: 'language-unknown',
      at: { file: 'some-text.txt', line: 1 },
    });
  });
});

it('makes a slug from the name of the file', () => {
  expect(importFile(bytesOf('Жил-был кот.'), 'Щука и Кот (2).txt').publication.id).toBe('shchuka-i-kot-2');
  expect(importFile(bytesOf('猫はそこにいた'), '猫.txt', { language: 'ja' }).publication.id).toBe('article');
});

const REAL = new URL('../../../../shared/articles/leaving-the-russian-army.txt', import.meta.url);

describe.skipIf(!existsSync(REAL))(`the shared article (skipped where ../shared/articles is missing)`, () => {
  const bytes = existsSync(REAL) ? readFileSync(REAL) : new Uint8Array();
  const text = new TextDecoder().decode(bytes);
  const load = () => importFile(bytes, 'leaving-the-russian-army.txt');

  it('has its title, standfirst, headings, quotations, asides and separator', () => {
    const article = load();
    const { publication, report } = article;
    const lines = text.split('\n');
    expect(publication.metadata.title).toBe(lines[0]);
    expect(publication.body[0]!.blocks[0]).toMatchObject({
      role: 'standfirst',
      content: [{ kind: 'text', text: lines[1] }],
    });
    expect(report.counts).toMatchObject({ headings: 3, quotes: 5, separators: 1, asides: 3 });
    expect(linesOfKind(article, 'heading')).toEqual([11, 25, 44]);
    expect(linesOfKind(article, 'quotation')).toEqual([33, 41, 46, 48, 55]);
    const asides = publication.body.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'aside');
    expect(asides.map(({ asideKind, blocks }) => [asideKind, blocks.length])).toEqual([
      ['donation', 1],
      ['newsletter', 2],
      ['newsletter', 2],
    ]);
  });

  it('has every paragraph in order and every character', () => {
    expect(wholeText(load().publication)).toBe(sourceText(text));
  });
});
