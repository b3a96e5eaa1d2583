import { describe, expect, it, vi } from 'vitest';
import type { PositionStore, SavedPosition } from '../../../src/lib/library/positions.ts';
import type { PageView, Place } from '../../../src/lib/locator/page-view.ts';
import { Reading } from '../../../src/lib/state/reading.svelte.ts';

const SECTIONS = ['s0', 's1', 's2'].map((id, index) => ({
  id,
  title: index ? `Title ${index}` : null,
  level: 1,
  words: 100,
}));
const ORDER = ['b0', 'b1', 'b2'];

function fakePage() {
  let at: Place = { block: 'b0', offset: 0 };
  const listeners = new Set<(by: 'reader' | 'page') => void>();
  const reachOf = ({ block, offset }: Place) => ({
    totalProgression: (ORDER.indexOf(block) * 100 + offset) / 300,
    section: `s${ORDER.indexOf(block)}`,
  });
  const view = {
    top: () => at,
    reach: () => reachOf(at),
    reachOf,
    text: (block: string) => (ORDER.includes(block) ? { text: 'x'.repeat(100), lang: 'en' } : null),
    blockFor: (id: string) => (ORDER.includes(id) ? id : id.replace('s', 'b')),
    blockOf: () => null,
    show: vi.fn((place: Place) => void (at = place)),
    follow: () => false,
    selection: () => null,
    placeAt: () => null,
    inView: (block: string) => block === at.block,
    focus: vi.fn(),
    onMove: (listener: (by: 'reader' | 'page') => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } satisfies PageView;
  return {
    view,
    scroll: (place: Place) => {
      at = place;
      for (const listener of listeners) listener('reader');
    },
  };
}

function fakeStore(initial: SavedPosition | null = null) {
  let saved = initial;
  const write = vi.fn((position: SavedPosition) => {
    saved = position;
    return true;
  });
  return {
    store: { read: () => saved, write, all: () => (saved ? [saved] : []) } satisfies PositionStore,
    write,
  };
}

function attached(saved: SavedPosition | null = null, restore = true) {
  const page = fakePage();
  const { store, write } = fakeStore(saved);
  const reading = new Reading('article', 'en', SECTIONS);
  const visit = vi.fn(() => true);
  const back = vi.fn();
  const detach = reading.attach(
    { view: page.view, positions: store, now: () => 5, visit, back, forward: vi.fn() },
    restore,
  );
  return { reading, page, write, visit, back, detach };
}
const SAVED: SavedPosition = {
  publication: 'article',
  lang: 'en',
  block: 'b1',
  offset: 40,
  section: 's1',
  totalProgression: 0.46,
  savedAt: 1,
};

describe('where the reader is', () => {
  it('is the beginning before anything was read', () => {
    const { reading, page } = attached();
    expect(reading.section).toBe('s0');
    expect(reading.saved).toBe(null);
    expect(page.view.show).not.toHaveBeenCalled();
  });

  it('is restored to the saved place', () => {
    const { reading, page } = attached(SAVED);
    expect(page.view.show).toHaveBeenCalledWith({ block: 'b1', offset: 40 });
    expect(reading.section).toBe('s1');
    expect(reading.saved).toEqual(SAVED);
  });

  it('is the saved block without its offset in another language', () => {
    const { page } = attached({ ...SAVED, lang: 'ru' });
    expect(page.view.show).toHaveBeenCalledWith({ block: 'b1', offset: 0 });
  });

  it('is left alone where a place was asked for, yet the saved one is offered', () => {
    const { reading, page } = attached(SAVED, false);
    expect(page.view.show).not.toHaveBeenCalled();
    expect(reading.saved).toEqual(SAVED);
    reading.resume();
    expect(page.view.show).toHaveBeenLastCalledWith({ block: 'b1', offset: 40 });
  });

  it('forgets a saved block that this article does not have', () => {
    expect(attached({ ...SAVED, block: 'gone' }).reading.saved).toBe(null);
  });

  it('is kept as the first line in view when the page goes away', () => {
    const { page, write, detach } = attached();
    page.scroll({ block: 'b2', offset: 70 });
    detach();
    expect(write).toHaveBeenLastCalledWith(
      expect.objectContaining({ block: 'b2', offset: 70, section: 's2', savedAt: 5 }),
    );
  });

  it('is not written over by a page that was only looked at', () => {
    const { write, detach } = attached();
    detach();
    expect(write).not.toHaveBeenCalled();
  });
});

describe('the place being read', () => {
  it('is the very place that was restored, for as long as it is in view', () => {
    const { reading, page } = attached(SAVED);
    page.view.top = () => ({ block: 'b1', offset: 30 });
    expect(reading.here()).toEqual({ block: 'b1', offset: 40 });
    page.view.inView = () => false;
    expect(reading.here()).toEqual({ block: 'b1', offset: 30 });
  });

  it('is the sentence spoken last, also after the reader scrolled a little', () => {
    const { reading, page, write } = attached();
    reading.spoken({ block: 'b0', offset: 60 });
    page.scroll({ block: 'b0', offset: 20 });
    reading.save();
    expect(write).toHaveBeenLastCalledWith(expect.objectContaining({ block: 'b0', offset: 60 }));
    page.scroll({ block: 'b2', offset: 10 });
    reading.save();
    expect(write).toHaveBeenLastCalledWith(expect.objectContaining({ block: 'b2', offset: 10 }));
  });
});

describe('jumps', () => {
  it('go to the block, give it the focus, and can be gone back through', () => {
    const { reading, page, visit, back } = attached();
    reading.jump('s2');
    expect(visit).toHaveBeenCalledWith('s2');
    expect(page.view.show).toHaveBeenCalledWith({ block: 'b2', offset: 0 });
    expect(page.view.focus).toHaveBeenCalledWith({ block: 'b2', offset: 0 });
    expect(reading.section).toBe('s2');
    expect(reading.travel('back')).toBe(true);
    expect(back).toHaveBeenCalledOnce();
    reading.arrived(null, 'back');
    expect(reading.canGoBack).toBe(false);
    expect(reading.canGoForward).toBe(true);
  });

  it('to where the address already is are gone to, but there is nothing to return from', () => {
    const { reading, page, visit } = attached();
    visit.mockReturnValue(false);
    reading.jump('s2');
    expect(page.view.show).toHaveBeenCalledWith({ block: 'b2', offset: 0 });
    expect(reading.canGoBack).toBe(false);
  });

  it('do not go back past the first', () => {
    const { reading, back } = attached();
    expect(reading.travel('back')).toBe(false);
    expect(back).not.toHaveBeenCalled();
  });

  it('name the section that was asked for until the reader scrolls', () => {
    const { reading, page } = attached();
    reading.jump('s2');
    page.view.top = () => ({ block: 'b1', offset: 0 });
    expect(reading.section).toBe('s2');
    page.scroll({ block: 'b1', offset: 0 });
    expect(reading.section).toBe('s1');
  });
});
