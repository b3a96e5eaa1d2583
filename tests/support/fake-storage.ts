/** `localStorage` in the test's hand: it may be damaged, full or forbidden. */
export interface FakeStorage extends Storage {
  /** `full`: nothing new is taken. `forbidden`: nothing at all can be done with it. */
  trouble: 'none' | 'full' | 'forbidden';
}

export function createFakeStorage(kept: Readonly<Record<string, string>> = {}): FakeStorage {
  const entries = new Map(Object.entries(kept));
  const storage: FakeStorage = {
    trouble: 'none',
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem(key) {
      if (storage.trouble === 'forbidden') throw new DOMException('forbidden', 'SecurityError');
      return entries.get(key) ?? null;
    },
    setItem(key, value) {
      if (storage.trouble !== 'none') throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
  return storage;
}
