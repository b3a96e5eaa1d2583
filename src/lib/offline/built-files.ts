/**
 * What the build wrote, as the service worker knows it: a table of paths, sizes and SHA-256 digests that
 * the build puts into the finished worker in place of `self.__LECTERN_FILES` (see scripts/seal-worker.ts).
 * Kit's own `$service-worker` lists carry no digests and leave out the pages' data files.
 */
export interface BuiltFile {
  /** From the site's folder, without a leading slash: `settings/index.html`. */
  readonly path: string;
  /** Size in bytes, not compressed. */
  readonly bytes: number;
  /** Subresource integrity: `sha256-<base64>`. */
  readonly integrity: string;
}

export interface SiteFiles {
  /** Changes with any byte of any file. */
  readonly id: string;
  readonly files: readonly BuiltFile[];
}

/** The global that the build replaces; it stands in the worker exactly once. */
export const FILES_MARKER = 'self.__LECTERN_FILES';
