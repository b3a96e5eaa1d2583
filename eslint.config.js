/**
 * Lint rules. Beside the recommended sets stand the project's own: speech is never paused by the browser, markup is
 * put in by one component only, the pure domain touches no browser, and a few words are not used as names.
 */
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const code = ['**/*.{js,ts,cjs,svelte}'];
const domain =
  'src/lib/{base,document,locator,importers,exporters,narration,annotations,search,settings,library,offline,i18n}/**/*.ts';

/** Words of docs/architecture.md that say nothing; `(?![a-z])` keeps `docs` and `dataset` out of it. */
const emptyWords =
  '(?:^(?:doc|data|item|manager|helper|utils?|tts)|(?:Doc|Data|Item|Manager|Helper|Utils?|Tts|TTS))(?![a-z])';

const noSpeechPause = {
  selector:
    "CallExpression[callee.property.name=/^(?:pause|resume)$/][callee.object.name=/^(?:speechSynthesis|synthesis|synth)$/], CallExpression[callee.property.name=/^(?:pause|resume)$/][callee.object.property.name='speechSynthesis']",
  message:
    'speechSynthesis.pause() ends or wedges speech on most systems: cancel, keep the position, speak again.',
};

const noEmptyWords = [
  'VariableDeclarator > Identifier.id',
  'FunctionDeclaration > Identifier.id',
  'ClassDeclaration > Identifier.id',
  'TSInterfaceDeclaration > Identifier.id',
  'TSTypeAliasDeclaration > Identifier.id',
].map((where) => ({
  selector: `${where}[name=/${emptyWords}/]`,
  message: 'Say what it is: doc, data, item, manager, helper, utils and TTS are not used in names.',
}));

const noInnerHtml = {
  selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(?:innerHTML|outerHTML|srcdoc)$/]',
  message: 'Text is set with textContent; the one place that puts in markup is ui/article.',
};

const browserNames = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'speechSynthesis',
  'location',
  'history',
];

const restrictGlobals = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', '.cache/', 'coverage/', 'tests/fixtures/']),
  {
    files: code,
    extends: [eslint.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.cjs', '.*.cjs', 'scripts/*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows better.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', noSpeechPause, noInnerHtml, ...noEmptyWords],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // An index that a loop has bounded is still `T | undefined` to the compiler.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    // The rules that need types, where they find real faults.
    files: ['**/*.ts', '**/*.svelte'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'svelte/valid-compile': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-at-debug-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/block-lang': ['error', { script: ['ts'], enforceScriptPresent: false }],
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    // A published article's markup comes in here, and only here.
    files: ['src/lib/ui/article/Article*.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    // dependency-cruiser does not see the type imports of components; it does see all of the rest.
    files: ['src/lib/ui/**/*.svelte'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '(?:^\\$lib|\\.\\.)/(?:adapters|app|server|importers|exporters|narration|annotations|search|library|offline)/',
              message: 'A component may import from state, document, locator, settings, i18n and base.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [domain],
    rules: {
      'no-restricted-globals': restrictGlobals(
        browserNames,
        'The domain runs without a browser: take what is needed as an argument.',
      ),
    },
  },
  {
    files: ['src/lib/narration/**/*.ts'],
    rules: {
      'no-restricted-globals': restrictGlobals(
        [...browserNames, 'setTimeout', 'setInterval', 'performance'],
        'Narration takes time from the injected clock.',
      ),
    },
  },
  {
    files: ['src/lib/state/**/*.ts'],
    rules: {
      'no-restricted-globals': restrictGlobals(
        browserNames,
        'State reaches the browser through a port that compose.ts fills.',
      ),
    },
  },
  {
    files: ['src/lib/narration/voice-data/**'],
    rules: {
      // Without it each table would have a type of its own, as long as itself.
      '@typescript-eslint/no-inferrable-types': 'off',
    },
  },
  {
    files: ['scripts/**', 'bench/**', '.dependency-cruiser.cjs', 'scripts/*.cjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
);
