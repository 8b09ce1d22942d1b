// A column of a published table: its type and what is in it, for the Table Schema, and how it is read from a row.
import type { Column } from '../../domain/csv';
import { plainRuns } from '../../domain/line-runs';
import type { TableField } from '../../domain/package-schema';
import type { Bilingual, Site } from '../../domain/schema';

export interface Field<Row> extends Column<Row> {
  readonly type: TableField['type'];
  readonly about: Bilingual;
  readonly isRequired: boolean;
}

/** What is told of a field, without how it is read. */
export type Described = Omit<Field<never>, 'value'>;

/** As the Table Schema has it. */
export const tableField = ({ name, type, about, isRequired }: Described): TableField => ({
  name,
  type,
  description: about.en,
  zh: { description: about.zh },
  ...(isRequired ? { constraints: { required: true } } : {}),
});

type Unless<T> = T | null | undefined;

export const about = (zh: string, en: string): Bilingual => ({ zh, en });

export function text<Row>(
  name: string,
  about: Bilingual,
  value: (row: Row) => Unless<string>,
): Field<Row> {
  return { name, type: 'string', about, isRequired: false, value: (row) => value(row) ?? null };
}

export function number<Row>(
  name: string,
  about: Bilingual,
  value: (row: Row) => Unless<number>,
  type: 'number' | 'integer' = 'number',
): Field<Row> {
  return { name, type, about, isRequired: false, value: (row) => value(row) ?? null };
}

export function truth<Row>(
  name: string,
  about: Bilingual,
  value: (row: Row) => Unless<boolean>,
): Field<Row> {
  return { name, type: 'boolean', about, isRequired: false, value: (row) => value(row) ?? null };
}

/** Never empty. */
export const required = <Row>(field: Field<Row>): Field<Row> => ({ ...field, isRequired: true });

/** A text in both languages takes two columns. */
export function both<Row>(
  name: string,
  { zh, en }: Bilingual,
  value: (row: Row) => Unless<Bilingual>,
): readonly Field<Row>[] {
  return [
    text(`${name}_zh`, about(`${zh}（中文）`, `${en}, in Chinese`), (row) => value(row)?.zh),
    text(`${name}_en`, about(`${zh}（英文）`, `${en}, in English`), (row) => value(row)?.en),
  ];
}

/** Several words or keys in one cell, apart by spaces. */
export function keys<Row>(
  name: string,
  about: Bilingual,
  value: (row: Row) => readonly string[],
): Field<Row> {
  return text(name, about, (row) => value(row).join(' '));
}

export const lines = <Row>(value: (row: Row) => readonly number[]): Field<Row> =>
  text(
    'lines',
    about('规划行号，如 257 261-263', 'lines of the plan, such as 257 261-263'),
    (row) => plainRuns(value(row)),
  );

/** Keys of sources, each once, in the order of their numbers. */
export function sourceKeys<Row>(value: (row: Row) => readonly string[]): Field<Row> {
  const order = new Intl.Collator('en', { numeric: true });
  return keys(
    'sources',
    about('来源编号，见 sources', 'keys of sources, which the table sources resolves'),
    (row) => [...new Set(value(row))].sort(order.compare),
  );
}

/** Where a row is, and how well that is known; all empty where it is not. */
export function siteFields<Row>(value: (row: Row) => Unless<Site>): readonly Field<Row>[] {
  return [
    number(
      'lon',
      about('经度，WGS84，度', 'longitude in WGS84, degrees'),
      (row) => value(row)?.lon,
    ),
    number('lat', about('纬度，WGS84，度', 'latitude in WGS84, degrees'), (row) => value(row)?.lat),
    number(
      'uncertainty_km',
      about('位置误差半径，千米', 'the position may be off by so many kilometres'),
      (row) => value(row)?.uncertaintyKm,
    ),
    text(
      'precision',
      about('位置精度', 'what the position stands for'),
      (row) => value(row)?.precision,
    ),
    text(
      'confidence',
      about('可信度', 'how sure the position is'),
      (row) => value(row)?.confidence,
    ),
    ...both<Row>('datum', about('原坐标系', 'datum it was read in'), (row) => value(row)?.datum),
    ...both<Row>('method', about('定位方法', 'how it was found'), (row) => value(row)?.method),
  ];
}
