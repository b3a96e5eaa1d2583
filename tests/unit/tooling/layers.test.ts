import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'lectern-layers-'));

/** A small project of wrong turns: file, its text, and the rule that must catch it. */
const wrongTurns: readonly (readonly [string, string, string])[] = [
  ['src/lib/base/up.ts', "import '../document/target.ts';", 'layer-base'],
  [
    'src/lib/document/up.ts',
    "import type { A } from '../locator/target.ts';\nexport type B = A;",
    'layer-document',
  ],
  ['src/lib/settings/side.ts', "import '../i18n/target.ts';", 'layer-settings'],
  ['src/lib/locator/up.ts', "import '../narration/target.ts';", 'layer-locator'],
  ['src/lib/importers/side.ts', "import '../exporters/target.ts';", 'layer-importers'],
  ['src/lib/narration/side.ts', "import '$lib/search/target.ts';", 'layer-narration'],
  ['src/lib/library/up.ts', "import '../state/target.ts';", 'layer-library'],
  ['src/lib/adapters/up.ts', "import '$lib/ui/target.ts';", 'layer-adapters'],
  ['src/lib/state/side.ts', "import '../adapters/target.ts';", 'layer-state'],
  [
    'src/lib/ui/Down.svelte',
    '<script lang="ts">\n  import { target } from \'../adapters/target.ts\';\n</script>\n<p>{target}</p>',
    'layer-ui',
  ],
  [
    'src/lib/adapters/svelte.ts',
    "import { tick } from 'svelte';\nexport const a = tick;",
    'adapters-without-svelte',
  ],
  ['src/lib/document/svelte.ts', "import { tick } from 'svelte';\nexport const a = tick;", 'domain-is-pure'],
  [
    'src/lib/document/node.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    'domain-has-no-node',
  ],
  [
    'src/lib/ui/package.ts',
    "import { test } from 'fast-check';\nexport const a = test;",
    'state-and-ui-without-packages',
  ],
  ['src/routes/adapter.ts', "import '$lib/adapters/target.ts';", 'adapters-only-through-compose'],
  ['src/routes/+page.ts', "import '$lib/server/target.ts';", 'server-only-at-build-time'],
  ['src/service-worker/index.ts', "import '../lib/document/target.ts';", 'service-worker-is-small'],
  ['src/lib/app/compose.ts', "import '../../routes/adapter.ts';", 'nothing-imports-routes'],
  ['scripts/borrow.ts', "import '../tests/target.ts';", 'product-does-not-import-tests'],
  ['src/lib/base/lost.ts', "import './nowhere.ts';", 'everything-resolves'],
  ['src/lib/search/ring-back.ts', "import './ring.ts';", 'no-cycles'],
];

const targets = [
  'document',
  'locator',
  'narration',
  'i18n',
  'exporters',
  'search',
  'state',
  'adapters',
  'ui',
  'server',
];

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

let found: { rule: { name: string }; from: string }[] = [];

beforeAll(() => {
  for (const name of ['.dependency-cruiser.cjs', 'scripts/import-aliases.cjs', 'package.json']) {
    cpSync(join(project, name), join(folder, name));
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const layer of targets)
    write(`src/lib/${layer}/target.ts`, 'export const target = 1;\nexport type A = 1;');
  write('tests/target.ts', 'export const target = 1;');
  write('src/lib/search/ring.ts', "import './ring-back.ts';");
  write('src/lib/state/right.ts', "import '../document/target.ts';\nimport '$lib/locator/target.ts';");
  write('src/routes/+page.server.ts', "import '$lib/server/target.ts';");
  for (const [path, text] of wrongTurns) write(path, text);
  const run = spawnSync(
    join(project, 'node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'scripts'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  found = (JSON.parse(run.stdout) as { summary: { violations: typeof found } }).summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the layers', () => {
  test.each(wrongTurns)('%s is caught', (path, _, rule) => {
    expect(found.filter(({ from }) => from === path).map((violation) => violation.rule.name)).toContain(rule);
  });

  test('what is allowed is not caught', () => {
    const right = ['src/lib/state/right.ts', 'src/routes/+page.server.ts'];
    expect(found.filter(({ from }) => right.includes(from))).toEqual([]);
  });
});
