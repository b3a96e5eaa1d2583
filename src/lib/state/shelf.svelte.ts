/** The Library as it stands: the articles of the site, and which of them the reader has begun on this device. */
import { startedRows, type ShelfRow, type Started, type StartedRow } from '../library/shelf-row.ts';

export type { ShelfEdition, ShelfRow } from '../library/shelf-row.ts';

export class Shelf {
  readonly #rows: () => readonly ShelfRow[];
  #positions: readonly Started[] = $state.raw([]);

  /** @param rows asked again whenever they are shown: they change with the page's language */
  constructor(rows: () => readonly ShelfRow[]) {
    this.#rows = rows;
  }

  get rows(): readonly ShelfRow[] {
    return this.#rows();
  }

  /** Begun and not ended, the latest first. Empty until `recall`. */
  get started(): readonly StartedRow[] {
    return startedRows(this.rows, this.#positions);
  }

  /** Takes the saved positions of this device, the latest first. */
  recall(positions: readonly Started[]): void {
    this.#positions = positions;
  }
}
