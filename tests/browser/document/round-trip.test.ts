import fc from 'fast-check';
import { hastOf } from '../../../src/lib/adapters/dom/hast-of-page.ts';
import { expect, it } from 'vitest';
import { blockText } from '../../../src/lib/document/block-text.ts';
import { readArticle } from '../../../src/lib/document/html-reader.ts';
import { writeArticle } from '../../../src/lib/document/html-writer.ts';
import type { Block } from '../../../src/lib/document/model.ts';
import { textBlocks } from '../../../src/lib/document/walk.ts';
import { article as words } from '../../../src/lib/i18n/en/article.ts';
import { publication } from '../../support/arbitrary-publication.ts';
import { draftOf, paragraph, section } from '../../support/publication.ts';

/** In a document of its own, so that no picture is asked for. */
function show(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html').querySelector('article')!;
}

it("reads the browser's own tree of an article as the publication it was written from", () => {
  fc.assert(
    fc.property(publication, (original) => {
      const article = show(writeArticle(original, { words, resourceBase: './' }));
      expect(readArticle(hastOf(article), original.id)).toEqual(original);
    }),
    { numRuns: 100 },
  );
});

it('counts offsets as the DOM does, once what was generated is left out', () => {
  fc.assert(
    fc.property(publication, (original) => {
      const article = show(writeArticle(original, { words, resourceBase: './' }));
      for (const { block } of textBlocks(original)) {
        const shown = article.querySelector(`#${block.id}`)!.cloneNode(true) as HTMLElement;
        for (const generated of shown.querySelectorAll('[data-generated]')) generated.remove();
        for (const lineBreak of shown.querySelectorAll('br')) lineBreak.replaceWith('\n');
        expect(shown.textContent).toBe(blockText(block));
      }
    }),
    { numRuns: 100 },
  );
});

it('keeps the deepest text that can be written where a browser cuts trees off', () => {
  let block: Block = paragraph('deep', { id: 'deep' });
  for (let depth = 0; depth < 254; depth++) block = { kind: 'quote', id: `q${depth}`, blocks: [block] };
  const original = draftOf([{ ...section(null, [block]), id: 's' }]);
  const article = show(writeArticle(original, { words, resourceBase: '' }));
  expect(readArticle(hastOf(article), original.id)).toEqual(original);
});
