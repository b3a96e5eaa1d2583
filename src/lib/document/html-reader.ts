/**
 * The publication that an article's HTML was written from: the inverse of `html-writer.ts`, for the page,
 * where the article is in the DOM and nowhere else. It reads hast and leaves out whatever has the attribute
 * `data-generated`.
 */
import type { Element } from 'hast';
import { BlockReader } from './html-reader-blocks.ts';
import { readContent } from './html-reader-inlines.ts';
import { attribute, DEEPEST, hasClass, ownElements, textOf } from './html-reader-nodes.ts';
import { readMetadata } from './html-metadata.ts';
import { SCHEMA, type Note, type Paragraph, type Publication, type Section } from './model.ts';

/**
 * @param article the `article` element with what `writeArticle` wrote inside, and possibly generated things
 * @param id of the publication, which the HTML does not hold
 */
export function readArticle(article: Element, id: string): Publication {
  const reader = new BlockReader();
  const parts = ownElements(article);
  const header = parts.find((part) => hasClass(part, 'article-header'));
  const headerParts = header ? ownElements(header) : [];
  const subtitle = headerParts.find((part) => hasClass(part, 'subtitle'));
  const standfirst = headerParts.find((part) => hasClass(part, 'standfirst'));
  const title = headerParts.find(({ tagName }) => tagName === 'h1');
  const { metadata, resources } = readMetadata(metas(parts), {
    title: title ? textOf(title) : '',
    ...(subtitle ? { subtitle: textOf(subtitle) } : {}),
  });
  const sections = parts.filter(({ tagName }) => tagName === 'section');
  const body = sections
    .filter((part) => !hasClass(part, 'notes'))
    .map((part) => readSection(part, reader, 1));
  return {
    schema: SCHEMA,
    id,
    metadata,
    body: standfirst ? withStandfirst(body, reader.paragraph(standfirst)) : body,
    notes: sections.filter((part) => hasClass(part, 'notes')).flatMap((part) => readNotes(part, reader)),
    resources,
  };
}

function metas(parts: readonly Element[]): (readonly [string, string])[] {
  return parts
    .filter(({ tagName }) => tagName === 'meta')
    .map((meta) => [attribute(meta, 'itemProp') ?? '', attribute(meta, 'content') ?? '']);
}

/** Below `DEEPEST` a section inside is no section any more, only the blocks in it. */
function readSection(element: Element, reader: BlockReader, depth: number): Section {
  const parts = ownElements(element);
  const heading = parts.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const sections = depth < DEEPEST ? parts.filter(({ tagName }) => tagName === 'section') : [];
  const apart = new Set<unknown>([heading, ...sections]);
  return {
    id: reader.named(element).id,
    heading: heading ? { kind: 'heading', ...reader.named(heading), content: readContent(heading) } : null,
    blocks: reader.blocks(element, (child) => !apart.has(child)),
    sections: sections.map((section) => readSection(section, reader, depth + 1)),
  };
}

function withStandfirst([lead, ...rest]: readonly Section[], standfirst: Paragraph): Section[] {
  return lead ? [{ ...lead, blocks: [standfirst, ...lead.blocks] }, ...rest] : [];
}

function readNotes(section: Element, reader: BlockReader): Note[] {
  return ownElements(section)
    .filter(({ tagName }) => tagName === 'ol')
    .flatMap(ownElements)
    .map((entry) => {
      const { id, lang } = reader.named(entry);
      return { id, ...(lang === undefined ? {} : { lang }), blocks: reader.blocks(entry) };
    });
}
