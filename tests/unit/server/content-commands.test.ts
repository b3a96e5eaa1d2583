/** `npm run add` and `npm run check:content` as a publisher runs them, on folders of their own. */
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, edition, runScript, scratch, SITE, SVG } from './content-support.ts';

const STORY =
  'A title of three words\nThe first paragraph of the story, and it is not the last of them.\nThe second.\n';

describe('npm run add', () => {
  it('makes an article, the folder and its settings, and prints what it guessed', () => {
    const from = scratch({ 'My Story.txt': STORY });
    const content = join(from, 'content');
    const ran = runScript('add', [join(from, 'My Story.txt')], content);
    expect(ran).toMatchObject({ status: 0, errors: [] });
    expect(ran.out).toContain('My Story.txt:1: Took the first line as the title.\n');
    expect(ran.out).toContain('/read/my-story/en/');
    expect(Object.keys(contents(content)!)).toEqual(['articles/my-story/en.md', 'site.json']);
    expect(runScript('check-content', [], content)).toMatchObject({
      status: 0,
      errors: [],
      out: '1 article, 1 edition, 0 errors, 0 notices.\n',
    });
  });

  it('takes slug and language from the options', () => {
    const from = scratch({ 'a.txt': STORY, 'site.json': SITE });
    expect(runScript('add', [join(from, 'a.txt'), '--slug', 'other', '--lang', 'de'], from).status).toBe(0);
    expect(contents(from)!['articles/other/de.md']).toContain('language: de\n');
    expect(contents(from)!['site.json']).toBe(SITE);
  });

  it('takes the pictures of a Markdown file along', () => {
    const from = scratch({ 'a.md': '# Title\n\nThe text of it.\n\n![A map](map.svg)', 'map.svg': SVG });
    const content = join(from, 'content');
    expect(runScript('add', [join(from, 'a.md')], content).status).toBe(0);
    expect(contents(content)!['articles/a/map.svg']).toBe(SVG);
    expect(runScript('check-content', [], content).status).toBe(0);
  });

  it('adds a translation that aligns', () => {
    const from = scratch({
      'site.json': SITE,
      'articles/a/en.md': edition('en', 'One of the two. {#one}\n\nTwo.'),
      'ru.txt': 'Заголовок из трёх слов\nПервое из двух.\nВторое и последнее из них.\n',
    });
    const ran = runScript(
      'add',
      [join(from, 'ru.txt'), '--slug', 'a', '--lang', 'ru', '--translation-of', 'en'],
      from,
    );
    expect(ran).toMatchObject({ status: 0, errors: [] });
    expect(contents(from)!['articles/a/ru.md']).toBeDefined();
    expect(runScript('check-content', [], from).status).toBe(0);
  });

  it('repairs what can be repaired and says so', () => {
    const from = scratch({
      'a.txt': `\uFEFF${STORY.replaceAll('\n', '\r\n').replace('second', 'sec\u0007ond')}`,
    });
    const ran = runScript('add', [join(from, 'a.txt')], join(from, 'content'));
    expect(ran.status).toBe(0);
    expect(ran.out).toContain('a.txt:1: Dropped the byte order mark');
    expect(ran.out).toContain('a.txt:1: Turned the line endings');
    expect(ran.out).toContain('a.txt:3: Removed 1 control character (U+0007).');
    expect(contents(join(from, 'content'))!['articles/a/en.md']).toMatch(
      /^---\n[^\r\u0007\uFEFF]*The second\.\n$/,
    );
  });

  it('adds a line of 5 MB', () => {
    const from = scratch({ 'a.txt': 'the word and more '.repeat(280_000) });
    const start = performance.now();
    expect(runScript('add', [join(from, 'a.txt')], join(from, 'content')).status).toBe(0);
    expect(performance.now() - start).toBeLessThan(19_000);
  }, 20_000);
});

describe('npm run add refuses in one line, with exit status 1, and changes nothing', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const front = (lines: string) => `---\n${lines}\n---\n\nThe text of it.\n`;
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['a file of 0 bytes', 'a.txt', '', /a\.txt:1: The file holds no text; /],
    ['white space alone', 'a.txt', ' \n\n', /a\.txt:1: The file holds no text; /],
    ['a binary file', 'a.txt', bytes(65, 10, 0, 1), /a\.txt:2: The file is not text /],
    [
      'a picture by its bytes',
      'a.txt',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      /a\.txt:\d: The file is /,
    ],
    ['invalid UTF-8', 'a.txt', bytes(65, 10, 66, 10, 0xff), /a\.txt:3: The file is not UTF-8 \(byte ff /],
    ['UTF-16', 'a.txt', bytes(0xff, 0xfe, 65, 0), /a\.txt:1: The file is in UTF-16; /],
    [
      'front matter that is not closed',
      'a.md',
      '---\ntitle: T\n\nText.',
      /a\.md:1: The front matter is not closed; /,
    ],
    [
      'malformed front matter',
      'a.md',
      front('title: [T\nlanguage: en'),
      /a\.md:\d: The front matter cannot be used: /,
    ],
    [
      'an unknown language',
      'a.md',
      front('title: T\nlanguage: qqz'),
      /a\.md:3: “qqz” is no known language; /,
    ],
    [
      'an id used twice',
      'a.md',
      `${front('title: T\nlanguage: en')}\nOne. {#a}\n\nTwo. {#a}`,
      /a\.md:10: The id “a” is already used in line 8; /,
    ],
    ['a picture without a text', 'a.md', '# T\n\n![](a.svg)', /a\.md:3: The picture has no text /],
    [
      'a picture that is not there',
      'a.md',
      '# T\n\n![A](a.svg)',
      /a\.md:3: The picture “a\.svg” is not beside the text; /,
    ],
    ['a link to nowhere', 'a.md', '# T\n\nThe text of [it](#nowhere).', /a\.md:3: /],
    [
      'nesting without end',
      'a.md',
      '>'.repeat(10_000),
      /a\.md:1: The text is nested more than 256 levels deep/,
    ],
    ['a format that it does not know', 'a.docx', 'x', /a\.docx: Files that end in \.docx cannot be added; /],
    ['a page', 'a.html', '<p>x', /a\.html: The file is a web page, /],
    ['a book', 'a.epub', 'PK\u0003\u0004', /a\.epub: The file is an archive /],
  ])('%s', (_, name, given, line) => {
    const from = scratch({ [`in/${name}`]: given, 'content/site.json': SITE });
    const content = join(from, 'content');
    const ran = runScript('add', [join(from, 'in', name)], content);
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.errors).toHaveLength(1);
    expect(ran.errors[0]).toMatch(line);
    expect(ran.errors[0]).toMatch(/\.$/);
    expect(contents(content)).toEqual({ 'site.json': SITE });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no file', [], /^No file is named\. Usage: /],
    ['two files', ['a.txt', 'b.txt'], /^More than one file is named\. Usage: /],
    ['an option that it does not know', ['a.txt', '--force'], /^Unknown option '--force'\. Usage: /],
    ['an option without a value', ['a.txt', '--slug='], /^The option --slug has no value\. Usage: /],
    ['a file that is not there', ['nowhere.txt'], /^nowhere\.txt: There is no such file; /],
    ['a folder', ['src'], /^src: This is no file; /],
    ['a slug that is none', ['a.txt', '--slug', 'Not OK'], /The slug “Not OK” must be /],
    ['a slug that leads elsewhere', ['a.txt', '--slug', '../../x'], /The slug “\.\.\/\.\.\/x” must be /],
    ['a language that is none', ['a.txt', '--lang', 'qqz'], /“qqz” is no known language; /],
    [
      'an original in the same language',
      ['a.txt', '--lang', 'en', '--translation-of', 'en'],
      /cannot be a translation of the edition in en/,
    ],
    [
      'an original that is not there',
      ['a.txt', '--translation-of', 'ru'],
      /has no articles\/a\/ru\.md to align with; /,
    ],
  ])('%s', (_, words, line) => {
    const from = scratch({ 'a.txt': STORY });
    const content = join(from, 'content');
    const ran = runScript(
      'add',
      words.map((word) => (word === 'a.txt' ? join(from, word) : word)),
      content,
    );
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.errors).toHaveLength(1);
    expect(ran.errors[0]).toMatch(line);
    expect(existsSync(content)).toBe(false);
  });

  it('an edition that is there already', () => {
    const from = scratch({ 'a.txt': STORY, 'site.json': SITE, 'articles/a/en.md': 'precious' });
    const before = contents(from);
    const ran = runScript('add', [join(from, 'a.txt')], from);
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.errors).toEqual([
      expect.stringMatching(/en\.md: The article a has an edition in en already; /),
    ]);
    expect(contents(from)).toEqual(before);
  });

  it('a picture of the same name with other bytes', () => {
    const from = scratch({
      'in/a.md': '# T\n\nThe text of it.\n\n![A](m.svg)',
      'in/m.svg': SVG,
      'site.json': SITE,
      'articles/a/m.svg': `${SVG} `,
    });
    const before = contents(from);
    const ran = runScript('add', [join(from, 'in/a.md')], from);
    expect(ran.status).toBe(1);
    expect(ran.errors).toEqual([
      expect.stringMatching(/m\.svg: The article has another picture of this name already; /),
    ]);
    expect(contents(from)).toEqual(before);
  });

  it('a translation that does not align, with the line of the first difference', () => {
    const from = scratch({
      'site.json': SITE,
      'articles/a/en.md': edition('en', 'One.\n\nTwo.'),
      'b.md': edition('ru', 'Один.\n\n- Два.'),
    });
    const before = contents(from);
    const ran = runScript('add', [join(from, 'b.md'), '--slug', 'a', '--translation-of', 'en'], from);
    expect(ran.status).toBe(1);
    expect(ran.errors).toEqual([expect.stringMatching(/b\.md:8: The edition differs from .*en\.md at /)]);
    expect(contents(from)).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)(
    'a folder that may not be written (skipped for root, who may write anywhere)',
    () => {
      const from = scratch({ 'a.txt': STORY, 'content/site.json': SITE });
      chmodSync(join(from, 'content'), 0o555);
      const ran = runScript('add', [join(from, 'a.txt')], join(from, 'content'));
      expect(ran.status).toBe(1);
      expect(ran.errors).toHaveLength(1);
      chmodSync(join(from, 'content'), 0o755);
    },
  );

  it('a content folder that is a file', () => {
    const from = scratch({ 'a.txt': STORY, content: 'precious' });
    const ran = runScript('add', [join(from, 'a.txt')], join(from, 'content'));
    expect(ran.status).toBe(1);
    expect(ran.errors).toEqual([
      expect.stringMatching(/The content folder cannot be written \(\w+\); nothing was added\.$/),
    ]);
    expect(contents(from)!['content']).toBe('precious');
  });
});

describe('npm run check:content', () => {
  it('lists every problem of every file with its line, and fails', () => {
    const content = scratch({
      'site.json': SITE,
      'articles/a/en.md': edition('en', 'One.\n\n:::video\nTwo.\n:::\n\nTo [there](#nowhere).'),
      'articles/b/en.md': edition('en', '![](a.svg)'),
      'articles/c/en.md': edition('en', 'One.'),
      'articles/c/ru.md': edition('ru', 'Один.\n\nДва.', 'translation-of: en\n'),
      'articles/d/fr.md': edition('fr', 'Un.'),
      'articles/e/en.md': 'No front matter.',
      'articles/f/en.md': edition('en', '[x](javascript:alert)'),
    });
    const ran = runScript('check-content', [], content);
    expect(ran.status).toBe(1);
    const found = ran.errors
      .map((line) => line.slice(content.length + '/articles/'.length).replace(/^([^ ]*) .*$/, '$1'))
      .toSorted();
    expect(found).toEqual([
      'a/en.md:12:',
      'a/en.md:8:',
      'b/en.md:6:',
      'c/ru.md:9:',
      'd/fr.md:1:',
      'e/en.md:1:',
      'f/en.md:6:',
    ]);
    for (const line of ran.errors) expect(line).toMatch(/^\S+:\d+: .*\.$/);
    expect(ran.out).toMatch(/\d articles, \d editions, 7 errors, 0 notices\.\n$/);
  });

  it('fails on an empty folder and on settings that are none', () => {
    expect(runScript('check-content', [], scratch())).toMatchObject({ status: 1 });
    const ran = runScript(
      'check-content',
      [],
      scratch({ 'site.json': '{', 'articles/a/en.md': edition('en', 'One.') }),
    );
    expect(ran.status).toBe(1);
    expect(ran.errors).toEqual([
      expect.stringMatching(/site\.json:1: The site's settings cannot be used: they are not JSON \(.*\)\.$/),
    ]);
  });

  it('notices files that nothing shows, without failing', () => {
    const ran = runScript(
      'check-content',
      [],
      scratch({ 'site.json': SITE, 'articles/a/en.md': edition('en', 'One.'), 'articles/a/b.svg': SVG }),
    );
    expect(ran).toMatchObject({ status: 0, errors: [] });
    expect(ran.out).toMatch(
      /b\.svg: No edition of the article shows this file\. \(notice\)\n1 article, 1 edition, 0 errors, 1 notice\.\n$/,
    );
  });

  it('passes on the content that the site ships', () => {
    expect(runScript('check-content', [], 'src/content')).toMatchObject({ status: 0, errors: [] });
  });
});
