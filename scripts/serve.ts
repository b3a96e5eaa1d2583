/**
 * Serves the built site as a plain host would: right types, entity tags, gzip, the headers of `_headers`, and
 * `404.html` for what is not there. For `npm start`, the journeys and the benchmarks; it only reads.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHeaders, headersFor, type HeaderRule } from './serve/header-rules.ts';
import { SiteFolder, type StoredFile } from './serve/site-folder.ts';

export interface ServerOptions {
  /** Default: `build`. */
  readonly folder?: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The sub-path under which the site appears, e.g. `/reader/`. Default: `/`. */
  readonly prefix?: string;
  /** Called with each finished request. */
  readonly log?: (request: ServedRequest) => void;
}

export interface ServedRequest {
  readonly method: string;
  /** With the query, as it was asked. */
  readonly address: string;
  readonly status: number;
  /** Bytes of the body as sent, compressed or not. */
  readonly bytes: number;
}

export interface RunningServer {
  /** The site's first page, ending with `/`. */
  readonly url: string;
  /** Everything served so far. */
  readonly requests: readonly ServedRequest[];
  /** Ends open connections too. */
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1.
 * @throws Error if the folder has no index.html or the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const site = new SiteFolder(options.folder ?? 'build');
  if (!site.find('index.html'))
    throw new Error(`There is no built site in ${options.folder ?? 'build'}: run \`npm run build\` first.`);
  const prefix = `/${(options.prefix ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const rules = parseHeaders(site.find('_headers')?.content.toString() ?? '');
  const requests: ServedRequest[] = [];

  const server = createServer((request, response) => {
    const bytes = answer(site, prefix, rules, request, response);
    const served = {
      method: request.method ?? 'GET',
      address: request.url ?? '/',
      status: response.statusCode,
      bytes,
    };
    requests.push(served);
    options.log?.(served);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    requests,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

/** Answers one request; returns the bytes of the body. */
function answer(
  site: SiteFolder,
  prefix: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const end = (status: number, headers: Record<string, string>, body: Buffer | string = ''): number => {
    const bytes = Buffer.byteLength(body);
    response.writeHead(status, {
      ...headers,
      ...(status === 304 ? {} : { 'content-length': String(bytes) }),
    });
    response.end(request.method === 'HEAD' ? '' : body);
    return request.method === 'HEAD' ? 0 : bytes;
  };
  const plain = { 'content-type': 'text/plain; charset=utf-8' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(405, { ...plain, allow: 'GET, HEAD' }, 'Only GET and HEAD.\n');

  const [rawPath = '/', query] = (request.url ?? '/').split('?');
  const path = decoded(rawPath);
  if (path === null) return end(400, plain, 'This address is not well formed.\n');
  if (!`${path}/`.startsWith(prefix)) return end(404, plain, `The site is under ${prefix}.\n`);

  const within = path.slice(prefix.length);
  const asked = within === '' || within.endsWith('/') ? `${within}index.html` : within;
  const common = headersFor(rules, `/${within}`);
  // The rules are for the server, not for readers.
  const file = path.length < prefix.length || asked === '_headers' ? null : site.find(asked);
  if (file) return send(file, 200, common, request, end);
  if (site.find(`${within}/index.html`.replace(/^\//, ''))) {
    const name = rawPath.split('/').at(-1) ?? '';
    return end(308, {
      ...common,
      location: `${name === '' ? '.' : `./${name}`}/${query ? `?${query}` : ''}`,
    });
  }
  const missing = site.find('404.html');
  return missing
    ? send(missing, 404, common, request, end)
    : end(404, { ...common, ...plain }, 'Not found.\n');
}

function send(
  file: StoredFile,
  status: number,
  common: Record<string, string>,
  request: IncomingMessage,
  end: (status: number, headers: Record<string, string>, body?: Buffer) => number,
): number {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const { encoding, body } = file.encoded(accepted);
  const tag = encoding ? file.tag.replace(/"$/, `-${encoding}"`) : file.tag;
  const headers = {
    'cache-control': 'no-cache',
    ...common,
    'content-type': file.type,
    etag: tag,
    ...(file.compressible ? { vary: 'accept-encoding' } : {}),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  };
  if (status === 200 && request.headers['if-none-match']?.split(/,\s*/).includes(tag))
    return end(304, headers);
  return end(status, headers, body);
}

/** Null for an address with a broken percent sign, a NUL or a backslash. */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return /[\0\\]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const server = await startServer({ port: Number(process.env['PORT'] ?? 4173) });
    console.log(`Lectern is at ${server.url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
