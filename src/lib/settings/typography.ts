/**
 * What the settings come to on the page: a theme, flags and custom properties of the root element.
 * The same record is kept in localStorage, where the boot script of app.html reads it before the
 * first paint: its shape is a seam between the two.
 */
import { isDark, tintShare } from './contrast.ts';
import { DEFAULT_SETTINGS, TEXT_RANGES, type Settings, type TextNumber } from './settings.ts';
import { FACES } from './typefaces.ts';

/** A file to load before the first paint, below the site's base path. */
export interface BootLink {
  readonly rel: 'stylesheet' | 'preload';
  readonly href: string;
  /** Only on pages in this language. */
  readonly lang?: string;
}

export interface Appearance {
  /** `data-theme` of the root element. */
  readonly theme: string;
  /** Further `data-*` of the root element. */
  readonly flags: Readonly<Record<string, string>>;
  /** Custom properties of the root element; a missing one has its value from tokens.css. */
  readonly style: Readonly<Record<string, string>>;
  readonly links: readonly BootLink[];
}

/** Every flag that `appearanceOf` may set: what is missing from its result is taken off the root element. */
export const APPEARANCE_FLAGS = [
  'justify',
  'hyphenate',
  'emphasis',
  'ruler',
  'scheme',
  'highlight',
  'highlightStyle',
] as const;

const PROPERTIES: Readonly<Record<TextNumber, string>> = {
  size: '--type-size',
  lineSpacing: '--type-line',
  letterSpacing: '--type-letter',
  wordSpacing: '--type-word',
  paragraphSpacing: '--type-paragraph',
  lineWidth: '--type-measure',
  weight: '--type-weight',
};

/** Every property that `appearanceOf` may set. */
export const APPEARANCE_PROPERTIES: readonly string[] = [
  ...Object.values(PROPERTIES),
  '--type-family',
  '--custom-ink',
  '--custom-page',
  '--custom-tint',
];

/** Share of the ink in a tint, as themes.css has it. */
const TINT = 0.1;

export function appearanceOf(settings: Settings): Appearance {
  const face = FACES[settings.typeface];
  const custom = settings.theme === 'custom';
  return {
    theme: settings.theme,
    flags: {
      ...(settings.justify && { justify: 'on' }),
      ...(settings.hyphenate && { hyphenate: 'on' }),
      ...(settings.plainEmphasis && { emphasis: 'plain' }),
      ...(settings.readingRuler && { ruler: 'on' }),
      ...(custom && { scheme: isDark(settings.customPage) ? 'dark' : 'light' }),
      ...(settings.highlightStyle !== DEFAULT_SETTINGS.highlightStyle && {
        highlightStyle: settings.highlightStyle,
      }),
      // Alone it stands out from the page, else from its sentence.
      ...(settings.highlight === 'word' && { highlight: 'word' }),
    },
    style: {
      ...numbersOf(settings),
      ...(settings.typeface !== DEFAULT_SETTINGS.typeface && { '--type-family': face.stack }),
      ...coloursOf(settings),
    },
    links: [
      ...(face.stylesheet === null ? [] : [{ rel: 'stylesheet', href: face.stylesheet } as const]),
      ...face.early.map(({ file, ...where }) => ({ rel: 'preload', href: file, ...where }) as const),
    ],
  };
}

// In every theme once they are chosen: the sample beside the name "Custom" shows them.
function coloursOf({ theme, customInk, customPage }: Settings): Record<string, string> {
  const initial = DEFAULT_SETTINGS;
  const isChosen = customInk !== initial.customInk || customPage !== initial.customPage;
  if (theme !== 'custom' && !isChosen) return {};
  const tint = tintShare(customInk, customPage, TINT);
  return {
    '--custom-ink': customInk,
    '--custom-page': customPage,
    ...(tint < TINT && { '--custom-tint': `${Math.floor(tint * 1000) / 10}%` }),
  };
}

// A number at its default is left to tokens.css: there the size counts in rem, so that it follows the browser's own.
function numbersOf(settings: Settings): Record<string, string> {
  const style: Record<string, string> = {};
  for (const key of Object.keys(PROPERTIES) as TextNumber[]) {
    if (settings[key] === DEFAULT_SETTINGS[key]) continue;
    const unit = TEXT_RANGES[key].unit;
    style[PROPERTIES[key]] =
      unit === 'line' || unit === 'css-weight' ? `${settings[key]}` : `${settings[key]}${unit}`;
  }
  return style;
}
