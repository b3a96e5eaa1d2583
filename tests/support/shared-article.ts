/** A long text that is not part of this project: made an article by `npm run add`, and a site by a build of its own. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, runCommand } from '../../scripts/run-command.ts';
import { buildSite } from './site-setup.ts';

export const sharedArticleSource = join(projectFolder, '../shared/articles/leaving-the-russian-army.txt');

/** Why it cannot be had, or null. */
export const sharedArticleMissing = existsSync(sharedArticleSource)
  ? null
  : 'there is no ../shared/articles beside this project';

/** Below the root of the site `shared`. */
export const sharedArticle = 'read/long/en/';

/** Builds the site `shared`. Throws an Error with the words of the command that failed. */
export async function buildSharedArticle(): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), 'lectern-content-'));
  try {
    cpSync(join(projectFolder, 'tests/fixtures/listening/site.json'), join(content, 'site.json'));
    const words = ['scripts/add.ts', sharedArticleSource, '--slug', 'long', '--lang', 'en'];
    const added = await runCommand('node', words, { environment: { LECTERN_CONTENT: content } });
    if (added.status !== 0) throw new Error(`The text could not be added:\n${added.output}`);
    await buildSite('shared', content);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}
