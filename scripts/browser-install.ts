/**
 * Makes sure that there is a Chromium for the tests, and, where they can be had, the other browsers and a real speech
 * engine: finds what is there, installs what is missing on Debian as root, and otherwise says in one line what to
 * install.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, findFirefox, findWebKit } from './browser-find.ts';
import { canInstallPackages, installPackages } from './debian-packages.ts';

interface MachinePart {
  /** Debian's names. */
  packages: readonly string[];
  isHere(): boolean;
  /** What goes untried without it, for a person. */
  without: string;
}

const chromium: MachinePart = {
  packages: ['chromium'],
  isHere: () => findBrowser() !== null,
  without: 'No test in a browser can run.',
};

const speech: MachinePart = {
  packages: ['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'espeak-ng', 'libspeechd2'],
  isHere: speechEngineIsHere,
  without: 'Narration with a real engine is skipped.',
};

const firefox: MachinePart = {
  packages: ['firefox-esr'],
  isHere: () => findFirefox() !== null,
  without: 'Narration in Firefox is skipped.',
};

const webKit: MachinePart = {
  packages: ['webkit2gtk-driver', 'gstreamer1.0-plugins-base', 'gstreamer1.0-plugins-good', 'xvfb'],
  isHere: () => findWebKit() !== null,
  without: 'Narration in WebKitGTK is skipped.',
};

export interface TestMachine {
  /** Path of the Chromium to drive. */
  browser: string;
  /** One line for each part that is not there and could not be installed. */
  missing: string[];
}

/**
 * @param options `webKit`: false where absent, for only the long tests use it
 * Throws a plain Error, whose message is one line that says what to install, where no Chromium can be had.
 */
export function prepareTestMachine(options: { webKit?: boolean } = {}): TestMachine {
  const parts = [chromium, speech, firefox, ...(options.webKit ? [webKit] : [])];
  const absent = parts.filter((part) => !part.isHere());
  if (absent.length > 0 && canInstallPackages()) installParts(absent);
  const browser = findBrowser();
  if (!browser) {
    throw new Error(
      'No Chromium was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
    );
  }
  const missing = parts
    .filter((part) => !part.isHere())
    .map(({ packages, without }) => `${without} Install ${packages.join(', ')} (Debian's names).`);
  return { browser, missing };
}

function installParts(parts: readonly MachinePart[]): void {
  const packages = parts.flatMap((part) => part.packages);
  console.log(`Installing ${packages.join(', ')} (once).`);
  const all = installPackages(packages);
  if (all.installed) return;
  console.log(all.reason);
  // What is a luxury must not cost the rest: once more, one by one.
  if (parts.length === 1) return;
  for (const part of parts) {
    const one = installPackages(part.packages);
    if (!one.installed) console.log(one.reason);
  }
}

/** True where speech-dispatcher and its espeak-ng module can be started by the tests. */
export function speechEngineIsHere(): boolean {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin');
  return (
    folders.some((folder) => existsSync(join(folder, 'speech-dispatcher'))) &&
    existsSync('/etc/speech-dispatcher/modules/espeak-ng.conf')
  );
}
