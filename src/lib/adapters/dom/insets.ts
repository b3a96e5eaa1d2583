/** How much of the window the tools above and the player below cover; nothing where they scroll with the page. */
export function coveredBy(element: HTMLElement | null, edge: 'top' | 'bottom'): number {
  if (!element || !['sticky', 'fixed'].includes(getComputedStyle(element).position)) return 0;
  const { height } = element.getBoundingClientRect();
  return edge === 'top'
    ? height
    : height + Math.max(0, window.innerHeight - element.getBoundingClientRect().bottom);
}
