/**
 * Three kinds of tests, told apart by their folder: unit (Node), browser (a real Chromium, one component or adapter
 * at a time) and e2e (journeys through the built site). `scripts/test.ts` runs all of them.
 */
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/browser-find.ts';

// Only the browser project needs it, and that one says so itself when it is missing.
const executablePath = findBrowser() ?? '';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [sveltekit()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [sveltekit()],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: browserArguments() } }),
            instances: [{ browser: 'chromium', viewport: { width: 1024, height: 768 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          testTimeout: 120_000,
          // A browser that shares two cores with another one may need more than the usual second.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
          // Each file drives a browser of its own, and there may be no more than two cores.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'soak',
          environment: 'node',
          include: ['tests/soak/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
