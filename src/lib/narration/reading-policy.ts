/**
 * What is read aloud and how long the silence after it is. The reader's wishes are asked for while reading;
 * what stands here is the same for everyone.
 */
import type { Pause, SentenceRole } from './sentence.ts';

/** Kinds of text that a listener may hear, hear named only, or pass over. */
export type SkippableKind =
  'heading' | 'quote' | 'list' | 'table' | 'code' | 'picture' | 'link' | 'note' | 'aside';

/** `announce`: named and passed over each time. `skip`: passed over; the first of each kind is named. */
export type PassingPolicy = 'read' | 'announce' | 'skip';

export interface ReadingPolicy {
  /** Read the kind of text, or leave it out without a word. */
  readonly read: Readonly<Record<SentenceRole | 'pull-quote', boolean>>;
  /** Silence after the last sentence of such a text. */
  readonly pauseAfter: Readonly<Record<SentenceRole | 'separator' | 'row', Pause>>;
}

const paragraphs = (times: number): Pause => ({ of: 'paragraph', times });
const headings = (times: number): Pause => ({ of: 'heading', times });
/** Between two sentences of a paragraph. */
export const SENTENCE_PAUSE: Pause = { of: 'sentence', times: 1 };

export const READING_POLICY: ReadingPolicy = {
  read: {
    title: true,
    subtitle: true,
    advisory: true,
    heading: true,
    standfirst: true,
    text: true,
    quote: true,
    attribution: true,
    list: true,
    term: true,
    picture: true,
    caption: true,
    // Folded away on the page until the reader opens it.
    description: false,
    cell: true,
    code: true,
    link: true,
    // It repeats a sentence of the text.
    'pull-quote': false,
  },
  pauseAfter: {
    title: headings(1.2),
    subtitle: headings(0.8),
    advisory: headings(0.8),
    heading: headings(1),
    standfirst: paragraphs(1.4),
    text: paragraphs(1),
    quote: paragraphs(1),
    attribution: paragraphs(1.1),
    list: paragraphs(0.85),
    term: paragraphs(0.7),
    picture: paragraphs(0.85),
    caption: paragraphs(1.1),
    description: paragraphs(1),
    cell: paragraphs(0.4),
    code: paragraphs(1.1),
    link: paragraphs(0.85),
    separator: paragraphs(2),
    row: paragraphs(1),
  },
};
