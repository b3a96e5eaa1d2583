/**
 * The `_headers` file that several hosts read: a path, then its headers indented below it. Our own server
 * reads the same file, so that what is tested is what is published.
 */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/** @throws Error with the line number if a line is neither a path, a header nor a comment */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: {} });
    else if (header && rule) rule.headers[header[1]!.toLowerCase()] = header[2]!;
    else throw new Error(`_headers, line ${index + 1}: neither a path nor a header.`);
  }
  return rules;
}

/** The headers of every rule that fits, in lower case; a later rule wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

function patternOf(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
