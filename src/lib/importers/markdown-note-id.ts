/**
 * Labels of footnotes and ids of notes: `[^3]` is the note `note-3`, `[^speed]` the note `speed`. The writer
 * turns an id back into its label, so that a publication keeps its ids on the way through Markdown.
 */

/** The id for a label. */
export function noteId(label: string): string {
  if (/^\d+$/.test(label)) return `note-${label}`;
  if (/^(?!ref-)[A-Za-z][\w-]*$/.test(label)) return label;
  const code = [...label]
    .map((sign) => (/[\w-]/.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}`))
    .join('');
  return `note-${code}`;
}

/** The label for an id. */
export function noteLabel(id: string): string {
  return /^note-(\d+)$/.exec(id)?.[1] ?? id;
}
