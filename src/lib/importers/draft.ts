/**
 * What importers build with: parts whose id is still to be given, sections out of a flat run of headings and
 * blocks, and the side table that says from which line of the file each part came.
 */
import { assignIds } from '../document/ids.ts';
import type { Block, Heading, Inline, Paragraph, Publication, Section } from '../document/model.ts';
import { partsOf, publicationParts, type Part } from '../document/parts.ts';

/** The line (from 1) of each part of a draft, by identity. */
export type DraftLines = Map<Part['thing'], number>;
/** The line (from 1) of each part of a finished publication, by its id. */
export type LinesById = ReadonlyMap<string, number>;

/** In place of an id that `assignIds` is to give. */
export const NO_ID = '';

export function textInlines(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

export function paragraphOf(content: readonly Inline[], role?: 'standfirst' | 'attribution'): Paragraph {
  return { kind: 'paragraph', id: NO_ID, ...(role ? { role } : {}), content };
}

/** A step of a text that is still flat. */
export type FlatStep =
  | { readonly kind: 'block'; readonly block: Block; readonly line: number }
  /** `depth` from 1; deeper by more than one than what is open counts as deeper by one. */
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly sectionId: string;
      readonly heading: Heading;
      readonly line: number;
    };

interface OpenSection {
  id: string;
  heading: Heading | null;
  blocks: Block[];
  sections: OpenSection[];
}

/** Sections out of a flat run; never empty. Text before the first heading is a section without one. */
export function nestSections(steps: readonly FlatStep[], lines: DraftLines): readonly Section[] {
  const lead: OpenSection = { id: NO_ID, heading: null, blocks: [], sections: [] };
  const top: OpenSection[] = [lead];
  let open: { section: OpenSection; depth: number }[] = [];
  for (const step of steps) {
    if (step.kind === 'block') {
      (open.at(-1)?.section ?? lead).blocks.push(step.block);
      lines.set(step.block, step.line);
      continue;
    }
    const section: OpenSection = { id: step.sectionId, heading: step.heading, blocks: [], sections: [] };
    open = open.filter(({ depth }) => depth < step.depth);
    (open.at(-1)?.section.sections ?? top).push(section);
    open.push({ section, depth: step.depth });
    lines.set(step.heading, step.line);
    lines.set(section, step.line);
  }
  if (lead.blocks.length === 0 && top.length > 1) top.shift();
  else lines.set(lead, steps[0]?.line ?? 1);
  return top;
}

/** Gives the draft its ids and turns the table of lines from identities to ids. */
export function finishDraft(
  draft: Publication,
  lines: DraftLines,
): { publication: Publication; lines: LinesById } {
  const publication = assignIds(draft);
  return { publication, lines: linesInStep(draft, publication, (thing) => lines.get(thing)) };
}

/** The table of lines for a publication that differs from another only in its ids. */
export function carryLines(from: Publication, to: Publication, lines: LinesById): LinesById {
  return linesInStep(from, to, (thing) => ('id' in thing ? lines.get(thing.id) : undefined));
}

function linesInStep(
  from: Publication,
  to: Publication,
  lineOf: (thing: Part['thing']) => number | undefined,
): LinesById {
  const byId = new Map<string, number>();
  const outermost = publicationParts(to);
  const waiting = publicationParts(from).map((part, at) => ({ part, twin: outermost[at]!, line: 1 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const line = lineOf(next.part.thing) ?? next.line;
    if ('id' in next.twin.thing) byId.set(next.twin.thing.id, line);
    const twins = partsOf(next.twin);
    partsOf(next.part).forEach((part, at) => waiting.push({ part, twin: twins[at]!, line }));
  }
  return byId;
}
