/**
 * A publication as Markdown in this project's dialect, so that an imported text can be kept and edited as a
 * file. Reading it back gives the same publication; ids are written only where reading would not give them.
 */
import type { Root, RootContent } from 'mdast';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { directiveToMarkdown } from 'mdast-util-directive';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { stringify } from 'yaml';
import type { Metadata, Publication, Section } from '../document/model.ts';
import { blockNodes, trailing } from './markdown-write-blocks.ts';
import { phrasing } from './markdown-write-inlines.ts';
import { neededIds } from './markdown-write-ids.ts';
import { noteLabel } from './markdown-note-id.ts';
import { pronunciationMaps } from './markdown-pronunciations.ts';

/** Deepest heading that Markdown has. */
const DEEPEST = 6;

/** The file's whole text, with front matter and a newline at the end. */
export function writeMarkdown(publication: Publication): string {
  const ids = neededIds(publication);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter(publication.metadata) },
      ...publication.body.flatMap((section) => sectionNodes(section, 2, ids)),
      ...publication.notes.map((note): RootContent => {
        const label = noteLabel(note.id);
        return {
          type: 'footnoteDefinition',
          identifier: label.toLowerCase(),
          label,
          children: blockNodes(note.blocks, ids),
        };
      }),
    ],
  };
  return toMarkdown(root, {
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      directiveToMarkdown(),
      frontmatterToMarkdown(['yaml']),
      labelsAsPhrasing(),
    ],
    bullet: '-',
    rule: '*',
    ruleSpaces: true,
    emphasis: '*',
    strong: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    unsafe: [
      // What would be read as attributes of a paragraph or of a directive before it.
      { character: '{', after: '\\s*(?:#|lang=|dir=)', inConstruct: 'phrasing' },
      { character: '{', before: '[\\]}]', inConstruct: 'phrasing' },
    ],
  });
}

/** The serializer does not count the label of a directive as phrasing, and would leave signs in it unescaped. */
function labelsAsPhrasing(): Options {
  const { containerDirective, leafDirective } = directiveToMarkdown().handlers ?? {};
  const wrap =
    (handle: Handle | null | undefined): Handle =>
    (node, parent, state, info) => {
      if (!handle) throw new RangeError('The serializer has no handler for directives');
      const labelled = node.type === 'leafDirective' || node.children[0]?.data?.directiveLabel === true;
      const exit = labelled ? state.enter('phrasing') : null;
      const value = handle(node, parent, state, info);
      exit?.();
      return value;
    };
  // Nor does it escape addresses there, which would become links of their own.
  const address = { character: ':', before: '[ps]', after: '\\/' };
  const labels = ['containerDirectiveLabel', 'leafDirectiveLabel', 'textDirectiveLabel'] as const;
  const unsafe = [{ ...address, inConstruct: [...labels] }];
  return {
    unsafe,
    handlers: { containerDirective: wrap(containerDirective), leafDirective: wrap(leafDirective) },
  };
}

function sectionNodes(section: Section, depth: number, ids: ReadonlySet<string>): RootContent[] {
  return [
    ...headingNodes(section, depth, ids),
    ...blockNodes(section.blocks, ids),
    ...section.sections.flatMap((inner) => sectionNodes(inner, depth + 1, ids)),
  ];
}

/** The section's id goes with its heading; a heading has no place for an id of its own. */
function headingNodes({ id, heading }: Section, depth: number, ids: ReadonlySet<string>): RootContent[] {
  if (!heading) return [];
  const level = Math.min(depth, DEEPEST) as 2 | 3 | 4 | 5 | 6;
  return [
    {
      type: 'heading',
      depth: level,
      children: [...phrasing(heading.content, 'html'), ...trailing({ ...heading, id }, ids)],
    },
  ];
}

function frontMatter(metadata: Metadata): string {
  const {
    title,
    subtitle,
    language,
    kind,
    translationOf,
    authors,
    translators,
    source,
    published,
    modified,
    publisher,
    rights,
    advisory,
    summary,
    pronunciations,
  } = metadata;
  const named = {
    title,
    subtitle,
    language,
    kind: kind === 'original' ? undefined : kind,
    'translation-of': translationOf,
    authors: authors.length > 0 ? authors : undefined,
    translators: translators.length > 0 ? translators : undefined,
    source: source && { ...source },
    published,
    modified,
    publisher,
    rights,
    advisory,
    summary,
    pronunciations: pronunciations && pronunciationMaps(pronunciations),
  };
  return stringify(named, { lineWidth: 0, keepUndefined: false }).trimEnd();
}
