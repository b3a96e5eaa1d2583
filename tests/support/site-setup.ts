/**
 * Builds the sites that journeys walk through, once, before the first of them. `LECTERN_REUSE_SITES=1` takes those of
 * the run before, for the hour in which one journey is being written.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runCommand } from '../../scripts/run-command.ts';
import { builtSites, type SiteName } from './site.ts';

/** Content folder of each site; empty for the project's own. */
const contents: readonly (readonly [SiteName, string])[] = [
  // The project's own comes last, so that build/ holds it afterwards.
  ['listening', join(projectFolder, 'tests/fixtures/listening')],
  ['product', ''],
];

export async function setup(): Promise<void> {
  if (
    process.env.LECTERN_REUSE_SITES === '1' &&
    contents.every(([name]) => existsSync(join(builtSites, name)))
  ) {
    return;
  }
  rmSync(builtSites, { recursive: true, force: true });
  mkdirSync(builtSites, { recursive: true });
  for (const [name, content] of contents) await buildSite(name, content);
}

/** Throws an Error with the build's own words if it fails. */
export async function buildSite(name: SiteName, content: string): Promise<void> {
  const build = await runCommand('npm', ['run', 'build'], {
    environment: { LECTERN_CONTENT: content, NODE_ENV: 'production', VITEST: undefined },
  });
  if (build.status !== 0)
    throw new Error(`The site "${name}" could not be built:\n${build.output.slice(-6000)}`);
  cpSync(join(projectFolder, 'build'), join(builtSites, name), { recursive: true });
}
