/** The shape of a page that is only words: Help and About. It goes into the page as data, one language at a time. */
export type PlainBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'terms'; readonly entries: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | {
      readonly kind: 'keys';
      readonly caption: string;
      readonly head: readonly [string, string];
      /** For each row the key strokes, each a list of keys held together, and what they do. */
      readonly rows: readonly { readonly strokes: readonly (readonly string[])[]; readonly does: string }[];
    };

export interface PlainSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PlainBlock[];
}

export interface PlainPage {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly sections: readonly PlainSection[];
}
