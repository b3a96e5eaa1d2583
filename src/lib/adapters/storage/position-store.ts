/** Positions in localStorage: small, synchronous (a page being closed still keeps its place), and without a word of the text. */
import { parsePosition, type PositionStore, type SavedPosition } from '../../library/positions.ts';
import { storageKey } from './storage-key.ts';

/**
 * @param base path of the site's folder, e.g. `/`
 * @param storage null where the browser forbids it: nothing is kept then
 */
export function createPositionStore(base: string, storage: Storage | null): PositionStore {
  const area = storageKey(base, 'position:');
  const read = (key: string): SavedPosition | null => {
    try {
      return parsePosition(JSON.parse(storage?.getItem(key) ?? 'null'));
    } catch {
      // Damaged, or storage is forbidden: the same as never having been here.
      return null;
    }
  };
  return {
    read: (publication) => read(area + publication),
    write: (position) => {
      try {
        if (!storage) return false;
        storage.setItem(area + position.publication, JSON.stringify(position));
        return true;
      } catch {
        return false;
      }
    },
    all: () => {
      const found: SavedPosition[] = [];
      try {
        for (let index = 0; index < (storage?.length ?? 0); index++) {
          const key = storage?.key(index) ?? '';
          const position = key.startsWith(area) ? read(key) : null;
          if (position) found.push(position);
        }
      } catch {
        return [];
      }
      return found.sort((a, b) => b.savedAt - a.savedAt);
    },
  };
}
