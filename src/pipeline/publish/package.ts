// data/datapackage.json: the data as a Data Package (datapackage.org), with types, licences and sources of every file.
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import * as v from 'valibot';
import { extentOf } from '../../domain/extent';
import type { DataPackage, PackageResource, TableField } from '../../domain/package-schema';
import type { Bilingual } from '../../domain/schema';
import { filled } from '../../domain/text';
import type { Seeds } from '../seeds/read-seeds';
import { addressOf, layerOf, schemaPath } from './json-schema';
import { allLicences, licencesOf, type Part } from './licences';

const MEDIA_TYPES = {
  geojson: 'application/geo+json',
  json: 'application/json',
  csv: 'text/csv',
  gpkg: 'application/geopackage+sqlite3',
} as const;

/** A file as it is written, and what is known of it. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly rows: number | null;
  /** The data files that it is, or was made from. */
  readonly from: readonly Part[];
  /** Of a CSV, and of a layer those that are neither lists nor objects. */
  readonly fields?: readonly TableField[];
  /** Of a GeoPackage. */
  readonly tables?: NonNullable<PackageResource['tables']>;
  /** The text of its JSON Schema. */
  readonly jsonSchema?: string;
}

function formatOf(path: string): PackageResource['format'] {
  const format = extname(path).slice(1);
  if (format === 'geojson' || format === 'json' || format === 'csv' || format === 'gpkg')
    return format;
  throw new Error(`data/${path} is of a format that the package does not know`);
}

const described = ({ title, about }: { title: Bilingual; about: Bilingual }) => ({
  title: title.en,
  description: about.en,
  zh: { title: title.zh, description: about.zh },
});

function resourceOf(file: PublishedFile, licences: Seeds['licences']): PackageResource {
  const { path, content, rows, from, fields, tables, jsonSchema } = file;
  const format = formatOf(path);
  return {
    name: path.replace(/^.*\//, ''),
    path,
    ...described(file),
    layer: layerOf(path),
    rows,
    ...(format === 'csv' && { type: 'table' as const }),
    format,
    mediatype: MEDIA_TYPES[format],
    ...(typeof content === 'string' && { encoding: 'utf-8' as const }),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ...(fields && {
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: [...fields],
        missingValues: [''],
      },
    }),
    ...(jsonSchema !== undefined && {
      jsonSchema: { path: schemaPath(path), bytes: Buffer.byteLength(jsonSchema) },
    }),
    ...(tables && { tables: [...tables] }),
    licenses: licencesOf(from, licences),
  };
}

/** The date of the evidence, as a version: every change of the evidence is a later one. */
const versionOf = (asOf: string): string => asOf.split('-').map(Number).join('.');

const collection = v.object({
  features: v.array(v.object({ geometry: v.nullable(v.object({ coordinates: v.unknown() })) })),
});

/** What the data are about; the land around it reaches further. */
function spatialOf(files: readonly PublishedFile[]): Pick<DataPackage, 'spatial'> {
  const layers = files.filter(({ path }) => /\.geojson$/.test(path) && !/\/land-/.test(path));
  const box = extentOf(
    layers.flatMap(({ content }) =>
      v
        .parse(collection, JSON.parse(content.toString()))
        .features.map(({ geometry }) => geometry?.coordinates),
    ),
  );
  return box === null ? {} : { spatial: { bbox: [...box] } };
}

/** How to cite the data; whose they are stands in LICENSE. */
function citationOf({ document, site, texts }: Seeds): Bilingual {
  const { number, title, asOf } = document;
  const address = site.publicUrl === '' ? '' : ` ${addressOf(site.publicUrl, '')}`;
  const words = { year: asOf.slice(0, 4), version: versionOf(asOf), number };
  const { zh, en } = texts.build.citation;
  return {
    zh: `${filled(zh, { ...words, title: title.zh })}${address}`,
    en: `${filled(en, { ...words, title: title.en })}${address}`,
  };
}

/** Of the package, and of the file that holds all its layers. */
export const packageName = ({ corridor }: Seeds): string => corridor.package ?? corridor.id;

export function buildPackage(seeds: Seeds, files: readonly PublishedFile[]): DataPackage {
  const { document, licences, sources, site, corridor, texts } = seeds;
  const { packageTitle, packageAbout } = texts.build;
  const { title, number, issued, sha256, asOf } = document;
  const { publicUrl } = site;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(seeds),
    corridor: { id: corridor.id, edition: corridor.edition },
    ...described({
      title: packageTitle,
      about: {
        zh: filled(packageAbout.zh, { number }),
        en: filled(packageAbout.en, { number }),
      },
    }),
    version: versionOf(asOf),
    created: `${asOf}T00:00:00Z`,
    asOf,
    ...(publicUrl === '' ? {} : { homepage: addressOf(publicUrl, '') }),
    keywords: texts.keywords,
    licenses: allLicences(licences),
    sources: sources.map(({ id, cite, url }) => ({
      title: `${id}: ${cite.en}`,
      ...(url === undefined ? {} : { path: url }),
    })),
    contributors: [{ title: 'Bay Corridor Map contributors', roles: ['author'] }],
    ...spatialOf(files),
    citation: citationOf(seeds),
    plan: { title, number, issued, sha256 },
    resources: files.map((file) => resourceOf(file, licences)),
  };
}
