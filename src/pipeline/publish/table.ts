// A published table: rows read from a data file by its contract, written as CSV and described by a Table Schema.
import * as v from 'valibot';
import { csvOf } from '../../domain/csv';
import type { Bilingual } from '../../domain/schema';
import type { TableField } from '../../domain/package-schema';
import { tableField, type Field } from './field';

export interface Table {
  /** The data file its rows come from, by path under data/. */
  readonly from: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly fields: readonly TableField[];
  /** The CSV of a parsed data file, and the number of its rows. Throws where the file breaks its contract. */
  write(value: unknown): { readonly csv: string; readonly rows: number };
}

interface Frame {
  readonly from: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
}

export function table<S extends v.GenericSchema, Row>(
  frame: Frame,
  contract: S,
  rowsOf: (value: v.InferOutput<S>) => readonly Row[],
  fields: readonly Field<Row>[],
): Table {
  return {
    ...frame,
    fields: fields.map(tableField),
    write(value) {
      const rows = rowsOf(v.parse(contract, value));
      return { csv: csvOf(fields, rows), rows: rows.length };
    },
  };
}
