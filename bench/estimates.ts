/**
 * How good estimated words are: the distance between the word that is shown and the word that is said, for a voice
 * whose word times are known but not told. `node bench/estimates.ts` prints the table; with `--sample` it renews
 * the small sample that a unit test rests on.
 */
import { createRender } from './support/espeak.ts';
import { writeSample } from './support/estimate-sample.ts';
import { material, MATERIAL_LANGUAGES } from './support/spoken-material.ts';
import type { Material, MaterialLanguage } from './support/spoken-material.ts';
import { utterancesOf } from './support/utterances.ts';
import { equalWords, learntEstimator, plainLetters, wordErrors } from './support/word-errors.ts';
import type { Estimator, WordErrors } from './support/word-errors.ts';

export interface EstimateRow extends WordErrors {
  language: MaterialLanguage;
  /** `held-out`: the half on which nothing was fitted. */
  part: 'held-out' | 'whole';
  rate: number;
  estimator: 'learnt' | 'plain letters' | 'equal words';
  /** Of sentences, in words: below 8, 8 to 20, above. */
  length: 'all' | 'short' | 'medium' | 'long';
}

export interface EstimateTable {
  rows: EstimateRow[];
  /** How many sentences there were, and where they come from. */
  sentences: (Record<'all' | 'articles' | 'texts' | 'shared' | 'recombined', number> & {
    language: MaterialLanguage;
  })[];
}

const SENTENCES = 1000;
const RATES = [1, 1.5, 2];
const ESTIMATORS: readonly [EstimateRow['estimator'], (rate: number) => Estimator][] = [
  ['learnt', learntEstimator],
  ['plain letters', plainLetters],
  ['equal words', equalWords],
];
const LENGTHS: readonly [EstimateRow['length'], (words: number) => boolean][] = [
  ['short', (words) => words < 8],
  ['medium', (words) => words >= 8 && words <= 20],
  ['long', (words) => words > 20],
];
/**
 * Renders some 5 hours of speech in 40 s.
 * @param sentences of each language; even
 */
export async function estimateTable(sentences = SENTENCES): Promise<EstimateTable> {
  const render = await createRender();
  const table: EstimateTable = { rows: [], sentences: [] };
  for (const language of MATERIAL_LANGUAGES) {
    const [fitted, heldOut] = material(language, sentences);
    table.sentences.push({ language, ...countOf([fitted, heldOut]) });
    for (const rate of RATES) {
      const judged = utterancesOf(heldOut.sentences, language, rate, render);
      const row = { language, part: 'held-out', rate, length: 'all' } as const;
      for (const [estimator, create] of ESTIMATORS)
        table.rows.push({ ...row, estimator, ...wordErrors(judged, create(rate)) });
      if (rate !== 1) continue;
      for (const [length, holds] of LENGTHS) {
        const errors = wordErrors(judged, learntEstimator(rate), (each) => holds(each.sentenceWords));
        table.rows.push({ ...row, length, estimator: 'learnt', ...errors });
      }
      const whole = [...utterancesOf(fitted.sentences, language, rate, render), ...judged];
      for (const [estimator, create] of ESTIMATORS)
        table.rows.push({ ...row, part: 'whole', estimator, ...wordErrors(whole, create(rate)) });
    }
  }
  return table;
}

function countOf(halves: readonly Material[]) {
  const sum = (of: (half: Material) => number): number => halves.reduce((all, half) => all + of(half), 0);
  const all = sum(({ sentences }) => sentences.length);
  const real = {
    articles: sum((half) => half.real.articles),
    texts: sum((half) => half.real.texts),
    shared: sum((half) => half.real.shared),
  };
  return { all, ...real, recombined: all - real.articles - real.texts - real.shared };
}

function print({ rows, sentences }: EstimateTable): void {
  for (const { language, all, articles, texts, shared, recombined } of sentences)
    console.log(
      `${language}: ${all} sentences (articles ${articles}, texts ${texts}, shared article ${shared}, recombined ${recombined})`,
    );
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
  console.log(
    '\n    part      rate  estimator      length   words  median  p95     exact  within 1  time right',
  );
  for (const row of rows)
    console.log(
      [
        row.language,
        row.part.padEnd(8),
        String(row.rate).padStart(4),
        row.estimator.padEnd(13),
        row.length.padEnd(6),
        String(row.words).padStart(6),
        String(row.median).padStart(6),
        String(row.p95).padStart(3),
        percent(row.exact),
        percent(row.withinOne),
        `  ${percent(row.timeRight)}`,
      ].join('  '),
    );
}

if (import.meta.main) {
  if (process.argv.includes('--sample')) await writeSample(SENTENCES);
  else print(await estimateTable());
}
