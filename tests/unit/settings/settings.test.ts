import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio, isDark, tintShare } from '../../../src/lib/settings/contrast.ts';
import { parseSettings, settingsToText } from '../../../src/lib/settings/parse-settings.ts';
import {
  DEFAULT_SETTINGS,
  HIGHLIGHT_STYLES,
  HIGHLIGHTS,
  NARRATION_SETTINGS,
  RANGES,
  READING_POLICIES,
  SKIPPABLE_KINDS,
  STRUCTURE_CUES,
  TEXT_RANGES,
  TEXT_SETTINGS,
  THEMES,
  TYPEFACES,
  withinRange,
} from '../../../src/lib/settings/settings.ts';
import { FACES } from '../../../src/lib/settings/typefaces.ts';
import {
  APPEARANCE_FLAGS,
  APPEARANCE_PROPERTIES,
  appearanceOf,
} from '../../../src/lib/settings/typography.ts';

describe('parseSettings', () => {
  test.each([null, undefined, 7, 'text', [], {}])('gives the defaults for %j', (raw) => {
    expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
  });

  test('loses a bad field only', () => {
    const settings = parseSettings({ theme: 'sepia', typeface: 'comic', size: 'big', justify: 1, rate: 2 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia', rate: 2 });
  });

  test('moves a number into its range and onto its step', () => {
    const settings = parseSettings({ size: 400, lineSpacing: 1.51, letterSpacing: -3, weight: Number.NaN });
    expect(settings).toMatchObject({ size: 128, lineSpacing: 1.5, letterSpacing: -0.05, weight: 400 });
  });

  test('keeps voices by primary language and drops what names none', () => {
    const { voices } = parseSettings({ voices: { 'ru-RU': 'a', en_GB: 'b', de: 3, '': 'c' } });
    expect(voices).toEqual({ ru: 'a', en: 'b' });
  });

  test('reads each kind of text by its own policy, and keeps the rest as they are', () => {
    const { policies } = parseSettings({ policies: { table: 'skip', code: 'loudly', poem: 'read' } });
    expect(policies).toEqual({ ...DEFAULT_SETTINGS.policies, table: 'skip' });
  });

  test.each([
    [{ readAsides: true }, 'read'],
    [{ readAsides: false }, 'announce'],
    [{ readAsides: true, policies: { aside: 'skip' } }, 'skip'],
  ] as const)('keeps the choice of version 0.1 about asides: %j', (raw, policy) => {
    expect(parseSettings(raw).policies.aside).toBe(policy);
  });

  test.each([
    [true, true],
    [false, false],
    [undefined, null],
    ['yes', null],
  ])('a screen reader is never guessed: %j', (raw, found) => {
    expect(parseSettings({ screenReader: raw }).screenReader).toBe(found);
  });

  test('is total, and reads what it wrote', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const settings = parseSettings(raw);
        expect(parseSettings(JSON.parse(settingsToText(settings)))).toEqual(settings);
      }),
    );
    const some = fc.record({
      theme: fc.constantFrom(...THEMES),
      typeface: fc.constantFrom(...TYPEFACES),
      size: fc.double(),
      lineSpacing: fc.double({ min: 0, max: 4 }),
      voices: fc.dictionary(fc.constantFrom('en', 'ru', 'de'), fc.string({ minLength: 1 })),
      quoteVoices: fc.dictionary(fc.constantFrom('en', 'ru', 'de'), fc.string({ minLength: 1 })),
      policies: fc.dictionary(
        fc.constantFrom(...SKIPPABLE_KINDS, 'poem'),
        fc.constantFrom(...READING_POLICIES, 'whisper'),
      ),
      pauseSentence: fc.double(),
      volume: fc.double({ min: -1, max: 2 }),
      cues: fc.constantFrom(...STRUCTURE_CUES, 'drums'),
      highlight: fc.constantFrom(...HIGHLIGHTS, 'letter'),
      highlightStyle: fc.constantFrom(...HIGHLIGHT_STYLES, 'glow'),
      screenReader: fc.constantFrom(true, false, null, 'yes'),
      justify: fc.boolean(),
      customInk: fc.constantFrom('#123456', '#FFFFFF', 'red'),
    });
    fc.assert(
      fc.property(some, (raw) => {
        const settings = parseSettings(raw);
        expect(parseSettings(JSON.parse(settingsToText(settings)))).toEqual(settings);
      }),
    );
  });

  test('writes nothing for a reader who chose nothing', () => {
    expect(settingsToText(DEFAULT_SETTINGS)).toBe('{}');
  });
});

test('each setting is put back by one button at most', () => {
  const [text, narration] = [new Set<string>(TEXT_SETTINGS), new Set<string>(NARRATION_SETTINGS)];
  expect([...text].filter((key) => narration.has(key))).toEqual([]);
  const kept = Object.keys(DEFAULT_SETTINGS).filter((key) => !text.has(key) && !narration.has(key));
  expect(kept.sort()).toEqual(['interfaceLanguage', 'quoteVoices', 'screenReader', 'singleKeys', 'voices']);
});

test.each(Object.entries(RANGES))('%s: every step of the slider is a value of the range', (_, range) => {
  for (let value = range.min; value <= range.max + range.step / 2; value += range.step) {
    const near = withinRange(range, value);
    expect(Math.abs(near - value)).toBeLessThan(range.step / 1000);
    expect(withinRange(range, near)).toBe(near);
  }
  expect(withinRange(range, range.initial)).toBe(range.initial);
});

describe('appearanceOf', () => {
  test('leaves the defaults to the stylesheet', () => {
    expect(appearanceOf(DEFAULT_SETTINGS)).toEqual({ theme: 'system', flags: {}, style: {}, links: [] });
  });

  test('agrees with tokens.css about the defaults', () => {
    const css = readFileSync('src/lib/ui/styles/tokens.css', 'utf8');
    const token = (name: string): string => new RegExp(`${name}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
    expect(parseFloat(token('--type-size')) * 16).toBe(TEXT_RANGES.size.initial);
    expect(parseFloat(token('--type-line'))).toBe(TEXT_RANGES.lineSpacing.initial);
    expect(parseFloat(token('--type-paragraph'))).toBe(TEXT_RANGES.paragraphSpacing.initial);
    expect(token('--type-measure')).toBe(`${TEXT_RANGES.lineWidth.initial}ch`);
    expect(parseFloat(token('--type-weight'))).toBe(TEXT_RANGES.weight.initial);
    expect(token('--type-family')).toBe(FACES['system-serif'].stack);
  });

  test('carries units, flags, colours and the files of a bundled face', () => {
    const appearance = appearanceOf(
      parseSettings({
        size: 24,
        lineWidth: 40,
        justify: true,
        theme: 'custom',
        customPage: '#101010',
        typeface: 'literata',
      }),
    );
    expect(appearance.style).toMatchObject({
      '--type-size': '24px',
      '--type-measure': '40ch',
      '--custom-page': '#101010',
    });
    expect(appearance.flags).toEqual({ justify: 'on', scheme: 'dark' });
    expect(appearance.links).toContainEqual({ rel: 'stylesheet', href: 'fonts/literata.css' });
    expect(appearance.links).toContainEqual({
      rel: 'preload',
      href: 'fonts/literata-cyrillic.woff2',
      lang: 'ru',
    });
  });

  test('sets only what it can also take away', () => {
    const all = appearanceOf(
      parseSettings({
        size: 20,
        lineSpacing: 2,
        letterSpacing: 0.1,
        wordSpacing: 0.1,
        paragraphSpacing: 2,
        lineWidth: 30,
        weight: 500,
        justify: true,
        hyphenate: true,
        plainEmphasis: true,
        readingRuler: true,
        theme: 'custom',
        customInk: '#777777',
        customPage: '#ffffff',
        typeface: 'andika',
        highlight: 'word',
        highlightStyle: 'strong',
      }),
    );
    expect(Object.keys(all.flags).sort()).toEqual([...APPEARANCE_FLAGS].sort());
    expect(Object.keys(all.style).sort()).toEqual([...APPEARANCE_PROPERTIES].sort());
  });
});

test('a tint of the reader’s own colours leaves the text on it legible', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  let tinted = 0;
  fc.assert(
    fc.property(hex, hex, (ink, page) => {
      const share = tintShare(ink, page, 0.1);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(0.1);
      if (share === 0) {
        expect(contrastRatio(ink, page)).toBeLessThan(4.6);
        return;
      }
      tinted += 1;
      const channel = (at: number): number =>
        Math.round(
          share * parseInt(ink.slice(at, at + 2), 16) + (1 - share) * parseInt(page.slice(at, at + 2), 16),
        );
      const tint = `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
      expect(contrastRatio(ink, tint)).toBeGreaterThanOrEqual(4.45);
    }),
    { numRuns: 500 },
  );
  expect(tinted).toBeGreaterThan(50);
  expect(tintShare('#000000', '#ffffff', 0.1)).toBe(0.1);
});

test('a colour that is none is a mistake of the caller', () => {
  expect(() => contrastRatio('red', '#ffffff')).toThrow(RangeError);
  expect([isDark('#101010'), isDark('#f7f1e3')]).toEqual([true, false]);
});
