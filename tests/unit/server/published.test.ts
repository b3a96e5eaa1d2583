import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ReaderError } from '../../../src/lib/base/errors.ts';
import { publishedEditions, publishedResource, publishedSite } from '../../../src/lib/server/published.ts';
import { readSite } from '../../../src/lib/server/site.ts';
import { edition, scratch, SITE, SVG, write } from './content-support.ts';

const before = process.env['LECTERN_CONTENT'];
afterEach(() => {
  if (before === undefined) delete process.env['LECTERN_CONTENT'];
  else process.env['LECTERN_CONTENT'] = before;
});

function publish(files: Readonly<Record<string, string>>): string {
  const folder = scratch({ 'site.json': SITE, ...files });
  process.env['LECTERN_CONTENT'] = folder;
  return folder;
}

async function refused(): Promise<ReaderError> {
  const error = await publishedEditions().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ReaderError);
  return error as ReaderError;
}

describe('the catalogue', () => {
  const files = {
    'articles/old/en.md': edition('en', 'Old.', 'published: 2020-01-01\n'),
    'articles/new/ru.md': edition(
      'ru',
      'Один.\n\n## Два\n\nТри.',
      'published: 2026-01-01\ntranslation-of: en\n',
    ),
    'articles/new/en.md': edition(
      'en',
      'One.\n\n## Two {#two}\n\nThree. {#three}',
      'published: 2026-01-01\n',
    ),
  };

  it('lists editions newest first, in the order of the site’s languages, with their siblings and outline', async () => {
    publish(files);
    const editions = await publishedEditions();
    expect(editions.map(({ slug, lang }) => `${slug}/${lang}`)).toEqual(['new/en', 'new/ru', 'old/en']);
    expect(editions[0]).toMatchObject({ siblings: [{ lang: 'ru', title: 'Title ru' }] });
    expect(editions[0]!.outline.sections).toHaveLength(2);
  });

  it('gives a translation the ids of its original', async () => {
    publish(files);
    const [english, russian] = await publishedEditions();
    expect(russian!.publication.body[1]).toMatchObject({ id: 'two', blocks: [{ id: 'three' }] });
    expect(russian!.outline.sections.map(({ id }) => id)).toEqual(
      english!.outline.sections.map(({ id }) => id),
    );
  });

  it('is kept while no file changes, and read again when one does', async () => {
    const folder = publish(files);
    const first = await publishedEditions();
    expect(await publishedEditions()).toBe(first);
    write(folder, { 'articles/old/en.md': edition('en', 'New words.', 'published: 2020-01-01\n') });
    utimesSync(join(folder, 'articles/old/en.md'), 1, 1);
    expect((await publishedEditions()).at(-1)!.publication.body[0]!.blocks[0]).toMatchObject({
      content: [{ text: 'New words.' }],
    });
  });

  it('gives the bytes of pictures that an edition shows, and of nothing else', async () => {
    publish({
      'articles/a/en.md': edition('en', '![Map](map.svg)'),
      'articles/a/map.svg': SVG,
      'articles/a/secret.svg': SVG,
    });
    expect(new TextDecoder().decode((await publishedResource('a', 'map.svg'))!)).toBe(SVG);
    expect(await publishedResource('a', 'secret.svg')).toBeNull();
    expect(await publishedResource('a', '../../site.json')).toBeNull();
    expect(await publishedResource('../a', 'map.svg')).toBeNull();
    expect(await publishedResource('b', 'map.svg')).toBeNull();
  });

  it('has the site’s settings', async () => {
    publish(files);
    expect(await publishedSite()).toEqual({
      title: { en: 'Site', ru: 'Сайт' },
      languages: ['en', 'ru'],
      publisher: 'P',
    });
  });

  it('ignores hidden and half-written files', async () => {
    publish({ ...files, 'articles/old/.1-0.part': 'x', 'articles/.DS_Store': 'x' });
    expect(await publishedEditions()).toHaveLength(3);
  });
});

describe('what stops a build, as one sentence with file and line', () => {
  it.each([
    [
      'an edition with more paragraphs than its original',
      {
        'articles/a/en.md': edition('en', 'One.\n\nTwo.'),
        'articles/a/ru.md': edition('ru', 'Один.\n\nДва.\n\nТри.', 'translation-of: en\n'),
      },
      'edition-misaligned',
      'ru.md:11:',
    ],
    [
      'an edition with a list in place of a paragraph',
      {
        'articles/a/en.md': edition('en', 'One.\n\nTwo.'),
        'articles/a/ru.md': edition('ru', 'Один.\n\n- Два.', 'translation-of: en\n'),
      },
      'edition-misaligned',
      'ru.md:9:',
    ],
    [
      'an original that is not there',
      { 'articles/a/ru.md': edition('ru', 'Один.', 'translation-of: en\n') },
      'edition-misaligned',
      'ru.md:1:',
    ],
    [
      'editions that translate each other',
      {
        'articles/a/en.md': edition('en', 'One.', 'translation-of: ru\n'),
        'articles/a/ru.md': edition('ru', 'Один.', 'translation-of: en\n'),
      },
      'edition-misaligned',
      'ru.md:1:',
    ],
    [
      'a language that is not the file’s name',
      { 'articles/a/en.md': edition('ru', 'Один.') },
      'content-invalid',
      'en.md:1:',
    ],
    [
      'a link to nowhere',
      { 'articles/a/en.md': edition('en', 'One.\n\nTo [there](#nowhere).') },
      'link-invalid',
      'en.md:8:',
    ],
    ['a file without front matter', { 'articles/a/en.md': 'One.' }, 'front-matter-missing', 'en.md:1:'],
    [
      'an article whose folder is no slug',
      { 'articles/Big Name/en.md': edition('en', 'One.') },
      'content-invalid',
      'Big Name: ',
    ],
    ['no article at all', {}, 'file-missing', 'articles: '],
  ] as [string, Record<string, string>, string, string][])('%s', async (_, files, code, place) => {
    publish(files);
    const error = await refused();
    expect(error.code).toBe(code);
    expect(error.message).toContain(place);
    expect(error.message).not.toContain('\n');
    expect(error.stack).toBe(`ReaderError: ${error.message}`);
  });

  it('a folder without site.json', async () => {
    process.env['LECTERN_CONTENT'] = scratch({ 'articles/a/en.md': edition('en', 'One.') });
    expect((await refused()).code).toBe('file-missing');
  });
});

describe('site.json', () => {
  it.each([
    ['no JSON', '{\n"title": }', 1],
    ['a list', '[]', 1],
    ['no languages', '{ "title": {}, "publisher": "P" }', 1],
    [
      'no title for a language',
      '{\n"languages": ["en", "ru"],\n"title": { "en": "T" },\n"publisher": "P" }',
      3,
    ],
    ['an empty publisher', '{ "languages": ["en"],\n"title": { "en": "T" },\n"publisher": " " }', 3],
    ['a name that means nothing', '{\n"colour": 1 }', 2],
  ])('with %s is refused', (_, json, line) => {
    expect(() => readSite(json, 'site.json')).toThrow(
      expect.objectContaining({ code: 'site-malformed', at: { file: 'site.json', line } }),
    );
  });

  it('with a language that is none is refused', () => {
    expect(() => readSite('{ "languages": ["qqz"], "title": {}, "publisher": "P" }', 'site.json')).toThrow(
      expect.objectContaining({ code: 'language-unknown' }),
    );
  });
});
