/**
 * Makes sure that there is a Chromium for the tests, and, where it can be had, a real speech engine: finds what is
 * there, installs what is missing on Debian as root, and otherwise says in one line what to install.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser-find.ts';
import { canInstallPackages, installPackages } from './debian-packages.ts';

const speechPackages = ['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'espeak-ng', 'libspeechd2'];

export interface TestMachine {
  /** Path of the Chromium to drive. */
  browser: string;
  /** Null where speech-dispatcher and espeak-ng are there; else one line that says what is missing. */
  speechMissing: string | null;
}

/** Throws a plain Error, whose message is one line that says what to install, where no Chromium can be had. */
export function prepareTestMachine(log: (line: string) => void = console.log): TestMachine {
  const wanted = [...(findBrowser() ? [] : ['chromium']), ...(speechEngineIsHere() ? [] : speechPackages)];
  if (wanted.length > 0 && canInstallPackages()) {
    log(`Installing ${wanted.join(', ')} (once).`);
    const all = installPackages(wanted);
    if (!all.installed) {
      log(all.reason);
      // The speech engine is a luxury that must not cost the browser.
      if (!findBrowser() && wanted.length > 1) log(installPackages(['chromium']).reason);
    }
  }
  const browser = findBrowser();
  if (!browser) {
    throw new Error(
      'No Chromium was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
    );
  }
  return {
    browser,
    speechMissing: speechEngineIsHere()
      ? null
      : `No speech engine to narrate with: install ${speechPackages.join(', ')} (Debian's names).`,
  };
}

/** True where speech-dispatcher and its espeak-ng module can be started by the tests. */
export function speechEngineIsHere(): boolean {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin');
  return (
    folders.some((folder) => existsSync(join(folder, 'speech-dispatcher'))) &&
    existsSync('/etc/speech-dispatcher/modules/espeak-ng.conf')
  );
}
