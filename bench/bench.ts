/**
 * `npm run bench [-- --json FILE]`: what a first visit to an article costs and how soon its text is there, measured in
 * a real Chromium on the site in build/. Prints a table; times are medians.
 */
import { writeFileSync } from 'node:fs';
import { projectFolder } from '../scripts/run-command.ts';
import { startServer } from '../scripts/serve.ts';
import { barePage } from './bare-page.ts';
import { estimateTable } from './estimates.ts';
import { measureFirstVisit, type Transfer } from './first-visit.ts';
import { measurePlay } from './play.ts';
import { segmentationTable } from './segmentation.ts';
import { measureTimeToText } from './time-to-text.ts';

const article = 'read/leaving-the-army/en/';
const pairsOfRuns = 7;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;

async function measure() {
  const site = await startServer({ folder: `${projectFolder}/build`, port: 0 });
  const bare = await barePage(`${projectFolder}/build/${article}index.html`);
  try {
    const address = site.url + article;
    const visit = await measureFirstVisit(address);
    const toText = await measureTimeToText(address, bare.url, pairsOfRuns);
    const play = await measurePlay(address);
    const narration = { segmentation: segmentationTable(), estimates: await estimateTable() };
    return { article, measured: new Date().toISOString(), ...visit, toText, play, narration };
  } finally {
    await site.close();
    await bare.close();
  }
}

type Figures = Awaited<ReturnType<typeof measure>>;

function rows({
  byKind,
  scriptUntilIdle,
  kept,
  layoutShift,
  toText,
  play,
  narration,
}: Figures): [string, string][] {
  const transfer = ({ requests, bytes }: Transfer) => `${kilobytes(bytes)} in ${requests}`;
  const sum = Object.values(byKind).reduce(
    (all, kind) => ({ requests: all.requests + kind.requests, bytes: all.bytes + kind.bytes }),
    { requests: 0, bytes: 0 },
  );
  return [
    ['First visit, gzipped', `${transfer(sum)} requests`],
    ...Object.entries(byKind).map(([kind, value]): [string, string] => [`  ${kind}`, transfer(value)]),
    ['Script until idle, gzipped (aim: 75 kB)', kilobytes(scriptUntilIdle)],
    ['Then kept for offline, in the background', transfer(kept)],
    ['Layout shift of load and a scroll to the end (aim: 0)', layoutShift.toFixed(4)],
    ['Time to text, 4x slower CPU, 1.6 Mbps', milliseconds(toText.article)],
    ['  the same text as a bare page', milliseconds(toText.bare)],
    [`  ratio, ${toText.pairs} alternating pairs (aim: 1.2)`, toText.ratio.toFixed(2)],
    ['Time to the largest text, ratio', toText.largestRatio.toFixed(2)],
    [
      'From Play to speak()',
      `${play.median.toFixed(1)} ms (longest of ${play.runs}: ${play.longest.toFixed(1)})`,
    ],
    [
      'Gap between sentences, without pauses',
      `${play.gap.median.toFixed(1)} ms (longest of ${play.gap.count}: ${play.gap.longest.toFixed(1)})`,
    ],
    ...narration.segmentation
      .filter(({ part }) => part === 'whole')
      .map(({ language, f1, bareF1 }): [string, string] => [
        `Sentences found, ${language} (F1)`,
        `${percent(f1)}, by Intl.Segmenter alone ${percent(bareF1)}`,
      ]),
    ...narration.estimates.rows
      .filter((row) => row.part === 'held-out' && row.rate === 1 && row.length === 'all')
      .map(({ language, estimator, median, p95 }): [string, string] => [
        `Estimated word, ${language}, ${estimator}`,
        `off by ${median} words (median), ${p95} (95th percentile)`,
      ]),
  ];
}

const figures = await measure();
const table = rows(figures);
const width = Math.max(...table.map(([name]) => name.length));
for (const [name, value] of table) console.log(`${name.padEnd(width)}  ${value}`);

const option = process.argv.indexOf('--json');
const file = process.argv[option + 1];
if (option > 0 && file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
