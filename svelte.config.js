import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

// The boot script stands in app.html, before the first paint. Its hash goes into the policy of every page.
const bootScripts = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)];
const bootHashes = bootScripts.map(
  ([, source]) =>
    /** @type {const} */ (
      `sha256-${createHash('sha256')
        .update(source ?? '')
        .digest('base64')}`
    ),
);

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ strict: true }),
    // Not the time of the build: two builds of the same source are the same files, and no update is offered for nothing.
    version: { name: JSON.parse(readFileSync('package.json', 'utf8')).version },
    // Style in the page itself: one request, and the text is there at once.
    inlineStyleThreshold: 65536,
    output: { preloadStrategy: 'modulepreload' },
    paths: { relative: true },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      entries: ['*'],
      // A content folder may hold no pictures, or no article yet; any other page must have been reached.
      handleUnseenRoutes: ({ routes, message }) => {
        if (routes.some((route) => !route.startsWith('/read/'))) throw new Error(message);
      },
    },
    serviceWorker: { register: false },
    typescript: {
      // Scripts, figures and configuration are checked with the same strictness as the product.
      config: (config) => {
        config.include.push('../scripts/**/*.ts', '../bench/**/*.ts', '../*.config.ts');
      },
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...bootHashes],
        'style-src': ['self'],
        // The style of Kit's own route announcer, and of nothing else: our markup has no style attributes.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'blob:', 'data:'],
        'font-src': ['self'],
        'media-src': ['self', 'blob:'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'lectern-worker'],
      },
    },
  },
};
