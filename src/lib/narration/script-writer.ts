/**
 * Makes a script of the reading order: numbers the sentences, puts notes where they are to be read, and keeps
 * where each section, block and stretch begins and ends.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Publication } from '../document/model.ts';
import type { NarrationWords } from './narration-words.ts';
import { passageSentences } from './passage-sentences.ts';
import { noteOrder, readingOrder } from './reading-order.ts';
import type { Passage, ReadingStep } from './reading-steps.ts';
import type { ReadingPolicy, SkippableKind } from './reading-policy.ts';
import type { Sentence } from './sentence.ts';
import type { Expansion } from './spoken/expansion.ts';

/** Sentences that can be passed over as one: a quotation, a list, a note, an aside. They nest. */
export interface Stretch {
  /** Of the block or note; of the figure for a picture. */
  readonly id: string;
  readonly kind: SkippableKind;
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
  /** By their first sentence, outer ones before inner ones. */
  readonly stretches: readonly Stretch[];
  /** Number of sentences outside of asides and notes. */
  readonly countable: number;
  /** For every section and block id: the first sentence at or after it (may be past the last). */
  readonly firsts: ReadonlyMap<string, number>;
}

interface Manner {
  readonly words: NarrationWords;
  readonly policy: ReadingPolicy;
  readonly notesAt: 'reference' | 'section-end';
  readonly pronunciations: (lang: LanguageTag) => readonly Expansion[];
}

type Open = Extract<ReadingStep, { kind: 'open' }> & { readonly first: number; readonly place: number };

export function writeScript(publication: Publication, manner: Manner): Script {
  const { words, policy, notesAt, pronunciations } = manner;
  const sentences: Sentence[] = [];
  const firsts = new Map<string, number>();
  const sectionIds: string[] = [];
  const stretches: (Stretch | null)[] = [];
  const open: Open[] = [];
  const notesPlaced = new Set<string>();
  let notesDue: string[] = [];
  let section = publication.body[0]?.id ?? '';
  let paragraph = -1;
  let ordinal = 0;
  /** Within a note: its sentences belong to the paragraph that refers to it. */
  let inNote = 0;

  const take = (step: ReadingStep): void => {
    switch (step.kind) {
      case 'place':
        firsts.set(step.id, sentences.length);
        if (step.section) sectionIds.push(step.id);
        return;
      case 'open':
        open.push({ ...step, first: sentences.length, place: stretches.push(null) - 1 });
        return;
      case 'close': {
        const { id, skippable: kind, label, first, place } = open.pop()!;
        const last = sentences.length - 1;
        if (last >= first) stretches[place] = { id, kind, label, first, last };
        return;
      }
      case 'break':
        return breakAfter(step.pause);
      case 'section-end':
        return readDue();
      case 'passage':
        if (inNote === 0) paragraph += 1;
        section = step.section;
        return say(step);
    }
  };

  function breakAfter(pause: 'separator' | 'row'): void {
    const last = sentences.at(-1);
    if (!last) return;
    const longer = policy.pauseAfter[pause];
    sentences[last.index] = {
      ...last,
      sceneEnds: last.sceneEnds || pause === 'separator',
      pauseAfter: last.pauseAfter.of === 'heading' ? last.pauseAfter : longer,
    };
  }

  function say(passage: Passage): void {
    const counted = inNote === 0 && !open.some(({ skippable }) => skippable === 'aside');
    const notes = [...passage.notes];
    for (const made of passageSentences(passage, pronunciations, policy)) {
      if (counted) ordinal += 1;
      sentences.push({ ...made, index: sentences.length, ordinal, paragraph });
      while (notes[0] && notes[0].at <= made.span.end) noteMet(notes.shift()!.note);
    }
    for (const { note } of notes) noteMet(note);
  }

  function noteMet(id: string): void {
    if (notesPlaced.has(id)) return;
    notesPlaced.add(id);
    if (notesAt === 'reference') readNote(id);
    else notesDue.push(id);
  }

  function readNote(id: string): void {
    const number = publication.notes.findIndex((note) => note.id === id);
    const note = publication.notes[number];
    if (!note) return;
    firsts.set(id, sentences.length);
    inNote += 1;
    for (const step of noteOrder(publication, note, number + 1, section, policy, words)) take(step);
    inNote -= 1;
  }

  function readDue(): void {
    // A note may refer to another.
    for (let due = notesDue; due.length > 0; due = notesDue) {
      notesDue = [];
      paragraph += 1;
      due.forEach(readNote);
    }
  }

  for (const step of readingOrder(publication, policy, words)) take(step);
  // Nothing refers to these; they are read after the text.
  for (const { id } of publication.notes) {
    if (notesPlaced.has(id)) continue;
    notesPlaced.add(id);
    notesDue.push(id);
    readDue();
  }
  return {
    publication: publication.id,
    lang: publication.metadata.language,
    sentences,
    sections: sectionsOf(sectionIds, firsts, sentences.length),
    stretches: stretches.filter((stretch) => stretch !== null),
    countable: ordinal,
    firsts,
  };
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
