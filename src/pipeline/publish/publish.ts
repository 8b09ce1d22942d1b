// What is made of the checked data files for others to use: tables, schemas, and the package that describes them all.
import * as v from 'valibot';
import { dataPackage } from '../../domain/package-schema';
import { textOf } from '../build/collection';
import { contractOf } from '../check/built';
import type { Seeds } from '../seeds/read-seeds';
import { about, tableField } from './field';
import { geopackageOf, tableName } from './geopackage/geopackage';
import { jsonSchemaOf, layerOf, schemaPath } from './json-schema';
import type { Collection, Layer } from './layers/layer';
import { layerAt } from './layers/layers';
import { namesIn } from './layers/names';
import type { Part } from './licences';
import { buildPackage, packageName, type PublishedFile } from './package';
import { descriptionsOf, tablesOf, type Description } from './resources';

export const PACKAGE = 'datapackage.json';

const PACKAGE_HEADING = {
  title: about('数据包', 'Data package'),
  about: about('数据包的规则', 'The rules of the Data Package standard, and of ours'),
};

const GEOPACKAGE_HEADING = {
  title: about('全部图层（GeoPackage）', 'All layers (GeoPackage)'),
  about: about(
    '全部图层在一个文件中，每个图层一张表，没有嵌套的列；列与各图层 GeoJSON 中不嵌套的属性相同',
    'All layers in one file, a table for each, and nothing nested: the columns are the flat properties of the GeoJSON',
  ),
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Features of a collection, entries of a list, or of the list that a file is named after. */
function rowsOf(path: string, value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  const list = isRecord(value) ? (value['features'] ?? value[layerOf(path)]) : undefined;
  return Array.isArray(list) ? list.length : null;
}

/** The layers with flat properties beside the nested ones. */
function layersOf(seeds: Seeds, files: ReadonlyMap<string, string>): readonly PublishedLayer[] {
  const nameOf = namesIn(seeds);
  return [...files].flatMap(([path, text]) => {
    const layer = layerAt(path);
    if (layer === undefined) return [];
    const collection = layer.publish(JSON.parse(text), nameOf);
    v.assert(layer.contract, collection);
    return [{ path, layer, collection, text: textOf(collection) }];
  });
}

interface PublishedLayer extends Part {
  readonly layer: Layer;
  readonly collection: Collection;
}

/** All layers in one file, for programs that read tables. */
function geopackage(
  layers: readonly PublishedLayer[],
  descriptions: ReadonlyMap<string, Description>,
  seeds: Seeds,
): PublishedFile {
  const tables = layers.map(({ path, layer, collection }) => {
    const { title, about } = descriptions.get(path) ?? GEOPACKAGE_HEADING;
    const { columns, geometryType } = layer;
    const name = tableName(layerOf(path));
    return { name, title, about, columns, geometryType, features: collection.features };
  });
  return {
    path: `${packageName(seeds)}.gpkg`,
    ...GEOPACKAGE_HEADING,
    content: geopackageOf(tables, seeds.document.asOf),
    rows: null,
    from: layers,
    tables: layers.map(({ path }) => ({ name: tableName(layerOf(path)), layer: layerOf(path) })),
  };
}

/** What is published, by path under data/, of the files that were built. Throws where one breaks its contract. */
export function publish(
  seeds: Seeds,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | Uint8Array> {
  const { publicUrl } = seeds.site;
  const values = new Map(
    [...files].map(([path, text]): [string, unknown] => [path, JSON.parse(text)]),
  );
  const descriptions = descriptionsOf(values, seeds.texts.build);
  const layers = layersOf(seeds, files);
  const texts = new Map([...files, ...layers.map(({ path, text }) => [path, text] as const)]);
  const made = new Map<string, string | Uint8Array>(texts);
  const data = [...descriptions].map(([path, description]): PublishedFile => {
    const text = texts.get(path) ?? '';
    const layer = layerAt(path);
    const contract = layer?.contract ?? contractOf(path);
    const file = {
      path,
      content: text,
      ...description,
      from: [{ path, text }],
      rows: rowsOf(path, values.get(path)),
      ...(layer && { fields: layer.columns.map(tableField) }),
    };
    if (contract === undefined) return file;
    const jsonSchema = jsonSchemaOf(contract, { path, publicUrl, ...description });
    made.set(schemaPath(path), jsonSchema);
    return { ...file, jsonSchema };
  });
  const tables = [...tablesOf(values, seeds.texts.build)].map(([path, table]): PublishedFile => {
    const { csv, rows } = table.write(values.get(table.from));
    made.set(path, csv);
    const { title, about, fields, from } = table;
    return {
      path,
      content: csv,
      title,
      about,
      fields,
      rows,
      from: [{ path: from, text: csv }],
    };
  });
  const all = geopackage(layers, descriptions, seeds);
  made.set(all.path, all.content);
  const heading = { path: PACKAGE, publicUrl, ...PACKAGE_HEADING };
  made.set(schemaPath(PACKAGE), jsonSchemaOf(dataPackage, heading));
  made.set(PACKAGE, textOf(buildPackage(seeds, [all, ...data, ...tables])));
  return made;
}
