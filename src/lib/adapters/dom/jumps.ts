/**
 * Jumps through the browser's own history: each is an entry with the block as its hash, so that Back,
 * a mouse's thumb button and Alt+Left all return from it, with or without script.
 */

export interface Jumps {
  /**
   * False where the address names it already: then the history gets no entry.
   * `staying`: the page does not go there; something else will, if it must.
   */
  visit(block: string, how?: 'staying'): boolean;
  back(): void;
  forward(): void;
  dispose(): void;
}

/** @param arrived called when the browser itself went to a block of this page: by a link, back or forward */
export function watchJumps(arrived: (block: string | null, how: 'jump' | 'back' | 'forward') => void): Jumps {
  let asked: 'jump' | 'back' | 'forward' | null = null;
  let traversed = false;
  // The order of visits, so that the browser's own Back is told from its Forward.
  const trail: string[] = [location.hash];
  let at = 0;

  // A fragment that was just followed has no state yet; an entry that is returned to has Kit's.
  const onPop = ({ state }: PopStateEvent): void => {
    traversed = state !== null;
  };
  const onHash = (): void => {
    const how = asked ?? (!traversed ? 'jump' : trail[at + 1] === location.hash ? 'forward' : 'back');
    const own = asked === 'jump';
    asked = null;
    traversed = false;
    if (how === 'back') at = Math.max(0, at - 1);
    else if (how === 'forward') at = Math.min(trail.length - 1, at + 1);
    else trail.splice(++at, trail.length, location.hash);
    // Whoever asked for a visit has already gone there.
    if (!own) arrived(location.hash ? decodeURIComponent(location.hash.slice(1)) : null, how);
  };
  window.addEventListener('popstate', onPop);
  window.addEventListener('hashchange', onHash);
  return {
    visit: (block, how) => {
      const hash = `#${encodeURIComponent(block)}`;
      if (location.hash === hash) return false;
      asked = 'jump';
      const top = window.scrollY;
      location.hash = hash;
      if (how === 'staying') window.scrollTo({ top, behavior: 'instant' });
      return true;
    },
    back: () => {
      asked = 'back';
      history.back();
    },
    forward: () => {
      asked = 'forward';
      history.forward();
    },
    dispose: () => {
      window.removeEventListener('popstate', onPop);
      window.removeEventListener('hashchange', onHash);
    },
  };
}
