import { uiLanguage } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params }) => {
  const language = uiLanguage(params.lang ?? params.ui ?? 'en');
  return { language, messages: await loadMessages(language) };
};
