// The contract of a data file as a JSON Schema, for those who check or read the data without us.
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { Bilingual } from '../../domain/schema';

export const layerOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** Where the schema of a data file stands, by path under data/. */
export const schemaPath = (path: string): string => `schema/${layerOf(path)}.schema.json`;

/** An address under data/ of the published site; relative, and so beside the file, while it has none. */
export function addressOf(publicUrl: string, path: string): string {
  if (publicUrl === '') return path.replace(/^.*\//, '');
  return new URL(`data/${path}`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href;
}

interface Heading {
  readonly path: string;
  readonly publicUrl: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
}

/** JSON text. A `check` of ours has no equal in JSON Schema, and is left out of it. */
export function jsonSchemaOf(contract: v.GenericSchema, heading: Heading): string {
  const { path, publicUrl, title, about } = heading;
  const { $schema, ...rules } = toJsonSchema(contract, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'flavor', 'raw_check'],
  });
  const schema = {
    $schema,
    $id: addressOf(publicUrl, schemaPath(path)),
    title: `${title.en} (data/${path})`,
    description: about.en,
    ...rules,
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
