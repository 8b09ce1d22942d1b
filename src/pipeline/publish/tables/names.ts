// The columns that name a thing, alike in every table.
import type { Bilingual } from '../../../domain/schema';
import { about, both, required, text, type Field } from '../field';
import { joined } from '../words';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

export const nameFields = <Row>(value: (row: Row) => Named): readonly Field<Row>[] => [
  required(text('id', about('标识，不会改变', 'id, which never changes'), (row) => value(row).id)),
  ...both<Row>('name', about('名称', 'name'), (row) => value(row).name).map(required),
];

export const nameBasis = <Row>(value: (row: Row) => string): Field<Row> =>
  text(
    'name_en_basis',
    about(
      '英文名称为官方名称还是我们的译名',
      'whether the English name is official or a translation of ours',
    ),
    value,
  );

export const aliasFields = <Row>(
  value: (row: Row) => readonly { readonly name: Bilingual }[],
): readonly Field<Row>[] =>
  both('aliases', about('其他名称', 'other names'), (row: Row) =>
    joined(value(row).map(({ name }) => name)),
  );

/** Which of several sites a row is about. */
export const siteNames = <Row>(
  value: (row: Row) => Named | null | undefined,
): readonly Field<Row>[] => [
  text(
    'site',
    about('地点标识；位置不详则空', 'id of the site; empty where it is not located'),
    (row) => value(row)?.id,
  ),
  ...both<Row>('site_name', about('地点名称', 'name of the site'), (row) => value(row)?.name),
];
