/**
 * Which texts of a publication are said, in which order and as what: the walk behind the script. It knows
 * kinds of blocks; sentences and spoken forms are made of its passages elsewhere.
 */
import { blockText } from '../document/block-text.ts';
import type { List, Note, Publication, Table } from '../document/model.ts';
import { partsOf } from '../document/parts.ts';
import type { Part } from '../document/parts.ts';
import { TITLE_ID, titleBlock } from '../document/walk.ts';
import type { NarrationWords } from './narration-words.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import { asideLabel, kept, linkPrefix, named, passage, stretch, textBlock } from './reading-steps.ts';
import type { Context, Reader, ReadingStep } from './reading-steps.ts';

/** Every passage in reading order: the title, then the text. Notes are read by `noteOrder`. */
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

/**
 * The passages of a note.
 * @param number as it is shown, from 1
 * @param section the section in which it is read
 */
export function* noteOrder(
  publication: Publication,
  note: Note,
  number: number,
  section: string,
  policy: ReadingPolicy,
  words: NarrationWords,
): Generator<ReadingStep> {
  const lang = note.lang ?? publication.metadata.language;
  const context: Context = { section, lang, role: 'text', prefix: '' };
  yield* stretch(
    note.id,
    'note',
    words.note(number),
    visitAll({ policy, words }, context, partsOf({ kind: 'note', thing: note })),
  );
}

function* visit(reader: Reader, outside: Context, part: Part): Generator<ReadingStep> {
  if (part.kind === 'entry') return yield* visitAll(reader, outside, partsOf(part));
  yield { kind: 'place', id: part.thing.id, section: part.kind === 'section' };
  const lang = ('lang' in part.thing ? part.thing.lang : undefined) ?? outside.lang;
  const context = { ...outside, lang };
  switch (part.kind) {
    case 'section':
      yield* visitAll(reader, { ...context, section: part.thing.id }, partsOf(part));
      return yield { kind: 'section-end' };
    case 'note':
      return;
    case 'heading':
    case 'code':
      return yield* kept(reader, part.kind, part.thing.id, textBlock(reader, context, part.kind, part.thing));
    case 'term':
    case 'caption':
    case 'cell':
      return yield* textBlock(reader, context, part.kind, part.thing);
    case 'paragraph':
      return yield* textBlock(reader, context, part.thing.role ?? context.role, part.thing);
    case 'embed':
      return yield* kept(
        reader,
        'link',
        part.thing.id,
        textBlock(
          reader,
          { ...context, prefix: linkPrefix(reader, lang, part.thing.title) },
          'link',
          part.thing,
        ),
      );
    case 'pull-quote':
      if (reader.policy.read['pull-quote']) yield* textBlock(reader, context, 'quote', part.thing);
      return;
    case 'separator':
      return yield { kind: 'break', pause: 'separator' };
    case 'quote':
      return yield* kept(
        reader,
        'quote',
        part.thing.id,
        visitAll(reader, { ...context, role: 'quote' }, partsOf(part)),
      );
    case 'aside':
      return yield* stretch(
        part.thing.id,
        'aside',
        asideLabel(part.thing, reader.words),
        visitAll(reader, context, partsOf(part)),
      );
    case 'list':
      return yield* kept(reader, 'list', part.thing.id, list(reader, context, part.thing));
    case 'definition-list':
      return yield* kept(
        reader,
        'list',
        part.thing.id,
        visitAll(reader, { ...context, role: 'list' }, partsOf(part)),
      );
    case 'table':
      return yield* kept(reader, 'table', part.thing.id, table(reader, context, part.thing));
    case 'figure': {
      const { alt, id, caption, description } = part.thing;
      if (alt !== '')
        yield* kept(
          reader,
          'picture',
          id,
          passage(reader, context, 'picture', id, named(reader, lang, alt, reader.words.picture), false),
        );
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
    yield { kind: 'break', pause: 'row' };
  }
}
