import { describe, expect, it } from 'vitest';
import { check } from '../../../src/lib/document/check.ts';
import { readArticle } from '../../../src/lib/document/html-reader.ts';
import { writeArticle } from '../../../src/lib/document/html-writer.ts';
import { assignIds } from '../../../src/lib/document/ids.ts';
import type { Pronunciation, Publication } from '../../../src/lib/document/model.ts';
import { article as words } from '../../../src/lib/i18n/en/article.ts';
import { draftOf, paragraph, section } from '../../support/publication.ts';
import { articleElement, elementsIn, shownText } from '../../support/read-html.ts';

function withList(...pronunciations: readonly Pronunciation[]): Publication {
  const plain = assignIds(draftOf([section(null, [paragraph('Text.')])]));
  return { ...plain, metadata: { ...plain.metadata, pronunciations } };
}
const page = (publication: Publication): string => writeArticle(publication, { words, resourceBase: '' });

describe('a list of pronunciations in the page', () => {
  const list: readonly Pronunciation[] = [
    { text: 'a" onclick="b', say: '</article><script>x</script>', lang: 'en-GB' },
    { text: '\0\r\n\uD800', say: 'a', wholeWord: false, caseSensitive: true },
  ];

  it('is read back to the last character, whatever it holds', () => {
    const { metadata } = readArticle(articleElement(page(withList(...list))), 'an-article');
    expect(metadata.pronunciations).toStrictEqual(list);
  });

  it('stands in elements that nobody sees or hears', () => {
    const article = articleElement(page(withList({ text: 'Kreminna', say: 'kreh minna' })));
    const holding = elementsIn(article).filter((one) => JSON.stringify(one.properties).includes('Kreminna'));
    expect(holding.map(({ tagName }) => tagName)).toEqual(['meta']);
    expect(shownText(article, 'without-generated')).not.toContain('Kreminna');
    expect(page(withList({ text: 'Kreminna', say: 'kreh minna' })).match(/Kreminna/g)).toHaveLength(1);
  });

  it('loses only the entries that were damaged', () => {
    const html = page(
      withList({ text: 'one', say: '1' }, { text: 'two', say: '2' }, { text: 'three', say: '3' }),
    );
    const damaged = html.replace('{&#x22;text&#x22;:&#x22;two&#x22;', '{');
    expect(damaged).not.toBe(html);
    const { metadata } = readArticle(articleElement(damaged), 'an-article');
    expect(metadata.pronunciations?.map(({ text }) => text)).toEqual(['one', 'three']);
    const none = html.replaceAll(/content="\{[^"]*"/g, 'content="7"');
    expect(readArticle(articleElement(none), 'an-article').metadata).not.toHaveProperty('pronunciations');
  });
});

it.each<[string, Pronunciation, string]>([
  ['no text', { text: ' ', say: 'a' }, 'content-invalid'],
  ['nothing to say', { text: 'a', say: '—' }, 'content-invalid'],
  ['too long a text', { text: 'a'.repeat(201), say: 'a' }, 'content-invalid'],
  ['too much to say', { text: 'a', say: 'a'.repeat(201) }, 'content-invalid'],
  ['a language that is none', { text: 'a', say: 'a', lang: 'no language' }, 'language-unknown'],
])('an entry with %s is a problem of the publication', (_, entry, code) => {
  expect(check(withList({ text: 'a'.repeat(200), say: 'b'.repeat(200) }))).toEqual([]);
  expect(check(withList(entry)).map((problem) => problem.code)).toEqual([code]);
});
