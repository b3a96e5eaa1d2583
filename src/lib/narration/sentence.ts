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

export interface SpokenWord {
  /** In `Sentence.spoken`. */
  readonly spoken: Span;
  /** In the block's text. Several spoken words may stand for one shown word ("т. е." said in full). */
  readonly shown: Span;
}

export interface Sentence {
  /** Its place in `Script.sentences`. */
  readonly index: number;
  /** Its number among the sentences outside of asides, from 1; inside an aside that of the sentence before it. */
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
  /** Silence after it, in ms at normal speed. */
  readonly pauseAfter: number;
  readonly role: SentenceRole;
  /** Id of the aside it stands in. */
  readonly aside: string | null;
  /** Counts text blocks from 0: two sentences with the same number stand in the same paragraph. */
  readonly paragraph: number;
}
