/**
 * Who may import whom, as in docs/architecture.md: a pure domain, adapters and state around it, then what is shown.
 * Each ring has one line below with everything it may import; anything else is an error.
 */

/** The folders of the pure domain: no Svelte, no browser, no Node. */
const domain = [
  'base',
  'document',
  'locator',
  'importers',
  'exporters',
  'narration',
  'annotations',
  'search',
  'settings',
  'library',
  'offline',
  'i18n',
];

/** Folder of src/lib -> the other folders of src/lib that it may import. */
const mayImport = {
  base: [],
  document: ['base'],
  settings: ['base'],
  i18n: ['base'],
  offline: ['base'],
  locator: ['base', 'document'],
  importers: ['base', 'document'],
  exporters: ['base', 'document', 'annotations'],
  narration: ['base', 'document', 'locator'],
  annotations: ['base', 'document', 'locator'],
  search: ['base', 'document', 'locator'],
  library: domain,
  server: domain,
  adapters: domain,
  state: domain,
  ui: ['state', 'document', 'locator', 'settings', 'i18n', 'base'],
};

const inLib = (folders) => `^src/lib/(?:${folders.join('|')})/`;

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `layer-${folder}`,
  comment: `${folder} may import ${others.join(', ') || 'nothing'} from src/lib.`,
  severity: 'error',
  from: { path: inLib([folder]) },
  to: { path: '^src/', pathNot: inLib([folder, ...others]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing: merge them, or draw out what both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain runs anywhere: no Svelte, no Kit, no part of Node.',
      severity: 'error',
      from: { path: inLib(domain) },
      to: {
        path: [
          '(?:^|/)node_modules/(?:svelte|@sveltejs)/',
          '^\\$(?:app|env|service-worker)',
          '^node:',
          '^src/routes/',
        ],
      },
    },
    {
      name: 'domain-has-no-node',
      comment: 'The domain runs in a page and in a worker too.',
      severity: 'error',
      from: { path: inLib(domain) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'adapters-without-svelte',
      comment: 'An adapter wraps one facility of the browser; it knows nothing of what is shown.',
      severity: 'error',
      from: { path: '^src/lib/adapters/' },
      to: { path: ['(?:^|/)node_modules/(?:svelte|@sveltejs)/', '^\\$app'] },
    },
    {
      name: 'state-and-ui-without-packages',
      comment:
        'State and components use Svelte and Kit; other packages belong in the domain or in an adapter.',
      severity: 'error',
      from: { path: '^src/lib/(?:state|ui)/' },
      to: { path: '(?:^|/)node_modules/', pathNot: '(?:^|/)node_modules/(?:svelte|@sveltejs)/' },
    },
    {
      name: 'adapters-only-through-compose',
      comment: 'app/compose.ts is the only place that joins adapters to state.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lib/(?:adapters|app)/' },
      to: { path: '^src/lib/adapters/' },
    },
    {
      name: 'server-only-at-build-time',
      comment: 'lib/server reads the content folder; nothing that reaches the browser may pull it in.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(?:lib/server/|hooks\\.server\\.ts|routes/.*\\+(?:page|layout)?(?:\\.server|server)\\.ts$)',
      },
      to: { path: '^src/lib/server/' },
    },
    {
      name: 'service-worker-is-small',
      comment: 'The service worker needs lib/offline and Workbox, nothing else.',
      severity: 'error',
      from: { path: '^src/service-worker' },
      to: {
        pathNot: [
          '^src/service-worker',
          '^src/lib/offline/',
          '(?:^|/)node_modules/workbox-',
          '^\\$service-worker$',
        ],
      },
    },
    {
      name: 'nothing-imports-routes',
      comment: 'A page is an end, not a part.',
      severity: 'error',
      from: { pathNot: '^src/routes/' },
      to: { path: '^src/routes/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(?:src|scripts)/' },
      to: { path: '^(?:tests|bench)/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere also leads past every rule above.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        // Kit makes these while it builds.
        pathNot: ['^\\$(?:app|env)/', '^\\$service-worker$', '^\\./\\$types', '^virtual:', '\\?(?:raw|url)$'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:build|\\.svelte-kit)/' },
    // Type imports count as well: who knows whose words is what layers are about.
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'scripts/import-aliases.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.json', '.d.ts'],
    },
  },
};
