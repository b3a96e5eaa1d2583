/**
 * The words that the written article needs and the publication does not hold: labels, lines of the header,
 * the footer. The catalogues `i18n/en/article.ts` and `i18n/ru/article.ts` have this shape.
 */
import type { AsideKind, Kind, SourceWork } from './model.ts';

/** What a line about the origin of the text may name. */
export interface Origin {
  readonly kind: Kind;
  /** Who publishes this edition. */
  readonly publisher?: string;
  readonly source?: SourceWork;
}

export interface ArticleWords {
  /** The line above the title, e.g. "Retold from Meduza · from Russian"; empty where there is nothing to say. */
  kicker(origin: Origin): string;
  authors(names: readonly string[]): string;
  translators(names: readonly string[]): string;
  /** Who reported the source first. */
  reporter(name: string): string;
  /** @param date ISO calendar date */
  published(date: string): string;
  /** @param date ISO calendar date */
  modified(date: string): string;
  minutesToRead(minutes: number): string;
  minutesToHear(minutes: number): string;
  advisory(sentence: string): string;
  /** A sentence for the footer that says where the text comes from. */
  origin(origin: Origin): string;
  readonly asides: Readonly<Record<AsideKind, string>>;
  /** Accessible name of the n-th aside of one name, n from 2. */
  numbered(name: string, n: number): string;
  readonly sceneBreak: string;
  readonly longDescription: string;
  /** Accessible name of a table without a caption. */
  readonly table: string;
  readonly previousSection: string;
  readonly nextSection: string;
  readonly notes: string;
  /** Accessible name of the reference to the n-th note. */
  noteReference(n: number): string;
  /** Accessible name of the way back from the n-th note to its k-th reference of `of`. */
  backToText(n: number, k: number, of: number): string;
  /** Said to screen readers after a link that leaves the site. */
  readonly externalLink: string;
}
