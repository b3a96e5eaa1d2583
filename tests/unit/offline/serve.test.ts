import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { startServer, type RunningServer } from '../../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-serve-'));
const outside = `${folder}-secret.txt`;
const text = 'Text that compresses well. '.repeat(200);
const files: Record<string, string | Buffer> = {
  'index.html': '<h1>Library</h1>',
  'settings/index.html': text,
  '404.html': '<h1>Not here</h1>',
  '_app/immutable/a.js': 'export {};',
  'icons/app.png': Buffer.from([1, 2, 3]),
  'manifest.en.webmanifest': '{}',
  'read/а б.svg': '<svg/>',
  'ready.txt': 'plain',
  'ready.txt.gz': gzipSync('from the folder'),
  _headers:
    '/*\n  X-Content-Type-Options: nosniff\n\n/_app/immutable/*\n  Cache-Control: public, immutable\n',
};
let server: RunningServer;
let under: RunningServer;

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(outside, 'secret');
  server = await startServer({ folder, port: 0 });
  under = await startServer({ folder, port: 0, prefix: '/deep/reader' });
});
afterAll(async () => {
  await Promise.all([server.close(), under.close()]);
  rmSync(folder, { recursive: true });
  rmSync(outside);
});

/** Asks without the tidying that `fetch` does to addresses, and without unpacking. */
function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
    request({ hostname, port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/settings/', 200, 'text/html; charset=utf-8'],
  ['/settings/?id=1', 200, 'text/html; charset=utf-8'],
  ['/_app/immutable/a.js', 200, 'text/javascript; charset=utf-8'],
  ['/icons/app.png', 200, 'image/png'],
  ['/manifest.en.webmanifest', 200, 'application/manifest+json; charset=utf-8'],
  ['/read/%D0%B0%20%D0%B1.svg', 200, 'image/svg+xml; charset=utf-8'],
  ['/nowhere/', 404, 'text/html; charset=utf-8'],
  ['/_headers', 404, 'text/html; charset=utf-8'],
  ['/icons/', 404, 'text/html; charset=utf-8'],
])('%s: %i, %s', async (path, status, type) => {
  const answer = await ask(server.url, path);
  expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

test.each(['/../', '/..%2f', '/%2e%2e/', '/settings/../../', '/..\\', '/..%5c', '//', '/settings//../../'])(
  'nothing outside the folder is served under %s',
  async (way) => {
    const answer = await ask(server.url, `${way}${outside.split('/').at(-1)}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.toString()).not.toContain('secret');
  },
);

test.each(['/%', '/%ff', '/a%00b'])('%s is refused, and the server goes on', async (path) => {
  expect((await ask(server.url, path)).status).toBe(400);
  expect((await ask(server.url, '/')).status).toBe(200);
});

describe('addresses without the last slash', () => {
  it('are sent on, with the query', async () => {
    const answer = await ask(server.url, '/settings?id=1');
    expect([answer.status, answer.headers['location']]).toEqual([308, './settings/?id=1']);
    expect((await fetch(new URL('settings?id=1', server.url))).url).toBe(`${server.url}settings/?id=1`);
  });

  it('are sent on for the site’s own folder', async () => {
    expect(under.url).toMatch(/\/deep\/reader\/$/);
    expect((await fetch(under.url.slice(0, -1))).url).toBe(under.url);
  });
});

it('serves under a sub-path, and nothing beside it', async () => {
  expect(await (await fetch(new URL('settings/', under.url))).text()).toBe(text);
  expect((await ask(under.url, '/')).status).toBe(404);
  expect((await ask(under.url, '/deep/readerindex.html')).status).toBe(404);
  expect((await ask(under.url, '/deep/reader/_app/immutable/a.js')).headers['cache-control']).toBe(
    'public, immutable',
  );
});

it('compresses text and not pictures, and says so', async () => {
  const page = await ask(server.url, '/settings/', { 'accept-encoding': 'gzip, br' });
  expect([page.headers['content-encoding'], page.headers['vary']]).toEqual(['gzip', 'accept-encoding']);
  expect(gunzipSync(page.body).toString()).toBe(text);
  expect(page.body.length).toBeLessThan(text.length / 5);
  const picture = await ask(server.url, '/icons/app.png', { 'accept-encoding': 'gzip' });
  expect(picture.headers['content-encoding']).toBeUndefined();
  expect(
    (await ask(server.url, '/settings/', { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding'],
  ).toBeUndefined();
});

it('reads again what was built again', async () => {
  const path = join(folder, 'changing.txt');
  writeFileSync(path, 'one');
  expect((await ask(server.url, '/changing.txt')).body.toString()).toBe('one');
  await new Promise((done) => setTimeout(done, 20));
  writeFileSync(path, 'two');
  expect((await ask(server.url, '/changing.txt')).body.toString()).toBe('two');
});

it('answers 304 to a tag it gave, for that form of the file only', async () => {
  const first = await ask(server.url, '/settings/', { 'accept-encoding': 'gzip' });
  const tag = String(first.headers['etag']);
  const again = await ask(server.url, '/settings/', { 'accept-encoding': 'gzip', 'if-none-match': tag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await ask(server.url, '/settings/', { 'if-none-match': tag })).status).toBe(200);
});

it('gives pages no life in the browser’s cache without asking, and hashed files theirs', async () => {
  expect((await ask(server.url, '/')).headers['cache-control']).toBe('no-cache');
  expect((await ask(server.url, '/_app/immutable/a.js')).headers['cache-control']).toBe('public, immutable');
});

it('answers HEAD without a body and nothing else than GET', async () => {
  const head = await ask(server.url, '/settings/', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    200,
    String(text.length),
    0,
  ]);
  expect((await ask(server.url, '/', {}, 'POST')).status).toBe(405);
});

it('remembers what it served, with the bytes sent', async () => {
  const before = server.requests.length;
  const { body } = await ask(server.url, '/settings/?x=1', { 'accept-encoding': 'gzip' });
  expect(server.requests.slice(before)).toEqual([
    { method: 'GET', address: '/settings/?x=1', status: 200, bytes: body.length },
  ]);
});

it('refuses a folder without a site and a port that is taken', async () => {
  await expect(startServer({ folder: join(folder, 'icons'), port: 0 })).rejects.toThrow('npm run build');
  await expect(startServer({ folder, port: Number(new URL(server.url).port) })).rejects.toThrow('EADDRINUSE');
});
