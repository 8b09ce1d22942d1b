// The contract of a published layer, made from those of the built one: flat properties more, and nothing null that is an object elsewhere.
import * as v from 'valibot';
import { lineString, multiPoint, point, polygon, site } from '../../../domain/schema';
import type { Described } from '../field';

/** The properties of one kind of feature. */
export type PropertiesContract = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/** A layer is of one of these; `MultiPoint` where a place may have several sites. */
export const publishedGeometry = v.variant('type', [point, multiPoint, lineString, polygon]);
export type GeometryContract = (typeof publishedGeometry)['options'][number];
export type PublishedGeometry = v.InferOutput<typeof publishedGeometry>;

const VALUES = {
  string: v.string(),
  number: v.number(),
  integer: v.pipe(v.number(), v.integer()),
  boolean: v.boolean(),
} as const;

function valueOf({ type, isRequired, about }: Described): v.GenericSchema {
  const value = VALUES[type];
  return v.pipe(isRequired ? value : v.nullable(value), v.description(about.en));
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** What may be null, or nothing where it may not. */
export const wrappedIn = (schema: v.ObjectEntries[string]): v.GenericSchema | undefined =>
  schema.type === 'nullable' && 'wrapped' in schema && isSchema(schema.wrapped)
    ? schema.wrapped
    : undefined;

/** An object stays an object: it is there or is not. */
function published(
  key: string,
  entry: v.ObjectEntries[string],
  isNested: (key: string) => boolean,
): readonly [string, v.ObjectEntries[string]] {
  if (!isNested(key)) return [key, entry];
  if (key === 'site') return ['sites', v.array(site)];
  const wrapped = wrappedIn(entry);
  return [key, wrapped ? v.optional(wrapped) : entry];
}

export function publishedContract(
  kinds: readonly PropertiesContract[],
  geometry: v.GenericSchema,
  fields: readonly Described[],
  isNested: (key: string) => boolean,
): v.GenericSchema {
  const flat = fields.map((field) => [field.name, valueOf(field)] as const);
  const [properties, ...others] = kinds.map(({ entries: { id, kind, ...rest } }) =>
    v.strictObject(
      Object.fromEntries<v.ObjectEntries[string]>([
        ...Object.entries({ id, kind }).flatMap(([key, entry]) =>
          entry ? [[key, entry] as const] : [],
        ),
        ...flat,
        ...Object.entries(rest).map(([key, entry]) => published(key, entry, isNested)),
      ]),
    ),
  );
  if (properties === undefined) throw new Error('a layer has no kind of feature');
  return v.strictObject({
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.strictObject({
        type: v.literal('Feature'),
        id: v.pipe(v.string(), v.nonEmpty()),
        properties: others.length === 0 ? properties : v.union([properties, ...others]),
        geometry,
      }),
    ),
  });
}
