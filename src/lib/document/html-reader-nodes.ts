/**
 * What the reader asks of hast nodes. It takes hast from the page's DOM and from the HTML parser alike, and
 * never sees what the writer generated.
 */
import type { Element, Nodes, Text } from 'hast';
import type { LanguageTag } from '../base/language.ts';

/** Deeper than anything that can be written: from there on the reader takes only the text. */
export const DEEPEST = 512;

/** Attribute by hast's name as text; undefined where it is absent. Lists are joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

export function hasClass(element: Element, name: string): boolean {
  const value = element.properties.className;
  return Array.isArray(value) && value.includes(name);
}

/** Texts and elements in a node, without what was generated. */
export function ownChildren(element: Element): (Element | Text)[] {
  return element.children.filter(
    (child): child is Element | Text =>
      child.type === 'text' || (child.type === 'element' && !isGenerated(child)),
  );
}

export function ownElements(element: Element): Element[] {
  return ownChildren(element).filter((child) => child.type === 'element');
}

/** Text of a node and all that is in it, without what was generated inside it; no depth is too deep. */
export function textOf(node: Nodes): string {
  let text = '';
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') text += next.value;
    if (!('children' in next)) continue;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at]!;
      if (child.type !== 'element' || !isGenerated(child)) waiting.push(child as Nodes);
    }
  }
  return text;
}

/** The attributes that any block may have. */
export function readAttributes(element: Element): { lang?: LanguageTag; dir?: 'ltr' | 'rtl' } {
  const lang = attribute(element, 'lang');
  const dir = attribute(element, 'dir');
  return { ...(lang ? { lang } : {}), ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}) };
}

/** Name of the resource that an `img` shows: the last segment of its address. */
export function resourceName(image: Element): string {
  const segment = (attribute(image, 'src') ?? '').split('/').at(-1)!;
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not written by us: a bare per cent sign is a sign like any other.
    return segment;
  }
}

function isGenerated(element: Element): boolean {
  return element.properties.dataGenerated !== undefined;
}
