/** What stands around the text: the header with title, standfirst and byline, and the footer with the source. */
import type { Element, ElementContent } from 'hast';
import type { ArticleWords, Origin } from './article-words.ts';
import { element, GENERATED, textNode } from './html-element.ts';
import { writeParagraph } from './html-writer-blocks.ts';
import type { WriteContext } from './html-writer-context.ts';
import { externalLink } from './html-writer-inlines.ts';
import { isExternal } from './link.ts';
import type { Metadata, Paragraph, Publication } from './model.ts';
import { listeningMinutes, outline, readingMinutes } from './outline.ts';
import { TITLE_ID } from './walk.ts';

/** The standfirst that the header shows: the lead section's first block, where it is one. */
export function hoistedStandfirst({ body: [first] }: Publication): Paragraph | null {
  const block = first?.heading === null ? first.blocks[0] : undefined;
  return block?.kind === 'paragraph' && block.role === 'standfirst' ? block : null;
}

export function writeHeader(publication: Publication, context: WriteContext): Element {
  const { metadata } = publication;
  const { words } = context;
  const standfirst = hoistedStandfirst(publication);
  return element(
    'header',
    { className: ['article-header'] },
    generatedLine('kicker', words.kicker(origin(metadata))),
    element('h1', { id: TITLE_ID }, metadata.title === '' ? [] : textNode(metadata.title)),
    metadata.subtitle === undefined
      ? []
      : element('p', { className: ['subtitle'] }, textNode(metadata.subtitle)),
    standfirst ? writeParagraph(standfirst, context) : [],
    writeByline(publication, words),
    metadata.advisory === undefined
      ? []
      : generatedLine('advisory', words.advisory(metadata.advisory), { role: 'note' }),
  );
}

export function writeFooter({ metadata }: Publication, context: WriteContext): Element[] {
  const { words } = context;
  const { source, rights } = metadata;
  const lines: ElementContent[][] = [];
  const sentence = words.origin(origin(metadata));
  if (sentence !== '') lines.push([textNode(sentence)]);
  if (source) {
    const title = element('cite', { lang: source.language }, textNode(source.title));
    const isLinked = source.url !== undefined && isExternal(source.url);
    lines.push([isLinked ? externalLink(source.url, [title], context) : title]);
  }
  if (rights !== undefined) lines.push([textNode(rights)]);
  if (lines.length === 0) return [];
  return [
    element(
      'footer',
      { className: ['source'], ...GENERATED },
      lines.map((line) => element('p', {}, line)),
    ),
  ];
}

function writeByline(publication: Publication, words: ArticleWords): Element {
  const { authors, translators, source, published, modified } = publication.metadata;
  const { words: count, listeningWords } = outline(publication);
  const parts: Element[] = [];
  const add = (text: string): void => void parts.push(element('span', {}, textNode(text)));
  const addDate = (date: string, text: string): void =>
    void parts.push(element('time', { dateTime: date }, textNode(text)));
  if (authors.length > 0) add(words.authors(authors));
  if (translators.length > 0) add(words.translators(translators));
  if (source?.reporter !== undefined) add(words.reporter(source.reporter));
  if (published !== undefined) addDate(published, words.published(published));
  if (modified !== undefined) addDate(modified, words.modified(modified));
  add(words.minutesToRead(readingMinutes(count)));
  if (listeningWords > 0) add(words.minutesToHear(listeningMinutes(listeningWords)));
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [textNode(' · '), part]));
  return element('p', { className: ['byline'], ...GENERATED }, separated);
}

function generatedLine(className: string, text: string, attributes: { role?: string } = {}): Element[] {
  return text === ''
    ? []
    : [element('p', { className: [className], ...attributes, ...GENERATED }, textNode(text))];
}

function origin({ kind, publisher, source }: Metadata): Origin {
  return { kind, ...(publisher === undefined ? {} : { publisher }), ...(source ? { source } : {}) };
}
