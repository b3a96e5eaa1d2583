/**
 * The script: everything narration can say of a publication, sentence by sentence in reading order,
 * with the way back from what is said to what is shown. Pure data; what of it is passed over is decided
 * while reading.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Publication } from '../document/model.ts';
import type { NarrationWords } from './narration-words.ts';
import { READING_POLICY } from './reading-policy.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import { writeScript } from './script-writer.ts';
import type { Script } from './script-writer.ts';
import type { Expansion } from './spoken/expansion.ts';

export type { Script, Stretch } from './script-writer.ts';

export interface ScriptOptions {
  readonly words: NarrationWords;
  readonly policy?: ReadingPolicy;
  /** Where notes are read: after the sentence that refers to them (where absent), or at the end of its section. */
  readonly notesAt?: 'reference' | 'section-end';
  /** Pronunciation rules for a language, those of the reader before those of the publisher. */
  readonly pronunciations?: (lang: LanguageTag) => readonly Expansion[];
}

/** A publication with nothing to read gives a script without sentences. */
export function buildScript(publication: Publication, options: ScriptOptions): Script {
  const { words, policy = READING_POLICY, notesAt = 'reference', pronunciations = () => [] } = options;
  return writeScript(publication, { words, policy, notesAt, pronunciations });
}

/**
 * The sentence at an offset of a block (code units), else the nearest one after it; null where nothing
 * follows or the id is not part of what is read.
 */
export function sentenceAt(script: Script, block: string, offset: number): number | null {
  const first = script.firsts.get(block);
  if (first === undefined) return null;
  let index = first;
  let past = first;
  // Notes may stand between two sentences of a block.
  for (let at = script.sentences[index]; at; at = script.sentences[index]) {
    if (at.block === block) {
      if (offset < at.span.end || (at.span.start === at.span.end && offset <= at.span.start)) return index;
      past = index + 1;
    } else if (at.paragraph !== script.sentences[first]!.paragraph) break;
    index += 1;
  }
  return past < script.sentences.length ? past : null;
}
