/** Reads written HTML as the browser would: through the HTML parser, not through the writer's own tree. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The `article` element around what `writeArticle` wrote. */
export function articleElement(html: string): Element {
  const { children } = fromHtml(`<article>${html}</article>`, { fragment: true });
  const [article] = children;
  if (children.length !== 1 || article?.type !== 'element')
    throw new Error('The HTML breaks out of its article.');
  return article;
}

/** Every element in a node, in order. */
export function elementsIn(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => elementsIn(child)) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

/** The first element with a tag and, where given, a class. */
export function find(node: Nodes, tagName: string, className?: string): Element {
  const found = elementsIn(node).find(
    (element) =>
      element.tagName === tagName &&
      (className === undefined ||
        (element.properties.className as string[] | undefined)?.includes(className)),
  );
  if (!found) throw new Error(`There is no ${tagName} ${className ?? ''}`);
  return found;
}

/** What a screen shows of a node, breaks as "\n"; without the writer's own words where `own` is set. */
export function shownText(node: Nodes, own: 'with-generated' | 'without-generated'): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (node.tagName === 'br') return '\n';
    if (own === 'without-generated' && node.properties.dataGenerated !== undefined) return '';
  }
  return node.children.map((child) => shownText(child, own)).join('');
}
