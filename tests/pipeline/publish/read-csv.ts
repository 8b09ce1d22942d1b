// Reads a CSV as another program would: rows of cells by the names of their columns.
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

export type Row = Readonly<Record<string, string>>;

export const readCsv = (text: string): readonly Row[] =>
  v.parse(
    v.array(v.record(v.string(), v.string())),
    parse(text, { bom: true, columns: true, recordDelimiter: '\r\n' }),
  );
