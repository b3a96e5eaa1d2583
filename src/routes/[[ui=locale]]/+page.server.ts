import { uiLanguage } from '$lib/i18n/languages';
import { publishedEditions } from '$lib/server/published';
import { shelfRows } from '$lib/server/shelf-rows';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { ui: 'ru' }];

export const load: PageServerLoad = async ({ params }) => ({
  rows: shelfRows(await publishedEditions(), uiLanguage(params.ui ?? 'en')),
});
