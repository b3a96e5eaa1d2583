import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pronunciation } from '../../../src/lib/document/model.ts';
import { importFile } from '../../../src/lib/importers/importer.ts';
import { writeMarkdown } from '../../../src/lib/importers/markdown-writer.ts';
import { bytesOf, linesOfKind, markdown, refusal } from './support.ts';

const article = (...lines: string[]): string =>
  ['---', 'title: T', 'language: en', ...lines, '---', '', 'Text.'].join('\n');
const listOf = (...lines: string[]): readonly Pronunciation[] | undefined =>
  markdown(article(...lines)).publication.metadata.pronunciations;

describe('the list of pronunciations in front matter', () => {
  it('is read in its order, and what is as usual is not written down', () => {
    expect(
      listOf(
        'pronunciations:',
        '  - { text: Kreminna, say: kreh minna }',
        '  - text: "007"',
        '    say: double oh   seven',
        '    lang: en-gb',
        '    whole-word: true',
        '    case-sensitive: false',
        '  - { text: Шойгу, say: Шайгу́, lang: ru, whole-word: false, case-sensitive: true }',
      ),
    ).toStrictEqual([
      { text: 'Kreminna', say: 'kreh minna' },
      { text: '007', say: 'double oh seven', lang: 'en-GB' },
      { text: 'Шойгу', say: 'Шайгу́', lang: 'ru', wholeWord: false, caseSensitive: true },
    ]);
  });

  it('is not there where it is empty', () => {
    for (const line of ['pronunciations:', 'pronunciations: []'])
      expect(markdown(article(line)).publication.metadata).not.toHaveProperty('pronunciations');
  });

  it.each([
    ['is no list', ['pronunciations: Kreminna'], 4],
    ['holds a text', ['pronunciations:', '  - Kreminna'], 5],
    ['lacks what to say', ['pronunciations:', '  - { text: A, say: B }', '  - text: Kreminna'], 6],
    ['lacks the text', ['pronunciations:', '  - say: Kreminna'], 5],
    ['says nothing', ['pronunciations:', '  - { text: A, say: "" }'], 5],
    ['says only signs', ['pronunciations:', '  - { text: A, say: "…" }'], 5],
    ['has a text that is too long', ['pronunciations:', `  - { text: ${'a'.repeat(201)}, say: B }`], 5],
    ['says too much', ['pronunciations:', `  - { text: B, say: ${'a'.repeat(201)} }`], 5],
    ['has no yes or no', ['pronunciations:', '  - text: A', '    say: B', '    whole-word: maybe'], 7],
    ['has an alias', ['subtitle: &a B', 'pronunciations:', '  - text: A', '    say: *a'], 7],
  ])('is refused with its line where an entry %s', (_, lines, line) => {
    const error = refusal(() => listOf(...lines));
    expect(error).toMatchObject({ code: 'front-matter-malformed', at: { file: 'a.md', line } });
  });

  it('is refused with its line where a language is none', () => {
    const error = refusal(() => listOf('pronunciations:', '  - { text: A, say: B,', '    lang: enn }'));
    expect(error).toMatchObject({ code: 'language-unknown', at: { file: 'a.md', line: 6 } });
  });

  it('reports what means nothing in an entry', () => {
    const imported = markdown(article('pronunciations:', '  - { text: A, say: B,', '    ipa: ə }'));
    expect(imported.publication.metadata.pronunciations).toEqual([{ text: 'A', say: 'B' }]);
    expect(linesOfKind(imported, 'attribute-unknown')).toEqual([6]);
  });
});

it('a list of pronunciations that is written as Markdown is read back as it was', () => {
  const text = fc.oneof(
    fc.constantFrom('007', 'true', 'a: b', '# a', '- a', "it's", '{a}', '*a', 'А́', 'да — нет', '---', 'null'),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((raw) => raw.replace(/[\p{C}\s]+/gu, ' ').trim())
      .filter((raw) => raw !== ''),
  );
  const entry = fc.record(
    {
      text,
      say: text.filter((say) => /[\p{L}\p{N}]/u.test(say)),
      lang: fc.constantFrom('en', 'ru', 'zh-Hant'),
      wholeWord: fc.constant(false as const),
      caseSensitive: fc.constant(true as const),
    },
    { requiredKeys: ['text', 'say'], noNullPrototype: true },
  );
  const base = markdown(article()).publication;
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (pronunciations) => {
      const publication = { ...base, metadata: { ...base.metadata, pronunciations } };
      const written = bytesOf(writeMarkdown(publication));
      expect(importFile(written, 'a.md', { slug: 'a', strict: true }).publication).toStrictEqual(publication);
    }),
    { numRuns: 300 },
  );
});
