/** The measure itself: the engine that tells the true times, and the table that `npm run bench` prints. */
import { beforeAll, describe, expect, it } from 'vitest';
import { estimateTable } from '../../../bench/estimates.ts';
import type { EstimateTable } from '../../../bench/estimates.ts';
import { createRender } from '../../../bench/support/espeak.ts';
import type { Render } from '../../../bench/support/espeak.ts';
import { wordErrors } from '../../../bench/support/word-errors.ts';
import { wordSpans } from '../../../src/lib/narration/spoken/word-spans.ts';
import sample from '../../fixtures/estimates/espeak.json' with { type: 'json' };

let render: Render;
beforeAll(async () => {
  render = await createRender();
});

describe('true word times', () => {
  it.each(['en', 'ru'] as const)('are in %s what the sample says', (lang) => {
    for (const { text, starts, ends, begins, ms } of sample[lang].slice(0, 8)) {
      const words = starts.map((start, index) => ({ start, end: ends[index]! }));
      const rendered = render(text, words, lang, 1);
      expect(rendered.begins.map((begin) => begin === null)).toEqual(begins.map((begin) => begin === null));
      // What was said before makes the engine differ by some hundredths of a second.
      for (const [index, begin] of rendered.begins.entries())
        expect(Math.abs((begin ?? 0) - (begins[index] ?? 0))).toBeLessThan(50);
      expect(Math.abs(rendered.ms - ms)).toBeLessThan(50);
    }
  });

  it('are in order, within the sound, and few are missing', () => {
    const text =
      'In 1987 the “Aurora”, 3.5 tonnes of it, went to the sea: 👋 nobody — not even Mr Gray — saw it go.';
    const words = wordSpans(text, 'en');
    const { begins, ms } = render(text, words, 'en', 1);
    const told = begins.filter((begin) => begin !== null);
    expect(told.length).toBeGreaterThan(words.length * 0.8);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)!).toBeLessThan(ms);
    expect(render(text, words, 'en', 2).ms).toBeLessThan(ms * 0.7);
  });

  it('are asked for in a language that the engine has', () => {
    expect(() => render('Text', [{ start: 0, end: 4 }], 'xx', 1)).toThrow(RangeError);
  });
});

describe('the distance between the word shown and the word said', () => {
  const utterance = {
    text: 'one two three four',
    words: wordSpans('one two three four', 'en'),
    sentenceWords: 4,
    begins: [0, 100, null, 300],
    ms: 400,
  };
  const showing = (...times: number[]) => ({ times: () => times, learn: () => undefined });

  it('is nothing where each word is shown as it begins', () => {
    expect(wordErrors([utterance], showing(0, 100, 200, 300))).toEqual({
      words: 3,
      median: 0,
      p95: 0,
      exact: 1,
      withinOne: 1,
      timeRight: 1,
    });
  });

  it('counts words, too early and too late, and the time in which the word is right', () => {
    expect(wordErrors([utterance], showing(0, 10, 20, 30))).toMatchObject({ exact: 2 / 3, withinOne: 2 / 3 });
    expect(wordErrors([utterance], showing(0, 150, 350, 350))).toMatchObject({ median: 1, p95: 2 });
    // Of the 200 ms of which both ends are known: 100 of the first word, 50 of the last.
    expect(wordErrors([utterance], showing(0, 150, 200, 350)).timeRight).toBe(0.75);
  });
});

describe('the table', () => {
  let table: EstimateTable;
  beforeAll(async () => {
    table = await estimateTable(40);
  }, 60_000);

  it('has every language, rate, estimator and length', () => {
    const kinds = table.rows.map(({ language, part, rate, estimator, length }) =>
      [language, part, rate, estimator, length].join(' '),
    );
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toHaveLength(2 * (3 * 3 + 3 + 3));
    expect(table.sentences.map(({ all }) => all)).toEqual([40, 40]);
  });

  it('has shares and words that hold together', () => {
    for (const { words, median, p95, exact, withinOne, timeRight } of table.rows) {
      expect(words).toBeGreaterThan(0);
      expect(median).toBeLessThanOrEqual(p95);
      expect(exact).toBeLessThanOrEqual(withinOne);
      for (const share of [exact, withinOne, timeRight]) expect(share).toBeLessThanOrEqual(1);
    }
    const learnt = table.rows.filter(
      (row) => row.part === 'held-out' && row.rate === 1 && row.estimator === 'learnt',
    );
    for (const language of ['en', 'ru']) {
      const [all, ...parts] = learnt.filter((row) => row.language === language).map(({ words }) => words);
      expect(parts.reduce((sum, words) => sum + words, 0)).toBe(all);
    }
  });
});
