/** The colours of a theme as numbers: reads the custom properties of themes.css and turns oklch into sRGB. */
import type { Rgb } from '../../../src/lib/settings/contrast.ts';

export type Palette = Readonly<Record<string, Rgb>>;

/** The colours of the first block whose selector list holds `selector`, without their `--page-`. */
export function paletteOf(css: string, selector: string): Palette {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const names = selectors.split(',').map((name) => name.trim());
    if (names.includes(selector)) return coloursIn(body);
  }
  throw new RangeError(`no block for ${selector}`);
}

function coloursIn(body: string): Palette {
  const found = body.matchAll(/--page-([a-z-]+):\s*oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\);/g);
  return Object.fromEntries(
    [...found].map(([, name = '', light, chroma, hue]) => [
      name,
      srgbFromOklch(Number(light) / 100, Number(chroma), Number(hue)),
    ]),
  );
}

/** https://bottosson.github.io/posts/oklab/ ; out-of-gamut channels are cut off, as browsers do on sRGB screens. */
export function srgbFromOklch(lightness: number, chroma: number, hueDegrees: number): Rgb {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function encoded(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}
