/** Reads the publication back out of the page's own article, so that the text need not be sent twice. */
import { ReaderError } from '../../base/errors.ts';
import { readArticle } from '../../document/html-reader.ts';
import type { Publication } from '../../document/model.ts';
import { hastOf } from './hast-of-page.ts';

/**
 * @param id the publication's slug
 * @throws ReaderError `page-unreadable` where the article was tampered with or cut off
 */
export function readPage(article: HTMLElement, id: string): Publication {
  try {
    return readArticle(hastOf(article), id);
  } catch (cause) {
    throw new ReaderError('page-unreadable', `The article in this page cannot be read: ${String(cause)}`);
  }
}
