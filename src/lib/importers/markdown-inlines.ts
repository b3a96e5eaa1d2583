/**
 * Phrasing of Markdown to inlines. Text stays as it was typed: no typographic changes, a colon stays a colon,
 * and only the directives `:abbr`, `:lang` and `:q` mean something.
 */
import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { ReaderError } from '../base/errors.ts';
import { normalizeInlines } from '../document/inlines.ts';
import { safeLink } from '../document/link.ts';
import type { Inline } from '../document/model.ts';
import { htmlParagraphs, isLineBreak, isMarkup } from './html-text.ts';
import { lineOf, type MarkdownContext } from './markdown-context.ts';
import { noteId } from './markdown-note-id.ts';

/** Inlines in normal form. */
export function readInlines(
  children: readonly PhrasingContent[],
  context: MarkdownContext,
): readonly Inline[] {
  return normalizeInlines(readAll(children, context));
}

function readAll(children: readonly PhrasingContent[], context: MarkdownContext): Inline[] {
  return children.flatMap((child) => readOne(child, context));
}

function readOne(node: PhrasingContent, context: MarkdownContext): Inline[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'text':
      // A line end inside a paragraph is the author's wrapping.
      return [{ kind: 'text', text: node.value.replace(/\n/g, ' ') }];
    case 'emphasis':
      return [{ kind: 'emphasis', content: readAll(node.children, context) }];
    case 'strong':
      return [{ kind: 'strong', content: readAll(node.children, context) }];
    case 'delete':
      context.notes.add(
        'mark-dropped',
        line,
        'Kept struck-out text without its line, which cannot be shown.',
      );
      return readAll(node.children, context);
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
    case 'linkReference':
      return readLink(node, context);
    case 'image':
    case 'imageReference':
      return [readImage(node, context)];
    case 'footnoteReference':
      context.footnoteOrder.add(node.identifier);
      return [{ kind: 'note-ref', note: noteId(node.label ?? node.identifier) }];
    case 'html':
      return readHtml(node.value, line, context);
    case 'textDirective':
      return readDirective(node, context);
  }
}

function readLink(node: Link | LinkReference, context: MarkdownContext): Inline[] {
  const content = readAll(node.children, context);
  const { url, title } =
    node.type === 'link' ? node : (context.definitions.get(node.identifier) ?? { url: '', title: null });
  if (title)
    context.notes.add('link-title-dropped', lineOf(node), `Left out the title “${title}” of a link.`);
  const safe = safeLink(url);
  if (safe) return [{ kind: 'link', url: safe, content }];
  const words = `The link to “${url.slice(0, 80)}” is neither a whole http, https or mailto address nor #id`;
  if (context.strict)
    throw new ReaderError('link-invalid', `${words}; write one of these.`, {
      file: context.file,
      line: lineOf(node),
    });
  context.notes.add('link-dropped', lineOf(node), `${words}; kept its text alone.`);
  return content;
}

/** The alternative text of a picture: `![""](x)` says that it is decoration, `![](x)` that nothing was written. */
export function readAlt(node: Image | ImageReference, context: MarkdownContext): string {
  const alt = node.alt ?? '';
  if (alt === '""') return '';
  if (alt.trim() !== '') return alt.replace(/\s+/g, ' ').trim();
  throw new ReaderError(
    'alt-missing',
    'The picture has no text for those who do not see it; write ![what it shows](…), or ![""](…) if it is only decoration.',
    { file: context.file, line: lineOf(node) },
  );
}

/** The picture of a paragraph that holds nothing else. */
export function onlyPicture(children: readonly PhrasingContent[]): Image | ImageReference | null {
  const [only] = children;
  return children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference') ? only : null;
}

/** The resource of a picture. */
export function readResource(node: Image | ImageReference, context: MarkdownContext): string {
  const { url, title } =
    node.type === 'image' ? node : (context.definitions.get(node.identifier) ?? { url: '', title: null });
  if (title)
    context.notes.add('image-title-dropped', lineOf(node), `Left out the title “${title}” of a picture.`);
  return context.shelf.take(url, lineOf(node));
}

function readImage(node: Image | ImageReference, context: MarkdownContext): Inline {
  const alt = readAlt(node, context);
  return { kind: 'image', resource: readResource(node, context), alt };
}

function readHtml(html: string, line: number, context: MarkdownContext): Inline[] {
  if (isLineBreak(html)) return [{ kind: 'break' }];
  if (!isMarkup(html)) return [{ kind: 'text', text: html }];
  context.notes.add(
    'raw-html',
    line,
    `Left out the markup ${html.slice(0, 40).replace(/\s+/g, ' ')} and kept the text.`,
  );
  return htmlParagraphs(html).map((text) => ({ kind: 'text', text }));
}

function readDirective(node: TextDirective, context: MarkdownContext): Inline[] {
  const line = lineOf(node);
  const { title, lang, dir } = node.attributes ?? {};
  const content = (): Inline[] => readAll(node.children, context);
  if (node.children.length > 0) {
    if (node.name === 'abbr' && title)
      return [{ kind: 'abbreviation', expansion: title.replace(/\s+/g, ' ').trim(), content: content() }];
    if (node.name === 'q')
      return [
        { kind: 'quotation', ...(lang ? { lang: context.language(lang, line) } : {}), content: content() },
      ];
    if (node.name === 'lang' && lang) {
      const direction: { dir?: 'ltr' | 'rtl' } = dir === 'ltr' || dir === 'rtl' ? { dir } : {};
      return [{ kind: 'span', lang: context.language(lang, line), ...direction, content: content() }];
    }
    context.notes.add(
      'directive-unknown',
      line,
      `Kept :${node.name}[…] as the text it is, because it means nothing here.`,
    );
  }
  return literal(node, context);
}

/** A directive that is none (`10:30`, `file:name`) goes back to what was typed; what it holds keeps its form. */
function literal(node: TextDirective, context: MarkdownContext): Inline[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const from = node.children[0]?.position?.start.offset ?? end;
  const to = node.children.at(-1)?.position?.end.offset ?? end;
  return [
    { kind: 'text', text: context.sourceBetween(start, from) },
    ...readAll(node.children, context),
    { kind: 'text', text: context.sourceBetween(to, end) },
  ];
}
