import { uiLanguage } from '$lib/i18n/languages';
import { publishedEditions } from '$lib/server/published';
import { shelfRows } from '$lib/server/shelf-rows';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { ui: 'ru' }];

/** The articles that a pronunciation rule may be kept to. */
export const load: PageServerLoad = async ({ params }) => ({
  articles: shelfRows(await publishedEditions(), uiLanguage(params.ui ?? 'en')).map(
    ({ slug, editions: [{ title }] }) => ({ slug, title }),
  ),
});
