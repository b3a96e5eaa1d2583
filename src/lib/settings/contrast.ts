/**
 * Contrast of two colours as WCAG 2.2 defines it (relative luminance, sRGB). Used for the reader's own
 * pair of colours, and by the test that holds the built-in themes to their promise.
 */

/** Least contrast of text that Lectern does not warn about (WCAG 1.4.3 AA). */
export const LEAST_TEXT_CONTRAST = 4.5;

/** Red, green and blue, each 0..1, gamma-encoded sRGB. */
export type Rgb = readonly [number, number, number];

/**
 * 1..21. Both colours as `#rrggbb`.
 * @throws RangeError where one is not
 */
export function contrastRatio(one: string, other: string): number {
  return ratioOf(rgbOf(one), rgbOf(other));
}

/** 1..21, from sRGB values. */
export function ratioOf(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * How much of the ink may be mixed into the page (linearly in sRGB, as `color-mix(in srgb)` does) before text on the
 * mixture falls below `LEAST_TEXT_CONTRAST`: 0 to `most`. Both as `#rrggbb`; 0 where the pair itself is below.
 * @throws RangeError where one is not
 */
export function tintShare(ink: string, page: string, most: number): number {
  const [letters, ground] = [rgbOf(ink), rgbOf(page)];
  const isLegible = (share: number): boolean =>
    ratioOf(letters, mixed(letters, ground, share)) >= LEAST_TEXT_CONTRAST;
  if (isLegible(most)) return most;
  let [legible, tooMuch] = [0, most];
  while (tooMuch - legible > 0.001) {
    const middle = (legible + tooMuch) / 2;
    if (isLegible(middle)) legible = middle;
    else tooMuch = middle;
  }
  return legible;
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  return one.map((value, index) => value * share + (other[index] ?? 0) * (1 - share)) as unknown as Rgb;
}

/** Whether white text reads better than black on this `#rrggbb` colour. */
export function isDark(colour: string): boolean {
  return luminance(rgbOf(colour)) < 0.179;
}

/** @throws RangeError where `colour` is not `#rrggbb` */
export function rgbOf(colour: string): Rgb {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) throw new RangeError(`not a colour of the form #rrggbb: ${colour}`);
  return [1, 2, 3].map((index) => parseInt(parts[index] ?? '', 16) / 255) as unknown as Rgb;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
