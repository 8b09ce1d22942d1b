// The contract of data/datapackage.json: the rules of the Data Package standard (datapackage.org, version 2), and ours.
import * as v from 'valibot';
import { corridorKey } from './profile-schema';
import { bilingual, text } from './schema';

/** Of resources: what the standard asks for, so that a name can stand in an address. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));

/** Below the package and never above it. */
const relativePath = v.pipe(
  v.string(),
  v.regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9][A-Za-z0-9._/-]*$/),
);
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A licence by its name in lists of licences, or where its terms stand. */
const licence = v.union([
  v.strictObject({
    name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)),
    title: text,
    path: v.optional(address),
  }),
  v.strictObject({ title: text, path: v.union([address, relativePath]) }),
]);
const licences = v.pipe(v.array(licence), v.minLength(1));
export type PackageLicence = v.InferOutput<typeof licence>;

const tableField = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9_]*$/)),
  type: v.picklist(['string', 'number', 'integer', 'boolean']),
  description: text,
  zh: v.strictObject({ description: text }),
  constraints: v.optional(v.strictObject({ required: v.boolean() })),
});
export type TableField = v.InferOutput<typeof tableField>;

const tableSchema = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: v.pipe(v.array(tableField), v.minLength(1)),
  missingValues: v.array(v.string()),
});

const described = {
  title: text,
  description: text,
  /** The same in Chinese: the standard has one language. */
  zh: v.strictObject({ title: text, description: text }),
};

const resource = v.strictObject({
  name,
  path: relativePath,
  ...described,
  /** Files of one layer are the same facts in several formats. */
  layer: name,
  /** Features, rows or entries; null where a file is not a list. */
  rows: v.nullable(count),
  type: v.optional(v.literal('table')),
  format: v.picklist(['geojson', 'json', 'csv', 'gpkg']),
  mediatype: v.picklist([
    'application/geo+json',
    'application/json',
    'text/csv',
    'application/geopackage+sqlite3',
  ]),
  /** Of text. */
  encoding: v.optional(v.literal('utf-8')),
  bytes: count,
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  /** Of a CSV, and of GeoJSON: its properties that are neither lists nor objects. */
  schema: v.optional(tableSchema),
  /** Of GeoJSON and JSON: where their JSON Schema stands. */
  jsonSchema: v.optional(v.strictObject({ path: relativePath, bytes: count })),
  /** Of a GeoPackage: its tables, whose columns are the fields of the GeoJSON of that layer. */
  tables: v.optional(v.pipe(v.array(v.strictObject({ name: text, layer: name })), v.minLength(1))),
  licenses: licences,
});
export type PackageResource = v.InferOutput<typeof resource>;

/** Two files of one layer must not go by one name. */
const haveNamesOfTheirOwn = v.check<PackageResource[], string>(
  (resources) => new Set(resources.map((each) => each.name)).size === resources.length,
  'two resources have the same name',
);

/** data/datapackage.json */
export const dataPackage = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  ...described,
  /** Which corridor the data are of, and of which plan of it. */
  corridor: v.strictObject(corridorKey),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  created: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)),
  asOf: isoDate,
  homepage: v.optional(address),
  keywords: v.pipe(v.array(text), v.minLength(1)),
  licenses: licences,
  sources: v.pipe(
    v.array(v.strictObject({ title: text, path: v.optional(address) })),
    v.minLength(1),
  ),
  contributors: v.pipe(
    v.array(v.strictObject({ title: text, roles: v.array(text) })),
    v.minLength(1),
  ),
  /** The box around all of it but the land: west, south, east, north, in degrees of WGS84. */
  spatial: v.optional(v.strictObject({ bbox: v.tuple([degrees, degrees, degrees, degrees]) })),
  /** How to name the data where they are used. */
  citation: bilingual,
  plan: v.strictObject({
    title: bilingual,
    number: text,
    issued: isoDate,
    sha256: v.optional(sha256),
  }),
  resources: v.pipe(v.array(resource), v.minLength(1), haveNamesOfTheirOwn),
});
export type DataPackage = v.InferOutput<typeof dataPackage>;
