import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/lib/document/block-text.ts';
import { readArticle } from '../../../src/lib/document/html-reader.ts';
import { writeArticle } from '../../../src/lib/document/html-writer.ts';
import { textBlocks } from '../../../src/lib/document/walk.ts';
import { article as english } from '../../../src/lib/i18n/en/article.ts';
import { article as russian } from '../../../src/lib/i18n/ru/article.ts';
import { publication } from '../../support/arbitrary-publication.ts';
import { articleElement, elementsIn, shownText } from '../../support/read-html.ts';

const RUNS = { numRuns: 200 };
const options = fc.record({
  words: fc.constantFrom(english, russian),
  resourceBase: fc.constantFrom('', './', '../../images/'),
});

const FORBIDDEN = new Set(['script', 'style', 'iframe', 'object', 'link', 'form', 'base']);

describe('an article as HTML', () => {
  it('reads back as the publication it was written from', () => {
    fc.assert(
      fc.property(publication, options, (original, settings) => {
        const html = writeArticle(original, settings);
        expect(readArticle(articleElement(html), original.id)).toStrictEqual(original);
      }),
      RUNS,
    );
  });

  it('holds every text once and in reading order', () => {
    fc.assert(
      fc.property(publication, options, (original, settings) => {
        const article = articleElement(writeArticle(original, settings));
        const [title, ...rest] = [...textBlocks(original)].map(({ block }) => blockText(block));
        const expected = [title, original.metadata.subtitle ?? '', ...rest].join('');
        expect(shownText(article, 'without-generated')).toBe(expected);
      }),
      RUNS,
    );
  });

  it('has each id once, no script, no style, no handler and no other address than it may', () => {
    fc.assert(
      fc.property(publication, options, (original, settings) => {
        const elements = elementsIn(articleElement(writeArticle(original, settings)));
        const ids = elements.flatMap(({ properties }) => properties.id ?? []);
        const known = new Set(ids);
        expect(known.size).toBe(ids.length);
        expect(elements.filter(({ tagName }) => FORBIDDEN.has(tagName))).toEqual([]);
        expect(
          elements
            .flatMap(({ properties }) => Object.keys(properties))
            .filter((name) => /^(on|style$)/i.test(name)),
        ).toEqual([]);
        const hrefs = elements.flatMap(({ properties }) => properties.href ?? []).map(String);
        expect(hrefs.filter((href) => !/^(https?:\/\/|mailto:|#)/.test(href))).toEqual([]);
        const targets = [
          ...hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1)),
          ...elements.flatMap(({ properties }) => (properties.ariaLabelledBy as string[] | undefined) ?? []),
        ];
        expect(targets.filter((id) => !known.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});
