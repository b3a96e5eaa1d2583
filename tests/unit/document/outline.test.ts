import { afterEach, describe, expect, it, vi } from 'vitest';
import { assignIds } from '../../../src/lib/document/ids.ts';
import { listeningMinutes, outline, readingMinutes } from '../../../src/lib/document/outline.ts';
import { countWords } from '../../../src/lib/document/words.ts';
import { draftOf, paragraph, section, textInline as t } from '../../support/publication.ts';

afterEach(() => vi.unstubAllGlobals());

describe('counting words', () => {
  const cases: [string, number][] = [
    ['', 0],
    ['  — … !', 0],
    ['one', 1],
    ['One two, three.', 3],
    ['well-known don’t', 2],
    ['кто-то из‑за ёлки', 3],
    ['в 1941—1945 годах', 4],
    ['3,5 %', 1],
    ['e\u0301te\u0301', 1],
    ['пере\u00ADнос', 1],
    ['a/b', 1],
    ['R.F.-land', 1],
    ['שלום עולם', 2],
    ['एक दो', 2],
    ['line\nbreak', 2],
  ];
  it.each(cases)('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('asks the browser where a script has no spaces', () => {
    expect(countWords('我喜欢读书 and 日本語')).toBeGreaterThanOrEqual(4);
  });

  it('goes on without a segmenter', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(countWords('我喜欢读书 and more')).toBe(5);
    for (const [text, words] of cases) expect(countWords(text)).toBe(words);
  });
});

describe('minutes', () => {
  it.each([
    [0, 1],
    [1, 1],
    [230, 1],
    [231, 2],
    [2300, 10],
  ])('%i words are %i to read', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
  it.each([
    [0, 1, 1],
    [1650, 1, 10],
    [1650, 2, 5],
    [1650, 0.5, 20],
  ])('%i words at speed %d are %i to hear', (words, rate, minutes) => {
    expect(listeningMinutes(words, rate)).toBe(minutes);
  });
  it.each([0, -1, Number.NaN])('a speed of %d is refused', (rate) => {
    expect(() => listeningMinutes(100, rate)).toThrow(RangeError);
  });
});

describe('an outline', () => {
  const made = outline(
    assignIds(
      draftOf(
        [
          section(null, [paragraph('one two three')]),
          section(
            'First part',
            [
              paragraph('one two'),
              { kind: 'aside', id: '', asideKind: 'promo', blocks: [paragraph('buy this now')] },
              { kind: 'pull-quote', id: '', content: [t('one')] },
            ],
            [section('Inside', [paragraph('a')])],
          ),
        ],
        [{ id: 'note-1', blocks: [paragraph('five words in a note')] }],
      ),
    ),
  );

  it('lists sections in order with their own words and their levels', () => {
    expect(made.sections.map(({ title, level, words }) => [title, level, words])).toEqual([
      ['Title', 1, 4],
      ['First part', 2, 8],
      ['Inside', 3, 2],
    ]);
    expect(made.sections[0]!.headingId).toBeNull();
    expect(new Set(made.sections.flatMap(({ id, headingId }) => [id, headingId])).size).toBe(6);
  });

  it('counts for the ear only what is read aloud', () => {
    expect(made.words).toBe(4 + 8 + 2 + 5);
    expect(made.listeningWords).toBe(4 + 4 + 2);
    expect(made.sections[1]!.listeningCharacters).toBe('First part'.length + 'one two'.length);
  });
});
