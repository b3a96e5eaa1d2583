import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/** The project's rules on a text that is in no file: the rules that need types are left to `npm run check`. */
const eslint = new ESLint({
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ],
});

async function rulesBroken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const component = (script: string, markup: string) =>
  `<script lang="ts">\n${script}\n</script>\n\n${markup}\n`;

describe('lint catches', () => {
  test.each([
    ['a paused voice', 'src/lib/adapters/a.ts', 'speechSynthesis.pause();', 'no-restricted-syntax'],
    ['a resumed voice', 'src/lib/adapters/a.ts', 'window.speechSynthesis.resume();', 'no-restricted-syntax'],
    ['an empty word as a name', 'src/lib/base/a.ts', 'export const articleData = 1;', 'no-restricted-syntax'],
    [
      'a manager',
      'src/lib/base/a.ts',
      'export class VoiceManager {\n  speed = 1;\n}',
      'no-restricted-syntax',
    ],
    [
      'markup put in by hand',
      'src/lib/state/a.ts',
      "export const f = (e: Element) => {\n  e.innerHTML = '';\n};",
      'no-restricted-syntax',
    ],
    ['a swallowed error', 'src/lib/base/a.ts', 'try {\n  JSON.parse("");\n} catch {}', 'no-empty'],
    [
      'the page in the domain',
      'src/lib/document/a.ts',
      'export const title = document.title;',
      'no-restricted-globals',
    ],
    [
      'the network in the domain',
      'src/lib/importers/a.ts',
      "export const f = () => fetch('/');",
      'no-restricted-globals',
    ],
    [
      'a timer in narration',
      'src/lib/narration/a.ts',
      'export const f = () => setTimeout(() => 1, 1);',
      'no-restricted-globals',
    ],
    [
      'storage in state',
      'src/lib/state/a.svelte.ts',
      "export const a = localStorage.getItem('a');",
      'no-restricted-globals',
    ],
    [
      'markup outside the article',
      'src/lib/ui/reader/A.svelte',
      component("const a = '';", '{@html a}'),
      'svelte/no-at-html-tags',
    ],
    [
      'an adapter type in a component',
      'src/lib/ui/reader/A.svelte',
      component("import type { A } from '../../adapters/a.ts';\nconst a: A = 1;", '<p>{a}</p>'),
      'no-restricted-imports',
    ],
    ['an image without alt', 'src/lib/ui/reader/A.svelte', '<img src="a.svg" />\n', 'svelte/valid-compile'],
    [
      'a button without a type',
      'src/lib/ui/reader/A.svelte',
      '<button>a</button>\n',
      'svelte/button-has-type',
    ],
    [
      'a style attribute',
      'src/lib/ui/reader/A.svelte',
      '<p style="color: red">a</p>\n',
      'svelte/no-inline-styles',
    ],
    [
      'a component in plain JavaScript',
      'src/lib/ui/reader/A.svelte',
      '<script>\n  const a = 1;\n</script>\n\n<p>{a}</p>\n',
      'svelte/block-lang',
    ],
    ['output left in', 'src/lib/base/a.ts', "console.log('a');", 'no-console'],
    [
      'an idle disable comment',
      'src/lib/base/a.ts',
      '// eslint-disable-next-line eqeqeq\nexport const a = 1;',
      'Unused eslint-disable',
    ],
  ])('%s', async (_, file, text, rule) => {
    expect((await rulesBroken(file, text)).join('\n')).toContain(rule);
  });
});

describe('lint lets pass', () => {
  test.each([
    [
      'markup in the article component',
      'src/lib/ui/article/ArticleText.svelte',
      component("const a = '';", '{@html a}'),
    ],
    [
      'another thing that pauses',
      'src/lib/state/a.ts',
      'export const f = (narrator: { pause(): void }) => narrator.pause();',
    ],
    [
      'a locator type in a component',
      'src/lib/ui/reader/A.svelte',
      component("import type { A } from '../../locator/a.ts';\nconst a: A = 1;", '<p>{a}</p>'),
    ],
    [
      'a document passed as an argument',
      'src/lib/document/a.ts',
      'export const f = (document: { title: string }) => document.title;',
    ],
    [
      'a word that only begins like an empty one',
      'src/lib/base/a.ts',
      "export const documentTitle = '';\nexport const itemised = 1;",
    ],
  ])('%s', async (_, file, text) => {
    expect(await rulesBroken(file, text)).toEqual([]);
  });
});
