/**
 * Finds a Chromium on this machine: the one named by `CHROMIUM_PATH`, then the usual names on PATH and the usual
 * places, then the newest in Playwright's own cache; and a Firefox and a WebKitGTK, which fewer tests need.
 * It only looks; `browser-install.ts` is what installs.
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
  const wished = wish('CHROMIUM_PATH', environment);
  if (wished) return wished;
  const candidates = [...onPath(namesOnPath, environment), ...usualPlaces, ...inPlaywrightCache(environment)];
  return candidates.find(isProgram) ?? null;
}

/** Path of a Firefox, or null; `FIREFOX_PATH` names another, as with `CHROMIUM_PATH`. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | null {
  const wished = wish('FIREFOX_PATH', environment);
  return wished ?? onPath(['firefox-esr', 'firefox'], environment).find(isProgram) ?? null;
}

/** The parts of WebKitGTK that Debian packages for tests. */
export interface WebKit {
  driver: string;
  browser: string;
  /** A display without a screen, as WebKitGTK has no headless mode. */
  display: string;
}

/** Null unless all three parts are there. */
export function findWebKit(environment: NodeJS.ProcessEnv = process.env): WebKit | null {
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
    onPath([name], environment).find(isProgram),
  );
  const browser = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((name) => join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser'))
    .find(isProgram);
  return driver && display && browser ? { driver, browser, display } : null;
}

/** Throws a plain Error if the variable is set to something that is not a program. */
function wish(variable: string, environment: NodeJS.ProcessEnv): string | null {
  const wished = environment[variable];
  if (!wished) return null;
  if (!isProgram(wished)) throw new Error(`${variable} names ${wished}, which is not a program.`);
  return wished;
}

function onPath(names: readonly string[], environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
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
