/** The rules of `check` for a publication's metadata and resources. */
import { checkLanguage } from './check-inlines.ts';
import { invalid, type Problem } from './check-problem.ts';
import { isExternal } from './link.ts';
import type { Publication } from './model.ts';
import { pronunciationProblem } from './pronunciation.ts';

export function checkMetadata({ id, metadata, resources }: Publication): Problem[] {
  const problems: Problem[] = [];
  const { title, language, translationOf, source } = metadata;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    problems.push(
      invalid(
        `“${id}” cannot be an article's name: lower-case latin letters, digits and hyphens only.`,
        null,
      ),
    );
  }
  if (title.trim() === '') problems.push(invalid('The title is empty.', null));
  for (const tag of [language, translationOf, source?.language]) {
    if (tag !== undefined) problems.push(...checkLanguage(tag, null));
  }
  for (const date of [metadata.published, metadata.modified, source?.published]) {
    if (date !== undefined && !isDate(date))
      problems.push(invalid(`“${date}” is not a date like 2026-11-22.`, null));
  }
  if (source?.url !== undefined && !isExternal(source.url)) {
    const message = `The source's address “${source.url}” is no http or https address.`;
    problems.push({ code: 'link-invalid', message, thing: null });
  }
  for (const entry of metadata.pronunciations ?? []) {
    const wrong = pronunciationProblem(entry);
    if (wrong !== null) problems.push(invalid(`In the list of pronunciations, ${wrong}.`, null));
    if (entry.lang !== undefined) problems.push(...checkLanguage(entry.lang, null));
  }
  const names = new Set<string>();
  for (const { name, width, height } of resources) {
    if (names.has(name)) problems.push(invalid(`The picture “${name}” is listed twice.`, null));
    names.add(name);
    if (name === '' || name.includes('/')) problems.push(invalid(`“${name}” is not a file name.`, null));
    if (!(width > 0 && height > 0)) problems.push(invalid(`The picture “${name}” has no size.`, null));
  }
  return problems;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll the 31st of February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
