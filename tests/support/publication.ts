/** Short ways to write publications in tests. */
import {
  SCHEMA,
  type Block,
  type Inline,
  type Note,
  type Paragraph,
  type Publication,
  type Section,
} from '../../src/lib/document/model.ts';

export const textInline = (text: string): Inline => ({ kind: 'text', text });

export const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  id: '',
  content: [textInline(text)],
  ...more,
});

export const section = (
  title: string | null,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section => ({
  id: '',
  heading: title === null ? null : { kind: 'heading', id: '', content: [textInline(title)] },
  blocks,
  sections,
});

/** A draft: ids are '' but those that a test writes. */
export const draftOf = (
  body: readonly Section[],
  notes: readonly Note[] = [],
  more: Partial<Publication> = {},
): Publication => ({
  schema: SCHEMA,
  id: 'an-article',
  metadata: { title: 'Title', language: 'en', kind: 'original', authors: [], translators: [] },
  body,
  notes,
  resources: [],
  ...more,
});
