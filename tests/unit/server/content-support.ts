/** Content folders of their own for the tests of the catalogue and the content commands. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A folder that is gone after the test. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Every file of a folder with its text, hidden ones included; null where the folder is not there. */
export function contents(folder: string): Readonly<Record<string, string>> | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  /** Lines of the error output. */
  readonly errors: readonly string[];
}

/** Runs a script of the project, as npm would. */
export function runScript(name: 'add' | 'check-content', words: readonly string[], content: string): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${name}.ts`), ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LECTERN_CONTENT: content },
    },
  );
  return { status, out: stdout, errors: stderr.split('\n').filter((line) => line !== '') };
}

export const SITE =
  '{ "title": { "en": "Site", "ru": "Сайт" }, "languages": ["en", "ru"], "publisher": "P" }';
export const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"></svg>';

export function edition(language: string, body: string, more = ''): string {
  return `---\ntitle: Title ${language}\nlanguage: ${language}\n${more}---\n\n${body}`;
}
