import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { sealWorker } from './scripts/seal-worker.ts';

export default defineConfig({
  plugins: [sveltekit(), sealWorker()],
  server: { host: '127.0.0.1' },
});
