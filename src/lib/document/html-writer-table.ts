/** Tables as hast, in a frame that scrolls by itself and can be reached by keyboard. */
import type { Element } from 'hast';
import { blockAttributes, element } from './html-element.ts';
import type { WriteContext } from './html-writer-context.ts';
import { writeInlines } from './html-writer-inlines.ts';
import type { Cell, Table } from './model.ts';

export function writeTable(table: Table, context: WriteContext): Element {
  const { caption } = table;
  const name = caption ? { ariaLabelledBy: [caption.id] } : { ariaLabel: context.words.table };
  const children: Element[] = [];
  if (caption) {
    children.push(element('caption', blockAttributes(caption), writeInlines(caption.content, context)));
  }
  children.push(
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        table.head.map((cell) => writeCell(cell, 'col', context)),
      ),
    ),
    element(
      'tbody',
      {},
      table.rows.map((row) => writeRow(row, table.rowHeaders, context)),
    ),
  );
  return element(
    'div',
    { className: ['table-frame'], role: 'region', tabIndex: 0, ...name },
    element('table', { ...blockAttributes(table), dataRowHeaders: table.rowHeaders }, children),
  );
}

function writeRow(row: readonly Cell[], rowHeaders: boolean, context: WriteContext): Element {
  return element(
    'tr',
    {},
    row.map((cell, column) => writeCell(cell, rowHeaders && column === 0 ? 'row' : null, context)),
  );
}

function writeCell(cell: Cell, scope: 'col' | 'row' | null, context: WriteContext): Element {
  const className = cell.align && [`align-${cell.align}`];
  const attributes = { ...blockAttributes(cell), className };
  const content = writeInlines(cell.content, context);
  return scope ? element('th', { ...attributes, scope }, content) : element('td', attributes, content);
}
