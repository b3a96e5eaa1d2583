import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seal } from '../../../scripts/seal-worker.ts';
import { entriesOf } from '../../../src/lib/offline/cache-policy.ts';

let folder = '';
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const site = {
  'index.html': '<h1>Library</h1>',
  'read/a/en/index.html': '<p>$& $1</p>',
  '404.html': 'no',
  _headers: '',
  '_app/immutable/a.js': '1',
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-seal-'));
  for (const [path, content] of Object.entries(site)) write(path, content);
  write('service-worker.js', 'const {id,files}=self.__LECTERN_FILES;done()');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a table into the worker with the size and digest of every file that is kept', () => {
  const { id, files } = seal(folder);
  expect(files.map(({ path }) => path)).toEqual([
    '_app/immutable/a.js',
    'index.html',
    'read/a/en/index.html',
  ]);
  const page = site['read/a/en/index.html'];
  expect(files[2]).toEqual({
    path: 'read/a/en/index.html',
    bytes: Buffer.byteLength(page),
    integrity: `sha256-${createHash('sha256').update(page).digest('base64')}`,
  });
  expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toBe(
    `const {id,files}=${JSON.stringify({ id, files })};done()`,
  );
});

it('names only files that exist, each under one address', () => {
  const entries = entriesOf(seal(folder).files, 'https://site.example/service-worker.js');
  expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
  for (const { url } of entries) {
    const path = decodeURIComponent(new URL(url).pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
    expect(site).toHaveProperty([path]);
  }
});

it('is the same for the same site, and another for one changed byte', () => {
  const first = seal(folder).id;
  write('service-worker.js', 'self.__LECTERN_FILES');
  expect(seal(folder).id).toBe(first);
  write('service-worker.js', 'self.__LECTERN_FILES');
  write('index.html', '<h1>library</h1>');
  expect(seal(folder).id).not.toBe(first);
});

it.each(['done()', 'self.__LECTERN_FILES+self.__LECTERN_FILES'])(
  'refuses a worker with no place for the table, or two: %s',
  (worker) => {
    write('service-worker.js', worker);
    expect(() => seal(folder)).toThrow('exactly once');
  },
);
