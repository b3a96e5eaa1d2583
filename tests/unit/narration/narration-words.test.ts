import { describe, expect, it } from 'vitest';
import { narration as english } from '../../../src/lib/i18n/en/narration.ts';
import { narration as russian } from '../../../src/lib/i18n/ru/narration.ts';
import type { NarrationWords } from '../../../src/lib/narration/narration-words.ts';

const catalogues: readonly NarrationWords[] = [english, russian];

describe.each(catalogues)('what narration says of its own in $lang', (words) => {
  it('is plain enough for every engine, and says what it was given', () => {
    const said = [
      ...Object.values(words.asideKinds),
      ...Object.values(words.kinds),
      ...Object.values(words.ends).filter((end) => end !== ''),
      words.note(3),
      words.languageMissing('fr', null),
      words.languageMissing('fr', 'Label'),
      words.skipped('Label'),
      words.begins('Label'),
      words.picture('Label'),
      words.link('Label'),
      words.advisory('Label'),
    ];
    for (const text of said) expect(text).toMatch(/^[\p{L}\p{N}][\p{L}\p{N} .,:]*$/u);
    for (const text of said.slice(-6)) expect(text).toContain('Label');
  });
});
