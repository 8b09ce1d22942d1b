// CSV by RFC 4180, in UTF-8 with the mark that Excel needs to see it, and without a cell that a spreadsheet would run.

/** Null is unknown, and an empty cell. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => Cell;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets take for a formula, also at full width, and behind the blanks that some of them skip. */
const RUNS = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Text that no spreadsheet runs: an apostrophe stands before what it would take for a formula. */
export const inert = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(inert(cell));
  if (typeof cell === 'number' && !Number.isFinite(cell)) return '';
  return String(cell);
}

/** A line of names, then a line for each row. Numbers stay numbers, also below zero; text never becomes a formula. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => written(name)),
    ...rows.map((row) => columns.map(({ value }) => written(value(row)))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
