/**
 * What is read aloud and how long the silence after it is, in one table. A later setting replaces rows
 * of the table; nothing else in narration decides such things.
 */
import type { SentenceRole } from './sentence.ts';

export interface ReadingPolicy {
  /** Read the kind of text, or leave it out without a word. */
  readonly read: Readonly<Record<SentenceRole | 'pull-quote' | 'notes', boolean>>;
  /** Silence after the last sentence of such a text, in ms at normal speed. */
  readonly pauseAfter: Readonly<Record<SentenceRole | 'separator' | 'row' | 'sentence', number>>;
}

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
    description: false,
    cell: true,
    code: true,
    link: true,
    // It repeats a sentence of the text.
    'pull-quote': false,
    notes: false,
  },
  pauseAfter: {
    title: 700,
    subtitle: 500,
    advisory: 500,
    heading: 600,
    standfirst: 500,
    text: 350,
    quote: 350,
    attribution: 400,
    list: 300,
    term: 250,
    picture: 300,
    caption: 400,
    description: 350,
    cell: 150,
    code: 400,
    link: 300,
    separator: 700,
    row: 350,
    sentence: 0,
  },
};
