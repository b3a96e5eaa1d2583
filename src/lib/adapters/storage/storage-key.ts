/**
 * Names of localStorage entries. Two copies of the site on one host, under different paths, share one
 * localStorage: the base path in every name keeps them apart.
 */

/** The folder of the manifest, as a path: `/` or `/some/folder/`. app.html's boot script does the same. */
export function basePath(manifestAddress: string): string {
  return new URL('./', manifestAddress).pathname;
}

/** The base path of the page that is open. */
export function pageBasePath(page: Document): string {
  const manifest = page.querySelector<HTMLLinkElement>('link[rel=manifest]');
  return basePath(manifest?.href ?? page.baseURI);
}

export function storageKey(base: string, name: string): string {
  return `lectern:${base}:${name}`;
}
