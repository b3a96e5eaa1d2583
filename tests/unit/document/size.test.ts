import { describe, expect, it } from 'vitest';
import { alignEdition } from '../../../src/lib/document/align.ts';
import { check } from '../../../src/lib/document/check.ts';
import { readArticle } from '../../../src/lib/document/html-reader.ts';
import { writeArticle } from '../../../src/lib/document/html-writer.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Block, Publication } from '../../../src/lib/document/model.ts';
import { outline } from '../../../src/lib/document/outline.ts';
import { article as words } from '../../../src/lib/i18n/en/article.ts';
import { draftOf, paragraph, section } from '../../support/publication.ts';
import { articleElement } from '../../support/read-html.ts';

const SENTENCE = 'Слово за словом, and some English; <это> & «то». ';
const many = (count: number): Publication =>
  draftOf([
    section(
      null,
      Array.from({ length: count }, (_, at) => paragraph(`${at} ${SENTENCE.repeat(10)}`)),
    ),
  ]);
const onePiece = (count: number): Publication =>
  draftOf([section(null, [paragraph(SENTENCE.repeat(10 * count))])]);
const broken = (count: number): Publication =>
  draftOf([
    section(null, [
      {
        kind: 'paragraph',
        id: '',
        content: Array.from({ length: count }, (_, at) =>
          at % 2 ? { kind: 'break' as const } : { kind: 'text' as const, text: SENTENCE.repeat(10) },
        ),
      },
    ]),
  ]);
const equal = (count: number): Publication =>
  draftOf([
    section(
      null,
      Array.from({ length: count }, (): Block => ({ kind: 'separator', id: '' })),
    ),
  ]);
const sections = (count: number): Publication =>
  draftOf(Array.from({ length: count }, (_, at) => section(`S${at}`, [paragraph('text')])));

/** Least time of several runs in ms: what the work costs when nothing else is in the way. */
function cost(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('twice the text costs at most two and a half times', () => {
  const options = { words, resourceBase: '' };
  it.each<[string, (count: number) => Publication, number]>([
    ['in many paragraphs', many, 1000],
    ['in one paragraph', onePiece, 1500],
    ['in one paragraph of many lines', broken, 2000],
    ['in many equal blocks', equal, 8000],
    ['in many sections', sections, 2500],
  ])(
    '%s',
    (_, make, count) => {
      const steps: [string, (size: number) => () => unknown][] = [
        [
          'ids',
          (size) => {
            const made = make(size);
            return () => assignIds(made);
          },
        ],
        [
          'writing',
          (size) => {
            const made = assignIds(make(size));
            return () => writeArticle(made, options);
          },
        ],
        [
          'reading',
          (size) => {
            const article = articleElement(writeArticle(assignIds(make(size)), options));
            return () => readArticle(article, 'x');
          },
        ],
        [
          'outline',
          (size) => {
            const made = assignIds(make(size));
            return () => outline(made);
          },
        ],
        [
          'checking',
          (size) => {
            const made = assignIds(make(size));
            return () => check(made);
          },
        ],
        [
          'aligning',
          (size) => {
            const made = make(size);
            const other = assignIds(made);
            return () => alignEdition(made, other);
          },
        ],
      ];
      for (const [name, prepare] of steps) {
        const once = prepare(count);
        const twice = prepare(2 * count);
        once();
        const small = cost(once);
        const large = cost(twice);
        // A few ms are noise of the clock and of the collector.
        expect(large, `${name}: ${small} ms, then ${large} ms`).toBeLessThanOrEqual(
          Math.max(2.5 * small, small + 25),
        );
      }
    },
    60_000,
  );
});
