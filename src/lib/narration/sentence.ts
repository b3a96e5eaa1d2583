/**
 * One sentence of a script: what is shown, what is said, and how the two fit together. Every offset
 * counts UTF-16 code units, as speech events and DOM ranges do.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Span } from '../locator/locator.ts';

export type SentenceRole =
  | 'title'
  | 'subtitle'
  | 'advisory'
  | 'heading'
  | 'standfirst'
  | 'text'
  | 'quote'
  | 'attribution'
  | 'list'
  | 'term'
  | 'picture'
  | 'caption'
  | 'description'
  | 'cell'
  | 'code'
  | 'link';

/** A share of a length that the reader sets: that after paragraphs, or after headings. */
export interface Pause {
  readonly of: 'sentence' | 'paragraph' | 'heading';
  readonly times: number;
}

export interface SpokenWord {
  /** In `Sentence.spoken`. */
  readonly spoken: Span;
  /** In the block's text. Several spoken words may stand for one shown word ("т. е." said in full). */
  readonly shown: Span;
}

export interface SpokenRun {
  /** In `Sentence.spoken`: it ends here and begins where the one before ends. */
  readonly end: number;
  readonly lang: LanguageTag;
}

export interface Sentence {
  /** Its place in `Script.sentences`. */
  readonly index: number;
  /** Its number among the sentences outside of asides and notes, from 1; inside them that of the sentence before. */
  readonly ordinal: number;
  /** Id of its text block; of the figure for role `picture`; `title` for `subtitle` and `advisory`. */
  readonly block: string;
  /** Id of its section. */
  readonly section: string;
  readonly lang: LanguageTag;
  /** In `blockText(block)`. Empty (start = end) where what is said is not the block's own text: mark the whole block. */
  readonly span: Span;
  /** Plain text with at least one letter or digit. */
  readonly spoken: string;
  readonly words: readonly SpokenWord[];
  /** Parts of `spoken` in order, without gaps, each in one language; the only one has the sentence's own. */
  readonly runs: readonly SpokenRun[];
  readonly pauseAfter: Pause;
  /** A break between scenes follows. */
  readonly sceneEnds: boolean;
  readonly role: SentenceRole;
  /** Counts text blocks from 0: two sentences with the same number stand in the same paragraph, or in a note to it. */
  readonly paragraph: number;
}
