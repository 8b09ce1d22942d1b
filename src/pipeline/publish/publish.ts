// What is made of the checked data files for others to use: tables, schemas, and the package that describes them all.
import * as v from 'valibot';
import { dataPackage } from '../../domain/package-schema';
import { textOf } from '../build/collection';
import { CONTRACTS } from '../check/built';
import type { Seeds } from '../seeds/read-seeds';
import { about } from './field';
import { jsonSchemaOf, layerOf, schemaPath } from './json-schema';
import { LAYERS } from './layers/layers';
import { namesIn } from './layers/names';
import { buildPackage, type PublishedFile } from './package';
import { descriptionsOf, tablesOf } from './resources';

export const PACKAGE = 'datapackage.json';

const PACKAGE_HEADING = {
  title: about('数据包', 'Data package'),
  about: about('数据包的规则', 'The rules of the Data Package standard, and of ours'),
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

/** The texts that are published of what was built: layers get flat properties, all else stays. */
function textsOf(seeds: Seeds, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const nameOf = namesIn(seeds);
  return new Map(
    [...files].map(([path, text]) => {
      const layer = LAYERS.get(path);
      if (layer === undefined) return [path, text];
      const published = layer.publish(JSON.parse(text), nameOf);
      v.assert(layer.contract, published);
      return [path, textOf(published)];
    }),
  );
}

/** What is published, by path under data/, of the files that were built. Throws where one breaks its contract. */
export function publish(
  seeds: Seeds,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { publicUrl } = seeds.site;
  const values = new Map(
    [...files].map(([path, text]): [string, unknown] => [path, JSON.parse(text)]),
  );
  const texts = textsOf(seeds, files);
  const made = new Map(texts);
  const data = [...descriptionsOf(values)].map(([path, description]): PublishedFile => {
    const text = texts.get(path) ?? '';
    const contract = LAYERS.get(path)?.contract ?? CONTRACTS.get(path);
    const file = {
      path,
      text,
      ...description,
      from: path,
      rows: rowsOf(path, values.get(path)),
    };
    if (contract === undefined) return file;
    const jsonSchema = jsonSchemaOf(contract, { path, publicUrl, ...description });
    made.set(schemaPath(path), jsonSchema);
    return { ...file, jsonSchema };
  });
  const tables = [...tablesOf(values)].map(([path, table]): PublishedFile => {
    const { csv, rows } = table.write(values.get(table.from));
    made.set(path, csv);
    const { title, about, fields, from } = table;
    return {
      path,
      text: csv,
      title,
      about,
      fields,
      rows,
      from,
    };
  });
  const heading = { path: PACKAGE, publicUrl, ...PACKAGE_HEADING };
  made.set(schemaPath(PACKAGE), jsonSchemaOf(dataPackage, heading));
  made.set(PACKAGE, textOf(buildPackage(seeds, [...data, ...tables])));
  return made;
}
