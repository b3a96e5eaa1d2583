import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentenceSpans } from '../../../src/lib/narration/segment.ts';
import { segmentationTable } from '../../../bench/segmentation.ts';
import { bareSegmenter, features, goldParagraphs, score } from '../../support/segmentation.ts';
import type { SegmentationLanguage } from '../../support/segmentation.ts';

/** Just under what is reached; docs/segmentation.md has the figures. */
const LEAST: Record<SegmentationLanguage, { heldOut: number; whole: number }> = {
  en: { heldOut: 0.985, whole: 0.99 },
  ru: { heldOut: 0.98, whole: 0.985 },
};

describe.each(['en', 'ru'] as const)('sentence boundaries in running text, %s', (lang) => {
  const heldOut = goldParagraphs(lang, 'held-out');
  const whole = [...heldOut, ...goldParagraphs(lang, 'worked')];

  it('the texts hold 300 abbreviations, initials and quotations or more, and many of each', () => {
    const { abbreviations, initials, quotations } = features(whole);
    expect(abbreviations + initials + quotations).toBeGreaterThanOrEqual(300);
    expect(Math.min(abbreviations, initials, quotations)).toBeGreaterThanOrEqual(80);
  });

  it('are found in texts of which no error was looked at', () => {
    const { precision, recall, f1 } = score(heldOut, lang, sentenceSpans);
    expect(f1).toBeGreaterThan(LEAST[lang].heldOut);
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.985);
  });

  it('are found in all texts', () => {
    expect(score(whole, lang, sentenceSpans).f1).toBeGreaterThan(LEAST[lang].whole);
  });

  it('are found far better than by Intl.Segmenter alone', () => {
    const ours = score(whole, lang, sentenceSpans);
    const bare = score(whole, lang, bareSegmenter);
    expect(1 - ours.f1).toBeLessThan((1 - bare.f1) / 10);
    expect(ours.precision).toBeGreaterThan(bare.precision);
  });
});

describe('without Intl.Segmenter', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each(['en', 'ru'] as const)('the same boundaries are found, %s', async (lang) => {
    const texts = (['held-out', 'worked'] as const)
      .flatMap((part) => goldParagraphs(lang, part))
      .map((sentences) => sentences.join(' '));
    const expected = texts.map((text) => sentenceSpans(text, lang));
    vi.stubGlobal('Intl', { ...Intl, Locale: Intl.Locale, Segmenter: undefined });
    vi.resetModules();
    const { sentenceSpans: alone } = await import('../../../src/lib/narration/segment.ts');
    expect(texts.map((text) => alone(text, lang))).toEqual(expected);
  });
});

describe('the measure', () => {
  const gold = [['One.', 'Two, e.g. this.', 'Three.'], ['Alone.']];

  it('counts boundaries inside paragraphs, not their ends', () => {
    expect(score(gold, 'en', bareSegmenter).gold).toBe(2);
    expect(score(gold, 'en', (text) => [{ start: 0, end: text.length }])).toMatchObject({
      found: 0,
      recall: 0,
      precision: 1,
    });
  });

  it('marks a boundary too many down in precision, one too few in recall', () => {
    const atEverySpace = (text: string) =>
      [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
    expect(score(gold, 'en', atEverySpace)).toMatchObject({ found: 4, right: 2, precision: 0.5, recall: 1 });
  });

  it('is printed as a table of both languages and both parts, the platform beside it', () => {
    const rows = segmentationTable();
    expect(rows.map(({ language, part }) => `${language} ${part}`)).toEqual([
      'en held-out',
      'en worked',
      'en whole',
      'ru held-out',
      'ru worked',
      'ru whole',
    ]);
    for (const { f1, bareF1 } of rows) expect(f1).toBeGreaterThan(bareF1);
  });
});
