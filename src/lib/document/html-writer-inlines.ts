/** Inlines as hast. What the reader of the page sees beyond the text (note numbers, signs) is generated. */
import type { Element, ElementContent } from 'hast';
import { element, GENERATED, textNode } from './html-element.ts';
import { countOneMore, referenceId, resourceAddress, type WriteContext } from './html-writer-context.ts';
import { normalizeInlines } from './inlines.ts';
import { isExternal, safeLink } from './link.ts';
import type { Inline } from './model.ts';

type InlineOf<Kind extends Inline['kind']> = Extract<Inline, { readonly kind: Kind }>;

/** @param inlines in any form; they are written in normal form */
export function writeInlines(inlines: readonly Inline[], context: WriteContext): ElementContent[] {
  return writeNormal(normalizeInlines(inlines), context);
}

/** A link out of the site, marked for eyes by its class and for ears by words. */
export function externalLink(
  url: string,
  content: readonly ElementContent[],
  context: WriteContext,
): Element {
  return element(
    'a',
    { className: ['external'], href: url, rel: ['noreferrer', 'noopener', 'external'] },
    content,
    element(
      'span',
      { className: ['visually-hidden'], ...GENERATED },
      textNode(` (${context.words.externalLink})`),
    ),
  );
}

function writeNormal(inlines: readonly Inline[], context: WriteContext): ElementContent[] {
  return inlines.flatMap((inline) => writeInline(inline, context));
}

function writeInline(inline: Inline, context: WriteContext): ElementContent[] {
  switch (inline.kind) {
    case 'text':
      return [textNode(inline.text)];
    case 'break':
      return [element('br', {})];
    case 'code':
      return [element('code', {}, textNode(inline.text))];
    case 'image':
      return [writeImage(inline, context)];
    case 'note-ref':
      return writeReference(inline, context);
    case 'link':
      return writeLink(inline, context);
    case 'emphasis':
      return [element('em', {}, writeNormal(inline.content, context))];
    case 'strong':
      return [element('strong', {}, writeNormal(inline.content, context))];
    case 'quotation':
      return [element('q', { lang: inline.lang }, writeNormal(inline.content, context))];
    case 'abbreviation':
      return [element('abbr', { title: inline.expansion }, writeNormal(inline.content, context))];
    case 'span':
      return [element('span', { lang: inline.lang, dir: inline.dir }, writeNormal(inline.content, context))];
  }
}

function writeImage(image: InlineOf<'image'>, context: WriteContext): Element {
  const resource = context.resources.get(image.resource);
  return element('img', {
    className: ['inline-image'],
    src: resourceAddress(image.resource, context),
    width: resource?.width,
    height: resource?.height,
    alt: image.alt,
  });
}

function writeReference({ note }: InlineOf<'note-ref'>, context: WriteContext): Element[] {
  const number = context.noteNumbers.get(note);
  if (number === undefined) return [];
  const id = referenceId(note, countOneMore(context.references, note));
  const name = context.words.noteReference(number);
  const link = element(
    'a',
    { id, role: 'doc-noteref', href: `#${note}`, ariaLabel: name, ...GENERATED },
    textNode(String(number)),
  );
  return [element('sup', { className: ['note-ref'], dataNote: note }, link)];
}

function writeLink(link: InlineOf<'link'>, context: WriteContext): ElementContent[] {
  const content = writeNormal(link.content, context);
  const url = safeLink(link.url);
  if (url === null) return content;
  return [isExternal(url) ? externalLink(url, content, context) : element('a', { href: url }, content)];
}
