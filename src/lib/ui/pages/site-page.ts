/** The plain pages and where they are: what the site's header needs to know. */
export const SITE_PAGES = ['library', 'settings', 'help', 'about'] as const;
export type SitePage = (typeof SITE_PAGES)[number];

/** Addresses of all plain pages in one interface language. */
export type SitePaths = Readonly<Record<SitePage, string>>;
