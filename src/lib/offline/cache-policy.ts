/**
 * Which files of the site are kept on the device, under which address and in which order. Pure, and shared
 * by the service worker, the build step and the tests; it fetches and stores nothing.
 */
import type { BuiltFile } from './built-files.ts';

/** `core` is kept as one whole before the worker takes over; `rest` comes after, file by file. */
export type Stage = 'core' | 'rest';

/** One address to keep. */
export interface KeptEntry {
  readonly url: string;
  /** Changes with the content; part of the key in the cache. */
  readonly revision: string;
  readonly integrity: string;
  readonly bytes: number;
  readonly stage: Stage;
}

const NEVER = [
  /^service-worker\.js$/, // a worker in its own cache could never be replaced
  /^404\.html$/, // the host's page for unknown addresses; the worker has its own (missing-page.ts)
  /^[_.][^/]*$/, // _headers, _redirects, .nojekyll: for the host
  /^robots\.txt$/,
  /^_app\/version\.json$/, // asked only to learn whether the server has something newer
  /^screenshots\//, // for the install dialog, which is online
  /\.(map|gz|br|zst)$/,
];

/** Pages of articles, the pictures in them, and everything that is large or only nice to have. */
const REST = [/^(ru\/)?read\//, /\.(woff2?|ttf|otf|png|jpe?g|webp|avif|gif|mp3|m4a|opus|wasm)$/];

/** Where a file belongs, or null where it is never kept. */
export function stageOf(path: string): Stage | null {
  if (NEVER.some((pattern) => pattern.test(path))) return null;
  return REST.some((pattern) => pattern.test(path)) ? 'rest' : 'core';
}

/** The address a file is asked under, relative to the site: `settings/` for `settings/index.html`. */
export function addressOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * Every entry to keep, core first.
 * @param base the worker's own address; the site's folder is where it stands
 */
export function entriesOf(files: readonly BuiltFile[], base: string): KeptEntry[] {
  const entries = files.flatMap(({ path, bytes, integrity }): KeptEntry[] => {
    const stage = stageOf(path);
    if (!stage) return [];
    const url = new URL('./' + addressOf(path), base).href;
    return [{ url, revision: revisionOf(integrity), integrity, bytes, stage }];
  });
  return [
    ...entries.filter(({ stage }) => stage === 'core'),
    ...entries.filter(({ stage }) => stage === 'rest'),
  ];
}

/** 96 bits of the digest, in letters that an address may hold. */
function revisionOf(integrity: string): string {
  return integrity
    .slice('sha256-'.length, 'sha256-'.length + 16)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/**
 * The order in which to keep what is missing: the core, then the page that the reader has open with what
 * belongs to it, then the other texts, then their pictures, then fonts.
 * @param open the address of the page that asked, or null
 */
export function inOrder(entries: readonly KeptEntry[], open: string | null): KeptEntry[] {
  const folder = open && new URL('./', open).href;
  const rank = ({ url, stage }: KeptEntry): number => {
    if (stage === 'core') return 0;
    if (folder && url.startsWith(folder)) return 1;
    if (url.endsWith('/') || url.endsWith('.json')) return 2;
    return /\.(woff2?|ttf|otf)$/.test(url) ? 4 : 3;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** The longest wait for a whole file, in ms: 20 s, and a second for every 2 kB (slow 2G brings about 5 kB/s). */
export function timeLimit(bytes: number): number {
  return 20_000 + Math.ceil(bytes / 2);
}

/** The longest wait for a page that is not kept to begin, in ms. */
export const ANSWER_LIMIT = 20_000;

/** What a browser refuses to use, or shows as source text, under another type. */
const TYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/(\/|\.html)$/, /^text\/html\b/],
  [/\.m?js$/, /^(text|application)\/(x-)?javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.svg$/, /^image\/svg\+xml\b/],
];

/**
 * Only a whole answer from this site may be kept: no opaque one, no error, no log-in page behind a redirect,
 * nothing under a type that makes it useless.
 * @param url the address asked, without parameters
 */
export function isKeepable(
  url: string,
  response: Pick<Response, 'status' | 'type' | 'redirected'> & { readonly headers: Pick<Headers, 'get'> },
): boolean {
  const type = response.headers.get('content-type') ?? '';
  const rule = TYPES.find(([address]) => address.test(url));
  const whole = response.status === 200 && response.type === 'basic' && !response.redirected;
  return whole && (!rule || rule[1].test(type));
}

/** Parameters that say something to a page's script and change nothing in the answer. */
export const IGNORED_PARAMETERS = [/^x-sveltekit-/, /^id$/];

/**
 * The caches of one copy of the site. The names carry the scope, so that two copies on one host never touch
 * each other's; `prefix` begins the name of every cache this copy ever had, and of no other copy's.
 */
export function cacheNames(scope: string): {
  readonly prefix: string;
  readonly files: string;
  readonly builds: string;
} {
  const prefix = `lectern:${encodeURIComponent(new URL(scope).pathname)}:`;
  return { prefix, files: `${prefix}files`, builds: `${prefix}builds` };
}
