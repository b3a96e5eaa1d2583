/**
 * The page's own nodes as hast, the tree that document/html-reader reads. The library for it brings tables
 * of every HTML and SVG attribute, a fifth of all the script that an article loads; what the writer writes
 * needs none of them.
 */
import type { Element, Root, Text } from 'hast';

type Parent = Element | Root;

/** The element with everything in it. Comments and namespaces are left out. */
export function hastOf(source: globalThis.Element): Element {
  const top: Root = { type: 'root', children: [] };
  const waiting: [Node, Parent][] = [[source, top]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, parent] = next;
    if (node.nodeType === Node.TEXT_NODE) parent.children.push(text(node as globalThis.Text));
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = bare(node as globalThis.Element);
    parent.children.push(element);
    // Last first, since the pile is taken from its end: siblings then arrive in order.
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push([child, element]);
  }
  return top.children[0] as Element;
}

function text({ data }: globalThis.Text): Text {
  return { type: 'text', value: data };
}

function bare(element: globalThis.Element): Element {
  const properties: Element['properties'] = {};
  for (const { name, value } of element.attributes) {
    if (name === 'class') properties['className'] = value.split(/\s+/).filter(Boolean);
    else if (name === 'itemprop') properties['itemProp'] = value.split(/\s+/).filter(Boolean);
    else properties[name.startsWith('data-') ? camelCase(name) : name] = value;
  }
  return { type: 'element', tagName: element.localName, properties, children: [] };
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
