/** What `npm test` and `npm run test:soak` have in common: Vitest's projects in turn, and the one line at the end. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestMachine } from './browser-install.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { addCounts, closingLine, countsOfReport, noTests, type Counts } from './test-report.ts';

const reports = join(projectFolder, '.cache/test-reports');

/** One after another, for they share the machine. */
export async function runProjects(projects: readonly string[], machine: TestMachine): Promise<Counts> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  let counts = noTests;
  for (const project of projects) counts = addCounts(counts, await runProject(project, machine.browser));
  return counts;
}

async function runProject(project: string, browser: string): Promise<Counts> {
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

/** Prints what is there to test with, and in one line each what is not. */
export function describeMachine({ browser, missing }: TestMachine): void {
  console.log(`Chromium: ${browser}`);
  for (const line of missing) console.log(line);
}

/** Prints `N passed, N failed` at the end, whatever happens, and sets the exit status to 1 if anything failed or nothing ran. */
export async function closeWithCounts(run: () => Promise<Counts>): Promise<void> {
  try {
    const counts = await run();
    console.log(`\n${closingLine(counts)}`);
    process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    console.log(`\n${closingLine({ ...noTests, failed: 1 })}`);
    process.exitCode = 1;
  }
}
