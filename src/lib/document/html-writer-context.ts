/** What the parts of the writer share while one article is written. */
import { cleanText } from './inlines.ts';
import type { ArticleWords } from './article-words.ts';
import type { Publication, Resource } from './model.ts';

export interface WriteOptions {
  readonly words: ArticleWords;
  /** What stands before a resource's name in `src`, e.g. `./` or `../../images/`; ends with a slash or is empty. */
  readonly resourceBase: string;
  /** Whether figures load when they come near; true where not said. */
  readonly figuresLazy?: boolean;
}

export interface WriteContext extends WriteOptions {
  readonly resources: ReadonlyMap<string, Resource>;
  /** Number of each note, from 1. */
  readonly noteNumbers: ReadonlyMap<string, number>;
  /** How many references to each note have been written so far. */
  readonly references: Map<string, number>;
  /** How many asides of each name have been written so far. */
  readonly asides: Map<string, number>;
}

export function writeContext(publication: Publication, options: WriteOptions): WriteContext {
  return {
    ...options,
    resources: new Map(publication.resources.map((resource) => [resource.name, resource])),
    noteNumbers: new Map(publication.notes.map((note, index) => [note.id, index + 1])),
    references: new Map(),
    asides: new Map(),
  };
}

/** Counts one more under a name; returns how many there are now, from 1. */
export function countOneMore(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}

/** Id of the k-th reference to a note, k from 1. */
export function referenceId(note: string, k: number): string {
  return k === 1 ? `ref-${note}` : `ref-${note}-${k}`;
}

/** Address of a resource beside the page. */
export function resourceAddress(name: string, context: WriteContext): string {
  return context.resourceBase + encodeURIComponent(cleanText(name));
}
