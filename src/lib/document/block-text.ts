/**
 * The one rule for offsets. A place inside a block counts UTF-16 code units in `blockText(block)`, the same
 * number that a DOM Range and `SpeechSynthesisEvent.charIndex` count with. A note reference and an inline
 * image are nothing (0 units), a break is "\n" (1 unit), code is its text, an embed is its title.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Inline, TextBlock } from './model.ts';

/** A run of a block's text in another language than the block's own; runs may nest, outer first. */
export interface LanguageRun {
  /** Code units in the block's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly lang: LanguageTag;
}

/** Where a note is referred to: `at` is the offset of the text that follows the reference. */
export interface NoteMark {
  readonly at: number;
  readonly note: string;
}

/** The text of a block, as offsets count it. Never trimmed, never changed. */
export function blockText(block: TextBlock): string {
  if (block.kind === 'code') return block.text;
  if (block.kind === 'embed') return block.title;
  return inlineText(block.content);
}

/** The text of inlines, by the same rule. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const { inline, entering } of visitInlines(inlines)) if (entering) text += ownText(inline);
  return text;
}

/** The inlines of a text block; none for code and embeds, whose text is plain. */
export function blockInlines(block: TextBlock): readonly Inline[] {
  return block.kind === 'code' || block.kind === 'embed' ? [] : block.content;
}

/** Runs whose language an author marked (spans and quotations), in order of their start; empty runs left out. */
export function inlineSpans(inlines: readonly Inline[]): LanguageRun[] {
  const open: { start: number; place: number }[] = [];
  const runs: (LanguageRun | null)[] = [];
  let at = 0;
  for (const { inline, entering } of visitInlines(inlines)) {
    const lang = inline.kind === 'span' || inline.kind === 'quotation' ? inline.lang : undefined;
    if (entering) {
      at += ownText(inline).length;
      if (lang) open.push({ start: at, place: runs.push(null) - 1 });
    } else if (lang) {
      const { start, place } = open.pop()!;
      if (at > start) runs[place] = { start, end: at, lang };
    }
  }
  return runs.filter((run) => run !== null);
}

/** Every reference to a note, in order. */
export function noteMarks(inlines: readonly Inline[]): NoteMark[] {
  const marks: NoteMark[] = [];
  let at = 0;
  for (const { inline, entering } of visitInlines(inlines)) {
    if (!entering) continue;
    if (inline.kind === 'note-ref') marks.push({ at, note: inline.note });
    at += ownText(inline).length;
  }
  return marks;
}

/** The inlines inside an inline; none where it holds its text itself. */
export function inlineContent(inline: Inline): readonly Inline[] {
  return 'content' in inline ? inline.content : NOTHING;
}

/**
 * Every inline before what is in it (`entering`), and again after it. Keeps its own stack, so that no depth
 * of nesting can exhaust the machine's.
 */
export function* visitInlines(inlines: readonly Inline[]): Generator<{ inline: Inline; entering: boolean }> {
  const stack = [{ inlines, next: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const inline = top.inlines[top.next];
    if (inline === undefined) {
      stack.pop();
      const parent = stack.at(-1);
      if (parent) yield { inline: parent.inlines[parent.next++]!, entering: false };
      continue;
    }
    yield { inline, entering: true };
    stack.push({ inlines: inlineContent(inline), next: 0 });
  }
}

const NOTHING: readonly Inline[] = [];

function ownText(inline: Inline): string {
  if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
  return inline.kind === 'break' ? '\n' : '';
}
