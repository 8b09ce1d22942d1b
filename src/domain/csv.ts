// CSV by RFC 4180, in UTF-8 with the mark that Excel needs to see it, and without a text that a spreadsheet would change or run.
import { isMistaken } from './spreadsheet';

/** Null is unknown, and an empty cell. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => Cell;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Whether `inert` changes it: also what begins with an apostrophe, so that one can always be taken away again. */
export const isGuarded = (cell: Cell): boolean =>
  typeof cell === 'string' && (cell.startsWith("'") || isMistaken(cell));

/** Text that spreadsheets leave as it is: an apostrophe stands before what they would take for something else. */
export const inert = (text: string): string => (isGuarded(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(inert(cell));
  if (typeof cell === 'number' && !Number.isFinite(cell)) return '';
  return String(cell);
}

/** A line of names, then a line for each row. Numbers stay numbers, also below zero; text stays text. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => written(name)),
    ...rows.map((row) => columns.map(({ value }) => written(value(row)))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
