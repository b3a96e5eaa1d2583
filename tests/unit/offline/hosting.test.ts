import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/header-rules.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('headers', () => {
  const rules = parseHeaders(read('static/_headers'));
  const everywhere = headersFor(rules, '/settings/');

  it('keep the site out of frames, and the reader’s place, camera and trail private', () => {
    expect(everywhere).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(everywhere['permissions-policy']).toContain('microphone=()');
    expect(everywhere).not.toHaveProperty('cache-control');
    expect(headersFor(rules, '/_app/immutable/chunks/a.js')).toHaveProperty(
      'cache-control',
      'public, max-age=31536000, immutable',
    );
  });

  test.each(['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'])('are the same in %s', (path) => {
    const sample = read(path).toLowerCase();
    for (const [name, value] of Object.entries(headersFor(rules, '/_app/immutable/a.js'))) {
      expect(sample).toContain(name);
      expect(sample).toContain(value);
    }
  });

  it('are refused where a line is neither', () => {
    expect(() => parseHeaders('/*\nX-Frame-Options: DENY')).toThrow('line 2');
    expect(() => parseHeaders('  X-Frame-Options: DENY')).toThrow('line 1');
  });
});

interface Manifest {
  name: string;
  start_url: string;
  lang: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
  shortcuts: { name: string; url: string }[];
  screenshots: { src: string; sizes: string; form_factor: string; label: string }[];
}

/** Width and height of a PNG, from its header (PNG specification, section 11.2.1). */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe.each(['en', 'ru'])('the %s manifest', (language) => {
  const manifest = JSON.parse(read(`static/manifest.${language}.webmanifest`)) as Manifest;

  it('stands for this language, and has no `id`: one would make two copies on a host the same app', () => {
    // An `id` is resolved against the origin (W3C Web Application Manifest, section 1.2), so it cannot say "this folder".
    expect(manifest).toMatchObject({
      lang: language,
      scope: './',
      display: 'standalone',
      start_url: language === 'en' ? './' : './ru/',
    });
    expect(manifest).not.toHaveProperty('id');
  });

  it('names icons that exist, in their sizes, for every purpose', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const content = readFileSync(`static/${src}`);
      if (type === 'image/png') expect(sizeOf(content)).toBe(sizes);
      else expect(content.toString()).toContain('<svg');
    }
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(
      new Set(['any', 'maskable', 'monochrome']),
    );
  });

  it('names screenshots that exist, with labels', () => {
    for (const { src, sizes, label } of manifest.screenshots) {
      expect(existsSync(`static/${src}`)).toBe(true);
      expect(sizeOf(readFileSync(`static/${src}`))).toBe(sizes);
      expect(label).not.toBe('');
    }
  });

  it('has shortcuts to pages in this language, inside the site', () => {
    expect(manifest.shortcuts.length).toBe(3);
    for (const { url } of manifest.shortcuts)
      expect(url).toMatch(language === 'en' ? /^\.\/(?!ru)/ : /^\.\/ru\//);
  });
});
