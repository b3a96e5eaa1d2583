/**
 * The outline of a publication: its sections with their sizes, for the contents list, the byline and the
 * progress strip. Minutes are estimates: 230 words a minute for the eye, about 165 for a voice at speed 1.
 */
import { blockText } from './block-text.ts';
import type { Publication, Section } from './model.ts';
import { textBlocks, type TextBlockPlace } from './walk.ts';
import { countWords } from './words.ts';

export interface OutlineEntry {
  /** Id of the section. */
  readonly id: string;
  /** Null for the text before the first heading. */
  readonly headingId: string | null;
  /** The heading's text; the publication's title for the text before the first heading. */
  readonly title: string;
  /** Heading level, 2 for the outermost; 1 for the text before the first heading. */
  readonly level: number;
  /** Words of the section's own text, without the sections inside it. */
  readonly words: number;
  /** Code units of what a voice reads of it: asides, pull quotes, code and notes left out. */
  readonly listeningCharacters: number;
}

export interface Outline {
  /** All words: title, sections and notes. */
  readonly words: number;
  /** Words that a voice reads. */
  readonly listeningWords: number;
  /** In reading order, not nested: `level` says how deep. */
  readonly sections: readonly OutlineEntry[];
}

const READING_WORDS_PER_MINUTE = 230;
const LISTENING_WORDS_PER_MINUTE = 165;

/** @returns whole minutes, 1 or more */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / READING_WORDS_PER_MINUTE));
}

/**
 * @param rate 0.5 to 6, 1 = normal
 * @returns whole minutes, 1 or more
 */
export function listeningMinutes(words: number, rate = 1): number {
  if (!(rate > 0)) throw new RangeError(`rate must be above 0, is ${rate}`);
  return Math.max(1, Math.ceil(words / (LISTENING_WORDS_PER_MINUTE * rate)));
}

export function outline(publication: Publication): Outline {
  const own = new Map<Section, { words: number; listeningCharacters: number }>();
  let words = 0;
  let listeningWords = 0;
  for (const place of textBlocks(publication)) {
    const text = blockText(place.block);
    const count = countWords(text);
    words += count;
    const isHeard = heard(place);
    if (isHeard) listeningWords += count;
    if (place.inNote) continue;
    const sum = own.get(place.section) ?? { words: 0, listeningCharacters: 0 };
    sum.words += count;
    if (isHeard) sum.listeningCharacters += text.length;
    own.set(place.section, sum);
  }
  return { words, listeningWords, sections: entries(publication, own) };
}

function entries(
  publication: Publication,
  own: ReadonlyMap<Section, { words: number; listeningCharacters: number }>,
): OutlineEntry[] {
  const result: OutlineEntry[] = [];
  for (const { section, depth } of sectionsWithDepth(publication)) {
    const { words, listeningCharacters } = own.get(section) ?? { words: 0, listeningCharacters: 0 };
    const { heading } = section;
    result.push({
      id: section.id,
      headingId: heading?.id ?? null,
      title: heading ? blockText(heading) : publication.metadata.title,
      level: heading ? depth + 2 : 1,
      words,
      listeningCharacters,
    });
  }
  return result;
}

function sectionsWithDepth(publication: Publication): { section: Section; depth: number }[] {
  const found: { section: Section; depth: number }[] = [];
  const waiting = publication.body.map((section) => ({ section, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    const depth = next.depth + 1;
    for (const section of [...next.section.sections].reverse()) waiting.push({ section, depth });
  }
  return found;
}

/** What the reader hears without asking for more: narration skips the rest or says it in other words. */
function heard(place: TextBlockPlace): boolean {
  if (place.inNote || place.block.kind === 'pull-quote' || place.block.kind === 'code') return false;
  return !place.path.some((container) => container.kind === 'aside');
}
