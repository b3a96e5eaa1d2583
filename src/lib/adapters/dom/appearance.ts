/**
 * Puts an appearance onto the page: attributes and custom properties of the root element, and the
 * stylesheet of a bundled face. The boot script of app.html does the same before the first paint.
 */
import { APPEARANCE_FLAGS, APPEARANCE_PROPERTIES, type Appearance } from '../../settings/typography.ts';

/** @param base path of the site's folder, e.g. `/` */
export function createAppearance(base: string, page: Document = document): (appearance: Appearance) => void {
  return ({ theme, flags, style, links }) => {
    const root = page.documentElement;
    root.dataset['theme'] = theme;
    for (const name of APPEARANCE_FLAGS) {
      const value = flags[name];
      if (value === undefined) delete root.dataset[name];
      else root.dataset[name] = value;
    }
    for (const name of APPEARANCE_PROPERTIES) {
      const value = style[name];
      if (value === undefined) root.style.removeProperty(name);
      else root.style.setProperty(name, value);
    }
    // A stylesheet once linked stays: its faces load only where the text uses them.
    for (const { rel, href } of links) if (rel === 'stylesheet') linkStylesheet(page, base + href);
  };
}

function linkStylesheet(page: Document, path: string): void {
  const address = new URL(path, page.baseURI).href;
  const there = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (there.some((link) => link.href === address)) return;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  page.head.append(link);
}
