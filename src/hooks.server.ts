/**
 * Puts into each page, while it is prerendered, what the template cannot know: its language, the
 * manifest in that language, and the written article. The article goes in here and nowhere else, so
 * that its text stands once in the file and no byte of it in the page's data.
 */
import type { Handle } from '@sveltejs/kit';
import { uiLanguage } from '$lib/i18n/languages';

export const handle: Handle = ({ event, resolve }) => {
  const language = event.params['lang'] ?? event.params['ui'] ?? 'en';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      textFirst(html)
        .replace('%lectern.lang%', language)
        .replace('%lectern.manifest%', `manifest.${uiLanguage(language)}.webmanifest`)
        .replace('<!--article-->', () => event.locals.article ?? ''),
  });
};

/**
 * Kit asks for its modules in the head. On a slow line they would share it with the text that follows, and the
 * text comes first: so they are asked for at the foot of the page.
 */
function textFirst(html: string): string {
  const preloads = html.match(/<link [^>]*rel="modulepreload"[^>]*>/g) ?? [];
  const without = preloads.reduce((page, preload) => page.replace(preload, ''), html);
  return without.replace('</body>', () => `${preloads.join('')}</body>`);
}
