import { describe, expect, it } from 'vitest';
import { afterTakeover, stillNeeded, unclaimed, type BuildRecord } from '../../../src/lib/offline/builds.ts';

const record = (id: string, more: Partial<BuildRecord> = {}): BuildRecord => ({
  id,
  keys: [`${id}-page`, 'shared'],
  active: true,
  tabs: null,
  ...more,
});
const ids = (records: readonly BuildRecord[]): string[] => records.map(({ id }) => id);

describe('when a build takes over', () => {
  it('notes the open tabs with the older build, once', () => {
    const first = afterTakeover([record('one'), record('two', { active: false })], 'two', ['tab-a', 'tab-b']);
    expect(first).toEqual([record('one', { tabs: ['tab-a', 'tab-b'] }), record('two')]);
    const second = afterTakeover([...first, record('three', { active: false })], 'three', ['tab-c']);
    expect(second.map(({ id, tabs }) => [id, tabs])).toEqual([
      ['one', ['tab-a', 'tab-b']],
      ['two', ['tab-c']],
      ['three', null],
    ]);
  });

  it('forgets installations that never finished', () => {
    expect(
      ids(afterTakeover([record('broken', { active: false }), record('two', { active: false })], 'two', [])),
    ).toEqual(['two']);
  });

  it('makes an older build the newest again when the publisher goes back to it', () => {
    const back = afterTakeover([record('one', { tabs: null }), record('two')], 'one', ['tab']);
    expect(back.map(({ id, tabs }) => [id, tabs])).toEqual([
      ['one', null],
      ['two', ['tab']],
    ]);
  });
});

describe('what is still needed', () => {
  const old = record('one', { tabs: ['tab-a'] });

  it('keeps an older build while one of its tabs lives', () => {
    expect(
      ids(stillNeeded([old, record('two')], { id: 'two', whole: true, tabs: ['tab-z', 'tab-a'] })),
    ).toEqual(['one', 'two']);
  });

  it('gives it up when its tabs are gone and the newer build is here in full', () => {
    expect(ids(stillNeeded([old, record('two')], { id: 'two', whole: true, tabs: ['tab-z'] }))).toEqual([
      'two',
    ]);
  });

  it('keeps it while the newer build is not here in full: an older copy of an article is better than none', () => {
    expect(ids(stillNeeded([old, record('two')], { id: 'two', whole: false, tabs: [] }))).toEqual([
      'one',
      'two',
    ]);
  });

  it('never touches a build that waits for its turn', () => {
    const waiting = record('three', { active: false });
    expect(ids(stillNeeded([record('two'), waiting], { id: 'two', whole: true, tabs: [] }))).toEqual([
      'two',
      'three',
    ]);
  });

  it('leaves files that any record names', () => {
    expect(unclaimed(['one-page', 'two-page', 'shared', 'stray'], [record('two')])).toEqual([
      'one-page',
      'stray',
    ]);
  });
});
