// All layers as one GeoPackage: a table of features for each, without anything nested. The same layers give the same bytes.
import initSqlJs, { type Database, type SqlValue } from 'sql.js/dist/sql-wasm.js';
import * as v from 'valibot';
import type { Bilingual } from '../../../domain/schema';
import type { Described } from '../field';
import { publishedGeometry, type PublishedGeometry } from '../layers/contract';
import type { Collection } from '../layers/layer';
import { binaryOf, boxOf, WGS84 } from './binary';
import { MARKS, TABLES } from './standard';

export interface FeatureTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly columns: readonly Described[];
  readonly geometryType: PublishedGeometry['type'];
  readonly features: Collection['features'];
}

/** Bytes; a quarter of the usual size leaves less unused in the last page of each small table. */
const PAGE_SIZE = 1024;

const TYPES = { string: 'TEXT', number: 'DOUBLE', integer: 'INTEGER', boolean: 'BOOLEAN' } as const;

const cell = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const geometry = v.nullable(publishedGeometry);

const sqlite = await initSqlJs();

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const said = ({ zh, en }: Bilingual): string => `${zh} / ${en}`;

/** Without a hyphen, so that SQL needs no quotation marks around it. */
export const tableName = (layer: string): string => layer.replaceAll('-', '_');

const definitionOf = ({ name, columns, geometryType }: FeatureTable): string =>
  `CREATE TABLE ${quoted(name)} (${[
    'fid INTEGER PRIMARY KEY NOT NULL',
    `geom ${geometryType.toUpperCase()}`,
    ...columns.map(
      (column) =>
        `${quoted(column.name)} ${TYPES[column.type]}${column.isRequired ? ' NOT NULL' : ''}`,
    ),
  ].join(', ')})`;

/** As many question marks as there are values. */
function insert(database: Database, table: string, values: readonly SqlValue[]): void {
  const marks = values.map(() => '?').join(',');
  database.run(`INSERT INTO ${quoted(table)} VALUES (${marks})`, values);
}

/** SQLite has no truth values. */
function valueOf(value: unknown): string | number | null {
  const parsed = v.parse(cell, value ?? null);
  return typeof parsed === 'boolean' ? Number(parsed) : parsed;
}

/** `lastChange` is an instant by ISO 8601. */
function addLayer(database: Database, table: FeatureTable, lastChange: string): void {
  const { name, title, about, columns, geometryType, features } = table;
  const shapes = features.map((feature) => v.parse(geometry, feature.geometry));
  const box = boxOf(shapes.filter((shape) => shape !== null)) ?? [null, null, null, null];
  insert(database, 'gpkg_contents', [
    ...[name, 'features', said(title), said(about), lastChange],
    ...box,
    WGS84,
  ]);
  const type = geometryType.toUpperCase();
  insert(database, 'gpkg_geometry_columns', [name, 'geom', type, WGS84, 0, 0]);
  database.run(definitionOf(table));
  for (const column of columns)
    insert(database, 'gpkg_data_columns', [
      ...[name, column.name, null, null],
      ...[said(column.about), null, null],
    ]);
  features.forEach(({ properties }, at) => {
    const shape = shapes[at] ?? null;
    insert(database, name, [
      at + 1,
      shape && binaryOf(shape),
      ...columns.map((column) => valueOf(properties[column.name])),
    ]);
  });
}

/** The bytes of the file; `asOf` is the day of the data, as their clock must not be that of the build. */
export function geopackageOf(tables: readonly FeatureTable[], asOf: string): Uint8Array {
  const database = new sqlite.Database();
  try {
    database.run(`PRAGMA page_size = ${PAGE_SIZE};${MARKS}${TABLES}`);
    database.run('BEGIN');
    for (const table of tables) addLayer(database, table, `${asOf}T00:00:00.000Z`);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}
