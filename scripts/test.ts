/**
 * `npm test`: the checks, then every test, then one closing line `N passed, N failed` (and `, N skipped`).
 * It makes ready what the tests need (a Chromium, a speech engine) and exits with 1 if anything failed or nothing ran.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareTestMachine } from './browser-install.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { addCounts, closingLine, countsOfReport, noTests, type Counts } from './test-report.ts';

const reports = join(projectFolder, '.cache/test-reports');
const projects = ['unit', 'browser', 'e2e'] as const;

async function runAll(): Promise<Counts> {
  const machine = prepareTestMachine();
  console.log(`Chromium: ${machine.browser}`);
  if (machine.speechMissing) console.log(`${machine.speechMissing} Narration with a real engine is skipped.`);

  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  console.log('\nChecks');
  const check = await runCommand('node', ['scripts/check.ts'], { show: true });
  let counts = check.status === 0 ? noTests : { ...noTests, failed: 1 };
  for (const project of projects) counts = addCounts(counts, await runProject(project, machine.browser));
  return counts;
}

async function runProject(project: (typeof projects)[number], browser: string): Promise<Counts> {
  console.log(`\nTests: ${project}`);
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = await runCommand('vitest', ['run', '--project', project, ...reporters], {
    show: true,
    environment: { CHROMIUM_PATH: browser },
  });
  console.log(`${project}: ${run.seconds.toFixed(0)} s`);
  return countsOfReport(report, run.status);
}

try {
  const counts = await runAll();
  console.log(`\n${closingLine(counts)}`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  console.log(`\n${closingLine({ ...noTests, failed: 1 })}`);
  process.exitCode = 1;
}
