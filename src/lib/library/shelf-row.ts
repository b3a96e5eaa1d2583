/** A published article as the Library shows it: plain data, small enough to stand in the page. */
export interface ShelfEdition {
  /** BCP 47. */
  readonly lang: string;
  /** The language's own name for itself. */
  readonly languageName: string;
  readonly title: string;
}

export interface ShelfRow {
  readonly slug: string;
  /** The edition in the page's language where there is one, then the others. */
  readonly editions: readonly [ShelfEdition, ...ShelfEdition[]];
  readonly minutesToRead: number;
  /** At speed 1; null where nothing of it can be heard. */
  readonly minutesToHear: number | null;
  readonly summary: string | null;
  readonly advisory: string | null;
}

/** A row with the place where the reader stopped. */
export interface StartedRow {
  readonly row: ShelfRow;
  readonly edition: ShelfEdition;
  /** Whole percent, 0..100. */
  readonly percent: number;
}

/** What a saved position says, as far as the Library needs it. */
export interface Started {
  readonly publication: string;
  readonly lang: string;
  /** 0..1 */
  readonly totalProgression: number;
}

/** The rows that were begun and not ended, in the order of `positions` (the latest first). */
export function startedRows(rows: readonly ShelfRow[], positions: readonly Started[]): readonly StartedRow[] {
  return positions.flatMap(({ publication, lang, totalProgression }) => {
    const row = rows.find(({ slug }) => slug === publication);
    const percent = Math.round(totalProgression * 100);
    if (!row || percent < 1 || percent > 99) return [];
    const edition = row.editions.find((candidate) => candidate.lang === lang) ?? row.editions[0];
    return [{ row, edition, percent }];
  });
}
