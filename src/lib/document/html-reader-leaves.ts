/** The blocks from hast that hold no other blocks but have parts of their own: tables, code, cards. */
import type { Element } from 'hast';
import type { LanguageTag } from '../base/language.ts';
import { readContent } from './html-reader-inlines.ts';
import { attribute, hasClass, ownElements, textOf } from './html-reader-nodes.ts';
import type { Cell, CodeBlock, Embed, Table } from './model.ts';

/** What any block has: its id, and where it differs from its surroundings its language and direction. */
export interface Named {
  readonly id: string;
  readonly lang?: LanguageTag;
  readonly dir?: 'ltr' | 'rtl';
}

export function readTable(element: Element, named: (part: Element) => Named): Table {
  const parts = ownElements(element);
  const rowsIn = (tagName: string): Cell[][] =>
    parts
      .filter((part) => part.tagName === tagName)
      .flatMap(ownElements)
      .map((row) => ownElements(row).map((cell) => readCell(cell, named(cell))));
  const caption = parts.find(({ tagName }) => tagName === 'caption');
  return {
    kind: 'table',
    ...named(element),
    caption: caption ? { kind: 'caption', ...named(caption), content: readContent(caption) } : null,
    head: rowsIn('thead').flat(),
    rows: rowsIn('tbody'),
    rowHeaders: attribute(element, 'dataRowHeaders') !== undefined,
  };
}

export function readCode(element: Element, named: Named): CodeBlock {
  const [code] = ownElements(element);
  const language = code && attribute(code, 'className')?.replace(/^language-/, '');
  return { kind: 'code', ...named, ...(language === undefined ? {} : { language }), text: textOf(element) };
}

export function readEmbed(element: Element, named: Named): Embed {
  const link = ownElements(element).find(({ tagName }) => tagName === 'a');
  const site = generatedText(element, 'embed-site');
  const description = generatedText(element, 'embed-description');
  return {
    kind: 'embed',
    ...named,
    url: (link && attribute(link, 'href')) ?? '',
    title: textOf(element),
    ...(site === undefined ? {} : { site }),
    ...(description === undefined ? {} : { description }),
  };
}

function readCell(element: Element, named: Named): Cell {
  const align = (['start', 'center', 'end'] as const).find((side) => hasClass(element, `align-${side}`));
  return { kind: 'cell', ...named, ...(align ? { align } : {}), content: readContent(element) };
}

/** A card's site and description are no text of the block, so they are marked as generated; yet they are data. */
function generatedText(element: Element, className: string): string | undefined {
  const found = element.children.find((child) => child.type === 'element' && hasClass(child, className));
  return found && textOf(found);
}
