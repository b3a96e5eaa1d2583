import { error } from '@sveltejs/kit';
import { publishedEditions, publishedResource } from '$lib/server/published';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const files = (await publishedEditions()).flatMap(({ slug, publication }) =>
    publication.resources.map(({ name }) => `${slug}/${name}`),
  );
  return [...new Set(files)].map((path) => {
    const [slug = '', file = ''] = path.split('/');
    return { slug, file };
  });
};

export const GET: RequestHandler = async ({ params }) => {
  const editions = await publishedEditions();
  const resource = editions
    .filter(({ slug }) => slug === params.slug)
    .flatMap(({ publication }) => publication.resources)
    .find(({ name }) => name === params.file);
  const bytes = resource && (await publishedResource(params.slug, params.file));
  if (!resource || !bytes) error(404);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': resource.mediaType } });
};
