/**
 * Which texts of a publication are said, in which order and as what: the walk behind the script. It knows
 * kinds of blocks; sentences and spoken forms are made of its passages elsewhere.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import { blockText } from '../document/block-text.ts';
import type { Aside, List, Publication, Table, TextBlock } from '../document/model.ts';
import { partsOf } from '../document/parts.ts';
import type { Part } from '../document/parts.ts';
import { TITLE_ID, titleBlock } from '../document/walk.ts';
import type { NarrationWords } from './narration-words.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import type { SentenceRole } from './sentence.ts';

export interface Passage {
  readonly kind: 'passage';
  readonly block: string;
  readonly section: string;
  readonly lang: LanguageTag;
  readonly role: SentenceRole;
  readonly aside: Aside | null;
  readonly text: string;
  /** False where the text is not the block's own (a picture's description): it has no offsets then. */
  readonly own: boolean;
  /** Said before the text, not shown in it; empty where there is nothing. */
  readonly prefix: string;
  /** ms at normal speed. */
  readonly pauseAfter: number;
}

export type ReadingStep =
  | Passage
  /** What follows belongs to this id, whether it is read or not. */
  | { readonly kind: 'place'; readonly id: string; readonly section: boolean }
  /** At least so long a silence, in ms, after what came before. */
  | { readonly kind: 'pause'; readonly ms: number };

interface Context {
  readonly section: string;
  readonly lang: LanguageTag;
  readonly role: SentenceRole;
  readonly aside: Aside | null;
  readonly prefix: string;
}

/** Every passage in reading order: the title, then the text. Notes are left out. */
export function* readingOrder(
  publication: Publication,
  policy: ReadingPolicy,
  words: NarrationWords,
): Generator<ReadingStep> {
  const { metadata, body } = publication;
  const [first] = body;
  if (!first) return;
  const context: Context = {
    section: first.id,
    lang: metadata.language,
    role: 'text',
    aside: null,
    prefix: '',
  };
  const reader = { policy, words };
  yield { kind: 'place', id: TITLE_ID, section: false };
  yield* passage(reader, context, 'title', TITLE_ID, blockText(titleBlock(publication)));
  if (metadata.subtitle) yield* passage(reader, context, 'subtitle', TITLE_ID, metadata.subtitle, false);
  if (metadata.advisory)
    yield* passage(
      reader,
      context,
      'advisory',
      TITLE_ID,
      named(reader, metadata.language, metadata.advisory, words.advisory),
      false,
    );
  for (const section of body) yield* visit(reader, context, { kind: 'section', thing: section });
}

interface Reader {
  readonly policy: ReadingPolicy;
  readonly words: NarrationWords;
}

function* visit(reader: Reader, outside: Context, part: Part): Generator<ReadingStep> {
  if (part.kind === 'entry') return yield* visitAll(reader, outside, partsOf(part));
  yield { kind: 'place', id: part.thing.id, section: part.kind === 'section' };
  const lang = ('lang' in part.thing ? part.thing.lang : undefined) ?? outside.lang;
  const context = { ...outside, lang };
  switch (part.kind) {
    case 'section':
      return yield* visitAll(reader, { ...context, section: part.thing.id }, partsOf(part));
    case 'note':
      return;
    case 'heading':
    case 'term':
    case 'caption':
    case 'cell':
      return yield* textBlock(reader, context, part.kind, part.thing);
    case 'code':
      return yield* textBlock(reader, context, 'code', part.thing);
    case 'paragraph':
      return yield* textBlock(reader, context, part.thing.role ?? context.role, part.thing);
    case 'embed':
      return yield* textBlock(
        reader,
        { ...context, prefix: linkPrefix(reader, lang, part.thing.title) },
        'link',
        part.thing,
      );
    case 'pull-quote':
      if (reader.policy.read['pull-quote']) yield* textBlock(reader, context, 'quote', part.thing);
      return;
    case 'separator':
      return yield { kind: 'pause', ms: reader.policy.pauseAfter.separator };
    case 'quote':
      return yield* visitAll(reader, { ...context, role: 'quote' }, partsOf(part));
    case 'aside':
      return yield* visitAll(reader, { ...context, aside: context.aside ?? part.thing }, partsOf(part));
    case 'list':
      return yield* list(reader, context, part.thing);
    case 'definition-list':
      return yield* visitAll(reader, { ...context, role: 'list' }, partsOf(part));
    case 'table':
      return yield* table(reader, context, part.thing);
    case 'figure': {
      const { alt, id, caption, description } = part.thing;
      if (alt !== '')
        yield* passage(reader, context, 'picture', id, named(reader, lang, alt, reader.words.picture), false);
      if (caption) yield* visit(reader, context, { kind: 'caption', thing: caption });
      if (description.length > 0)
        yield* visitAll(reader, { ...context, role: 'description' }, partsOf(part).slice(caption ? 1 : 0));
    }
  }
}

function* visitAll(reader: Reader, context: Context, parts: readonly Part[]): Generator<ReadingStep> {
  let { prefix } = context;
  for (const part of parts) {
    yield* visit(reader, { ...context, prefix }, part);
    prefix = '';
  }
}

function* list(
  reader: Reader,
  context: Context,
  { ordered, start = 1, entries }: List,
): Generator<ReadingStep> {
  for (const [index, entry] of entries.entries()) {
    const prefix = ordered ? `${start + index}. ` : '';
    yield* visit(reader, { ...context, role: 'list', prefix }, { kind: 'entry', thing: entry });
  }
}

/** Row by row, as a page is read. */
function* table(reader: Reader, context: Context, { caption, head, rows }: Table): Generator<ReadingStep> {
  if (caption) yield* visit(reader, context, { kind: 'caption', thing: caption });
  for (const row of [head, ...rows]) {
    yield* visitAll(
      reader,
      context,
      row.map((thing) => ({ kind: 'cell', thing })),
    );
    yield { kind: 'pause', ms: reader.policy.pauseAfter.row };
  }
}

function* textBlock(
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
  );
}

function* passage(
  reader: Reader,
  context: Context,
  role: SentenceRole,
  block: string,
  text: string,
  own = true,
): Generator<ReadingStep> {
  if (!reader.policy.read[role]) return;
  const { section, lang, aside, prefix } = context;
  yield {
    kind: 'passage',
    block,
    section,
    lang,
    role,
    aside,
    text,
    own,
    prefix,
    pauseAfter: reader.policy.pauseAfter[role],
  };
}

/** The voice of the text says our words too: only where they are in its language. */
function named({ words }: Reader, lang: LanguageTag, text: string, name: (text: string) => string): string {
  return primaryLanguage(words.lang) === primaryLanguage(lang) ? name(text) : text;
}

function linkPrefix(reader: Reader, lang: LanguageTag, title: string): string {
  const said = named(reader, lang, title, reader.words.link);
  return said.slice(0, Math.max(0, said.indexOf(title)));
}
