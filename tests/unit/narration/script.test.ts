import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/lib/document/block-text.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Block } from '../../../src/lib/document/model.ts';
import { textBlocks } from '../../../src/lib/document/walk.ts';
import { READING_POLICY } from '../../../src/lib/narration/reading-policy.ts';
import { buildScript, sentenceAt } from '../../../src/lib/narration/script.ts';
import { publication } from '../../support/arbitrary-publication.ts';
import { testWords } from '../../support/narration-words.ts';
import { draftOf, paragraph, section, textInline } from '../../support/publication.ts';

const content = (text: string) => [textInline(text)];
const cell = (text: string) => ({ kind: 'cell', id: '', content: content(text) }) as const;

const BLOCKS: Block[] = [
  { kind: 'paragraph', id: 'stand', role: 'standfirst', content: content('What it is about.') },
  paragraph('One here. Two there.', { id: 'para' }),
  { kind: 'pull-quote', id: 'pull', content: content('Two there.') },
  { kind: 'separator', id: 'rule' },
  {
    kind: 'aside',
    id: 'news',
    asideKind: 'newsletter',
    blocks: [paragraph('Sign up. It is free.'), paragraph('Really.')],
  },
  {
    kind: 'quote',
    id: 'quote',
    blocks: [
      paragraph('Said he.'),
      { kind: 'paragraph', id: '', role: 'attribution', content: content('Someone') },
    ],
  },
  {
    kind: 'list',
    id: 'list',
    ordered: true,
    start: 3,
    entries: [{ blocks: [paragraph('Tea')] }, { blocks: [paragraph('Milk')] }],
  },
  {
    kind: 'definition-list',
    id: '',
    entries: [
      { terms: [{ kind: 'term', id: '', content: content('Word') }], blocks: [paragraph('Meaning.')] },
    ],
  },
  {
    kind: 'figure',
    id: 'fig',
    resource: 'a.svg',
    alt: 'A house. It is red.',
    caption: { kind: 'caption', id: '', content: content('Our house') },
    description: [paragraph('At length.')],
  },
  { kind: 'figure', id: 'plain', resource: 'b.svg', alt: '', caption: null, description: [] },
  {
    kind: 'table',
    id: 'table',
    caption: { kind: 'caption', id: '', content: content('Numbers') },
    head: [cell('Year'), cell('Count')],
    rows: [[cell('2021'), cell('5')]],
    rowHeaders: false,
  },
  { kind: 'code', id: 'code', text: 'let a\nlet b' },
  { kind: 'embed', id: 'embed', url: 'https://example.org/', title: 'A film' },
  paragraph('Слово. И дело.', { id: 'foreign', lang: 'ru' }),
  paragraph('* * *'),
];

const everything = assignIds(
  draftOf(
    [section(null, BLOCKS), section('Second', [paragraph('End.')])],
    [{ id: 'note', blocks: [paragraph('Noted.')] }],
    {
      metadata: {
        title: 'The title',
        subtitle: 'Below it',
        advisory: 'War.',
        language: 'en',
        kind: 'original',
        authors: [],
        translators: [],
      },
    },
  ),
);
const script = buildScript(everything, { words: testWords });

describe('the script', () => {
  it('has every kind of text in reading order, and says what it is', () => {
    expect(script.sentences.map(({ role, spoken }) => `${role}: ${spoken}`)).toEqual([
      'title: The title',
      'subtitle: Below it',
      'advisory: Advisory: War.',
      'standfirst: What it is about.',
      'text: One here.',
      'text: Two there.',
      'text: Sign up.',
      'text: It is free.',
      'text: Really.',
      'quote: Said he.',
      'attribution: Someone',
      'list: 3. Tea',
      'list: 4. Milk',
      'term: Word',
      'list: Meaning.',
      'picture: Picture: A house.',
      'picture: It is red.',
      'caption: Our house',
      'caption: Numbers',
      'cell: Year',
      'cell: Count',
      'cell: 2021',
      'cell: 5',
      'code: let a',
      'code: let b',
      'link: Link: A film',
      'text: Слово.',
      'text: И дело.',
      'heading: Second',
      'text: End.',
      'text: Noted.',
    ]);
  });

  it('numbers sentences outside of asides and notes', () => {
    expect(script.countable).toBe(script.sentences.length - 4);
    expect(script.sentences.slice(4, 10).map(({ ordinal }) => ordinal)).toEqual([5, 6, 6, 6, 6, 7]);
    expect(script.sentences.at(-1)!.ordinal).toBe(script.countable);
  });

  it('names asides by their kind or their own name', () => {
    expect(script.stretches.filter(({ kind }) => kind === 'aside')).toEqual([
      { id: 'news', kind: 'aside', label: 'Newsletter', first: 6, last: 8 },
    ]);
    const named = {
      kind: 'aside',
      id: '',
      asideKind: 'promo',
      label: 'Our shop',
      blocks: [paragraph('Buy.')],
    } as const;
    expect(
      buildScript(assignIds(draftOf([section(null, [named])])), { words: testWords }).stretches[0]!.label,
    ).toBe('Our shop');
  });

  it('pauses longer where the text does', () => {
    const pauses = new Map(script.sentences.map(({ spoken, pauseAfter }) => [spoken, pauseAfter]));
    const { pauseAfter } = READING_POLICY;
    expect(pauses.get('The title')).toBe(pauseAfter.title);
    expect(pauses.get('One here.')).toEqual({ of: 'sentence', times: 1 });
    expect(pauses.get('Two there.')).toBe(pauseAfter.separator);
    expect(pauses.get('Year')).toBe(pauseAfter.cell);
    expect(pauses.get('5')).toBe(pauseAfter.row);
  });

  it('knows the language of each block', () => {
    expect(script.sentences.find(({ spoken }) => spoken === 'Слово.')!.lang).toBe('ru');
    expect(script.sentences[0]!.lang).toBe('en');
  });

  it('begins its sections where they are heard, the first one with the title', () => {
    expect(script.sections.map(({ first }) => script.sentences[first]!.spoken)).toEqual([
      'The title',
      'Second',
    ]);
  });

  it('leaves its own words out of a text in another language', () => {
    const russian = assignIds(
      draftOf([section(null, BLOCKS)], [], { metadata: { ...everything.metadata, language: 'ru' } }),
    );
    const said = buildScript(russian, { words: testWords }).sentences.map(({ spoken }) => spoken);
    expect(said).toContain('A house.');
    expect(said).toContain('A film');
    expect(said).toContain('War.');
  });

  it('follows another policy where it is given one', () => {
    const read = { ...READING_POLICY.read, picture: false, 'pull-quote': true };
    const said = buildScript(everything, { words: testWords, policy: { ...READING_POLICY, read } }).sentences;
    expect(said.filter(({ role }) => role === 'picture')).toEqual([]);
    expect(said.filter(({ block }) => block === 'pull')).toHaveLength(1);
  });
});

describe('a place in the script', () => {
  const at = (block: string, offset = 0): string | undefined =>
    script.sentences[sentenceAt(script, block, offset) ?? -1]?.spoken;

  it.each([
    ['title', 0, 'The title'],
    ['title', 99, 'What it is about.'],
    ['para', 0, 'One here.'],
    ['para', 8, 'One here.'],
    ['para', 9, 'Two there.'],
    ['para', 10, 'Two there.'],
    ['para', 99, 'Sign up.'],
    ['pull', 3, 'Sign up.'],
    ['rule', 0, 'Sign up.'],
    ['news', 0, 'Sign up.'],
    ['list', 0, '3. Tea'],
    ['fig', 0, 'Picture: A house.'],
    ['plain', 0, 'Numbers'],
    ['table', 0, 'Numbers'],
    ['code', 6, 'let b'],
    ['embed', 0, 'Link: A film'],
  ])('%s at %i is %j', (block, offset, spoken) => expect(at(block, offset)).toBe(spoken));

  it('is none for unknown ids', () => {
    expect(sentenceAt(script, 'nowhere', 0)).toBeNull();
  });
});

describe('the script of any publication', () => {
  it('says every sentence of every block that is read once, in order, with spans that hold their words', () => {
    fc.assert(
      fc.property(publication, (given) => {
        const made = buildScript(given, { words: testWords });
        const blocks = [...textBlocks(given)];
        const texts = new Map(blocks.map(({ block }) => [block.id, blockText(block)]));
        const order = blocks.filter(({ inNote }) => !inNote).map(({ block }) => block.id);
        const ends = new Map<string, number>();
        let block = -1;
        for (const [index, sentence] of made.sentences.entries()) {
          expect(sentence.index).toBe(index);
          expect(sentence.spoken).toMatch(/[\p{L}\p{N}]/u);
          if (sentence.span.start === sentence.span.end) continue;
          const place = order.indexOf(sentence.block);
          // Notes stand where they are referred to.
          if (place >= 0) expect(place).toBeGreaterThanOrEqual(block);
          if (place >= 0) block = place;
          expect(sentence.span.start).toBeGreaterThanOrEqual(ends.get(sentence.block) ?? 0);
          ends.set(sentence.block, sentence.span.end);
          expect(sentence.span.end).toBeLessThanOrEqual(texts.get(sentence.block)!.length);
          expect(sentence.runs.at(-1)!.end).toBe(sentence.spoken.length);
          for (const { shown } of sentence.words) {
            expect(shown.start).toBeGreaterThanOrEqual(sentence.span.start);
            expect(shown.end).toBeLessThanOrEqual(sentence.span.end);
          }
          expect(sentenceAt(made, sentence.block, sentence.span.start)).toBe(index);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out no text that should be read', () => {
    fc.assert(
      fc.property(publication, (given) => {
        const made = buildScript(given, { words: testWords });
        const said = new Set(made.sentences.filter(({ span }) => span.end > 0).map(({ block }) => block));
        for (const { block, path } of textBlocks(given)) {
          const hidden =
            block.kind === 'pull-quote' || (path.at(-1)?.kind === 'figure' && block.kind !== 'caption');
          if (hidden || path.some(({ kind }) => kind === 'figure')) continue;
          if (/[\p{L}\p{N}]/u.test(blockText(block))) expect(said).toContain(block.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});
