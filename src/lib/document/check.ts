/**
 * What is wrong with a publication, as a list for its publisher: structure, ids, links, notes, pictures,
 * languages. It changes nothing and throws nothing; a publication without problems can be written, read
 * back and narrated.
 */
import { blockInlines, blockText, noteMarks } from './block-text.ts';
import { checkInlines, checkLanguage } from './check-inlines.ts';
import { checkMetadata } from './check-metadata.ts';
import { invalid, type Problem, type Surroundings } from './check-problem.ts';
import { depthOf, MAX_DEPTH } from './depth.ts';
import { ID_PATTERN } from './ids.ts';
import { isExternal } from './link.ts';
import type { Figure, Publication, Table } from './model.ts';
import { isTextPart, partsOf, publicationParts, type Part } from './parts.ts';
import { TITLE_ID } from './walk.ts';

export type { Problem } from './check-problem.ts';

/** @returns the problems in reading order; empty where there is none */
export function check(publication: Publication): Problem[] {
  const parts = allParts(publication);
  const around: Surroundings = {
    ids: new Set([TITLE_ID, ...parts.flatMap(({ thing }) => ('id' in thing ? [thing.id] : []))]),
    notes: new Set(publication.notes.map(({ id }) => id)),
    resources: new Set(publication.resources.map(({ name }) => name)),
  };
  return [
    ...checkMetadata(publication),
    ...checkShape(publication),
    ...checkIds(parts),
    ...parts.flatMap((part) => checkPart(part, around)),
    ...checkNotes(publication, parts),
  ];
}

function allParts(publication: Publication): Part[] {
  const found: Part[] = [];
  const waiting = publicationParts(publication).reverse();
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    found.push(part);
    const inside = partsOf(part);
    for (let at = inside.length - 1; at >= 0; at--) waiting.push(inside[at]!);
  }
  return found;
}

function checkShape(publication: Publication): Problem[] {
  const problems: Problem[] = [];
  const { body } = publication;
  if (!body.some(({ heading, blocks, sections }) => heading || blocks.length > 0 || sections.length > 0)) {
    problems.push(invalid('The article has no text.', null));
  }
  body.forEach((section, index) => {
    if (section.heading || index === 0) return;
    problems.push(
      invalid('Only the text before the first heading can be a section without a heading.', section),
    );
  });
  const depth = depthOf(publication);
  if (depth > MAX_DEPTH) {
    problems.push(
      invalid(`The text is nested ${depth} levels deep; at most ${MAX_DEPTH} are possible.`, null),
    );
  }
  return problems;
}

function checkIds(parts: readonly Part[]): Problem[] {
  const seen = new Set([TITLE_ID]);
  return parts.flatMap(({ thing }): Problem[] => {
    if (!('id' in thing)) return [];
    if (!ID_PATTERN.test(thing.id)) {
      const why = 'it must be a letter, then letters, digits, “-” and “_”, and must not begin with “ref-”';
      return [invalid(`“${thing.id}” cannot be an id: ${why}.`, thing)];
    }
    if (seen.has(thing.id)) {
      return [{ code: 'id-duplicate', message: `The id “${thing.id}” is used more than once.`, thing }];
    }
    seen.add(thing.id);
    return [];
  });
}

function checkPart(part: Part, around: Surroundings): Problem[] {
  const problems: Problem[] = [];
  if ('lang' in part.thing && part.thing.lang !== undefined)
    problems.push(...checkLanguage(part.thing.lang, part.thing));
  if (isTextPart(part))
    for (const problem of checkInlines(blockInlines(part.thing), part.thing, around)) problems.push(problem);
  switch (part.kind) {
    case 'section':
      for (const inner of part.thing.sections) {
        if (!inner.heading) problems.push(invalid('A section inside another has no heading.', inner));
      }
      break;
    case 'heading':
      if (blockText(part.thing).trim() === '') problems.push(invalid('A heading is empty.', part.thing));
      break;
    case 'figure':
      problems.push(...checkFigure(part.thing, around));
      break;
    case 'table':
      problems.push(...checkTable(part.thing));
      break;
    case 'embed':
      if (!isExternal(part.thing.url)) {
        const message = `A card must link to an http or https address, not to “${part.thing.url}”.`;
        problems.push({ code: 'link-invalid', message, thing: part.thing });
      }
      break;
    case 'definition-list':
      if (part.thing.entries.some(({ terms }) => terms.length === 0)) {
        problems.push(invalid('An entry of a definition list has no term.', part.thing));
      }
      break;
    default:
      break;
  }
  return problems;
}

function checkFigure(figure: Figure, around: Surroundings): Problem[] {
  const problems: Problem[] = [];
  if (!around.resources.has(figure.resource)) {
    const message = `The picture “${figure.resource}” is missing.`;
    problems.push({ code: 'resource-missing', message, thing: figure });
  }
  // An empty alt says "decoration"; what has a caption or a description is none.
  if (figure.alt.trim() === '' && (figure.caption || figure.description.length > 0)) {
    const message = `The picture “${figure.resource}” has a caption but no alternative text.`;
    problems.push({ code: 'alt-missing', message, thing: figure });
  }
  return problems;
}

function checkTable(table: Table): Problem[] {
  const width = table.head.length;
  if (width === 0) return [invalid('A table has no column headers.', table)];
  const at = table.rows.findIndex((row) => row.length !== width);
  if (at < 0) return [];
  const message = `Row ${at + 1} of a table has ${table.rows[at]!.length} cells, its head has ${width}.`;
  return [invalid(message, table)];
}

function checkNotes(publication: Publication, parts: readonly Part[]): Problem[] {
  const used = new Set<string>();
  for (const part of parts) {
    if (isTextPart(part)) for (const { note } of noteMarks(blockInlines(part.thing))) used.add(note);
  }
  return publication.notes
    .filter(({ id }) => !used.has(id))
    .map((note) => invalid(`Nothing refers to the note “${note.id}”.`, note));
}
