// A style that others made: of it only what is drawn on flat ground, and nothing from a host that is not listed.
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  RasterDEMSourceSpecification,
  RasterSourceSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import * as v from 'valibot';
import { originOf } from '../../domain/basemap-address';
import type { StyleBasemap } from '../../domain/basemaps';
import { BaseFault } from './base-fault';
import { BASE, type Drawing } from './below';
import { fetchBase } from './fetch-base';
import { viaUs } from './protocol';

const SOURCES = ['vector', 'raster', 'raster-dem', 'geojson'];
const LAYERS = [
  'background',
  'fill',
  'line',
  'symbol',
  'circle',
  'raster',
  'fill-extrusion',
  'heatmap',
  'hillshade',
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (kinds: readonly string[], value: unknown): boolean =>
  isRecord(value) && kinds.some((kind) => kind === value['type']);

const foreignStyle = v.object({
  version: v.literal(8),
  sources: v.record(v.string(), v.record(v.string(), v.unknown())),
  layers: v.array(
    v.custom<LayerSpecification>((layer) => isRecord(layer) && typeof layer['id'] === 'string'),
  ),
  glyphs: v.optional(v.string()),
  sprite: v.optional(v.string()),
});
const tileJson = v.object({
  tiles: v.pipe(v.array(v.string()), v.minLength(1)),
  minzoom: v.optional(v.number()),
  maxzoom: v.optional(v.number()),
});

const json = (response: Response): Promise<unknown> =>
  response.json().catch(() => {
    throw new BaseFault('foreign');
  });

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new BaseFault('foreign');
}

type Absolute = (address: string) => string;

/** Absolute, with its braces; throws where it leads to a host that is not listed. */
function allowedAddress(from: string, hosts: readonly string[]): Absolute {
  return (address) => {
    const whole = originOf(address.replaceAll(/[{}]/g, ''))
      ? address
      : new URL('.', from).href + address;
    const origin = originOf(whole.replaceAll(/[{}]/g, '')) ?? whole;
    if (!hosts.includes(origin)) throw new BaseFault('forbidden', origin);
    return whole;
  };
}

/** What a base map may take its ground from. */
type Source =
  | GeoJSONSourceSpecification
  | RasterDEMSourceSpecification
  | RasterSourceSpecification
  | VectorSourceSpecification;

const isSource = (value: unknown): value is Source => isOneOf(SOURCES, value);

async function sourceOf(source: unknown, absolute: Absolute): Promise<Source> {
  if (!isSource(source)) throw new BaseFault('forbidden', 'source');
  if (source.type === 'geojson')
    return typeof source.data === 'string' ? { ...source, data: absolute(source.data) } : source;
  if (!('url' in source) && !('tiles' in source)) throw new BaseFault('foreign');
  const { url, ...rest } = source;
  const described: Partial<v.InferOutput<typeof tileJson>> =
    url === undefined ? {} : parsed(tileJson, await fetchBase(absolute(url), json));
  const tiles = described.tiles ?? source.tiles ?? [];
  const { minzoom = rest.minzoom ?? 0, maxzoom = rest.maxzoom ?? 22 } = described;
  const addresses = tiles.map((address) => viaUs(absolute(address)));
  return { ...rest, minzoom, maxzoom, tiles: addresses };
}

function layerOf(layer: LayerSpecification, prefix: string): LayerSpecification {
  if (!isOneOf(LAYERS, layer)) throw new BaseFault('forbidden', layer.type);
  const id = `${prefix}/${layer.id}`;
  return layer.type === 'background'
    ? { ...layer, id }
    : { ...layer, id, source: `${prefix}/${layer.source}` };
}

/** Rejects with a BaseFault. `address` is absolute. */
export async function openStyle({ id, hosts }: StyleBasemap, address: string): Promise<Drawing> {
  const style = parsed(foreignStyle, await fetchBase(address, json));
  const prefix = `${BASE}/${id}`;
  const absolute = allowedAddress(address, [...hosts, originOf(address) ?? '']);
  const sources = await Promise.all(
    Object.entries(style.sources).map(
      async ([name, source]) => [`${prefix}/${name}`, await sourceOf(source, absolute)] as const,
    ),
  );
  const { glyphs, sprite } = style;
  return {
    sources: Object.fromEntries(sources),
    layers: style.layers.map((layer) => layerOf(layer, prefix)),
    ...(glyphs === undefined ? {} : { glyphs: absolute(glyphs) }),
    ...(sprite === undefined ? {} : { sprite: absolute(sprite) }),
  };
}
