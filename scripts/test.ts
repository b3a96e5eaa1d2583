/**
 * `npm test`: the checks, then every test, then one closing line `N passed, N failed` (and `, N skipped`).
 * It makes ready what the tests need (browsers, a speech engine) and exits with 1 if anything failed or nothing ran.
 * The long tests are apart, in `soak.ts`.
 */
import { prepareTestMachine } from './browser-install.ts';
import { runCommand } from './run-command.ts';
import { addCounts, noTests } from './test-report.ts';
import { closeWithCounts, describeMachine, runProjects } from './test-run.ts';

await closeWithCounts(async () => {
  const machine = prepareTestMachine();
  describeMachine(machine);
  console.log('\nChecks');
  const check = await runCommand('node', ['scripts/check.ts'], { show: true });
  const checks = check.status === 0 ? noTests : { ...noTests, failed: 1 };
  return addCounts(checks, await runProjects(['unit', 'browser', 'e2e'], machine));
});
