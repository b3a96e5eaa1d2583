/**
 * Starts the Firefox that journeys run in: Debian's own, unpatched, over WebDriver BiDi. What leaves this machine is
 * refused and remembered, as in `browser.ts`.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright-core';
import { findFirefox } from '../../scripts/browser-find.ts';
import type { BrowserOptions, OpenBrowser } from './browser.ts';
import { startRefusingProxy } from './refusing-proxy.ts';

/** Hosts that Firefox itself asks for its settings, updates and add-ons, whatever page is open. */
const ownErrands = /^https?:\/\/(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com)(?::|\/|$)/;

const bridge = fileURLToPath(new URL('firefox-bridge.ts', import.meta.url));

/** A Firefox with a fresh profile; the test voices are Chromium's and cannot be had. */
export async function openFirefox({ voices, speech, ...options }: BrowserOptions): Promise<OpenBrowser> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox was found: install firefox-esr or set FIREFOX_PATH.');
  if (voices) throw new RangeError('the test voices are an extension of Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'lectern-firefox-'));
  const proxy = await startRefusingProxy(ownErrands);
  const context = await firefox.launchPersistentContext(join(folder, 'profile'), {
    viewport: { width: 1024, height: 768 },
    locale: 'en-US',
    ...options,
    // Any name with `moz-` means an unpatched Firefox; which one is said by the path.
    channel: 'moz-firefox',
    executablePath: bridgeProgram(folder),
    headless: true,
    firefoxUserPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
    env: {
      ...(process.env as Record<string, string>),
      ...speech?.environment,
      // The default one may belong to somebody else, which Firefox refuses.
      HOME: folder,
      LECTERN_FIREFOX: program,
    },
  });
  return {
    context,
    refused: proxy.refused,
    close: async () => {
      await context.close();
      proxy.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Playwright starts one program, without arguments of ours before its own. */
function bridgeProgram(folder: string): string {
  const program = join(folder, 'firefox');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${bridge}" "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}
