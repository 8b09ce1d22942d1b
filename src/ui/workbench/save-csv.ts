// A table of the workbench saved as a CSV file.
import { csvOf, isGuarded, type Column } from '../../domain/csv';
import type { Lang } from '../../domain/ids';
import { dayOf } from '../shared/day';
import { save } from '../export/save';
import { SAVED } from './save-messages';

/** Saved as `<name>.csv`; the name says what it is and when, as `datedName` makes it. */
export function saveCsv<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  lang: Lang,
): void {
  const text = csvOf(withNotes(columns, lang), rows);
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** What every row of an export ends with: the address of what is shown, and the day. */
export function stateColumns(link: string, date: Date): readonly Column<unknown>[] {
  return [
    { name: 'link', value: () => link },
    { name: 'date', value: () => dayOf(date) },
  ];
}

/** A last column, which says of the rows where it is so that something stands before a text. */
export function withNotes<Row>(
  columns: readonly Column<Row>[],
  lang: Lang,
): readonly Column<Row>[] {
  const isAny = (row: Row) => columns.some(({ value }) => isGuarded(value(row)));
  return [...columns, { name: 'note', value: (row) => (isAny(row) ? SAVED[lang].guarded : null) }];
}
