import '../../../src/app.css';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { createAppearance } from '../../../src/lib/adapters/dom/appearance.ts';
import { createPainter } from '../../../src/lib/adapters/dom/painter.ts';
import { ratioOf, type Rgb } from '../../../src/lib/settings/contrast.ts';
import { parseSettings } from '../../../src/lib/settings/parse-settings.ts';
import { HIGHLIGHT_STYLES, THEMES, type Theme } from '../../../src/lib/settings/settings.ts';
import { appearanceOf } from '../../../src/lib/settings/typography.ts';

/** The reader's own pairs: far apart, either way round, and at the least contrast that is not warned about. */
const PAIRS = [
  ['#1c1a17', '#f7f1e3'],
  ['#ffffff', '#000000'],
  ['#767676', '#ffffff'],
  ['#b8a000', '#1d1d3a'],
] as const;
const looks = [
  ...THEMES.filter((theme) => theme !== 'custom').map((theme) => [theme, '', ''] as const),
  ...PAIRS.map(([ink, ground]) => ['custom', ink, ground] as const),
];
const apply = createAppearance('/');
const root = document.documentElement;
let block: HTMLElement;

beforeAll(() => {
  const main = document.createElement('main');
  main.setHTMLUnsafe('<article><p id="p">Four words in all.</p></article>');
  document.body.append(main);
  block = document.getElementById('p')!;
});
afterAll(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
  apply(appearanceOf(parseSettings({})));
  root.removeAttribute('data-theme');
});

/** What a colour is on an sRGB screen over another; null where it is wholly transparent. */
function painted(colour: string, over: string): Rgb | null {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  if (canvas.getImageData(0, 0, 1, 1).data[3] === 0) return null;
  canvas.fillStyle = over;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return [red! / 255, green! / 255, blue! / 255];
}

interface Mark {
  readonly ground: Rgb;
  readonly ink: Rgb;
  /** Null where no line is drawn. */
  readonly line: Rgb | null;
  readonly thickness: number;
  readonly hasGround: boolean;
}

/** What a custom highlight comes to in this theme and style. */
function mark(name: 'lectern-sentence' | 'lectern-word', pageColour: string): Mark {
  const style = getComputedStyle(block, `::highlight(${name})`);
  const ground = painted(style.backgroundColor, pageColour);
  return {
    ground: ground ?? painted(pageColour, pageColour)!,
    ink: painted(style.color, pageColour)!,
    line: painted(style.textDecorationColor, pageColour),
    thickness: parseFloat(style.textDecorationThickness),
    hasGround: ground !== null && ratioOf(ground, painted(pageColour, pageColour)!) > 1.02,
  };
}

describe.each(looks)('theme %s %s %s', (theme: Theme, customInk, customPage) => {
  describe.each(HIGHLIGHT_STYLES)('style %s', (highlightStyle) => {
    const least = theme === 'custom' ? 4.5 : 7;
    const look = (highlight: string): { sentence: Mark; word: Mark; pageColour: Rgb } => {
      apply(appearanceOf(parseSettings({ theme, customInk, customPage, highlightStyle, highlight })));
      const colour = getComputedStyle(root).backgroundColor;
      return {
        sentence: mark('lectern-sentence', colour),
        word: mark('lectern-word', colour),
        pageColour: painted(colour, colour)!,
      };
    };
    /** Whether an edge of the mark, its line or that of its ground, stands out from what it lies on. */
    const edge = ({ ground, line }: Mark, on: Rgb): number =>
      Math.max(ratioOf(ground, on), line ? ratioOf(line, on) : 1);

    test(`text on the mark is ${least}:1 or more`, () => {
      for (const highlight of ['sentence+word', 'word']) {
        const { sentence, word } = look(highlight);
        expect(ratioOf(sentence.ink, sentence.ground)).toBeGreaterThanOrEqual(least - 0.02);
        expect(ratioOf(word.ink, word.ground)).toBeGreaterThanOrEqual(least - 0.02);
      }
    });

    test('the edge of the sentence, of the word in it, and of a word alone is 3:1 or more', () => {
      const { sentence, word, pageColour } = look('sentence+word');
      expect(edge(sentence, pageColour)).toBeGreaterThanOrEqual(3);
      expect(edge(word, sentence.ground)).toBeGreaterThanOrEqual(3);
      const alone = look('word').word;
      expect(edge(alone, pageColour)).toBeGreaterThanOrEqual(3);
    });

    test('a word differs from its sentence by its line or its ground, not by shade alone', () => {
      const { sentence, word } = look('sentence+word');
      const byLine = word.thickness >= 2 * sentence.thickness && word.line !== null;
      const byGround = ratioOf(word.ground, sentence.ground) >= 3;
      expect(byLine || byGround).toBe(true);
      expect(ratioOf(word.line!, word.ground)).toBeGreaterThanOrEqual(3);
    });
  });

  test('the three styles look different', () => {
    const seen = HIGHLIGHT_STYLES.map((highlightStyle) => {
      apply(appearanceOf(parseSettings({ theme, customInk, customPage, highlightStyle })));
      const colour = getComputedStyle(root).backgroundColor;
      const { hasGround, ground, thickness } = mark('lectern-sentence', colour);
      return `${hasGround} ${ground.map((value) => value.toFixed(2)).join(' ')} ${thickness}`;
    });
    expect(new Set(seen).size).toBe(3);
  });
});

test('a reckoned word has a dotted line, in every style', () => {
  const painter = createPainter(document);
  for (const highlightStyle of HIGHLIGHT_STYLES)
    for (const estimated of [true, false]) {
      apply(appearanceOf(parseSettings({ highlightStyle })));
      painter.word('p', { start: 0, end: 4 }, { estimated });
      const style = getComputedStyle(block, '::highlight(lectern-word)');
      expect(style.textDecorationStyle).toBe(estimated ? 'dotted' : 'solid');
    }
  painter.clear();
});

test('in the colours of the system, a word can be told from its sentence by a line', async () => {
  const emulate = (value: string): Promise<unknown> =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  const painter = createPainter(document);
  block.style.setProperty('font-size', '40px');
  await emulate('active');
  try {
    for (const highlightStyle of HIGHLIGHT_STYLES) {
      apply(appearanceOf(parseSettings({ highlightStyle })));
      const plain = await rowsOf(block);
      painter.sentence('p', { start: 0, end: 18 });
      const sentence = await rowsOf(block);
      painter.word('p', { start: 5, end: 10 });
      const word = await rowsOf(block);
      painter.clear();
      expect(differing(plain, sentence, 1.5), `${highlightStyle}: sentence`).toBeGreaterThan(20);
      // A thin band of strong contrast below the letters, and nothing of the letters themselves.
      const band = differing(sentence, word, 3);
      expect(band, `${highlightStyle}: word`).toBeGreaterThanOrEqual(2);
      expect(band, `${highlightStyle}: word`).toBeLessThan(12);
    }
  } finally {
    await emulate('none');
    block.removeAttribute('style');
  }
});

/** Each row of pixels of an element, as the screen shows it. */
async function rowsOf(element: HTMLElement): Promise<ImageData> {
  const base64 = await page.screenshot({ element, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  canvas.drawImage(image, 0, 0);
  return canvas.getImageData(0, 0, image.width, image.height);
}

/** How many rows hold 20 or more pixels whose contrast between the two pictures is at least `ratio`. */
function differing(one: ImageData, other: ImageData, ratio: number): number {
  const at = (image: ImageData, index: number): Rgb => [
    image.data[index]! / 255,
    image.data[index + 1]! / 255,
    image.data[index + 2]! / 255,
  ];
  let rows = 0;
  for (let y = 0; y < one.height; y += 1) {
    let count = 0;
    for (let x = 0; x < one.width; x += 1) {
      const index = (y * one.width + x) * 4;
      if (ratioOf(at(one, index), at(other, index)) >= ratio) count += 1;
    }
    if (count >= 20) rows += 1;
  }
  return rows;
}
