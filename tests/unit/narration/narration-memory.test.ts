/** What listening leaves on the device. */
import { describe, expect, it } from 'vitest';
import { createNarrationMemory } from '../../../src/lib/adapters/storage/narration-memory.ts';
import { createPace } from '../../../src/lib/narration/estimate.ts';
import type { StopRecord } from '../../../src/lib/narration/stop-log.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { anna, bella } from '../../support/narrating.ts';

const stop = (at: number, more: Partial<StopRecord> = {}): StopRecord => ({
  at,
  reason: 'engine-silent',
  voice: 'Anna',
  where: 'device',
  lang: 'en',
  outcome: 'went-on',
  ...more,
});
const ats = (records: readonly StopRecord[]): number[] => records.map(({ at }) => at);
const STOPS = 'lectern:/:stops';
const PACE = 'lectern:/:pace';
const HUNDRED = 'some plain words of use '.repeat(20);

describe('stops', () => {
  it('are kept for the next visit, newest first', () => {
    const storage = createFakeStorage();
    const { stops } = createNarrationMemory('/', storage);
    expect(stops.all()).toEqual([]);
    stops.add(stop(1));
    stops.add(stop(2, { reason: 'offline', where: 'network' }));
    expect(ats(stops.all())).toEqual([2, 1]);
    expect(createNarrationMemory('/', storage).stops.all()).toEqual(stops.all());
  });

  it('are of one copy of the site', () => {
    const storage = createFakeStorage();
    createNarrationMemory('/', storage).stops.add(stop(1));
    expect(createNarrationMemory('/other/', storage).stops.all()).toEqual([]);
  });

  it('are the last twenty', () => {
    const storage = createFakeStorage();
    const { stops } = createNarrationMemory('/', storage);
    for (let at = 1; at <= 30; at += 1) stops.add(stop(at));
    expect(ats(stops.all())).toEqual(Array.from({ length: 20 }, (_, index) => 30 - index));
    expect(JSON.parse(storage.getItem(STOPS)!)).toHaveLength(20);
  });

  it('hold those of another tab, in either one', () => {
    const storage = createFakeStorage();
    const [one, two] = [createNarrationMemory('/', storage), createNarrationMemory('/', storage)];
    one.stops.add(stop(1));
    two.stops.add(stop(2));
    expect(ats(one.stops.all())).toEqual([2, 1]);
    one.stops.add(stop(3));
    expect(ats(two.stops.all())).toEqual([3, 2, 1]);
    two.stops.clear();
    expect(one.stops.all()).toEqual([]);
    one.stops.add(stop(4));
    expect(ats(two.stops.all())).toEqual([4]);
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', '{"at":1}'],
    ['nothing', 'null'],
    ['a text', '"x"'],
  ])('that are damaged (%s) are begun anew', (_, raw) => {
    const { stops } = createNarrationMemory('/', createFakeStorage({ [STOPS]: raw }));
    expect(stops.all()).toEqual([]);
    stops.add(stop(1));
    expect(ats(stops.all())).toEqual([1]);
  });

  it('cost no more than themselves where one is damaged', () => {
    const damaged: unknown[] = [
      null,
      1,
      'x',
      { ...stop(9), reason: 'boredom' },
      { ...stop(9), at: '9' },
      { ...stop(9), outcome: 'exploded' },
      { ...stop(9), where: 'moon' },
      { ...stop(9), voice: 3 },
      { ...stop(9), lang: undefined },
    ];
    const storage = createFakeStorage({ [STOPS]: JSON.stringify([...damaged, stop(1)]) });
    expect(ats(createNarrationMemory('/', storage).stops.all())).toEqual([1]);
  });

  it.each(['full', 'forbidden', 'absent'] as const)(
    'last as long as the page where storage is %s',
    (trouble) => {
      const storage = createFakeStorage(trouble === 'full' ? { [STOPS]: JSON.stringify([stop(1)]) } : {});
      if (trouble !== 'absent') storage.trouble = trouble;
      const { stops, keepPace } = createNarrationMemory('/', trouble === 'absent' ? null : storage);
      stops.add(stop(2));
      stops.add(stop(3));
      keepPace({});
      expect(ats(stops.all())).toEqual(trouble === 'full' ? [3, 2, 1] : [3, 2]);
      if (trouble === 'full') {
        storage.trouble = 'none';
        stops.add(stop(4));
        expect(ats(createNarrationMemory('/', storage).stops.all())).toEqual([4, 3, 2, 1]);
      }
      stops.clear();
      expect(stops.all()).toEqual([]);
    },
  );
});

describe('paces', () => {
  const learnt = () => {
    const pace = createPace();
    pace.learn(HUNDRED, anna, 1, 12_000);
    pace.learn(HUNDRED, bella, 1.5, 9000);
    return pace;
  };
  it('are the same at the next visit', () => {
    const storage = createFakeStorage();
    createNarrationMemory('/', storage).keepPace(learnt().table);
    const { pace } = createNarrationMemory('/', storage);
    expect(pace).toEqual(learnt().table);
    expect(createPace(pace).wordsPerMinute(anna, 1)).toBe(learnt().wordsPerMinute(anna, 1));
  });

  it('that are damaged cost their own entry only', () => {
    const table = { ...learnt().table, bad: { unit: 'x' }, worse: null };
    const { pace } = createNarrationMemory('/', createFakeStorage({ [PACE]: JSON.stringify(table) }));
    expect(Object.keys(pace)).toEqual(Object.keys(learnt().table));
    expect(createNarrationMemory('/', createFakeStorage({ [PACE]: '{' })).pace).toEqual({});
  });

  it('are two hundred at the most', () => {
    const storage = createFakeStorage();
    const [entry] = Object.values(learnt().table);
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`voice-${index}@1.0`, entry!]),
    );
    createNarrationMemory('/', storage).keepPace(many);
    const kept = Object.keys(createNarrationMemory('/', storage).pace);
    expect([kept.length, kept.at(-1)]).toEqual([200, 'voice-249@1.0']);
  });

  it('and stops hold names of voices and figures, and no text', () => {
    const storage = createFakeStorage();
    const memory = createNarrationMemory('/', storage);
    memory.keepPace(learnt().table);
    memory.stops.add(stop(1));
    const kept = [storage.getItem(PACE), storage.getItem(STOPS)].join(' ');
    for (const word of HUNDRED.trim().split(' ')) expect(kept).not.toContain(`${word} `);
    expect(storage.length).toBe(2);
  });
});
