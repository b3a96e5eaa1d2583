import { beforeEach, describe, expect, it } from 'vitest';
import { ReaderError } from '../../../src/lib/base/errors.ts';
import type { PronunciationStore } from '../../../src/lib/narration/pronunciation-file.ts';
import {
  MAX_RULES,
  Pronunciations,
  type PronunciationDraft,
} from '../../../src/lib/state/pronunciations.svelte.ts';

const lead: PronunciationDraft = {
  lang: 'en',
  match: 'Lead',
  say: 'led',
  wholeWord: true,
  caseSensitive: false,
  scope: 'all',
};
const bass = { ...lead, match: 'Bass', say: 'base', scope: { publication: 'fishing' } };

/** One storage and its tabs: a write reaches every tab but the one that wrote. */
class SharedStorage {
  text: string | null = null;
  failing = false;
  #tabs: { changed: () => void }[] = [];

  tab(): PronunciationStore {
    const listeners: (() => void)[] = [];
    const mine = { changed: () => listeners.forEach((listener) => listener()) };
    this.#tabs.push(mine);
    const attempt = (): void => {
      if (this.failing) throw new ReaderError('storage-unavailable', 'No.');
    };
    return {
      read: () => {
        attempt();
        return JSON.parse(this.text ?? 'null') as unknown;
      },
      write: (text) => {
        attempt();
        this.text = text;
        for (const tab of this.#tabs) if (tab !== mine) tab.changed();
      },
      onChange: (changed) => {
        listeners.push(changed);
        return () => listeners.splice(listeners.indexOf(changed), 1);
      },
    };
  }
}

let storage: SharedStorage;
let rules: Pronunciations;
let changes: number;
const words = (of = rules): string[] => of.rules.map(({ match, say }) => `${match}: ${say}`);

beforeEach(() => {
  storage = new SharedStorage();
  rules = new Pronunciations(storage.tab());
  rules.start();
  changes = 0;
  rules.onChange(() => changes++);
});

describe('the reader’s pronunciations', () => {
  it('are added, changed and removed, and every change is told', () => {
    const added = rules.add({ ...lead, match: '  Lead ' })!;
    rules.add(bass);
    expect(words()).toEqual(['Lead: led', 'Bass: base']);
    expect(rules.change(added.id, { ...lead, say: 'leed' })).toEqual({ id: added.id, ...lead, say: 'leed' });
    rules.remove(rules.rules[1]!.id);
    expect(words()).toEqual(['Lead: leed']);
    expect(changes).toBe(4);
    rules.remove('no such rule');
    expect(rules.change('no such rule', lead)).toBeNull();
    expect(changes).toBe(4);
  });

  it('are there again after a reload', () => {
    rules.add(lead);
    rules.add(bass);
    const again = new Pronunciations(storage.tab());
    again.start();
    expect(again.rules).toEqual(rules.rules);
  });

  it('are refused where they find nothing or what another finds, and beyond the limit', () => {
    rules.add(lead);
    expect(rules.problemOf({ ...lead, match: 'LEAD' })).toBe('same');
    expect(rules.add({ ...lead, match: 'LEAD' })).toBeNull();
    expect(rules.add({ ...lead, match: '' })).toBeNull();
    const other = rules.add(bass)!;
    expect(rules.change(other.id, lead)).toBeNull();
    for (let index = 2; index < MAX_RULES; index++) rules.add({ ...lead, match: `word ${index}` });
    expect(rules.rules).toHaveLength(MAX_RULES);
    expect(rules.isFull).toBe(true);
    expect(rules.add({ ...lead, match: 'one more' })).toBeNull();
    expect(rules.change(other.id, { ...bass, say: 'bass' })).not.toBeNull();
  });

  it('are those for everywhere and those for one article', () => {
    rules.add(lead);
    rules.add(bass);
    expect(rules.forPublication('fishing')).toHaveLength(2);
    expect(rules.forPublication('an-article').map(({ match }) => match)).toEqual(['Lead']);
  });

  it('follow the other tabs until they are stopped, and keep still where nothing changed', () => {
    const other = new Pronunciations(storage.tab());
    const stop = other.start();
    let told = 0;
    other.onChange(() => told++);
    rules.add(lead);
    expect(words(other)).toEqual(['Lead: led']);
    expect(told).toBe(1);
    storage.tab().write(storage.text!);
    expect(told).toBe(1);
    stop();
    rules.add(bass);
    expect(words(other)).toEqual(['Lead: led']);
  });

  it('are followed no longer by who stops listening', () => {
    let told = 0;
    rules.onChange(() => told++)();
    rules.add(lead);
    expect([told, changes]).toEqual([0, 1]);
  });

  it('live as long as the page where the browser keeps nothing, and say so', () => {
    storage.failing = true;
    rules.add(lead);
    expect(rules.problem?.code).toBe('storage-unavailable');
    expect(words()).toEqual(['Lead: led']);
    storage.failing = false;
    rules.add(bass);
    expect(rules.problem).toBeNull();
  });
});

describe('the last change is taken back', () => {
  beforeEach(() => {
    rules.add(lead);
    rules.add(bass);
    rules.add({ ...lead, match: 'Tear' });
  });
  const before = ['Lead: led', 'Bass: base', 'Tear: led'];

  it('of a rule that was removed: it stands where it stood', () => {
    const { id } = rules.rules[1]!;
    rules.remove(id);
    expect(rules.undo()).toEqual([id]);
    expect(words()).toEqual(before);
    expect(rules.canUndo).toBe(false);
    expect(rules.undo()).toEqual([]);
  });

  it('of one that was added or changed', () => {
    expect(rules.undo()).toEqual([]);
    expect(words()).toEqual(before.slice(0, 2));
    rules.change(rules.rules[0]!.id, { ...lead, say: 'leed' });
    rules.undo();
    expect(words()).toEqual(before.slice(0, 2));
  });

  it('of a file, whole', () => {
    const file = new Pronunciations();
    file.add({ ...lead, say: 'leed' });
    file.add({ ...lead, match: 'Wind' });
    expect(rules.takeFile(file.toFile())).toEqual({
      kind: 'merged',
      added: 1,
      changed: 1,
      same: 0,
      leftOut: 0,
      damaged: 0,
    });
    expect(words()).toEqual(['Lead: leed', 'Bass: base', 'Tear: led', 'Wind: led']);
    rules.undo();
    expect(words()).toEqual(before);
  });

  it('and what another tab did meanwhile stays', () => {
    const other = new Pronunciations(storage.tab());
    other.start();
    rules.remove(rules.rules[0]!.id);
    other.add({ ...lead, match: 'Wind' });
    rules.undo();
    expect(words()).toEqual([...before, 'Wind: led']);
    rules.remove(rules.rules[0]!.id);
    other.add({ ...lead, say: 'theirs' });
    rules.undo();
    expect(words().filter((text) => text.startsWith('Lead'))).toHaveLength(1);
    expect(other.rules).toEqual(rules.rules);
  });
});

it('a file that is none changes nothing and says so', () => {
  rules.add(lead);
  expect(rules.takeFile('no file')).toEqual({ kind: 'foreign' });
  expect(rules.takeFile(rules.toFile().replace('"version": 1', '"version": 9'))).toEqual({ kind: 'newer' });
  expect(rules.takeFile(rules.toFile())).toMatchObject({ kind: 'merged', same: 1, added: 0 });
  expect(changes).toBe(1);
});
