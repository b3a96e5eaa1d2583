/** Inlines from hast. An element that is none of the model's becomes what is in it. */
import type { Element, Text } from 'hast';
import {
  attribute,
  DEEPEST,
  hasClass,
  ownChildren,
  readAttributes,
  resourceName,
  textOf,
} from './html-reader-nodes.ts';
import { normalizeInlines } from './inlines.ts';
import type { Inline } from './model.ts';

/** The content of a text block's element, in normal form. */
export function readContent(element: Element): Inline[] {
  return readInlines(ownChildren(element));
}

export function readInlines(nodes: readonly (Element | Text)[]): Inline[] {
  return normalizeInlines(nodes.flatMap((node) => readInline(node, 0)));
}

function readInline(node: Element | Text, depth: number): Inline[] {
  if (node.type === 'text') return [{ kind: 'text', text: node.value }];
  if (depth > DEEPEST) return [{ kind: 'text', text: textOf(node) }];
  const content = (): Inline[] => ownChildren(node).flatMap((child) => readInline(child, depth + 1));
  switch (node.tagName) {
    case 'em':
      return [{ kind: 'emphasis', content: content() }];
    case 'strong':
      return [{ kind: 'strong', content: content() }];
    case 'code':
      return [{ kind: 'code', text: textOf(node) }];
    case 'br':
      return [{ kind: 'break' }];
    case 'img':
      return [{ kind: 'image', resource: resourceName(node), alt: attribute(node, 'alt') ?? '' }];
    case 'abbr':
      return [{ kind: 'abbreviation', expansion: attribute(node, 'title') ?? '', content: content() }];
    case 'a': {
      const url = attribute(node, 'href');
      return url === undefined ? content() : [{ kind: 'link', url, content: content() }];
    }
    case 'q': {
      const { lang } = readAttributes(node);
      return [{ kind: 'quotation', ...(lang === undefined ? {} : { lang }), content: content() }];
    }
    case 'span': {
      const { lang, ...rest } = readAttributes(node);
      return lang === undefined ? content() : [{ kind: 'span', lang, ...rest, content: content() }];
    }
    case 'sup': {
      const note = hasClass(node, 'note-ref') ? attribute(node, 'dataNote') : undefined;
      return note === undefined ? content() : [{ kind: 'note-ref', note }];
    }
    default:
      return content();
  }
}
