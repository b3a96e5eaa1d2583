/**
 * The built sites that journeys walk through, and a server for one of them. They are built once for a whole run, by
 * `site-setup.ts`, and kept in `.cache/sites`; each journey serves its own copy, so that it may change or stop it.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type ServedRequest } from '../../scripts/serve.ts';
import { projectFolder } from '../../scripts/run-command.ts';

/** `product`: the project's own content. `listening`: one short article, made to be heard from end to end. */
export type SiteName = 'product' | 'listening' | 'shared';

export const builtSites = join(projectFolder, '.cache/sites');

export interface Site {
  /** Address of the site's own root, with a slash at its end. */
  root: string;
  /** The files being served; a test may replace them, as a publisher does. */
  folder: string;
  /** What was asked of the server so far. */
  requests: readonly ServedRequest[];
  /** The network is gone: nothing answers any more at this address. */
  stop(): Promise<void>;
}

/** A copy of a built site on a port of its own; `under` is a path such as `reader/`, empty for the host's root. */
export async function serveSite(name: SiteName, under = ''): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-site-'));
  cpSync(join(builtSites, name), folder, { recursive: true });
  const server = await startServer({ folder, port: 0, prefix: under });
  let running = true;
  const stop = async () => {
    if (!running) return;
    running = false;
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { root: server.url, folder, requests: server.requests, stop };
}

/** Puts another built site in the place of the one being served. */
export function deploy(site: Site, name: SiteName): void {
  rmSync(site.folder, { recursive: true });
  cpSync(join(builtSites, name), site.folder, { recursive: true });
}
