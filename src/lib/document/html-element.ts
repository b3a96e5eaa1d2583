/**
 * The few lines that make hast elements for the writer. Attribute names are hast's (`className`, `ariaLabel`);
 * an absent value leaves the attribute out.
 */
import type { Element, ElementContent, Properties, Text } from 'hast';
import { cleanText } from './inlines.ts';
import type { LanguageTag } from '../base/language.ts';

/** Marks what the writer adds of its own: it is no text of the publication, and the reader leaves it out. */
export const GENERATED = { dataGenerated: true } as const;

type Attributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** @param children nodes and lists of nodes; a list may be longer than a call may have arguments */
export function element(
  tagName: string,
  attributes: Attributes,
  ...children: (ElementContent | readonly ElementContent[])[]
): Element {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    properties[name] =
      typeof value === 'string' ? cleanText(value) : typeof value === 'object' ? value.map(cleanText) : value;
  }
  return { type: 'element', tagName, properties, children: children.flat() as ElementContent[] };
}

export function textNode(text: string): Text {
  return { type: 'text', value: cleanText(text) };
}

/** The attributes that any block may have. */
export function blockAttributes(block: {
  readonly id: string;
  readonly lang?: LanguageTag;
  readonly dir?: 'ltr' | 'rtl';
}): Attributes {
  return { id: block.id, lang: block.lang, dir: block.dir };
}
