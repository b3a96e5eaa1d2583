import { describe, expect, it } from 'vitest';
import { writeArticle } from '../../../src/lib/document/html-writer.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Block, Publication, Section } from '../../../src/lib/document/model.ts';
import { article as english } from '../../../src/lib/i18n/en/article.ts';
import { article as russian } from '../../../src/lib/i18n/ru/article.ts';
import { draftOf, paragraph, section } from '../../support/publication.ts';
import { articleElement, elementsIn, find, shownText } from '../../support/read-html.ts';

const write = (publication: Publication, words = english): string =>
  writeArticle(assignIds(publication), { words, resourceBase: '../' });
/** Body of one block, without its id. */
const blockHtml = (block: Block, words = english): string =>
  /<section[^>]*>(.*)<\/section>/s
    .exec(write(draftOf([section(null, [block])]), words))![1]!
    .replace(/ id="[^"]*"/g, '');

describe('the article around its text', () => {
  const lead = section(null, [paragraph('stand', { role: 'standfirst' }), paragraph('lead')]);
  const full: Publication = draftOf(
    [lead, section('One', [paragraph('1')], [section('Inside', [])]), section('Two', [])],
    [],
    {
      metadata: {
        title: 'T & T',
        subtitle: 'Sub',
        language: 'en',
        kind: 'retelling',
        authors: ['A', 'B'],
        translators: [],
        published: '2026-11-22',
        advisory: 'War.',
        source: {
          title: 'Original',
          publisher: 'Meduza',
          language: 'ru',
          reporter: 'Bereg',
          url: 'https://a.example/x',
        },
        rights: 'CC BY-SA 4.0',
      },
    },
  );

  it('has a header with title, standfirst, byline and advisory', () => {
    const header = find(articleElement(write(full)), 'header', 'article-header');
    expect(header.children.map((line) => shownText(line, 'with-generated'))).toEqual([
      'Retold from Meduza · source in Russian',
      'T & T',
      'Sub',
      'stand',
      'By A and B · Reported by Bereg · November 22, 2026 · 1 min to read · 1 min to hear',
      'Content advisory: War.',
    ]);
    expect(find(header, 'p', 'advisory').properties.role).toBe('note');
  });

  it('nests headings and links each section to its neighbours', () => {
    const article = articleElement(write(full));
    const headings = elementsIn(article).filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map((heading) => heading.tagName + shownText(heading, 'with-generated'))).toEqual([
      'h1T & T',
      'h2One',
      'h3Inside',
      'h2Two',
    ]);
    const groups = elementsIn(article).filter(({ properties }) =>
      (properties.className as string[] | undefined)?.includes('section-links'),
    );
    expect(
      groups.map((group) =>
        elementsIn(group)
          .slice(1)
          .map(({ properties }) => String(properties.rel)),
      ),
    ).toEqual([['next'], ['prev', 'next'], ['prev', 'next'], ['prev']]);
    expect(new Set(groups.map(({ tagName }) => tagName))).toEqual(new Set(['div']));
    expect(elementsIn(groups[1]!)[1]!.properties.href).toBe('#title');
  });

  it('ends with the source, linked', () => {
    const footer = find(articleElement(write(full)), 'footer', 'source');
    expect(footer.children.map((line) => shownText(line, 'without-generated'))).toEqual([
      'Retold from Meduza · source in Russian. The source is:',
      'Original',
      'CC BY-SA 4.0',
    ]);
    expect(find(footer, 'a', 'external').properties.href).toBe('https://a.example/x');
  });

  it('has none of what there is nothing to say of', () => {
    const html = write(draftOf([section('One', [])]));
    for (const absent of [
      'kicker',
      'advisory',
      '<footer',
      '<nav',
      'class="notes"',
      'standfirst',
      'undefined',
      'null',
    ])
      expect(html).not.toContain(absent);
  });

  it('writes levels below six as ARIA', () => {
    const deep = Array.from({ length: 7 }).reduce<Section[]>(
      (inner, _, index) => [section(`S${index}`, [], inner)],
      [],
    );
    expect(write(draftOf(deep))).toMatch(/<h6 id="[^"]*" aria-level="8">S0<\/h6>/);
  });
});

describe('the words', () => {
  it('are Russian where they are asked for', () => {
    expect([1, 2, 5, 21, 22, 111].map(russian.minutesToRead)).toEqual([
      'читать 1 минуту',
      'читать 2 минуты',
      'читать 5 минут',
      'читать 21 минуту',
      'читать 22 минуты',
      'читать 111 минут',
    ]);
    expect(russian.published('2026-11-22')).toBe('22 ноября 2026 г.');
    expect(russian.kicker({ kind: 'translation', source: { publisher: 'Meduza', language: 'en' } })).toBe(
      'Meduza · Перевод с английского',
    );
    expect(russian.kicker({ kind: 'translation', source: { language: 'he' } })).toBe(
      'Перевод с языка: иврит',
    );
    expect(blockHtml({ kind: 'separator', id: '' }, russian)).toBe('<hr aria-label="Конец сцены">');
  });

  it.each([english, russian])('leave a date that is none as it is', (words) => {
    expect(words.published('someday')).toBe('someday');
  });

  it.each([english, russian])('say for every kind of text where it is from', (words) => {
    const kinds = ['original', 'translation', 'abridged-translation', 'retelling'] as const;
    const source = { publisher: 'P', language: 'fr' };
    expect(new Set(kinds.map((kind) => words.kicker({ kind, publisher: 'Q', source }))).size).toBe(4);
    for (const kind of kinds) expect(words.origin({ kind, source })).not.toBe('');
    expect(words.origin({ kind: 'original' })).toBe('');
  });
});
