/** The watch that every journey is under must itself be seen to bite. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/browser.ts';
import { watch, type Watch } from '../support/watch.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'unsafe-inline'; style-src 'none'">`;

const pages: Record<string, [type: string, body: string]> = {
  '/quiet': [
    'text/html',
    '<!doctype html><html lang="en"><title>Quiet</title><link rel="icon" href="data:,">',
  ],
  '/style': ['text/html', `<!doctype html><title>a</title>${policy}<p style="color: red">a`],
  '/console': ['text/html', '<!doctype html><title>a</title><script>console.warn("a warning")</script>'],
  '/throw': ['text/html', '<!doctype html><title>a</title><script>throw new Error("boom")</script>'],
  '/missing': ['text/html', '<!doctype html><title>a</title><script src="/gone.js"></script>'],
  '/image': ['text/html', '<!doctype html><title>a</title><img src="http://other.invalid/p.png">'],
  '/worker': [
    'text/html',
    '<!doctype html><title>a</title><script>navigator.serviceWorker.register("/worker.js")</script>',
  ],
  '/worker.js': [
    'text/javascript',
    'addEventListener("install", (e) => e.waitUntil(fetch("http://from-worker.invalid/x").catch(() => 0)))',
  ],
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [type, body] = pages[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function faultsOf(path: string): Promise<string> {
  const browser: OpenBrowser = await openBrowser();
  const watching: Watch = watch(browser.context, () => origin);
  try {
    const page = await browser.context.newPage();
    await page.goto(origin + path);
    await page.waitForTimeout(400);
  } finally {
    await browser.close();
  }
  return [...watching.faults, ...browser.refused.map((address) => `left this machine: ${address}`)].join(
    '\n',
  );
}

describe('the watch over every journey', () => {
  test('is silent on a page without fault', async () => {
    expect(await faultsOf('/quiet')).toBe('');
  });

  test.each([
    ['a report of the security policy', '/style', /console error: .*Content Security Policy/],
    ['a warning on the console', '/console', /console warning: a warning/],
    ['an uncaught exception', '/throw', /uncaught: boom/],
    ['a file that is not there', '/missing', /answer 404: .*gone\.js/],
    ['a request to another origin', '/image', /off-origin request: http:\/\/other\.invalid\/p\.png/],
    ['a request that leaves the machine', '/image', /left this machine: http:\/\/other\.invalid/],
    ['a request made by a service worker', '/worker', /left this machine: http:\/\/from-worker\.invalid/],
  ])('sees %s', async (_, path, fault) => {
    expect(await faultsOf(path)).toMatch(fault);
  });
});
