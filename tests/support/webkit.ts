/**
 * Starts the WebKitGTK that one journey runs in: Debian's MiniBrowser behind WebKitWebDriver, on a display without a
 * screen, with WebKitGTK's own speech (flite). With no sound server to be had its sound is made and thrown away, which
 * is many times faster than real time.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findWebKit } from '../../scripts/browser-find.ts';
import { isReady, startSession, type WebDriver } from './webdriver.ts';
import { startRefusingProxy } from './refusing-proxy.ts';

/** WebKitGTK asks nobody for anything by itself. */
const ownErrands = /^$/;

export const webKitIsMissing = findWebKit() === null;

export interface OpenWebKit {
  driver: WebDriver;
  /** Addresses outside this machine that anything in the browser asked for. */
  refused: readonly string[];
  close(): Promise<void>;
}

/** Throws an Error if one of its parts does not come up within ten seconds. */
export async function openWebKit(): Promise<OpenWebKit> {
  const webKit = findWebKit();
  if (!webKit) throw new Error('No WebKitGTK was found: install webkit2gtk-driver and xvfb.');
  const home = mkdtempSync(join(tmpdir(), 'lectern-webkit-'));
  const proxy = await startRefusingProxy(ownErrands);
  const started: ChildProcess[] = [];
  const close = async () => {
    for (const process of started.reverse()) await end(process);
    proxy.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = spawn(
      webKit.display,
      ['-displayfd', '3', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    started.push(screen);
    const display = `:${await firstLine(screen.stdio[3] as Readable)}`;
    const port = await freePort();
    const server = spawn(webKit.driver, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, ...quiet, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home },
    });
    started.push(server);
    const address = `http://127.0.0.1:${port}`;
    for (let waited = 0; !(await isReady(address)); waited += 50) {
      if (waited > 10_000 || server.exitCode !== null) throw new Error('WebKitWebDriver did not come up.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const driver = await startSession(address, {
      'webkitgtk:browserOptions': { binary: webKit.browser, args: ['--automation'] },
      proxy: {
        proxyType: 'manual',
        httpProxy: `127.0.0.1:${proxy.port}`,
        sslProxy: `127.0.0.1:${proxy.port}`,
        noProxy: ['127.0.0.1'],
      },
    });
    return {
      driver,
      refused: proxy.refused,
      close: async () => {
        try {
          await driver.quit();
        } finally {
          await close();
        }
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** No way to a sound server or a sound card, whatever this machine has. */
const quiet = {
  PULSE_SERVER: 'unix:/nonexistent',
  ALSA_CONFIG_PATH: '/dev/null',
  JACK_NO_START_SERVER: '1',
};

async function firstLine(stream: Readable): Promise<string> {
  const [bytes] = (await once(stream, 'data', { signal: AbortSignal.timeout(10_000) })) as [Buffer];
  return bytes.toString().trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill('SIGTERM');
  await once(process, 'exit');
}
