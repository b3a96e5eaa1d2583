/**
 * The files of a built site, as a server needs them: content, type, entity tag and compressed form. No
 * address can leave the folder.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.epub': 'application/epub+zip',
  '.pdf': 'application/pdf',
};
const COMPRESSIBLE = /^(text\/|application\/(json|manifest\+json|xml|wasm)|image\/svg)/;

export class StoredFile {
  readonly content: Buffer;
  readonly type: string;
  /** A strong entity tag, in its quotation marks. */
  readonly tag: string;
  readonly compressible: boolean;
  readonly #brotli: Buffer | null;
  #gzip: Buffer | null;

  constructor(
    path: string,
    content: Buffer,
    ready: { readonly brotli: Buffer | null; readonly gzip: Buffer | null },
  ) {
    this.content = content;
    this.type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    this.tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    this.compressible = COMPRESSIBLE.test(this.type);
    this.#brotli = ready.brotli;
    this.#gzip = ready.gzip;
  }

  /** @param accepted the request's Accept-Encoding */
  encoded(accepted: string): { readonly encoding: 'br' | 'gzip' | null; readonly body: Buffer } {
    if (this.#brotli && accepts(accepted, 'br')) return { encoding: 'br', body: this.#brotli };
    if (!this.compressible || !accepts(accepted, 'gzip')) return { encoding: null, body: this.content };
    this.#gzip ??= gzipSync(this.content, { level: 9 });
    return { encoding: 'gzip', body: this.#gzip };
  }
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

export class SiteFolder {
  readonly #folder: string;
  readonly #files = new Map<string, { readonly changed: number; readonly file: StoredFile }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param path from the folder, with `/`; null where there is no such file */
  find(path: string): StoredFile | null {
    const full = this.#inside(path);
    const changed = full && changedAt(full);
    if (!full || !changed) return null;
    const known = this.#files.get(path);
    // A test may build again behind a running server.
    if (known?.changed === changed) return known.file;
    const file = new StoredFile(path, readFileSync(full), {
      brotli: readIfThere(`${full}.br`),
      gzip: readIfThere(`${full}.gz`),
    });
    this.#files.set(path, { changed, file });
    return file;
  }

  /** The place of a path on the disk, or null where its parts would lead out of the folder. */
  #inside(path: string): string | null {
    const strange = path
      .split('/')
      .some((part) => part === '' || part === '.' || part === '..' || /[\0\\:]/.test(part));
    return strange ? null : join(this.#folder, path);
  }
}

/** When a file was last changed, in ms; null where there is no file. */
function changedAt(full: string): number | null {
  const found = statSync(full, { throwIfNoEntry: false });
  return found?.isFile() ? found.mtimeMs : null;
}

function readIfThere(full: string): Buffer | null {
  return changedAt(full) === null ? null : readFileSync(full);
}
