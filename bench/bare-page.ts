/** The yardstick: the words of an article as the plainest page there is, with no style, no script and no picture. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../scripts/serve.ts';

export interface BarePage {
  url: string;
  close(): Promise<void>;
}

/** Serves it the same way as the site. Throws an Error if the page has no article. */
export async function barePage(articleFile: string): Promise<BarePage> {
  const html = readFileSync(articleFile, 'utf8');
  const article = /<article[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1];
  if (!article) throw new Error(`${articleFile} has no article.`);
  const blocks = [...article.matchAll(/<(h[1-6]|p|li|figcaption|td|th)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, tag, inside]) => `<${tag}>${(inside ?? '').replace(/<[^>]*>/g, '')}</${tag}>`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bare-'));
  const page = [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>',
    '<link rel="icon" href="data:,"></head>',
    `<body>${blocks.join('\n')}</body>`,
    '</html>',
  ];
  writeFileSync(join(folder, 'index.html'), page.join('\n'));
  const server = await startServer({ folder, port: 0 });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
