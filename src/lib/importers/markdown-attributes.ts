/**
 * Attributes in braces: `{#id lang=fr dir=rtl}` at the end of a paragraph or heading, and those that
 * directives carry. What the dialect does not know is reported, never passed on.
 */
import type { PhrasingContent } from 'mdast';
import { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { MarkdownContext } from './markdown-context.ts';

export interface OwnAttributes {
  readonly id: string;
  readonly lang?: LanguageTag;
  readonly dir?: 'ltr' | 'rtl';
}

export type RawAttributes = Readonly<Record<string, string | null | undefined>>;

/**
 * Id, language and direction out of a directive's attributes.
 * @param others names that the directive knows besides; the rest is reported
 * @throws ReaderError language-unknown, id-duplicate, content-invalid
 */
export function ownAttributes(
  raw: RawAttributes,
  line: number,
  context: MarkdownContext,
  others: readonly string[] = [],
): OwnAttributes {
  const at = { file: context.file, line };
  for (const name of Object.keys(raw)) {
    if (!['id', 'lang', 'dir', ...others].includes(name)) {
      context.notes.add(
        'attribute-unknown',
        line,
        `Left out the attribute “${name}”, which this block does not know.`,
      );
    }
  }
  const { id = '', lang, dir } = raw;
  if (id) context.claimId(id, line);
  if (dir && dir !== 'ltr' && dir !== 'rtl') {
    throw new ReaderError('content-invalid', `The direction “${dir}” must be ltr or rtl.`, at);
  }
  return {
    id: id ?? '',
    ...(lang ? { lang: context.language(lang, line) } : {}),
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  };
}

const TRAILING = /(?:^|\s)\{([^{}\n]+)\}\s*$/;
const TOKEN = /^(?:#(?<id>\S+)|(?<name>lang|dir)=(?<value>"[^"]*"|\S+))$/;

/**
 * Takes attributes off the end of a paragraph's or heading's content. `\{#id}` is text.
 * @returns the content without them, and what they say
 */
export function takeTrailing(
  children: readonly PhrasingContent[],
  line: number,
  context: MarkdownContext,
): { children: readonly PhrasingContent[]; own: OwnAttributes } {
  const nothing = { children, own: { id: '' } };
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}')) return nothing;
  // The raw text tells `{#id}` from an escaped `\{#id}`: both have the same value.
  const source = context.sourceOf(last).trimEnd();
  const match = TRAILING.exec(last.value);
  if (!match || !source.endsWith(match[0].trim()) || source.at(-match[0].trim().length - 1) === '\\')
    return nothing;
  const raw: Record<string, string> = {};
  for (const token of match[1]!.trim().split(/\s+/)) {
    const { id, name, value } = TOKEN.exec(token)?.groups ?? {};
    if (id !== undefined) raw['id'] = id;
    else if (name !== undefined && value !== undefined) raw[name] = value.replace(/^"|"$/g, '');
    else return nothing;
  }
  const value = last.value.slice(0, match.index).trimEnd();
  const own = ownAttributes(raw, line, context);
  return { children: [...children.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])], own };
}
