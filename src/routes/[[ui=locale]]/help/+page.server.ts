import { uiLanguage } from '$lib/i18n/languages';
import { help as english } from '$lib/i18n/en/help';
import { help as russian } from '$lib/i18n/ru/help';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { ui: 'ru' }];

// As data of the page, so that no page carries the words of the other language.
export const load: PageServerLoad = ({ params }) => ({
  text: { en: english, ru: russian }[uiLanguage(params.ui ?? 'en')],
});
