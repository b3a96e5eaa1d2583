/**
 * Where a reader is in each publication. One place for all its language editions, since they share
 * block ids. No word of the text is kept: what a stranger could find on the device is only ids.
 */
export interface SavedPosition {
  readonly publication: string;
  readonly lang: string;
  readonly block: string;
  /** Code units into the block's text in the edition `lang`. */
  readonly offset: number;
  /** Id of the section, null in the title. */
  readonly section: string | null;
  /** 0..1 */
  readonly totalProgression: number;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
}

export interface PositionStore {
  read(publication: string): SavedPosition | null;
  /** False where the device refused to keep it. */
  write(position: SavedPosition): boolean;
  /** The latest first. */
  all(): readonly SavedPosition[];
}

/** What a store holds, or null where it is not a position (another version, or damage). */
export function parsePosition(raw: unknown): SavedPosition | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { publication, lang, block, offset, section, totalProgression, savedAt } = raw as Record<
    string,
    unknown
  >;
  const whole = (n: unknown): n is number => typeof n === 'number' && Number.isFinite(n) && n >= 0;
  if (typeof publication !== 'string' || typeof lang !== 'string' || typeof block !== 'string') return null;
  if (!whole(offset) || !whole(totalProgression) || totalProgression > 1 || !whole(savedAt)) return null;
  if (section !== null && typeof section !== 'string') return null;
  return { publication, lang, block, offset, section, totalProgression, savedAt };
}
