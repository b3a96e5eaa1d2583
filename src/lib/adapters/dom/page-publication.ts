/** Reads the publication back out of the page's own article, so that the text need not be sent twice. */
import { fromDom } from 'hast-util-from-dom';
import { ReaderError } from '../../base/errors.ts';
import { readArticle } from '../../document/html-reader.ts';
import type { Publication } from '../../document/model.ts';

/**
 * @param id the publication's slug
 * @throws ReaderError `page-unreadable` where the article was tampered with or cut off
 */
export function readPage(article: HTMLElement, id: string): Publication {
  const tree = fromDom(article);
  if (tree.type !== 'element') throw new RangeError(`expected an element, found ${tree.type}`);
  try {
    return readArticle(tree, id);
  } catch (cause) {
    throw new ReaderError('page-unreadable', `The article in this page cannot be read: ${String(cause)}`);
  }
}
