import { describe, expect, it } from 'vitest';
import { createPositionStore } from '../../../src/lib/adapters/storage/position-store.ts';
import { parsePosition, type SavedPosition } from '../../../src/lib/library/positions.ts';

const POSITION: SavedPosition = {
  publication: 'a',
  lang: 'en',
  block: 'b',
  offset: 3,
  section: null,
  totalProgression: 0.5,
  savedAt: 9,
};

function memoryStorage(): Storage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

describe('a stored position', () => {
  it.each([
    null,
    7,
    'text',
    {},
    { ...POSITION, offset: -1 },
    { ...POSITION, offset: Number.NaN },
    { ...POSITION, totalProgression: 1.1 },
    { ...POSITION, section: 4 },
    { ...POSITION, block: undefined },
  ])('that is damaged (%j) is none', (raw) => expect(parsePosition(raw)).toBe(null));

  it('keeps no field that it does not know', () =>
    expect(parsePosition({ ...POSITION, text: 'a sentence' })).toEqual(POSITION));
});

describe('the position store', () => {
  it('lists the latest first and reads back what it wrote', () => {
    const store = createPositionStore('/', memoryStorage());
    store.write(POSITION);
    store.write({ ...POSITION, publication: 'z', savedAt: 10 });
    expect(store.read('a')).toEqual(POSITION);
    expect(store.all().map(({ publication }) => publication)).toEqual(['z', 'a']);
  });

  it('keeps two copies of the site on one host apart', () => {
    const storage = memoryStorage();
    createPositionStore('/one/', storage).write(POSITION);
    expect(createPositionStore('/two/', storage).all()).toEqual([]);
  });

  it('says so when nothing can be kept', () => {
    const full = memoryStorage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(createPositionStore('/', full).write(POSITION)).toBe(false);
    expect(createPositionStore('/', null).write(POSITION)).toBe(false);
    expect(createPositionStore('/', null).read('a')).toBe(null);
  });
});
