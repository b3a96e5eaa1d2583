/**
 * The Markdown parser, set up for this project's dialect: CommonMark, GFM, front matter and directives. It
 * refuses nesting that nobody writes by hand, because parsers take quadratic time or the whole stack for it.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { ReaderError } from '../base/errors.ts';
import { MAX_DEPTH } from './decode.ts';

/** @throws ReaderError content-invalid where blocks or inlines nest deeper than `MAX_DEPTH` */
export function parseMarkdown(text: string, file: string): Root {
  refuseDeepNesting(text, file);
  try {
    const root = fromMarkdown(text, {
      extensions: [
        gfm({ singleTilde: false }),
        directive(),
        frontmatter(['yaml']),
        { disable: { null: ['wwwAutolink', 'emailAutolink'] } },
      ],
      // Only what is written as an address becomes a link: the transforms would find more of them in plain words.
      mdastExtensions: [
        gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
        directiveFromMarkdown({ verbose: true }),
        frontmatterFromMarkdown(['yaml']),
      ],
    });
    refuseDeepTree(root, file);
    return root;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file, 1);
    throw error;
  }
}

function tooDeep(file: string, line: number): ReaderError {
  return new ReaderError(
    'content-invalid',
    `The text is nested more than ${MAX_DEPTH} levels deep here; make it flatter.`,
    { file, line },
  );
}

function tooManySigns(file: string, line: number): ReaderError {
  const message = `One paragraph here holds more than ${MOST_SIGNS} signs of Markdown (* _ [ ] \` <); break it up, or put a backslash before those that are text.`;
  return new ReaderError('content-invalid', message, { file, line });
}

/** Signs of emphasis, brackets, code and tags in one paragraph: the parser's time grows with their square. */
const MOST_SIGNS = 10_000;

const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** Looks at the source before the parser does: markers of quotations and lists, brackets, signs of emphasis. */
function refuseDeepNesting(text: string, file: string): void {
  const nesting = [new Nesting(), new Nesting()];
  let signs = 0;
  let fence: string | null = null;
  text.split('\n').forEach((line, index) => {
    MARKER.lastIndex = 0;
    let markers = 0;
    while (markers <= MAX_DEPTH && MARKER.test(line)) markers += 1;
    if (markers > MAX_DEPTH) throw tooDeep(file, index + 1);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === null || (mark[0] === fence[0] && mark.length >= fence.length)))
      fence = fence === null ? mark : null;
    if (fence !== null) return;
    // A blank line ends a paragraph, and so does the next entry of a list or row of a table.
    if (markers > 0 || /^\s*(?:\||$)/.test(line)) {
      nesting.forEach((one) => one.reset());
      signs = 0;
    }
    if (!/[*_[\]`<]/.test(line)) return;
    const [brackets, emphasis] = nesting as [Nesting, Nesting];
    for (const match of line.matchAll(/\\.|\[|\]|[*_]+|`+|</g)) {
      const sign = match[0];
      if (sign.startsWith('\\')) continue;
      signs += 1;
      if (signs > MOST_SIGNS) throw tooManySigns(file, index + 1);
      if (sign === '[') brackets.open(1);
      else if (sign === ']') brackets.close(1);
      else if (/^[*_]/.test(sign)) {
        const before = line[match.index - 1] ?? ' ';
        const after = line[match.index + sign.length] ?? ' ';
        if (/\S/.test(before)) emphasis.close(sign.length);
        else if (/\S/.test(after)) emphasis.open(sign.length);
      }
    }
    if (nesting.some((one) => one.deepest > MAX_DEPTH)) throw tooDeep(file, index + 1);
  });
}

/** How deep pairs of signs nest: an opening that is never closed counts for nothing. */
class Nesting {
  #open = 0;
  #closedInRow = 0;
  deepest = 0;

  open(count: number): void {
    this.#open += count;
    this.#closedInRow = 0;
  }

  close(count: number): void {
    const closed = Math.min(count, this.#open);
    this.#open -= closed;
    this.#closedInRow += closed;
    this.deepest = Math.max(this.deepest, this.#closedInRow);
  }

  reset(): void {
    this.#open = 0;
    this.#closedInRow = 0;
    this.deepest = 0;
  }
}

/** Keeps its own stack, so that the tree's depth cannot exhaust the machine's. */
function refuseDeepTree(root: Root, file: string): void {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > MAX_DEPTH) throw tooDeep(file, next.node.position?.start.line ?? 1);
    if (!('children' in next.node)) continue;
    for (const node of next.node.children) waiting.push({ node, depth: next.depth + 1 });
  }
}
