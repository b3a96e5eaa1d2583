/**
 * Plain text to a publication: a title, a standfirst, sections, block quotations, asides and separators out
 * of nothing but lines. Every guess is in the report with its line; no character but white space and the
 * signs of a separator is left out.
 */
import type { LanguageTag } from '../base/language.ts';
import { SCHEMA, type Aside, type Block, type Inline, type Publication } from '../document/model.ts';
import {
  finishDraft,
  nestSections,
  NO_ID,
  paragraphOf,
  textInlines,
  type DraftLines,
  type FlatStep,
  type LinesById,
} from './draft.ts';
import {
  appealKind,
  countQuotedLines,
  isHeading,
  isSeparator,
  isStandfirst,
  isTitle,
  quotationReason,
  taglinesAfter,
  usualLength,
} from './plain-text-guess.ts';
import { splitParagraphs, type TextParagraph } from './plain-text-paragraphs.ts';
import type { ReportNotes } from './report.ts';

export interface PlainTextOptions {
  readonly slug: string;
  readonly language: LanguageTag;
  /** In words, for a text whose first line is no title. */
  readonly titleFromName: string;
}

/** @param text decoded, with `\n` line endings and something in it */
export function importPlainText(
  text: string,
  options: PlainTextOptions,
  notes: ReportNotes,
): { publication: Publication; lines: LinesById } {
  const paragraphs = splitParagraphs(text, notes);
  const [first] = paragraphs;
  const titled = first !== undefined && isTitle(first, paragraphs.slice(1));
  if (titled) notes.add('title', first.line, 'Took the first line as the title.');
  else
    notes.add(
      'title-from-name',
      1,
      'Took the title from the name of the file, as the first line is no title.',
    );
  const rest = titled ? paragraphs.slice(1) : paragraphs;
  const standfirst = titled && isStandfirst(first, rest);
  const lines: DraftLines = new Map();
  const body = nestSections(readSteps(rest, standfirst, notes), lines);
  return finishDraft(
    {
      schema: SCHEMA,
      id: options.slug,
      metadata: {
        title: titled ? first.text : options.titleFromName,
        language: options.language,
        kind: 'original',
        authors: [],
        translators: [],
      },
      body,
      notes: [],
      resources: [],
    },
    lines,
  );
}

function readSteps(
  paragraphs: readonly TextParagraph[],
  standfirst: boolean,
  notes: ReportNotes,
): readonly FlatStep[] {
  const steps: FlatStep[] = [];
  const usual = usualLength(paragraphs);
  const quotedLines = countQuotedLines(paragraphs);
  const push = (block: Block, line: number): void => void steps.push({ kind: 'block', block, line });
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    const { text, line } = paragraph;
    const appeal = appealKind(text);
    const previous = paragraphs[at - 1];
    const reason = previous && !isAsideOrHeading(steps.at(-1)) ? quotationReason(previous.text, text) : null;
    if (at === 0 && standfirst) {
      notes.add('standfirst', line, 'Took the paragraph after the title as the standfirst.');
      push(paragraphOf(inlinesOf(paragraph), 'standfirst'), line);
    } else if (isSeparator(text)) {
      notes.add('separator', line, 'Took a line of signs as a break between scenes.');
      push({ kind: 'separator', id: NO_ID }, line);
    } else if (appeal) {
      const more = taglinesAfter(paragraphs, at, usual);
      const inside = paragraphs.slice(at, at + 1 + more);
      const where = more === 0 ? '' : ` with the ${more === 1 ? 'line' : `${more} lines`} after it`;
      const asks = appeal === 'donation' ? 'an appeal to give' : 'an offer to subscribe';
      notes.add('aside', line, `Took ${asks}${where} as an aside of kind ${appeal}.`);
      push(asideOf(appeal, inside), line);
      at += more;
    } else if (reason) {
      notes.add(
        'quotation',
        line,
        `Took the paragraph after the colon of line ${previous!.line} as a block quotation, because ${reason}.`,
      );
      push({ kind: 'quote', id: NO_ID, blocks: [paragraphOf(inlinesOf(paragraph))] }, line);
    } else if (isHeading(paragraphs, at, quotedLines)) {
      notes.add('heading', line, 'Took a short line before longer paragraphs as a section heading.');
      const heading = { kind: 'heading', id: NO_ID, content: inlinesOf(paragraph) } as const;
      steps.push({ kind: 'heading', depth: 1, sectionId: NO_ID, heading, line });
    } else {
      push(paragraphOf(inlinesOf(paragraph)), line);
    }
  }
  return steps;
}

/** A lead-in is a plain paragraph; what follows an aside or a heading follows no lead-in. */
function isAsideOrHeading(step: FlatStep | undefined): boolean {
  return step === undefined || step.kind === 'heading' || step.block.kind !== 'paragraph';
}

function asideOf(asideKind: Aside['asideKind'], paragraphs: readonly TextParagraph[]): Aside {
  return {
    kind: 'aside',
    id: NO_ID,
    asideKind,
    blocks: paragraphs.map((paragraph) => paragraphOf(inlinesOf(paragraph))),
  };
}

function inlinesOf({ lines }: TextParagraph): readonly Inline[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...textInlines(line),
  ]);
}
