// A layer as it is published: beside each nested property flat ones, which QGIS and geopandas label and style by.
import * as v from 'valibot';
import type { Cell } from '../../../domain/csv';
import type { Bilingual } from '../../../domain/schema';
import type { Described, Field } from '../field';
import {
  publishedContract,
  wrappedIn,
  type GeometryContract,
  type PropertiesContract,
  type PublishedGeometry,
} from './contract';
import { plainFields } from './plain';

/** A feature on its way out, with its rank in the layer, from 1, and what other ids are called. */
export interface LayerRow<P> {
  readonly of: P;
  readonly rank: number;
  readonly nameOf: (id: string) => Bilingual;
}

export type Flat<P> = Field<LayerRow<P>>;

type Nested<P> = {
  // An id of the contracts is a string, though its type says more.
  [K in keyof P]-?: NonNullable<P[K]> extends string
    ? never
    : NonNullable<P[K]> extends object
      ? K
      : never;
}[keyof P] &
  string;

const anyGeometry = v.nullable(
  v.looseObject({ type: v.string(), coordinates: v.array(v.unknown()) }),
);
type Geometry = v.InferOutput<typeof anyGeometry>;

const properties = v.record(v.string(), v.unknown());
type Properties = v.InferOutput<typeof properties>;

const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({ type: v.literal('Feature'), id: v.string(), properties, geometry: anyGeometry }),
  ),
});
export type Collection = v.InferOutput<typeof collection>;

interface Frame<P> {
  /** What a built file of the layer must be, as the map reads it. */
  readonly contract: v.GenericSchema<
    unknown,
    { readonly features: readonly { readonly properties: P }[] }
  >;
  readonly kinds: readonly PropertiesContract[];
  /** Of each feature; `MultiPoint` where a place may have several sites, so that all are of one type. */
  readonly geometry: GeometryContract;
  /** Where no source may say where a thing is. */
  readonly mayBeUnlocated?: boolean;
  /** For each property that is a list or an object, the flat ones that say the same. */
  readonly twins: Readonly<Record<Nested<P>, readonly Flat<P>[]>>;
  /** Flat properties that stand for no nested one. */
  readonly more?: readonly Flat<P>[];
}

export interface Layer {
  /** The flat properties. */
  readonly fields: readonly Field<never>[];
  /** Every property that is neither a list nor an object, in the order of the properties. */
  readonly columns: readonly Described[];
  readonly geometryType: PublishedGeometry['type'];
  /** Names of the flat ones by the nested property that they stand for. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
  readonly contract: v.GenericSchema;
  /** The layer for others to use. Throws where it breaks its contract. */
  publish(built: unknown, nameOf: (id: string) => Bilingual): Collection;
  /** What it was published from: the map needs none of the twins. */
  original(published: unknown): Collection;
}

/** A single `site` is a list of one, so that positions stand under one name in all layers. */
const inLists = ([key, value]: readonly [string, unknown]): readonly [string, unknown] =>
  key === 'site' && typeof value !== 'string'
    ? ['sites', value === null ? [] : [value]]
    : [key, value];

const manyOf = (each: Geometry): Geometry =>
  each?.type === 'Point' ? { type: 'MultiPoint', coordinates: [each.coordinates] } : each;

function oneOf(each: Geometry): Geometry {
  const [first, ...others] = each?.coordinates ?? [];
  return each?.type === 'MultiPoint' && others.length === 0 && Array.isArray(first)
    ? { type: 'Point', coordinates: first }
    : each;
}

const isFirst = (key: string): boolean => key === 'id' || key === 'kind';

const cellOf = (cell: Cell): Cell => (cell === '' ? null : cell);

export function layer<P extends object>(frame: Frame<P>): Layer {
  const { contract, kinds, twins, geometry, mayBeUnlocated = false, more = [] } = frame;
  const geometryType = geometry.entries.type.literal;
  const isMulti = geometryType === 'MultiPoint';
  const pairs = Object.entries<readonly Flat<P>[]>(twins);
  const fields = [...pairs.flatMap(([, flat]) => flat), ...more];
  const isNested = (key: string): boolean => Object.hasOwn(twins, key);
  const plain = plainFields(kinds, isNested);
  const isFlat = new Set(fields.map(({ name }) => name));

  function propertiesOf(row: LayerRow<P>): Properties {
    const all: readonly (readonly [string, unknown])[] = Object.entries(row.of);
    return Object.fromEntries<unknown>([
      ...all.filter(([key]) => isFirst(key)),
      ...fields.map(({ name, value }) => [name, cellOf(value(row))] as const),
      // An object stays an object: where there is none, there is no property.
      ...all.map(inLists).filter(([key, value]) => value !== null || !isNested(key)),
    ]);
  }

  /** In the order of the contract, with null for what is nothing. */
  function originalProperties(published: Properties): Properties {
    const { sites } = published;
    const [kind, ...others] = kinds;
    if (kind === undefined || others.length > 0)
      return Object.fromEntries(Object.entries(published).filter(([key]) => !isFlat.has(key)));
    const site: unknown = Array.isArray(sites) ? (sites[0] ?? null) : null;
    const absent = (key: string) => (key === 'site' && isNested(key) ? site : null);
    return Object.fromEntries(
      Object.entries(kind.entries).map(([key, entry]) => [
        key,
        published[key] ?? (wrappedIn(entry) || key === 'site' ? absent(key) : undefined),
      ]),
    );
  }

  return {
    fields,
    columns: [
      ...plain.filter(({ name }) => isFirst(name)),
      ...fields,
      ...plain.filter(({ name }) => !isFirst(name)),
    ],
    geometryType,
    twins: new Map(
      pairs.map(([key, flat]) => [inLists([key, []])[0], flat.map(({ name }) => name)]),
    ),
    contract: publishedContract(
      kinds,
      mayBeUnlocated ? v.nullable(geometry) : geometry,
      fields,
      isNested,
    ),
    publish(built, nameOf) {
      const parsed = v.parse(contract, built).features;
      const features = v.parse(collection, built).features.map((feature, at) => {
        const of = parsed[at]?.properties;
        if (of === undefined) throw new Error(`${feature.id} has no properties`);
        return {
          ...feature,
          properties: propertiesOf({ of, rank: at + 1, nameOf }),
          geometry: isMulti ? manyOf(feature.geometry) : feature.geometry,
        };
      });
      // Programs guess what a layer is from its first feature.
      const first = features.filter((feature) => feature.geometry !== null);
      const last = features.filter((feature) => feature.geometry === null);
      return { type: 'FeatureCollection', features: [...first, ...last] };
    },
    original(published) {
      const { type, features } = v.parse(collection, published);
      const rankOf = (feature: Collection['features'][number]) =>
        Number(feature.properties['order'] ?? 0);
      const inOrder = [...features].sort((one, other) => rankOf(one) - rankOf(other));
      return {
        type,
        features: inOrder.map((feature) => ({
          ...feature,
          properties: originalProperties(feature.properties),
          geometry: isMulti ? oneOf(feature.geometry) : feature.geometry,
        })),
      };
    },
  };
}
