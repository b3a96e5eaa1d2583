import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser, findFirefox, findWebKit } from '../../../scripts/browser-find.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('the search for browsers', () => {
  test('takes the one that is wished for, before any on the path', () => {
    const [wished] = [program('my-firefox'), program('firefox-esr')];
    expect(findFirefox({ PATH: folder, FIREFOX_PATH: wished })).toBe(wished);
    expect(findFirefox({ PATH: folder })).toBe(join(folder, 'firefox-esr'));
  });

  test.each([
    ['CHROMIUM_PATH', findBrowser],
    ['FIREFOX_PATH', findFirefox],
  ])('does not pass over a wish that cannot be met: %s', (variable, find) => {
    expect(() => find({ PATH: folder, [variable]: join(folder, 'absent') })).toThrow(variable);
  });

  test('finds nothing where there is nothing, and no WebKitGTK in half its parts', () => {
    expect(findFirefox({ PATH: join(folder, 'absent') })).toBeNull();
    program('WebKitWebDriver');
    expect(findWebKit({ PATH: folder })).toBeNull();
  });
});
