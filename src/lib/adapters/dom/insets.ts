/** How much of the window the tools above and the player below cover; nothing where they scroll with the page. */
export function coveredBy(element: HTMLElement | null, edge: 'top' | 'bottom'): number {
  if (!element || !['sticky', 'fixed'].includes(getComputedStyle(element).position)) return 0;
  const rect = element.getBoundingClientRect();
  if (edge === 'top') return rect.height;
  // What the player has to say stands on top of it.
  const notes = element.querySelector('[data-reader-notes]')?.getBoundingClientRect();
  return window.innerHeight - (notes && notes.height > 0 ? Math.min(notes.top, rect.top) : rect.top);
}
