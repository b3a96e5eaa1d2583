/** Addresses of the plain pages in one interface language, with the slash that their folders have. */
import { resolve } from '$app/paths';
import type { UiLanguage } from '$lib/i18n/languages';
import type { SitePaths } from './site-page.ts';

export function sitePaths(language: UiLanguage): SitePaths {
  const params = language === 'en' ? {} : { ui: language };
  return {
    library: folder(resolve('/[[ui=locale]]', params)),
    settings: folder(resolve('/[[ui=locale]]/settings', params)),
    help: folder(resolve('/[[ui=locale]]/help', params)),
    about: folder(resolve('/[[ui=locale]]/about', params)),
  };
}

function folder(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
