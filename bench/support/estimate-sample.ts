/** Renews the small sample of true word times that a unit test rests on, so that the test needs no engine. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { createRender } from './espeak.ts';
import { material, MATERIAL_LANGUAGES } from './spoken-material.ts';
import { utterancesOf } from './utterances.ts';
import type { TimedUtterance } from './word-errors.ts';

/** Sentences a language. */
const SAMPLE = 60;
const SAMPLE_FILE = new URL('../../tests/fixtures/estimates/espeak.json', import.meta.url);

/** Sentences of our own from the held-out half, evenly spread. @param of how many sentences there are in all */
export async function writeSample(of: number): Promise<void> {
  const render = await createRender();
  const sample = MATERIAL_LANGUAGES.map((language) => {
    const [, { sentences, real }] = material(language, of);
    const own = sentences.slice(0, real.articles + real.texts);
    const chosen = Array.from(
      { length: SAMPLE },
      (_, index) => own[Math.floor((index * own.length) / SAMPLE)]!,
    );
    const utterances = utterancesOf(chosen, language, 1, render).map(({ ms, ...rest }) => ({
      ms: Math.round(ms),
      ...rest,
    }));
    return [language, utterances.map(packed)];
  });
  const json = await format(JSON.stringify(Object.fromEntries(sample)), { parser: 'json', printWidth: 110 });
  writeFileSync(SAMPLE_FILE, json);
}

/** Lists of plain numbers take fewer lines. */
function packed({ text, ms, words, sentenceWords, begins }: TimedUtterance) {
  const starts = words.map(({ start }) => start);
  const ends = words.map(({ end }) => end);
  return { text, ms, sentenceWords, starts, ends, begins };
}
