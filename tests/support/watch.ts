/**
 * Watches a browser for everything that must not happen in any journey: errors and warnings on the console (reports
 * of the content security policy come there too), uncaught exceptions, answers that say "not found", crashes, and
 * requests to another origin.
 */
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

export interface Watch {
  /** One line per fault, in order. */
  faults: string[];
  /** Number of requests seen, so that a test can tell a quiet watch from a blind one. */
  requests(): number;
}

export function watch(context: BrowserContext, origin: () => string): Watch {
  const faults: string[] = [];
  let requests = 0;
  const noteConsole = (message: ConsoleMessage) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  };
  context.on('console', noteConsole);
  context.on('serviceworker', (worker) => worker.on('console', noteConsole));
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    requests += 1;
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin()) faults.push(`off-origin request: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  const noteCrash = (page: Page) => page.on('crash', () => faults.push(`crashed: ${page.url()}`));
  context.pages().forEach(noteCrash);
  context.on('page', noteCrash);
  return { faults, requests: () => requests };
}
