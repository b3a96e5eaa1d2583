/**
 * Front matter (YAML) to metadata. Every value is read as the text that was written, so that a date stays a
 * date and a title of digits keeps its zeros; what cannot be right is refused with its line.
 */
import type { YAMLMap } from 'yaml';
import { isExternal } from '../document/link.ts';
import type { Kind, Metadata, SourceWork } from '../document/model.ts';
import { readPronunciations } from './markdown-pronunciations.ts';
import type { ReportNotes } from './report.ts';
import { YamlReader } from './yaml-reader.ts';

/** Metadata as far as the front matter has it. */
export type FrontMatter = Partial<Metadata>;

const KINDS: readonly Kind[] = ['original', 'translation', 'abridged-translation', 'retelling'];
const SENTENCES = ['title', 'subtitle', 'publisher', 'rights', 'advisory', 'summary'] as const;
const KNOWN = [
  ...SENTENCES,
  'language',
  'kind',
  'translation-of',
  'authors',
  'translators',
  'source',
  'published',
  'modified',
  'pronunciations',
];
const KNOWN_OF_SOURCE = ['title', 'language', 'publisher', 'reporter', 'published', 'url'];

/**
 * @param yaml what stands between the fences
 * @param firstLine the line of the file on which it begins
 * @throws ReaderError front-matter-malformed, language-unknown
 */
export function readFrontMatter(
  yaml: string,
  file: string,
  firstLine: number,
  notes: ReportNotes,
): FrontMatter {
  const reader = new YamlReader(yaml, file, firstLine, notes);
  const map = reader.root(KNOWN);
  if (!map) return {};
  const kind = reader.text(map, 'kind');
  if (kind !== null && !KINDS.includes(kind.value as Kind)) {
    throw reader.malformed(kind.line, `“kind” must be one of ${KINDS.join(', ')}, not “${kind.value}”`);
  }
  const language = reader.language(map, 'language');
  const translationOf = reader.language(map, 'translation-of');
  const authors = reader.names(map, 'authors');
  const translators = reader.names(map, 'translators');
  const published = reader.date(map, 'published');
  const modified = reader.date(map, 'modified');
  const source = readSource(reader, map);
  const pronunciations = readPronunciations(reader, map);
  const sentences: Partial<Record<(typeof SENTENCES)[number], string>> = {};
  for (const name of SENTENCES) {
    const found = reader.text(map, name);
    if (found) sentences[name] = found.value;
  }
  return {
    ...sentences,
    ...(kind ? { kind: kind.value as Kind } : {}),
    ...(language ? { language } : {}),
    ...(translationOf ? { translationOf } : {}),
    ...(authors ? { authors } : {}),
    ...(translators ? { translators } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(source ? { source } : {}),
    ...(pronunciations ? { pronunciations } : {}),
  };
}

function readSource(reader: YamlReader, map: YAMLMap): SourceWork | null {
  const inner = reader.map(map, 'source', KNOWN_OF_SOURCE);
  if (!inner) return null;
  const title = reader.text(inner, 'title');
  if (!title) throw reader.malformed(reader.lineOf(inner), '“source” needs a title');
  const language = reader.language(inner, 'language');
  const published = reader.date(inner, 'published');
  const url = reader.text(inner, 'url');
  if (url && !isExternal(url.value))
    throw reader.malformed(url.line, `“url” must be a whole http or https address, not “${url.value}”`);
  const publisher = reader.text(inner, 'publisher');
  const reporter = reader.text(inner, 'reporter');
  return {
    title: title.value,
    ...(language ? { language } : {}),
    ...(publisher ? { publisher: publisher.value } : {}),
    ...(reporter ? { reporter: reporter.value } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url: url.value } : {}),
  };
}
