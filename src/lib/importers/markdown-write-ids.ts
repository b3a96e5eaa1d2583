/**
 * Which ids a written file must spell out: those that reading it would not give again by itself. Whether a
 * section has a written id changes the ids inside it, so this goes round until nothing is added.
 */
import { assignIds } from '../document/ids.ts';
import type { Publication } from '../document/model.ts';
import { partsOf, publicationParts, type Part } from '../document/parts.ts';
import { withIds } from '../document/rebuild.ts';

/** Parts whose id the dialect has a place for. Notes carry theirs in their label. */
const WRITABLE: ReadonlySet<Part['kind']> = new Set([
  'section',
  'paragraph',
  'quote',
  'pull-quote',
  'figure',
  'caption',
  'aside',
  'table',
  'embed',
  'definition-list',
  'term',
]);

/** The ids to write, a subset of the publication's. */
export function neededIds(publication: Publication): ReadonlySet<string> {
  const parts = allParts(publication);
  const needed = new Set<string>();
  for (;;) {
    const before = needed.size;
    const bare = parts
      .filter(({ kind }) => kind !== 'entry')
      .map((part) => ({ thing: part.thing, id: kept(part, needed) }));
    const given = allParts(assignIds(withIds(publication, bare)));
    parts.forEach((part, at) => {
      const twin = given[at]!;
      if (!('id' in part.thing) || !('id' in twin.thing)) return;
      if (part.thing.id !== twin.thing.id && isWritable(part)) needed.add(part.thing.id);
    });
    if (needed.size === before) return needed;
  }
}

function isWritable({ kind, thing }: Part): boolean {
  return WRITABLE.has(kind) && !(kind === 'section' && thing.heading === null);
}

/** A note keeps its id, because its label holds it and the references with it. */
function kept({ kind, thing }: Part, needed: ReadonlySet<string>): string {
  if (!('id' in thing)) return '';
  return kind === 'note' || needed.has(thing.id) ? thing.id : '';
}

function allParts(publication: Publication): Part[] {
  const found: Part[] = [];
  const waiting = publicationParts(publication).toReversed();
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    found.push(part);
    for (const inside of partsOf(part).toReversed()) waiting.push(inside);
  }
  return found;
}
