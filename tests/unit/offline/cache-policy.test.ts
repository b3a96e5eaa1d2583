import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BuiltFile } from '../../../src/lib/offline/built-files.ts';
import {
  addressOf,
  cacheNames,
  entriesOf,
  inOrder,
  isKeepable,
  stageOf,
  timeLimit,
} from '../../../src/lib/offline/cache-policy.ts';

const file = (path: string, bytes = 100): BuiltFile => ({
  path,
  bytes,
  integrity: `sha256-${path}+/=`.padEnd(60, 'x'),
});
const worker = 'https://site.example/reader/service-worker.js';

describe('where a file belongs', () => {
  test.each([
    ['index.html', 'core'],
    ['ru/index.html', 'core'],
    ['settings/index.html', 'core'],
    ['settings/__data.json', 'core'],
    ['_app/immutable/chunks/a1.js', 'core'],
    ['_app/immutable/assets/page.css', 'core'],
    ['manifest.ru.webmanifest', 'core'],
    ['icons/icon.svg', 'core'],
    ['read/one/en/index.html', 'rest'],
    ['read/one/en/__data.json', 'rest'],
    ['read/one/map.svg', 'rest'],
    ['fonts/andika.woff2', 'rest'],
    ['_app/immutable/assets/andika.a1.woff2', 'rest'],
    ['icons/app-512.png', 'rest'],
    ['service-worker.js', null],
    ['404.html', null],
    ['_headers', null],
    ['.nojekyll', null],
    ['robots.txt', null],
    ['_app/version.json', null],
    ['screenshots/library-narrow.png', null],
    ['_app/immutable/chunks/a1.js.map', null],
    ['index.html.gz', null],
    ['index.html.br', null],
  ] as const)('%s: %s', (path, stage) => {
    expect(stageOf(path)).toBe(stage);
  });
});

describe('the entries of a build', () => {
  it('stand under the folder of the worker, with the folder for an index page, core first', () => {
    const entries = entriesOf(
      [file('read/a/en/index.html'), file('index.html'), file('settings/index.html'), file('404.html')],
      worker,
    );
    expect(entries.map(({ url, stage }) => [url, stage])).toEqual([
      ['https://site.example/reader/', 'core'],
      ['https://site.example/reader/settings/', 'core'],
      ['https://site.example/reader/read/a/en/', 'rest'],
    ]);
  });

  it('encode what an address cannot hold', () => {
    expect(addressOf('read/a b/и?#.svg')).toBe('read/a%20b/%D0%B8%3F%23.svg');
    const [entry] = entriesOf([file('read/a?b#c.svg')], worker);
    expect(new URL(entry!.url)).toMatchObject({ search: '', hash: '' });
  });

  it('have a revision that is an address parameter as it stands and follows the digest', () => {
    const [one] = entriesOf([{ path: 'a.js', bytes: 1, integrity: 'sha256-ab+/ab+/ab+/ab+/rest=' }], worker);
    expect(one!.revision).toBe('ab-_ab-_ab-_ab-_');
  });

  it('are all there in whatever order they are kept, the core before anything else', () => {
    const paths = fc.uniqueArray(
      fc.constantFrom(
        'index.html',
        'a.js',
        'read/x/en/index.html',
        'read/y/en/index.html',
        'read/x/pic.png',
        'fonts/f.woff2',
        'ru/index.html',
        'help/index.html',
      ),
    );
    fc.assert(
      fc.property(
        paths,
        fc.constantFrom(null, 'https://site.example/reader/read/y/en/?id=1#s'),
        (some, open) => {
          const entries = entriesOf(
            some.map((path) => file(path)),
            worker,
          );
          const order = inOrder(entries, open);
          expect(new Set(order)).toEqual(new Set(entries));
          const stages = order.map(({ stage }) => stage);
          expect(stages.lastIndexOf('core')).toBeLessThan(
            stages.includes('rest') ? stages.indexOf('rest') : Infinity,
          );
        },
      ),
    );
  });

  it('begin, after the core, with the page that is open; fonts come last', () => {
    const entries = entriesOf(
      ['fonts/f.woff2', 'read/x/en/index.html', 'read/x/pic.png', 'read/y/ru/index.html', 'a.js'].map(
        (path) => file(path),
      ),
      worker,
    );
    const order = inOrder(entries, 'https://site.example/reader/read/y/ru/#part').map(({ url }) =>
      url.replace(/.*reader\//, ''),
    );
    expect(order).toEqual(['a.js', 'read/y/ru/', 'read/x/en/', 'read/x/pic.png', 'fonts/f.woff2']);
  });
});

describe('what may be kept', () => {
  const page = {
    url: 'https://site.example/settings/',
    status: 200,
    type: 'basic',
    redirected: false,
    mime: 'text/html; charset=utf-8',
  };
  test.each([
    [{}, true],
    [{ redirected: true }, false],
    [{ type: 'opaque' }, false],
    [{ status: 0, type: 'opaque' }, false],
    [{ type: 'cors' }, false],
    [{ status: 206 }, false],
    [{ status: 404 }, false],
    [{ status: 503 }, false],
    [{ mime: 'text/plain' }, false],
    [{ mime: '' }, false],
    [{ url: 'https://site.example/a.js' }, false],
    [{ url: 'https://site.example/a.js', mime: 'text/javascript' }, true],
    [{ url: 'https://site.example/a.js', mime: 'application/javascript; charset=utf-8' }, true],
    [{ url: 'https://site.example/a.svg', mime: 'text/html' }, false],
    [{ url: 'https://site.example/a.svg', mime: 'image/svg+xml' }, true],
    [{ url: 'https://site.example/a.woff2', mime: 'application/octet-stream' }, true],
    [{ url: 'https://site.example/settings/__data.json', mime: 'application/json' }, true],
  ] as const)('%j: %s', (difference, keepable) => {
    const { url, mime, ...answer } = { ...page, ...difference };
    const headers = new Headers(mime === '' ? {} : { 'content-type': mime });
    expect(isKeepable(url, { ...answer, type: answer.type as ResponseType, headers })).toBe(keepable);
  });

  it('is waited for longer the larger it is: 100 kB have more than a minute', () => {
    expect(timeLimit(0)).toBe(20_000);
    expect(timeLimit(100_000)).toBeGreaterThan(60_000);
  });
});

describe('cache names', () => {
  it('of two copies on one host never lie under each other', () => {
    const folder = fc
      .array(fc.stringMatching(/^[a-z:%.-]{1,4}$/), { maxLength: 3 })
      .map((parts) => parts.map((part) => `${encodeURIComponent(part)}/`).join(''));
    fc.assert(
      fc.property(folder, folder, (one, two) => {
        const scopes = [one, two].map((path) => new URL(`https://site.example/${path}`).href);
        fc.pre(scopes[0] !== scopes[1]);
        const [a, b] = scopes.map((scope) => cacheNames(scope));
        expect(a!.files.startsWith(b!.prefix)).toBe(false);
        expect(b!.builds.startsWith(a!.prefix)).toBe(false);
      }),
    );
  });

  it('are the same wherever in the site the scope is asked for', () => {
    expect(cacheNames('https://site.example/reader/')).toEqual({
      prefix: 'lectern:%2Freader%2F:',
      files: 'lectern:%2Freader%2F:files',
      builds: 'lectern:%2Freader%2F:builds',
    });
  });
});
