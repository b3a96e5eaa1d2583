import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { voiceFiles } from '../../../scripts/voice-data.ts';
import { literalsIn } from '../../../scripts/voice-literals.ts';
import { loadKnownVoices, parseKnownVoices } from '../../../src/lib/narration/known-voices.ts';
import { ROBOTIC, TOYS } from '../../../src/lib/narration/voice-data/set-aside.ts';
import { OWN_TABLES } from '../../../src/lib/narration/voice-data/tables.ts';

const files = await voiceFiles();
const folder = 'src/lib/narration/voice-data';

describe('the lists of voices', () => {
  it('are what scripts/voice-data.ts makes of the package', () => {
    const made = [...files.keys()].filter((path) => path.startsWith(folder));
    expect(
      readdirSync(folder)
        .map((name) => `${folder}/${name}`)
        .sort(),
    ).toEqual(made.sort());
    for (const [path, text] of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('carry the notice that their licence asks for, in the source and in the site', () => {
    const licence = files.get('static/licences/readium-speech.txt') ?? '';
    expect(licence).toMatch(/Copyright \(c\) \d+, Readium Foundation/);
    expect(licence).toContain('Redistributions in binary form must reproduce');
    for (const [path, text] of files)
      if (path.startsWith(folder)) expect(text, path).toContain('BSD-3-Clause');
  });

  it('are small enough to fetch one by one, and few enough to keep offline', () => {
    expect(files.size).toBeLessThan(20);
    for (const [path, text] of files) expect(text.length, path).toBeLessThan(40_000);
  });

  it('hold the voices of every language that the package knows', async () => {
    const languages = ['en', 'ru', 'uk', 'de', 'zh', 'nb', 'he', 'bho'];
    for (const language of languages) expect(await loadKnownVoices(language), language).not.toBeNull();
    expect(OWN_TABLES.has('en') && OWN_TABLES.has('ru')).toBe(true);
    expect(await loadKnownVoices('tlh')).toBeNull();
    expect((await loadKnownVoices('yue-HK'))?.find('Sinji', 'zh-HK')?.lang).toBe('zh-HK');
    expect((await loadKnownVoices('no'))?.find('Nora', 'nb-NO')?.qualities[0]).toBe('low');
  });

  it('name the voices to set aside', () => {
    expect(TOYS).toContain('Zarvox');
    expect(TOYS).toContain('Mauvaises nouvelles');
    expect(ROBOTIC).toContain('Shelley');
    expect(TOYS.filter((name) => ROBOTIC.includes(name))).toEqual([]);
  });
});

describe('a known voice', () => {
  const known = parseKnownVoices(`
en-US 4 Microsoft EmmaMultilingual Online (Natural) - English (United States)|Microsoft Emma Online (Natural) - English (United States)
en-AU 2 Microsoft Richard - English (Australia)
en-CA 2 Microsoft Richard - English (Canada)
en-US 12 Samantha
`);
  it.each([
    ['Samantha', 'en-US', 3],
    ['SAMANTHA', 'en-US', 3],
    ['Samantha (Enhanced)', 'en-US', 3],
    ['Samantha (английский (США))', 'en-US', 3],
    ['Microsoft Emma Online (Natural) - English (United States)', 'en-US', 0],
    ['Microsoft Richard Desktop - English (Canada)', 'en-CA', 2],
    ['Microsoft Richard - Englisch (Australien)', 'en-AU', 1],
  ])('is found as %s', (name, lang, place) => {
    expect(known.find(name, lang)?.place).toBe(place);
  });

  it('is not found under another name', () => {
    for (const name of ['Sam', 'Samanthas', '', 'Microsoft Emma'])
      expect(known.find(name, 'en-US')).toBeNull();
  });

  it('comes from lines that can be read, or from none', () => {
    expect(() => parseKnownVoices('en-US Samantha')).toThrow(RangeError);
    expect(parseKnownVoices('').find('Samantha', 'en-US')).toBeNull();
  });
});

describe('constants in a bundle', () => {
  it('are read without running it, and what is computed is left out', () => {
    const source = 'const a=[{name:"A",on:!0,n:1}],b={x:f(),y:["k",null,!1]};export{a as default}';
    expect(literalsIn(source)).toEqual([[{ name: 'A', on: true, n: 1 }], ['k', null, false]]);
  });
});
