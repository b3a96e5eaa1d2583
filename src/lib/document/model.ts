/**
 * The document model: what every source (Markdown, plain text, a page) becomes, and what rendering,
 * narration, search and export read. It is plain data, equal by value, with no markup in it and no
 * behaviour. Names follow the Readium Web Publication Manifest, DPUB-ARIA, schema.org Article.
 */
import type { LanguageTag } from '../base/language.ts';

/** Version of this shape. A reader of stored publications refuses a newer one. */
export const SCHEMA = 1;

export interface Publication {
  readonly schema: typeof SCHEMA;
  /** Slug: lower-case latin letters, digits and hyphens. */
  readonly id: string;
  readonly metadata: Metadata;
  /** Never empty. The text before the first heading is a section whose `heading` is null. */
  readonly body: readonly Section[];
  readonly notes: readonly Note[];
  readonly resources: readonly Resource[];
}

export type Kind = 'original' | 'translation' | 'abridged-translation' | 'retelling';

export interface Metadata {
  readonly title: string;
  readonly subtitle?: string;
  readonly language: LanguageTag;
  readonly kind: Kind;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  /** Another edition of this publication, from which the block ids were taken. */
  readonly translationOf?: LanguageTag;
  /** The work that this one retells or translates. */
  readonly source?: SourceWork;
  /** ISO 8601 calendar dates, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly rights?: string;
  /** What the reader is warned of, as a sentence. */
  readonly advisory?: string;
  /** One sentence for lists and link previews. */
  readonly summary?: string;
  /** The publisher's list for voices, in the order written; never shown, never an empty list. */
  readonly pronunciations?: readonly Pronunciation[];
}

/** What a voice is to say in place of words that it gets wrong. */
export interface Pronunciation {
  /** As it stands in the text, any white space as any other; at most `MAX_PRONUNCIATION` code units, as `say`. */
  readonly text: string;
  /** Plain words, with a letter or a digit. */
  readonly say: string;
  /** Of the text it is for; absent: that of the publication. */
  readonly lang?: LanguageTag;
  /** Absent: only where the word ends with `text`. False: also where letters follow, as case endings do. */
  readonly wholeWord?: false;
  /** Absent: in capitals or not. */
  readonly caseSensitive?: true;
}

export interface SourceWork {
  readonly title: string;
  readonly language?: LanguageTag;
  readonly publisher?: string;
  /** Who reported it first, where that is not the publisher. */
  readonly reporter?: string;
  readonly published?: string;
  /** Absolute, http or https. */
  readonly url?: string;
}

/** A file that the publication shows, addressed beside its own page. */
export interface Resource {
  /** File name, no folders. */
  readonly name: string;
  readonly mediaType:
    'image/svg+xml' | 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif' | 'image/gif';
  /** Intrinsic size in CSS px, so that the page keeps room for it. */
  readonly width: number;
  readonly height: number;
}

export interface Section {
  readonly id: string;
  /** Null only for the text before the first heading. */
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

interface Identified {
  /** Unique in the publication: a letter, then letters, digits, `-` and `_`; not `title`, nor beginning with `ref-`. */
  readonly id: string;
  /** Only where it differs from what surrounds it. */
  readonly lang?: LanguageTag;
  readonly dir?: 'ltr' | 'rtl';
}

/** A section's heading. Its level is its depth in the tree: 2 for the outermost (the title is 1). */
export interface Heading extends Identified {
  readonly kind: 'heading';
  readonly content: readonly Inline[];
}
export interface Paragraph extends Identified {
  readonly kind: 'paragraph';
  readonly role?: 'standfirst' | 'attribution';
  readonly content: readonly Inline[];
}
export interface List extends Identified {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list, where it is not 1. */
  readonly start?: number;
  readonly entries: readonly ListEntry[];
}
export interface ListEntry {
  readonly blocks: readonly Block[];
}
export interface DefinitionList extends Identified {
  readonly kind: 'definition-list';
  readonly entries: readonly DefinitionEntry[];
}
export interface DefinitionEntry {
  /** Never empty. */
  readonly terms: readonly Term[];
  readonly blocks: readonly Block[];
}
export interface Term extends Identified {
  readonly kind: 'term';
  readonly content: readonly Inline[];
}
export interface Quote extends Identified {
  readonly kind: 'quote';
  /** The last may be a paragraph with role `attribution`. */
  readonly blocks: readonly Block[];
}
/** Repeats a sentence of the text in large type: shown, not read aloud. */
export interface PullQuote extends Identified {
  readonly kind: 'pull-quote';
  readonly content: readonly Inline[];
}
export interface Figure extends Identified {
  readonly kind: 'figure';
  /** Name of a resource. */
  readonly resource: string;
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly caption: Caption | null;
  /** What the picture shows, at length; empty where alt says it all. */
  readonly description: readonly Block[];
}
export interface Caption extends Identified {
  readonly kind: 'caption';
  readonly content: readonly Inline[];
}
export type AsideKind = 'promo' | 'donation' | 'newsletter' | 'sidebar' | 'correction' | 'disclosure';
export interface Aside extends Identified {
  readonly kind: 'aside';
  readonly asideKind: AsideKind;
  /** A name of its own in place of the name of its kind. */
  readonly label?: string;
  readonly blocks: readonly Block[];
}
export interface Table extends Identified {
  readonly kind: 'table';
  readonly caption: Caption | null;
  /** One row of column headers. */
  readonly head: readonly Cell[];
  /** Every row has as many cells as `head`. */
  readonly rows: readonly (readonly Cell[])[];
  /** The first cell of every row is its header. */
  readonly rowHeaders: boolean;
}
export interface Cell extends Identified {
  readonly kind: 'cell';
  readonly content: readonly Inline[];
  readonly align?: 'start' | 'center' | 'end';
}
export interface CodeBlock extends Identified {
  readonly kind: 'code';
  /** Programming language, as in a Markdown fence. */
  readonly language?: string;
  readonly text: string;
}
/** A break between scenes. */
export interface Separator extends Identified {
  readonly kind: 'separator';
}
/** A card that links to something elsewhere; never a frame. */
export interface Embed extends Identified {
  readonly kind: 'embed';
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string;
  readonly site?: string;
  readonly description?: string;
}

export type Block =
  | Paragraph
  | List
  | DefinitionList
  | Quote
  | PullQuote
  | Figure
  | Aside
  | Table
  | CodeBlock
  | Separator
  | Embed;

/** What holds text itself: positions point into these, and offsets count in their `blockText`. */
export type TextBlock = Heading | Paragraph | Term | PullQuote | Caption | Cell | CodeBlock | Embed;

/** A footnote or endnote; its number is its place in `Publication.notes`. */
export interface Note {
  readonly id: string;
  readonly lang?: LanguageTag;
  readonly blocks: readonly Block[];
}

/** Always in the normal form of `inlines.ts`, so that equal texts are equal data. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'quotation'; readonly lang?: LanguageTag; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[] }
  | { readonly kind: 'note-ref'; readonly note: string }
  | { readonly kind: 'abbreviation'; readonly expansion: string; readonly content: readonly Inline[] }
  | {
      readonly kind: 'span';
      readonly lang: LanguageTag;
      readonly dir?: 'ltr' | 'rtl';
      readonly content: readonly Inline[];
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly resource: string; readonly alt: string };
