/**
 * `npm run check`: everything that can be said about the code without running it. One line per step with its time;
 * every step runs even after one has failed, and then the findings of the failed ones follow.
 */
import { runCommand } from './run-command.ts';

/** Label, then the program and its arguments. */
const steps: readonly (readonly [string, ...string[]])[] = [
  ['types of the product', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
  ['types of the service worker', 'tsc', '--project', 'src/service-worker'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  [
    'layers and cycles',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'scripts',
    'tests',
    'bench',
  ],
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['dead code', 'knip', '--no-progress'],
];

/** Two steps at a time: most of them use one core. */
async function runSteps(): Promise<number> {
  const sync = await runCommand('svelte-kit', ['sync']);
  if (sync.status !== 0) {
    console.log(`failed  svelte-kit sync\n${sync.output}`);
    return 1;
  }
  const waiting = [...steps];
  const findings: string[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [label, program, ...args] = step;
      const result = await runCommand(program!, args, { environment: { NO_COLOR: '1' } });
      const failed = result.status !== 0;
      console.log(`${failed ? 'failed' : 'ok    '}  ${label} (${result.seconds.toFixed(1)} s)`);
      if (failed) findings.push(`--- ${label}\n${result.output.trim()}`);
    }
  };
  await Promise.all([worker(), worker()]);
  for (const finding of findings) console.log(`\n${finding}`);
  return findings.length;
}

process.exitCode = (await runSteps()) === 0 ? 0 : 1;
