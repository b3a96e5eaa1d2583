/**
 * The paragraphs of a plain text. Two customs are common: every line is a paragraph (text copied from a page),
 * or lines are broken at a width and blank lines part the paragraphs (mail, old books). This module tells
 * them apart and joins what was broken; it judges no paragraph by its words.
 */
import type { ReportNotes } from './report.ts';

export interface TextParagraph {
  /** More than one where the lines are meant as lines (a verse, an address). Trimmed, never empty. */
  readonly lines: readonly string[];
  /** The lines with a space between. */
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** Blank lines before it. */
  readonly blankBefore: number;
}

/** The paragraphs in order. */
export function splitParagraphs(text: string, notes: ReportNotes): readonly TextParagraph[] {
  const chunks = chunksOf(text);
  const width = wrapWidth(chunks);
  if (width === null) return chunks.flatMap(eachLine);
  const paragraphs = chunks.flatMap((chunk) => joinWrapped(chunk, width));
  const joined = paragraphs.find(
    (paragraph, index) =>
      paragraph.lines.length === 1 && spansLines(paragraph, paragraphs[index + 1], chunks),
  );
  if (joined) {
    notes.add(
      'lines-joined',
      joined.line,
      `Joined lines broken at about ${width} characters into paragraphs, which blank lines part.`,
    );
  }
  for (const paragraph of paragraphs) {
    if (paragraph.lines.length > 1) {
      notes.add(
        'lines-kept',
        paragraph.line,
        `Kept ${paragraph.lines.length} short lines as lines of one paragraph.`,
      );
    }
  }
  return paragraphs;
}

interface Chunk {
  readonly lines: readonly string[];
  readonly line: number;
  readonly blankBefore: number;
}

/** Runs of lines between blank lines. */
function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let lines: string[] = [];
  let blanks = 0;
  let blankBefore = 0;
  const all = text.split('\n');
  const close = (before: number): void => {
    if (lines.length > 0) chunks.push({ lines, line: before - lines.length + 1, blankBefore });
    lines = [];
  };
  all.forEach((line, index) => {
    if (line.trim() === '') {
      close(index);
      blanks += 1;
      return;
    }
    if (lines.length === 0) blankBefore = blanks;
    blanks = 0;
    lines.push(line);
  });
  close(all.length);
  return chunks;
}

/** No line of a wrapped text is longer; mail wraps at 72 to 80, some editors at 100. */
const WIDEST_WRAP = 120;

/**
 * The width that the lines were broken at, or null where every line is a paragraph. Wrapped text shows in its
 * line ends: most lines that go on had no room for the next line's first word, and few end a sentence.
 */
function wrapWidth(chunks: readonly Chunk[]): number | null {
  const inner = chunks.flatMap((chunk) =>
    chunk.lines.slice(0, -1).map((line, index) => ({ line: line.trimEnd(), next: chunk.lines[index + 1]! })),
  );
  if (inner.length < 3) return null;
  let width = 0;
  for (const { line } of inner) width = Math.max(width, line.length);
  if (width > WIDEST_WRAP || width < 30) return null;
  const full = inner.filter(({ line, next }) => isFull(line, next, width)).length;
  const ended = inner.filter(({ line }) => /[.!?…:][”»"’)]*$/.test(line)).length;
  return full > inner.length * 0.6 && ended < inner.length * 0.5 ? width : null;
}

/** Whether the next line's first word would not have fitted on this line. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.trim().split(/\s/, 1)[0] ?? '';
  return line.trimEnd().length + 1 + word.length > width * 0.9;
}

function eachLine(chunk: Chunk): TextParagraph[] {
  return chunk.lines.map((raw, index) => {
    const line = raw.trim();
    return {
      lines: [line],
      text: line,
      line: chunk.line + index,
      blankBefore: index === 0 ? chunk.blankBefore : 0,
    };
  });
}

function joinWrapped(chunk: Chunk, width: number): TextParagraph[] {
  return indentedParts(chunk).map((part) => {
    const lines = part.lines.map((line) => line.trim());
    const text = lines.join(' ');
    const broken = part.lines
      .slice(0, -1)
      .filter((line, index) => isFull(line, part.lines[index + 1]!, width)).length;
    const kept = part.lines.length > 1 && broken === 0;
    return { lines: kept ? lines : [text], text, line: part.line, blankBefore: part.blankBefore };
  });
}

/** Some texts indent the first line of a paragraph in place of a blank line. */
function indentedParts(chunk: Chunk): Chunk[] {
  const indented = chunk.lines.filter((line) => /^\s/.test(line)).length;
  if (indented === 0 || indented > chunk.lines.length / 2) return [chunk];
  const parts: { lines: string[]; line: number; blankBefore: number }[] = [];
  chunk.lines.forEach((line, index) => {
    const last = parts.at(-1);
    if (!last || /^\s/.test(line)) {
      parts.push({
        lines: [line],
        line: chunk.line + index,
        blankBefore: index === 0 ? chunk.blankBefore : 0,
      });
    } else last.lines.push(line);
  });
  return parts;
}

function spansLines(
  paragraph: TextParagraph,
  next: TextParagraph | undefined,
  chunks: readonly Chunk[],
): boolean {
  const end = next ? next.line - next.blankBefore : chunks.at(-1)!.line + chunks.at(-1)!.lines.length;
  return end - paragraph.line > 1;
}
