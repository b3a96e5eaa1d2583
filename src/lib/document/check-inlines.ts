/** The rules of `check` for what stands inside a text block: links, notes, inline images, languages. */
import { languageTag } from '../base/language.ts';
import { inlineText, visitInlines } from './block-text.ts';
import { invalid, type Problem, type Surroundings } from './check-problem.ts';
import { safeLink } from './link.ts';
import type { Inline, TextBlock } from './model.ts';
import type { Part } from './parts.ts';

export function checkInlines(inlines: readonly Inline[], block: TextBlock, around: Surroundings): Problem[] {
  const problems: Problem[] = [];
  for (const { inline, entering } of visitInlines(inlines)) {
    if (entering) for (const problem of checkInline(inline, block, around)) problems.push(problem);
  }
  return problems;
}

/** A tag that browsers and voices will not understand is a problem. */
export function checkLanguage(tag: string, thing: Part['thing'] | null): Problem[] {
  if (languageTag(tag) === tag) return [];
  return [{ code: 'language-unknown', message: `“${tag}” is not a language tag.`, thing }];
}

function checkInline(inline: Inline, block: TextBlock, around: Surroundings): Problem[] {
  switch (inline.kind) {
    case 'link':
      return checkLink(inline.url, inlineText(inline.content), block, around);
    case 'note-ref':
      return around.notes.has(inline.note) ? [] : [invalid(`There is no note “${inline.note}”.`, block)];
    case 'image':
      return around.resources.has(inline.resource)
        ? []
        : [
            {
              code: 'resource-missing',
              message: `The picture “${inline.resource}” is missing.`,
              thing: block,
            },
          ];
    case 'span':
      return checkLanguage(inline.lang, block);
    case 'quotation':
      return inline.lang === undefined ? [] : checkLanguage(inline.lang, block);
    default:
      return [];
  }
}

function checkLink(url: string, text: string, block: TextBlock, around: Surroundings): Problem[] {
  const broken = (why: string): Problem[] => [
    { code: 'link-invalid', message: `The link “${text}” ${why}.`, thing: block },
  ];
  if (safeLink(url) === null) return broken(`leads to “${url}”, which is no http, https or mailto address`);
  if (url.startsWith('#') && !around.ids.has(url.slice(1)))
    return broken(`leads to “${url}”, which is not there`);
  return [];
}
