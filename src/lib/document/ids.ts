/**
 * Stable ids: the same text gets the same ids on every device and in every run, so that a saved position or
 * a shared link finds its block again. An id is either written by the author or a short hash of where the
 * block stands and what it says; a block keeps its hashed id while others around it change.
 */
import { ReaderError } from '../base/errors.ts';
import { blockText } from './block-text.ts';
import { assertDepth } from './depth.ts';
import type { Publication, Section } from './model.ts';
import { partsOf, publicationParts, type Part } from './parts.ts';
import { withIds } from './rebuild.ts';
import { TITLE_ID } from './walk.ts';

/** What an id may be. Ids that begin with `ref-` belong to the written references to notes. */
export const ID_PATTERN = /^(?!ref-)[A-Za-z][A-Za-z0-9_-]*$/;

/**
 * Gives an id to everything whose id is ''. Ids that are there stay; a note that is referred to must come
 * with its id, since the references hold it.
 * @throws ReaderError id-duplicate where two parts have the same id, or one has the title's;
 *   content-invalid where the draft is nested too deep
 */
export function assignIds(draft: Publication): Publication {
  assertDepth(draft);
  const taken = explicitIds(draft);
  const seen = new Map<string, number>();
  const ids = [...placedParts(draft)].flatMap(({ part, path }) => {
    const { thing } = part;
    if (part.kind === 'entry' || !('id' in thing)) return [];
    if (thing.id !== '') return [{ thing, id: thing.id }];
    const key = `${path}\n${part.kind}\n${gist(part)}`;
    let ordinal = seen.get(key) ?? 0;
    let id: string;
    do id = `${prefix(part)}${shortHash(`${key}\n${ordinal++}`)}`;
    while (taken.has(id));
    seen.set(key, ordinal);
    taken.add(id);
    return [{ thing, id }];
  });
  return withIds(draft, ids);
}

/** Seven base-36 signs (36 bits) of a 53-bit hash of the text (cyrb53, public domain). Not for secrets. */
function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & low) + (high >>> 0);
  return hash.toString(36).padStart(7, '0').slice(-7);
}

function explicitIds(draft: Publication): Set<string> {
  const taken = new Set([TITLE_ID]);
  for (const { part } of placedParts(draft)) {
    if (part.kind === 'entry' || part.thing.id === '') continue;
    if (taken.has(part.thing.id)) {
      throw new ReaderError('id-duplicate', `The id “${part.thing.id}” is used more than once.`);
    }
    taken.add(part.thing.id);
  }
  return taken;
}

/** Every part, with the headings above it in one string. */
function* placedParts(publication: Publication): Generator<{ part: Part; path: string }> {
  const waiting = publicationParts(publication)
    .map((part) => ({ part, path: '' }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { part } = next;
    const path = part.kind === 'section' ? shortHash(`${next.path}/${sectionName(part.thing)}`) : next.path;
    const parts = partsOf(part);
    for (let at = parts.length - 1; at >= 0; at--) waiting.push({ part: parts[at]!, path });
  }
}

function sectionName(section: Section): string {
  return section.id !== '' ? `#${section.id}` : section.heading ? normalText(blockText(section.heading)) : '';
}

/** What tells a part from its equals: its own text, or for a container the first text inside it. */
function gist(part: Part): string {
  switch (part.kind) {
    case 'section':
      return sectionName(part.thing);
    case 'separator':
      return '';
    case 'figure':
      return `${part.thing.resource}\n${normalText(part.thing.alt)}`;
    case 'embed':
      return `${part.thing.url}\n${normalText(part.thing.title)}`;
    case 'heading':
    case 'paragraph':
    case 'term':
    case 'pull-quote':
    case 'caption':
    case 'cell':
    case 'code':
      return normalText(blockText(part.thing));
    default: {
      const [first] = partsOf(part);
      return first ? gist(first) : '';
    }
  }
}

function normalText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function prefix(part: Part): string {
  return part.kind === 'section' ? 's' : part.kind === 'note' ? 'n' : 'b';
}
