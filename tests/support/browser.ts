/**
 * Starts the Chromium that journeys run in. Everything that is not on this machine goes through a proxy of ours that
 * refuses it and remembers the address.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser-find.ts';
import { startRefusingProxy } from './refusing-proxy.ts';
import type { SpeechEngine } from './speech.ts';

/** Hosts that Chromium itself asks for its updates, accounts and form filling, whatever page is open. */
const ownErrands =
  /^https?:\/\/(?:update\.googleapis\.com|accounts\.google\.com|clients2\.google\.com|android\.clients\.google\.com|mtalk\.google\.com|content-autofill\.googleapis\.com|optimizationguide-pa\.googleapis\.com)(?::|\/|$)/;

const voiceExtension = fileURLToPath(new URL('voice-extension', import.meta.url));

export interface BrowserOptions extends BrowserContextOptions {
  /** Load the test voices. */
  voices?: boolean;
  /** Speak with this engine. */
  speech?: SpeechEngine;
}

export interface OpenBrowser {
  context: BrowserContext;
  /** Addresses outside this machine that anything in the browser asked for. */
  refused: string[];
  close(): Promise<void>;
}

/** A browser with a fresh profile; `close` ends it and removes the profile. */
export async function openBrowser({ voices, speech, ...options }: BrowserOptions = {}): Promise<OpenBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found: install one or set CHROMIUM_PATH.');
  const proxy = await startRefusingProxy(ownErrands);
  const profile = mkdtempSync(join(tmpdir(), 'lectern-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    viewport: { width: 1024, height: 768 },
    locale: 'en-US',
    ...options,
    executablePath,
    headless: true,
    args: [
      ...browserArguments(),
      // Playwright's own proxy option would send the site's requests there as well.
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      ...(speech ? ['--enable-speech-dispatcher'] : []),
      ...(voices
        ? [`--disable-extensions-except=${voiceExtension}`, `--load-extension=${voiceExtension}`]
        : []),
    ],
    ignoreDefaultArgs: voices ? ['--disable-extensions'] : [],
    env: { ...(process.env as Record<string, string>), ...speech?.environment },
  });
  return {
    context,
    refused: proxy.refused,
    close: async () => {
      await context.close();
      proxy.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
