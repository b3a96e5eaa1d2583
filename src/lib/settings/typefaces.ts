/**
 * The faces a reader can choose. System faces cost nothing and are there at the first paint; a bundled
 * face has its own stylesheet in `static/fonts/`, loaded only once it is chosen.
 */
import type { Typeface } from './settings.ts';

export interface Face {
  readonly stack: string;
  /** Folder and file below the site's base path; null for faces of the system. */
  readonly stylesheet: string | null;
  /** Files that nearly every page in that language needs, so that they can be asked for before the first layout. */
  readonly early: readonly { readonly file: string; readonly lang?: string }[];
  readonly cyrillic: boolean;
}

const SERIF = "Charter, 'Iowan Old Style', 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif";
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

export const FACES: Readonly<Record<Typeface, Face>> = {
  'system-serif': { stack: SERIF, stylesheet: null, early: [], cyrillic: true },
  'system-sans': { stack: SANS, stylesheet: null, early: [], cyrillic: true },
  literata: bundled('literata', 'Literata', SERIF, true),
  'source-sans': bundled('source-sans', 'Source Sans 3', SANS, true),
  andika: bundled('andika', 'Andika', SANS, true),
  atkinson: bundled('atkinson', 'Atkinson Hyperlegible Next', SANS, false),
  opendyslexic: bundled('opendyslexic', 'OpenDyslexic', SANS, false),
};

function bundled(name: string, family: string, fallback: string, cyrillic: boolean): Face {
  return {
    // The family of the stylesheet has a name of its own, so that a face installed on the device does not stand in.
    stack: `'Lectern ${family}', ${fallback}`,
    stylesheet: `fonts/${name}.css`,
    early: [
      { file: `fonts/${name}-latin.woff2` },
      ...(cyrillic ? [{ file: `fonts/${name}-cyrillic.woff2`, lang: 'ru' }] : []),
    ],
    cyrillic,
  };
}
