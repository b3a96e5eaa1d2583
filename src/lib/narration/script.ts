/**
 * The script: everything narration will say of a publication, sentence by sentence in reading order,
 * with the way back from what is said to what is shown. Pure data, made once per publication.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Aside, AsideKind, Publication } from '../document/model.ts';
import type { Span } from '../locator/locator.ts';
import type { NarrationWords } from './narration-words.ts';
import { readingOrder } from './reading-order.ts';
import type { Passage } from './reading-order.ts';
import { READING_POLICY } from './reading-policy.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import { sentenceSpans } from './segment.ts';
import type { Sentence } from './sentence.ts';
import { spokenForm } from './spoken/spoken-form.ts';
import type { SpokenForm } from './spoken/spoken-form.ts';

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

/** A publication with nothing to read gives a script without sentences. */
export function buildScript(
  publication: Publication,
  { words, policy = READING_POLICY }: ScriptOptions,
): Script {
  const sentences: Sentence[] = [];
  const firsts = new Map<string, number>();
  const sectionIds: string[] = [];
  const asides = new Map<string, ScriptAside>();
  let paragraph = -1;
  let ordinal = 0;
  for (const step of readingOrder(publication, policy, words)) {
    if (step.kind === 'place') {
      firsts.set(step.id, sentences.length);
      if (step.section) sectionIds.push(step.id);
    } else if (step.kind === 'pause') {
      const last = sentences.at(-1);
      if (last && last.pauseAfter < step.ms) sentences[last.index] = { ...last, pauseAfter: step.ms };
    } else {
      paragraph += 1;
      const index = sentences.length;
      const made = sentencesOf(step, { index, ordinal, paragraph, pause: policy.pauseAfter.sentence });
      sentences.push(...made);
      ordinal = made.at(-1)?.ordinal ?? ordinal;
      if (step.aside && made.length > 0)
        asides.set(step.aside.id, grown(asides.get(step.aside.id), step.aside, made, words));
    }
  }
  return {
    publication: publication.id,
    lang: publication.metadata.language,
    sentences,
    sections: sectionsOf(sectionIds, firsts, sentences.length),
    asides: [...asides.values()],
    countable: ordinal,
    firsts,
  };
}

/**
 * The sentence at an offset of a block (code units), else the nearest one after it; null where nothing
 * follows or the id is not part of the text that is read in order (a note).
 */
export function sentenceAt(script: Script, block: string, offset: number): number | null {
  let index = script.firsts.get(block);
  if (index === undefined) return null;
  for (let at = script.sentences[index]; at?.block === block; at = script.sentences[index]) {
    if (offset < at.span.end || (at.span.start === at.span.end && offset <= at.span.start)) break;
    index += 1;
  }
  return index < script.sentences.length ? index : null;
}

interface Numbers {
  /** Of the first sentence. */
  readonly index: number;
  /** Of the last sentence before. */
  readonly ordinal: number;
  readonly paragraph: number;
  /** Between two sentences of a passage, in ms. */
  readonly pause: number;
}

function sentencesOf(passage: Passage, { index, ordinal, paragraph, pause }: Numbers): Sentence[] {
  const made: Sentence[] = [];
  const { block, section, role, own, text, lang } = passage;
  const spans = role === 'code' ? lineSpans(text) : sentenceSpans(text, lang);
  for (const [place, span] of spans.entries()) {
    const form = spokenForm(text.slice(span.start, span.end), lang, span.start);
    if (form.spoken === '') continue;
    made.push({
      index: index + made.length,
      ordinal: passage.aside ? ordinal : ordinal + made.length + 1,
      block,
      section,
      lang,
      role,
      paragraph,
      span: own ? span : NOWHERE,
      ...withPrefix(own ? form : { ...form, words: [] }, place === 0 ? passage.prefix : ''),
      pauseAfter: pause,
      aside: passage.aside?.id ?? null,
    });
  }
  const last = made.pop();
  return last ? [...made, { ...last, pauseAfter: passage.pauseAfter }] : [];
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Code is said line by line. */
function lineSpans(text: string): Span[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

function withPrefix({ spoken, words }: SpokenForm, prefix: string): SpokenForm {
  const by = prefix.length;
  if (by === 0) return { spoken, words };
  return {
    spoken: prefix + spoken,
    words: words.map((word) => ({
      ...word,
      spoken: { start: word.spoken.start + by, end: word.spoken.end + by },
    })),
  };
}

function grown(
  before: ScriptAside | undefined,
  aside: Aside,
  made: readonly Sentence[],
  words: NarrationWords,
): ScriptAside {
  const last = made.at(-1)!.index;
  if (before) return { ...before, last };
  const label = aside.label ?? words.asideKinds[aside.asideKind];
  return { id: aside.id, kind: aside.asideKind, label, first: made[0]!.index, last };
}

/** The first section begins with the title. Sections in which nothing is read are left out. */
function sectionsOf(
  ids: readonly string[],
  firsts: ReadonlyMap<string, number>,
  end: number,
): Script['sections'] {
  const places = ids.map((id, index) => ({ id, first: index === 0 ? 0 : firsts.get(id)! }));
  return places.filter(({ first }, index) => first < (places[index + 1]?.first ?? end));
}
