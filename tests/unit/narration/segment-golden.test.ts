import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../src/lib/narration/segment.ts';

interface Rule {
  number: number;
  rule: string;
  text: string;
  /** White space inside stands as one space; a span keeps it as it is. */
  sentences: string[];
  source?: string;
  note?: string;
}

function rulesOf(lang: string): Rule[] {
  const file = new URL(`../../fixtures/segmentation/golden-${lang}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { rules: Rule[] }).rules;
}

const english = rulesOf('en');
const russian = rulesOf('ru');

const sentences = (text: string, lang: string): string[] =>
  sentenceSpans(text, lang).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

describe('the 52 English golden rules', () => {
  it('are numbered from 1 to 52, each once', () => {
    expect(english.map(({ number }) => number)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
  });

  it.each(english)('$number: $rule', ({ text, sentences: expected }) => {
    expect(sentences(text, 'en')).toEqual(expected);
  });
});

describe('the Russian rules of the segmentation literature', () => {
  it('name their source, and are from three works', () => {
    const sources = new Set(russian.map(({ source }) => source?.split(',')[0]));
    expect(sources).toEqual(new Set(['pragmatic_segmenter', 'razdel', 'rusenttokenize']));
  });

  it.each(russian)('$number ($source): $rule', ({ text, sentences: expected }) => {
    expect(sentences(text, 'ru')).toEqual(expected);
  });

  it('say why, where they differ from the published result', () => {
    const differing = russian.filter(({ note }) => note?.includes('pragmatic_segmenter'));
    expect(differing.map(({ number }) => number)).toEqual([5, 25]);
  });
});
