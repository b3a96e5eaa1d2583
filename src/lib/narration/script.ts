/**
 * The script: everything narration will say of a publication, sentence by sentence in reading order,
 * with the way back from what is said to what is shown. Pure data, made once per publication.
 */
import type { LanguageTag } from '../base/language.ts';
import type { AsideKind, Publication } from '../document/model.ts';
import type { NarrationWords } from './narration-words.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import type { Sentence } from './sentence.ts';

export interface ScriptAside {
  readonly id: string;
  readonly kind: AsideKind;
  /** Its own, or the name of its kind. */
  readonly label: string;
  /** Indices of its first and last sentence. */
  readonly first: number;
  readonly last: number;
}

export interface Script {
  /** Id of the publication. */
  readonly publication: string;
  readonly lang: LanguageTag;
  readonly sentences: readonly Sentence[];
  /** Sections in which something is read, in order; `first` is a sentence index. */
  readonly sections: readonly { readonly id: string; readonly first: number }[];
  readonly asides: readonly ScriptAside[];
  /** Number of sentences outside of asides. */
  readonly countable: number;
  /** For every section and block id in the text: the first sentence at or after it (may be past the last). */
  readonly firsts: ReadonlyMap<string, number>;
}

export interface ScriptOptions {
  readonly words: NarrationWords;
  readonly policy?: ReadingPolicy;
}

/** Throws nothing; a publication with nothing to read gives a script without sentences. */
export declare function buildScript(publication: Publication, options: ScriptOptions): Script;

/**
 * The sentence at an offset of a block (code units), else the nearest one after it; null where nothing
 * follows or the id is not part of the text that is read in order (a note).
 */
export declare function sentenceAt(script: Script, block: string, offset: number): number | null;
