// The parks that the filter leaves, as a table.
import type { Corridor } from '../../../domain/corridor';
import type { Cell, Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Park } from '../../../domain/schema';
import { stateColumns } from '../save-csv';
import { parkFields, type Value } from './park-fields';

const inOneCell = (value: Value): Cell => (isList(value) ? (written(value) ?? null) : value);

const isList = (value: Value): value is readonly (string | number)[] => Array.isArray(value);

/** One value stays what it is, so that a longitude is a number; several stand in one cell. */
const written = (values: readonly (string | number)[]): string | number | undefined =>
  values.length > 1 ? values.join('; ') : values[0];

/** A row for each park; an empty cell is unknown, or none. */
export function parkColumns(
  corridor: Corridor,
  lang: Lang,
  link: string,
  date: Date,
): readonly Column<Park>[] {
  return [
    ...parkFields(corridor, lang).map(({ name, value }) => ({
      name,
      value: (park: Park) => inOneCell(value(park)),
    })),
    ...stateColumns(link, date),
  ];
}
