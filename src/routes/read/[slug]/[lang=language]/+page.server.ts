import { error } from '@sveltejs/kit';
import { article as en } from '$lib/i18n/en/article';
import { article as ru } from '$lib/i18n/ru/article';
import { uiLanguage } from '$lib/i18n/languages';
import { writeArticle } from '$lib/document/html-writer';
import { publishedEditions } from '$lib/server/published';
import { readerFacts } from '$lib/server/reader-facts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await publishedEditions()).map(({ slug, lang }) => ({ slug, lang }));

export const load: PageServerLoad = async ({ params, locals }) => {
  const edition = (await publishedEditions()).find(
    ({ slug, lang }) => slug === params.slug && lang === params.lang,
  );
  if (!edition) error(404);
  locals.article = writeArticle(edition.publication, {
    words: uiLanguage(edition.lang) === 'ru' ? ru : en,
    resourceBase: '../',
  });
  return readerFacts(edition);
};
