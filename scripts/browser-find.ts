/**
 * Finds a Chromium on this machine: the one named by `CHROMIUM_PATH`, then the usual names on PATH and the usual
 * places, then the newest in Playwright's own cache. It only looks; `browser-install.ts` is what installs.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where, below one `chromium-NNNN` folder of Playwright's cache, the program stands on each system. */
const insidePlaywright = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

/**
 * Path of a Chromium that can be started, or null where there is none.
 * Throws a plain Error if `CHROMIUM_PATH` is set to something that is not a program: a wish is not passed over.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const wished = environment.CHROMIUM_PATH;
  if (wished) {
    if (!isProgram(wished)) throw new Error(`CHROMIUM_PATH names ${wished}, which is not a program.`);
    return wished;
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...folders.flatMap((folder) => namesOnPath.map((name) => join(folder, name))),
    ...usualPlaces,
    ...inPlaywrightCache(environment),
  ];
  return candidates.find(isProgram) ?? null;
}

function inPlaywrightCache(environment: NodeJS.ProcessEnv): string[] {
  const home = homedir();
  const caches = [
    environment.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    environment.LOCALAPPDATA && join(environment.LOCALAPPDATA, 'ms-playwright'),
  ];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
    builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    return builds.flatMap((build) => insidePlaywright.map((inside) => join(cache, build, inside)));
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent or not executable: both mean "not here", and the search goes on.
    return false;
  }
}

/** Chromium refuses its sandbox to root, and a container's small /dev/shm makes tabs crash. */
export function browserArguments(): string[] {
  const asRoot = process.getuid?.() === 0;
  return [...(asRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'];
}
