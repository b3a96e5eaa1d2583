/**
 * Installs Debian packages that the tests need, where that is possible: on Debian or a kin of it, as root.
 * It says nothing while all goes well; after a failure it hands back the end of the log.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface InstallResult {
  installed: boolean;
  /** One or more plain lines saying why not, for a person; empty after success. */
  reason: string;
}

export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Takes minutes on a slow line. Another apt-get at work is waited for, up to ten minutes. */
export function installPackages(packages: readonly string[]): InstallResult {
  const update = apt(['update', '-q']);
  // A stale list is often good enough, so a failed update alone is no reason to give up.
  const install = apt(['install', '-q', '-y', '--no-install-recommends', ...packages]);
  if (install.status === 0) return { installed: true, reason: '' };
  const log = `${update.status === 0 ? '' : update.log}\n${install.log}`
    .trim()
    .split('\n')
    .slice(-15)
    .join('\n');
  return { installed: false, reason: `apt-get could not install ${packages.join(' ')}:\n${log}` };
}

function apt(command: string[]): { status: number | null; log: string } {
  const run = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...command], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status: run.status, log: `${run.stdout}\n${run.stderr}\n${run.error?.message ?? ''}` };
}
