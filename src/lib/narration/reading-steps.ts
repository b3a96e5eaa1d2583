/**
 * The steps of the walk through what is read: passages of text, and where something begins and ends that can be passed
 * over as one. Here they are made; which follows which is in reading-order.ts.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import { blockInlines, blockText, inlineSpans, noteMarks } from '../document/block-text.ts';
import type { LanguageRun, NoteMark } from '../document/block-text.ts';
import type { Aside, TextBlock } from '../document/model.ts';
import type { NarrationWords } from './narration-words.ts';
import type { ReadingPolicy, SkippableKind } from './reading-policy.ts';
import type { SentenceRole } from './sentence.ts';

export interface Passage {
  readonly kind: 'passage';
  readonly block: string;
  readonly section: string;
  readonly lang: LanguageTag;
  readonly role: SentenceRole;
  readonly text: string;
  /** Parts of the text in another language; may nest, outer first. */
  readonly runs: readonly LanguageRun[];
  readonly notes: readonly NoteMark[];
  /** False where the text is not the block's own (a picture's description): it has no offsets then. */
  readonly own: boolean;
  /** Said before the text, not shown in it; empty where there is nothing. */
  readonly prefix: string;
}

export type ReadingStep =
  | Passage
  /** What follows belongs to this id, whether it is read or not. */
  | { readonly kind: 'place'; readonly id: string; readonly section: boolean }
  /** What follows, until it is closed, can be passed over as one. */
  | { readonly kind: 'open'; readonly id: string; readonly skippable: SkippableKind; readonly label: string }
  | { readonly kind: 'close'; readonly id: string }
  | { readonly kind: 'break'; readonly pause: 'separator' | 'row' }
  | { readonly kind: 'section-end' };

/** What a passage takes from where it stands. */
export interface Context {
  readonly section: string;
  readonly lang: LanguageTag;
  readonly role: SentenceRole;
  readonly prefix: string;
}

export interface Reader {
  readonly policy: ReadingPolicy;
  readonly words: NarrationWords;
}

export function* textBlock(
  reader: Reader,
  context: Context,
  role: SentenceRole,
  block: TextBlock,
): Generator<ReadingStep> {
  // What a description holds is collapsed, whatever kinds of text are in it.
  yield* passage(
    reader,
    context,
    context.role === 'description' ? 'description' : role,
    block.id,
    blockText(block),
    true,
    block,
  );
}

export function* passage(
  reader: Reader,
  context: Context,
  role: SentenceRole,
  block: string,
  text: string,
  own = true,
  from?: TextBlock,
): Generator<ReadingStep> {
  if (!reader.policy.read[role]) return;
  const { section, lang, prefix } = context;
  const inlines = from ? blockInlines(from) : [];
  const [runs, notes] = [inlineSpans(inlines), noteMarks(inlines)];
  yield { kind: 'passage', block, section, lang, role, text, runs, notes, own, prefix };
}

export function kept(
  { words }: Reader,
  kind: Exclude<SkippableKind, 'aside' | 'note'>,
  id: string,
  inside: Generator<ReadingStep>,
): Generator<ReadingStep> {
  return stretch(id, kind, words.kinds[kind], inside);
}

export function* stretch(
  id: string,
  skippable: SkippableKind,
  label: string,
  inside: Generator<ReadingStep>,
): Generator<ReadingStep> {
  yield { kind: 'open', id, skippable, label };
  yield* inside;
  yield { kind: 'close', id };
}

export function asideLabel({ label, asideKind }: Aside, words: NarrationWords): string {
  return label ?? words.asideKinds[asideKind];
}

/** The voice of the text says our words too: only where they are in its language. */
export function named(
  { words }: Reader,
  lang: LanguageTag,
  text: string,
  name: (text: string) => string,
): string {
  return primaryLanguage(words.lang) === primaryLanguage(lang) ? name(text) : text;
}

export function linkPrefix(reader: Reader, lang: LanguageTag, title: string): string {
  const said = named(reader, lang, title, reader.words.link);
  return said.slice(0, Math.max(0, said.indexOf(title)));
}
