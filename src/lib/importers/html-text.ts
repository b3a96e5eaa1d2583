/**
 * The text of raw HTML inside Markdown. The model has no place for markup, so tags fall away and what a reader
 * would have seen stays; a tag that HTML does not know (`<Enter>`, `<name>`) was meant as text and stays too.
 */
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const PARTING = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const KNOWN = new Set([
  ...PARTING,
  ...(
    'a abbr area audio b base bdi bdo br button canvas caption cite code col colgroup data datalist del dfn em embed font ' +
    'i iframe img input ins kbd label legend link map mark meta meter noscript object optgroup option output param picture ' +
    'progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg template textarea ' +
    'time title track tt u var video wbr'
  ).split(' '),
]);
const UNSEEN = new Set(['script', 'style', 'template', 'head', 'noscript']);

/** Whether an inline tag, a comment or the like is markup; if not, it is text as it stands. */
export function isMarkup(html: string): boolean {
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(html)?.[1];
  return name === undefined || KNOWN.has(name.toLowerCase());
}

/** Whether an inline tag breaks the line. */
export function isLineBreak(html: string): boolean {
  return /^<br\s*\/?>$/i.test(html);
}

/** The paragraphs that a block of HTML would show, white space as a browser folds it; none for a comment. */
export function htmlParagraphs(html: string): readonly string[] {
  const paragraphs = [''];
  const waiting: (Nodes | null)[] = [fromHtml(html, { fragment: true })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null) paragraphs.push('');
    else if (node.type === 'text') paragraphs[paragraphs.length - 1] += node.value;
    else if (node.type === 'element' && node.tagName === 'img')
      paragraphs[paragraphs.length - 1] += String(node.properties['alt'] ?? '');
    else if ('children' in node && !(node.type === 'element' && UNSEEN.has(node.tagName))) {
      const parts = node.type === 'element' && (PARTING.has(node.tagName) || node.tagName === 'br');
      if (parts) waiting.push(null);
      for (const child of node.children.toReversed()) waiting.push(child);
      if (parts) waiting.push(null);
    }
  }
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
