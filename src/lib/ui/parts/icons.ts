/**
 * The drawings of the interface: paths on a 24 by 24 field, drawn for this project, strokes of 1.75.
 * `solid` ones are filled as well. They never stand without words: a label names every control.
 */
interface Drawing {
  readonly path: string;
  readonly solid?: true;
}

export const ICONS = {
  library: { path: 'M5 4.5v15M9.5 4.5v15M13.6 5.2l4.9 14.2' },
  back: { path: 'M14.5 5l-7 7 7 7' },
  forward: { path: 'M9.5 5l7 7-7 7' },
  contents: { path: 'M4.5 7h15M4.5 12h10M4.5 17h12.5' },
  text: { path: 'M3 19 8.5 5 14 19M5 14.5h7M15.5 19l3-8 3 8M16.6 16.4h3.8' },
  search: { path: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M20 20l-4.6-4.6' },
  marks: { path: 'M7 4h10v16l-5-4.2L7 20z' },
  listen: {
    path: 'M4 14.5v-2a8 8 0 0 1 16 0v2M4 14h2.5a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6a2 2 0 0 1-2-2zM20 14h-2.5a1 1 0 0 0-1 1v4a1 1 0 0 0 1 1h.5a2 2 0 0 0 2-2z',
  },
  more: { path: 'M5.5 11.5h.5v1h-.5zM12 11.5h.5v1H12zM18.5 11.5h.5v1h-.5z', solid: true },
  close: { path: 'M6 6l12 12M18 6 6 18' },
  play: { path: 'M8 5.5v13l10.5-6.5z', solid: true },
  pause: { path: 'M8 6h2v12H8zM14 6h2v12h-2z', solid: true },
  stop: { path: 'M7 7h10v10H7z', solid: true },
  'previous-sentence': { path: 'M17.5 6.5 9.5 12l8 5.5zM6.5 6.5v11' },
  'next-sentence': { path: 'M6.5 6.5l8 5.5-8 5.5zM17.5 6.5v11' },
  'previous-section': { path: 'M12.5 7 6 12l6.5 5zM19 7l-6.5 5 6.5 5zM4 6.5v11' },
  'next-section': { path: 'M11.5 7l6.5 5-6.5 5zM5 7l6.5 5L5 17zM20 6.5v11' },
  repeat: { path: 'M5 12a7 7 0 1 0 2.2-5.1L5 9M5 4.5V9h4.5' },
  slower: { path: 'M5 12h14' },
  faster: { path: 'M5 12h14M12 5v14' },
  timer: { path: 'M12 6a7 7 0 1 0 0 14 7 7 0 0 0 0-14M12 9.5V13l2.5 1.5M9.5 3h5' },
  voice: { path: 'M12 4a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3M6 12a6 6 0 0 0 12 0M12 18v3' },
  settings: {
    path: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7 17a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  },
  keys: { path: 'M3.5 6.5h17v11h-17zM7 10h.01M10.5 10h.01M14 10h.01M17.5 10h.01M8 14h8' },
  help: {
    path: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.8v.01',
  },
  check: { path: 'M5 12.5l4.5 4.5L19 7.5' },
  warning: { path: 'M12 4 21 19.5H3zM12 10v4.5M12 17v.01' },
  reset: { path: 'M5 12a7 7 0 1 0 2.2-5.1L5 9M5 4.5V9h4.5' },
  language: {
    path: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  },
  up: { path: 'M5 14.5l7-7 7 7' },
  down: { path: 'M5 9.5l7 7 7-7' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;
