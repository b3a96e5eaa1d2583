/**
 * Draws the icons: an open book on a lectern, and the sound that rises from it. Everything in static/icons
 * comes from the drawings here; run it after changing one, and look at the result at 16 pixels.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const FOLDER = new URL('../static/icons/', import.meta.url);

const NIGHT = '#1c3a69';
const PAPER = '#fbf7ee';
const LAMP = '#f3b95f';

/** The drawing on a field of 512; its parts lie within 215 of the middle. */
function lectern(stand: string, sound: string): string {
  const bars = [
    [152, 52],
    [204, 96],
    [256, 140],
    [308, 96],
    [360, 52],
  ].map(
    ([x = 0, height = 0]) =>
      `<rect x="${x - 14}" y="${152 - height / 2}" width="28" height="${height}" rx="14"/>`,
  );
  return `<g fill="${sound}">${bars.join('')}</g>
  <g fill="${stand}">
    <path d="M92 240c62 0 117 12 155 38v96c-38-26-93-38-155-38z"/>
    <path d="M420 240c-62 0-117 12-155 38v96c38-26 93-38 155-38z"/>
    <path d="M238 392h36v38h54a14 14 0 0 1 0 28H184a14 14 0 0 1 0-28h54z"/>
  </g>`;
}

/** The same on a field of 32, with fewer and thicker parts, for a tab. */
const SMALL = `<g class="sound"><rect x="7" y="6" width="4" height="6" rx="2"/><rect x="14" y="2" width="4" height="11" rx="2"/><rect x="21" y="6" width="4" height="6" rx="2"/></g>
  <path class="stand" d="M2 14c5.4 0 9.9 1.1 13 3.3v7.2c-3.1-2.2-7.6-3.3-13-3.3zM30 14c-5.4 0-9.9 1.1-13 3.3v7.2c3.1-2.2 7.6-3.3 13-3.3zM14 25h4v2.5h4a1.75 1.75 0 0 1 0 3.5H10a1.75 1.75 0 0 1 0-3.5h4z"/>`;

function svg(size: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">\n  ${content}\n</svg>\n`;
}

/** The height of the drawing's own middle. */
const MIDDLE = 268;

const scaled = (factor: number, content: string): string =>
  `<g transform="translate(${256 - 256 * factor} ${256 - MIDDLE * factor}) scale(${factor})">${content}</g>`;

const drawing = lectern(PAPER, LAMP);
const sources = {
  // For the tab: it wears the colours of the reader's system.
  'icon.svg': svg(
    32,
    `<style>.stand{fill:${NIGHT}}.sound{fill:#b4531a}@media (prefers-color-scheme:dark){.stand{fill:#c9dcf8}.sound{fill:${LAMP}}}</style>\n  ${SMALL}`,
  ),
  'app.svg': svg(
    512,
    `<rect width="512" height="512" rx="116" fill="${NIGHT}"/>\n  ${scaled(1.04, drawing)}`,
  ),
  // Systems cut a shape of their own out of this one; only the middle circle of 80 % is sure to be seen.
  'maskable.svg': svg(512, `<rect width="512" height="512" fill="${NIGHT}"/>\n  ${scaled(0.86, drawing)}`),
  // Systems paint this one in a colour of their own: only the shape counts.
  'monochrome.svg': svg(512, scaled(1.12, lectern('#000', '#000'))),
};

const pictures = [
  ['app.svg', 'app-192.png', 192],
  ['app.svg', 'app-512.png', 512],
  ['maskable.svg', 'maskable-192.png', 192],
  ['maskable.svg', 'maskable-512.png', 512],
  ['monochrome.svg', 'monochrome-512.png', 512],
  ['maskable.svg', 'apple-touch-icon.png', 180],
] as const;

mkdirSync(FOLDER, { recursive: true });
for (const [name, source] of Object.entries(sources)) writeFileSync(new URL(name, FOLDER), source);
for (const [source, name, size] of pictures) {
  const picture = new Resvg(sources[source], { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(name, FOLDER), picture);
  console.log(`${name}: ${size} px, ${picture.length} bytes`);
}
