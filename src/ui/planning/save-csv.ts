// A table of the workbench saved as a CSV file.
import { csvOf, type Column } from '../../domain/csv';
import { dayOf } from '../day';
import { save } from '../print/save';

/** Saved as `<name>.csv`; the name says what it is and when, as `datedName` makes it. */
export function saveCsv<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  save(new Blob([csvOf(columns, rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** `bay-corridor-<what>-<day>`, without its ending. */
export const datedName = (what: string, date: Date): string =>
  `bay-corridor-${what}-${dayOf(date)}`;

/** What every row of an export ends with: the address of what is shown, and the day. */
export function stateColumns(link: string, date: Date): readonly Column<unknown>[] {
  return [
    { name: 'link', value: () => link },
    { name: 'date', value: () => dayOf(date) },
  ];
}
