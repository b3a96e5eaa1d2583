/**
 * Inlines as phrasing of Markdown. Escaping is the serializer's work; here is only what the dialect writes
 * differently from plain CommonMark.
 */
import type { PhrasingContent } from 'mdast';
import type { Inline } from '../document/model.ts';
import { noteLabel } from './markdown-note-id.ts';

/** How a line break is written: headings, terms and cells stand on one line and take `<br>`. */
export type BreakForm = 'hard' | 'html';

export function phrasing(inlines: readonly Inline[], breaks: BreakForm): PhrasingContent[] {
  return inlines.map((inline, at) => {
    // A backslash at the very end or before another break would be text.
    const plainBreak =
      at > 0 &&
      inlines[at + 1] !== undefined &&
      inlines[at + 1]!.kind !== 'break' &&
      inlines[at - 1]!.kind !== 'break';
    return inlineNode(inline, breaks === 'hard' && plainBreak ? 'hard' : 'html', breaks);
  });
}

function inlineNode(inline: Inline, thisBreak: BreakForm, breaks: BreakForm): PhrasingContent {
  switch (inline.kind) {
    case 'text':
      return { type: 'text', value: inline.text };
    case 'emphasis':
    case 'strong':
      return { type: inline.kind, children: phrasing(inline.content, breaks) };
    case 'code':
      return { type: 'inlineCode', value: inline.text };
    case 'link':
      return { type: 'link', url: inline.url, children: phrasing(inline.content, breaks) };
    case 'note-ref': {
      const label = noteLabel(inline.note);
      return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
    }
    case 'break':
      return thisBreak === 'hard' ? { type: 'break' } : { type: 'html', value: '<br>' };
    case 'image':
      return imageNode(inline.resource, inline.alt);
    case 'abbreviation':
      return {
        type: 'textDirective',
        name: 'abbr',
        attributes: { title: inline.expansion },
        children: phrasing(inline.content, breaks),
      };
    case 'quotation':
      return {
        type: 'textDirective',
        name: 'q',
        attributes: inline.lang ? { lang: inline.lang } : {},
        children: phrasing(inline.content, breaks),
      };
    case 'span': {
      const attributes = { lang: inline.lang, ...(inline.dir ? { dir: inline.dir } : {}) };
      return { type: 'textDirective', name: 'lang', attributes, children: phrasing(inline.content, breaks) };
    }
  }
}

/** An empty alternative text is written `""`, which says that it was left empty on purpose. */
export function imageNode(resource: string, alt: string): PhrasingContent & { type: 'image' } {
  return { type: 'image', url: encodeURI(resource), alt: alt === '' ? '""' : alt };
}
