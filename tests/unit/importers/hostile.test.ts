/** Files made to hurt: they are read, or refused with a line, in time that grows with their size and no faster. */
import { describe, expect, it } from 'vitest';
import { ReaderError } from '../../../src/lib/base/errors.ts';
import { importFile } from '../../../src/lib/importers/importer.ts';
import { bytesOf, refusal, wholeText } from './support.ts';

const load = (text: string, name: string) => importFile(bytesOf(text), name, { language: 'en' });

/** Milliseconds for an import, the better of two; a refusal with a line counts as an answer. */
function time(text: string, name: string): number {
  const runs = [0, 1].map(() => {
    const start = performance.now();
    try {
      load(text, name);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      expect(error.at.line).toBeGreaterThan(0);
    }
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const SHAPES: [string, string, (n: number) => string][] = [
  ['quotations in quotations', 'a.md', (n) => `${'>'.repeat(n)} a`],
  ['lists in lists', 'a.md', (n) => `${'- '.repeat(n)}a`],
  [
    'lists in lists by their indentation',
    'a.md',
    (n) => Array.from({ length: Math.sqrt(n) }, (_, at) => `${' '.repeat(at * 2)}- a\n`).join(''),
  ],
  ['open brackets', 'a.md', (n) => '['.repeat(n)],
  ['brackets in brackets', 'a.md', (n) => `${'['.repeat(n)}a${']'.repeat(n)}`],
  ['pictures in pictures', 'a.md', (n) => '![a]('.repeat(n)],
  ['emphasis in emphasis', 'a.md', (n) => `${'*a '.repeat(n)}${'a* '.repeat(n)}`],
  ['ends of emphasis without a start', 'a.md', (n) => 'a* '.repeat(n)],
  ['emphasis inside words', 'a.md', (n) => 'a**b_'.repeat(n)],
  ['directives in directives', 'a.md', (n) => `${':q['.repeat(n)}a${']'.repeat(n)}`],
  [
    'code of many lengths',
    'a.md',
    (n) => Array.from({ length: Math.sqrt(n) }, (_, at) => '`'.repeat(at)).join(' '),
  ],
  ['tags', 'a.md', (n) => '<b>'.repeat(n)],
  ['references to notes', 'a.md', (n) => `${'[^a] '.repeat(n)}\n\n[^a]: a`],
  ['headings', 'a.md', (n) => '## a\n\n'.repeat(n / 10)],
  ['cells', 'a.md', (n) => `${'|a'.repeat(n / 10)}\n${'|-'.repeat(n / 10)}\n`],
  ['quotation marks', 'a.txt', (n) => '“‘'.repeat(n)],
  ['apostrophes', 'a.txt', (n) => 'it’s ‘a '.repeat(n)],
  ['white space', 'a.txt', (n) => `a\nb${' '.repeat(n)}c`],
  ['short lines', 'a.txt', (n) => 'So.\n'.repeat(n / 10)],
];

describe('a file ten times as large takes at most thirty times as long', () => {
  it.each(SHAPES)('%s', (_, name, make) => {
    time(make(1000), name);
    const small = time(make(2_000), name);
    const large = time(make(20_000), name);
    // Below a few milliseconds a clock measures itself.
    expect(large).toBeLessThan(Math.max(small, 10) * 30);
  });
});

describe('nesting deeper than 256 levels is refused with its line', () => {
  it.each([
    ['quotations', `One.\n\n${'>'.repeat(10_000)} a`, 3],
    ['lists', `${'- '.repeat(300)}a`, 1],
    ['emphasis', `${'*a '.repeat(300)}${'a* '.repeat(300)}`, 1],
    ['brackets', `One.\n\n${'['.repeat(300)}a${']'.repeat(300)}`, 3],
  ])('%s', (_, text, line) => {
    const error = refusal(() => load(text, 'a.md'));
    expect(error).toMatchObject({ code: 'content-invalid', at: { file: 'a.md', line } });
    expect(error.message).toContain('256');
  });

  it('but 10,000 brackets that are never closed are text', () => {
    expect(wholeText(load(`T ${'['.repeat(10_000)}`, 'a.md').publication)).toBe(`a T ${'['.repeat(10_000)}`);
  });
});

describe('one line of 5 MB', () => {
  it.each([
    ['of words, as plain text', 'a.txt', 'word and more '.repeat(357_000)],
    ['without a space, as plain text', 'a.txt', 'a'.repeat(5_000_000)],
    ['of words, as Markdown', 'a.md', 'word and more '.repeat(357_000)],
  ])('%s is read within seconds and keeps its text', (_, name, text) => {
    const start = performance.now();
    expect(wholeText(load(text, name).publication) === `a ${text.trim()}`).toBe(true);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
