/**
 * `npm run test:soak`: the tests that take minutes each, such as whole articles read aloud in every browser, with the
 * same closing line as `npm test`, which leaves them out.
 */
import { prepareTestMachine } from './browser-install.ts';
import { closeWithCounts, describeMachine, runProjects } from './test-run.ts';

await closeWithCounts(async () => {
  const machine = prepareTestMachine({ webKit: true });
  describeMachine(machine);
  return runProjects(['soak'], machine);
});
