/**
 * The normal form of inlines: one way to write each text. Importers call `normalizeInlines` on what they
 * built; the HTML writer and reader keep the form, so that reading what was written gives the same publication.
 */
import { inlineContent, visitInlines } from './block-text.ts';
import type { Inline } from './model.ts';

/**
 * Inlines in normal form: no empty text, no two texts side by side, nothing that holds nothing, no link inside
 * a link (the inner one becomes its content), no note reference inside a link (it moves behind the link),
 * only characters that HTML carries (`cleanText`).
 */
export function normalizeInlines(inlines: readonly Inline[]): Inline[] {
  return normalize(inlines, false);
}

/** Text as HTML can carry it: line ends are "\n"; NUL and halves of surrogate pairs become U+FFFD. */
export function cleanText(text: string): string {
  return NOT_CARRIED.test(text)
    ? text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').replace(LONE_SURROGATE, '\uFFFD')
    : text;
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
const NOT_CARRIED = /[\r\0]|\p{Surrogate}/u;

function normalize(inlines: readonly Inline[], inLink: boolean): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    for (const normal of normalizeOne(inline, inLink)) append(result, normal);
  }
  return result;
}

function normalizeOne(inline: Inline, inLink: boolean): Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'code': {
      const text = cleanText(inline.text);
      return text === '' ? [] : [{ ...inline, text }];
    }
    case 'note-ref':
      return inLink ? [] : [inline];
    case 'break':
      return [inline];
    case 'image':
      return [{ ...inline, alt: cleanText(inline.alt) }];
    case 'abbreviation': {
      const content = normalize(inline.content, inLink);
      return content.length === 0 ? [] : [{ ...inline, expansion: cleanText(inline.expansion), content }];
    }
    case 'link': {
      const content = normalize(inline.content, true);
      if (inLink) return content;
      const references = noteReferences(inline);
      return content.length === 0 ? references : [{ ...inline, content }, ...references];
    }
    default: {
      const content = normalize(inline.content, inLink);
      return content.length === 0 ? [] : [{ ...inline, content }];
    }
  }
}

function noteReferences(inline: Inline): Inline[] {
  const found: Inline[] = [];
  for (const { inline: inner, entering } of visitInlines(inlineContent(inline))) {
    if (entering && inner.kind === 'note-ref') found.push(inner);
  }
  return found;
}

function append(inlines: Inline[], next: Inline): void {
  const last = inlines.at(-1);
  if (last?.kind === 'text' && next.kind === 'text') {
    inlines[inlines.length - 1] = { kind: 'text', text: last.text + next.text };
  } else {
    inlines.push(next);
  }
}
