/**
 * A Vite plugin for the end of the build: measures every file of the finished site and writes the table
 * into the service worker. So the worker knows what there is, how large it is and what it must contain, and
 * it changes by a byte exactly when the site does.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { FILES_MARKER, type BuiltFile, type SiteFiles } from '../src/lib/offline/built-files.ts';
import { stageOf } from '../src/lib/offline/cache-policy.ts';

const WORKER = 'service-worker.js';

/** @param folder of the finished site; the adapter has written it by then */
export function sealWorker(folder = 'build'): Plugin {
  let finished = false;
  return {
    name: 'lectern-seal-worker',
    apply: 'build',
    configResolved(config) {
      // Kit builds the browser's half inside the server's; only the outer build ends with the adapter.
      finished = Boolean(config.build.ssr);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error?: Error) {
        if (finished && !error) seal(folder);
      },
    },
  };
}

/**
 * Writes the table into the worker of `folder`.
 * @throws Error if the worker has no place for it, or more than one
 */
export function seal(folder: string): SiteFiles {
  const path = join(folder, WORKER);
  const [before, after, ...more] = readFileSync(path, 'utf8').split(FILES_MARKER);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${path} must name ${FILES_MARKER} exactly once.`);
  }
  const files = filesIn(folder).filter((file) => stageOf(file.path) !== null);
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const site: SiteFiles = { id, files };
  writeFileSync(path, before + JSON.stringify(site) + after);
  return site;
}

/** Every file of a folder, in the order of the paths, which are written with `/`. */
export function filesIn(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
      return { path: relative(folder, path).split(sep).join('/'), bytes: content.length, integrity };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
