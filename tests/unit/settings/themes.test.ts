import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ratioOf, rgbOf } from '../../../src/lib/settings/contrast.ts';
import { THEMES } from '../../../src/lib/settings/settings.ts';
import { paletteOf, srgbFromOklch } from './oklch.ts';

const css = readFileSync('src/lib/ui/styles/themes.css', 'utf8');
const built = THEMES.filter((theme) => theme !== 'custom' && theme !== 'system');
const names = ['ground', 'raised', 'inset', 'ink', 'muted', 'accent', 'on-accent', 'rule', 'edge', 'focus'];
const spokenNames = ['spoken', 'spoken-edge', 'word', 'selection', 'warning'];

test('the colour arithmetic agrees with a browser', () => {
  // Values from Chromium's canvas for the same oklch colours.
  const red = srgbFromOklch(0.627955, 0.257683, 29.2339);
  expect(red.map((value) => Math.round(value * 255))).toEqual([255, 0, 0]);
  expect(srgbFromOklch(1, 0, 0).map((value) => Math.round(value * 255))).toEqual([255, 255, 255]);
});

describe.each(built)('theme %s', (theme) => {
  const palette = paletteOf(css, `[data-theme='${theme}']`);
  const ratio = (one: string, other: string): number => {
    const [a, b] = [palette[one], palette[other]];
    if (!a || !b) throw new RangeError(`${theme} lacks ${one} or ${other}`);
    return ratioOf(a, b);
  };

  test('names every colour', () => {
    expect(Object.keys(palette)).toEqual(expect.arrayContaining([...names, ...spokenNames]));
  });

  const text = [
    ...['ground', 'raised', 'inset', 'spoken', 'selection'].map((surface) => ['ink', surface] as const),
    ...['ground', 'raised', 'inset'].flatMap(
      (surface) =>
        [
          ['muted', surface],
          ['accent', surface],
          ['warning', surface],
        ] as const,
    ),
    ['on-accent', 'accent'] as const,
  ];
  test.each(text)('text: %s on %s is 7:1 or more', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(7);
  });

  const edges = ['edge', 'focus'].flatMap((line) =>
    ['ground', 'raised', 'inset'].map((on) => [line, on] as const),
  );
  const spoken = ['spoken-edge', 'word'].flatMap((line) =>
    ['ground', 'spoken', 'selection', 'inset'].map((on) => [line, on] as const),
  );
  test.each([...edges, ...spoken])('interface: %s on %s is 3:1 or more', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(3);
  });
});

test('the system theme is paper by day and dark by night', () => {
  const night = css.slice(css.indexOf('@media (prefers-color-scheme: dark)'));
  expect(paletteOf(css, ':root')).toEqual(paletteOf(css, `[data-theme='paper']`));
  const inner = night.slice(night.indexOf('{') + 1);
  expect(paletteOf(inner, `[data-theme='system']`)).toEqual(paletteOf(css, `[data-theme='dark']`));
});

test('contrast follows the definition of WCAG', () => {
  expect(ratioOf(rgbOf('#000000'), rgbOf('#ffffff'))).toBeCloseTo(21, 5);
  expect(ratioOf(rgbOf('#777777'), rgbOf('#ffffff'))).toBeCloseTo(4.48, 2);
});
