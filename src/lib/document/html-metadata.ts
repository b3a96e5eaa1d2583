/**
 * The metadata as `<meta itemprop>` elements, and back: what the article's page needs to know and does not
 * show as text of its own. Title and subtitle are not here, they are text. Names are schema.org's where it
 * has one.
 */
import type { Element } from 'hast';
import { element } from './html-element.ts';
import { readPronunciation } from './pronunciation.ts';
import type { Kind, Metadata, Resource, SourceWork } from './model.ts';

type Fields<T> = Readonly<Record<keyof T & string, string>>;

/** The fields that hold one text. */
type OneOf = Omit<Metadata, 'title' | 'subtitle' | 'authors' | 'translators' | 'source' | 'pronunciations'>;

const FIELDS: Fields<OneOf> = {
  language: 'inLanguage',
  kind: 'kind',
  translationOf: 'translationOfWork',
  published: 'datePublished',
  modified: 'dateModified',
  publisher: 'publisher',
  rights: 'copyrightNotice',
  advisory: 'contentAdvisory',
  summary: 'description',
};

const SOURCE_FIELDS: Fields<SourceWork> = {
  title: 'source-name',
  language: 'source-inLanguage',
  publisher: 'source-publisher',
  reporter: 'source-reporter',
  published: 'source-datePublished',
  url: 'source-url',
};

export function writeMetadata(metadata: Metadata, resources: readonly Resource[]): Element[] {
  return [
    ...facts<OneOf>(metadata, FIELDS),
    ...metadata.authors.map((name) => fact('author', name)),
    ...metadata.translators.map((name) => fact('translator', name)),
    ...(metadata.source ? facts(metadata.source, SOURCE_FIELDS) : []),
    ...(metadata.pronunciations ?? []).map((entry) => fact('pronunciation', JSON.stringify(entry))),
    ...resources.map(({ mediaType, width, height, name }) =>
      fact('resource', [mediaType, width, height, name].join(' ')),
    ),
  ];
}

/** @param metas name and content of each `meta`, in order */
export function readMetadata(
  metas: readonly (readonly [name: string, content: string])[],
  text: { readonly title: string; readonly subtitle?: string },
): { metadata: Metadata; resources: Resource[] } {
  const all = (wanted: string): string[] =>
    metas.filter(([name]) => name === wanted).map(([, content]) => content);
  const source = take(SOURCE_FIELDS, all) as Partial<SourceWork>;
  const pronunciations = all('pronunciation').flatMap((content) => readPronunciation(content) ?? []);
  const { language = 'und', kind = 'original', ...rest } = take(FIELDS, all);
  return {
    metadata: {
      ...text,
      language,
      kind: kind as Kind,
      authors: all('author'),
      translators: all('translator'),
      ...rest,
      ...(source.title === undefined ? {} : { source: { ...source, title: source.title } }),
      ...(pronunciations.length === 0 ? {} : { pronunciations }),
    },
    resources: all('resource').map(readResource),
  };
}

function facts<T extends object>(from: T, fields: Fields<T>): Element[] {
  return keysOf(fields).flatMap((key) => {
    const value = from[key];
    return typeof value === 'string' ? [fact(fields[key], value)] : [];
  });
}

function fact(name: string, content: string): Element {
  return element('meta', { itemProp: [name], content });
}

function take<T extends object>(
  fields: Fields<T>,
  all: (name: string) => string[],
): Partial<Record<keyof T, string>> {
  const found: Partial<Record<keyof T, string>> = {};
  for (const key of keysOf(fields)) {
    const [value] = all(fields[key]);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

function keysOf<T>(fields: Fields<T>): (keyof T & string)[] {
  return Object.keys(fields) as (keyof T & string)[];
}

function readResource(content: string): Resource {
  const [mediaType = '', width = '', height = '', ...name] = content.split(' ');
  return {
    name: name.join(' '),
    mediaType: mediaType as Resource['mediaType'],
    width: Number(width),
    height: Number(height),
  };
}
