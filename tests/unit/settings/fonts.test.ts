import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFiles } from '../../../scripts/fonts.ts';
import { FACES } from '../../../src/lib/settings/typefaces.ts';

test('static/fonts is what scripts/fonts.ts makes of the packages', () => {
  const wanted = fontFiles();
  expect(readdirSync('static/fonts').sort()).toEqual([...wanted.keys()].sort());
  for (const [name, content] of wanted) {
    expect(Buffer.compare(readFileSync(`static/fonts/${name}`), content), name).toBe(0);
  }
});

const bundled = Object.entries(FACES).filter(([, face]) => face.stylesheet !== null);

test.each(bundled)(
  '%s: its files are there, its family is the one asked for, and it says the truth about Cyrillic',
  (_, face) => {
    const css = readFileSync(`static/${face.stylesheet}`, 'utf8');
    const family = /'(Lectern [^']+)'/.exec(face.stack)?.[1] ?? '';
    expect(css).toContain(`font-family: '${family}'`);
    expect(css.includes('U+0400-045F')).toBe(face.cyrillic);
    for (const [, file] of css.matchAll(/url\('\.\/([^']+)'\)/g))
      expect(existsSync(`static/fonts/${file}`), file).toBe(true);
    for (const { file } of face.early) expect(existsSync(`static/${file}`), file).toBe(true);
  },
);
