/** Short ways to write what narration reads: blocks of each kind, and the script made of them. */
import { assignIds } from '../../src/lib/document/ids.ts';
import type { Block, Inline, Note, Publication, Section } from '../../src/lib/document/model.ts';
import { buildScript } from '../../src/lib/narration/script.ts';
import type { Script, ScriptOptions } from '../../src/lib/narration/script.ts';
import { testWords } from './narration-words.ts';
import { draftOf, paragraph, section, textInline } from './publication.ts';

interface Written extends Partial<ScriptOptions> {
  readonly notes?: readonly Note[];
  /** Of the publication. */
  readonly lang?: string;
}

export function publicationOf(
  body: readonly Section[],
  { notes = [], lang = 'en' }: Written = {},
): Publication {
  const metadata = {
    title: 'Title',
    language: lang,
    kind: 'original',
    authors: [],
    translators: [],
  } as const;
  return assignIds(draftOf(body, notes, { metadata }));
}

/** Sentence 0 is the title. */
export function scriptOfSections(body: readonly Section[], written: Written = {}): Script {
  const { notes: _, lang: __, ...options } = written;
  return buildScript(publicationOf(body, written), { words: testWords, ...options });
}

export function scriptOf(blocks: readonly Block[], written: Written = {}): Script {
  return scriptOfSections([section(null, blocks)], written);
}

export const quote = (id: string, blocks: readonly Block[]): Block => ({ kind: 'quote', id, blocks });

export const list = (id: string, ...entries: string[]): Block => ({
  kind: 'list',
  id,
  ordered: false,
  entries: entries.map((text) => ({ blocks: [paragraph(text)] })),
});

export const aside = (id: string, blocks: readonly Block[], label?: string): Block => ({
  kind: 'aside',
  id,
  asideKind: 'sidebar',
  blocks,
  ...(label !== undefined && { label }),
});

export const code = (id: string, text: string): Block => ({ kind: 'code', id, text });
export const separator = (): Block => ({ kind: 'separator', id: '' });
export const card = (id: string, title: string): Block => ({
  kind: 'embed',
  id,
  url: 'https://example.org/',
  title,
});

export const picture = (id: string, alt: string): Block => ({
  kind: 'figure',
  id,
  resource: 'a.svg',
  alt,
  caption: null,
  description: [],
});

export const table = (id: string, ...cells: string[]): Block => ({
  kind: 'table',
  id,
  caption: null,
  head: cells.map((text) => ({ kind: 'cell', id: '', content: [textInline(text)] })),
  rows: [],
  rowHeaders: false,
});

/** A paragraph in which `[^id]` refers to a note, and `{fr:mot}` is a word in another language. */
export function marked(text: string, id = ''): Block {
  const content = text.split(/(\[\^[\w-]+\]|\{[\w-]+:[^}]*\})/).flatMap((part): Inline[] => {
    if (part === '') return [];
    const note = /^\[\^([\w-]+)\]$/.exec(part);
    if (note) return [{ kind: 'note-ref', note: note[1]! }];
    const foreign = /^\{([\w-]+):(.*)\}$/.exec(part);
    if (foreign) return [{ kind: 'span', lang: foreign[1]!, content: [textInline(foreign[2]!)] }];
    return [textInline(part)];
  });
  return { kind: 'paragraph', id, content };
}

export const note = (id: string, ...texts: string[]): Note => ({
  id,
  blocks: texts.map((text) => paragraph(text)),
});

/** What a script says, sentence by sentence. */
export const spokenIn = ({ sentences }: Script): string[] => sentences.map(({ spoken }) => spoken);
