/** What the reader page is told of the article beside its text. */
export interface ReaderPage {
  readonly slug: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string | null;
  /** Minutes at speed 1. */
  readonly listeningMinutes: number;
  readonly readingMinutes: number;
  /** The other languages of this article. */
  readonly editions: readonly { readonly lang: string; readonly title: string }[];
}
