// The small data files as one JSON text: what the page asks for, once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { DATA_FOLDER } from '../corridor/folder';
import { readProfile } from '../corridor/read-profile';
import { CONTRACT, type CorridorKey } from '../domain/corridor';
import { parseCorridor } from '../domain/parse-corridor';
import { parsePlan } from '../domain/parse-plan';
import { bodyCollection } from '../domain/plan-schema';
import {
  corridorOrders,
  hanVariants,
  landCollection,
  siteConfig,
  sourceList,
  type AreaCollection,
  type MetroCollection,
} from '../domain/schema';
import { PLAN_CONTRACT } from '../domain/whole-plan';
import { layerAt } from './publish/layers/layers';

const AREAS = 'areas.geojson';
const METRO = 'metro.geojson';

const FILES = {
  parks: 'parks.geojson',
  bays: 'bays.geojson',
  corridor: 'corridor.geojson',
  levels: 'levels.json',
  platforms: 'platforms.geojson',
  transport: 'transport.geojson',
  districts: 'basemap/districts.geojson',
  industries: 'industries.json',
  order: 'order.json',
} as const;

/** A data file as the map reads it: what layers have for other programs would only be carried along. */
function read(file: string): unknown {
  const published: unknown = JSON.parse(readFileSync(join(DATA_FOLDER, file), 'utf8'));
  return layerAt(file)?.original(published) ?? published;
}

/**
 * The content of each data file by its name, as JSON text without spaces, marked as parsed by the contracts.
 * Throws a DataError that names the first file that is not what its contract says.
 */
export function readDataSet(): string {
  const parts = readParts();
  const { list, isKnown } = readSources(parts);
  const bodies = readLayerIds().flatMap((layer) =>
    v.parse(bodyCollection, read(`${layer}.geojson`)).features.map(({ id }) => id),
  );
  const files = {
    ...Object.fromEntries(parts),
    // What only the rest of the plan cites comes with it.
    sources: { ...list, sources: list.sources.filter(isKnown) },
    bodies,
    bayLabels: Object.fromEntries(readProfile().bays.map(({ id, label }) => [id, label])),
  };
  parseCorridor(JSON.stringify(files));
  return JSON.stringify({ contract: CONTRACT, ...readKey(), ...files });
}

const readLayerIds = () => v.parse(corridorOrders, read('order.json')).layers;

function readKey(): CorridorKey {
  const { id, edition } = readProfile();
  return { id, edition };
}

const NONE: AreaCollection & MetroCollection = { type: 'FeatureCollection', features: [] };

const readParts = (): (readonly [string, unknown])[] => [
  ...Object.entries(FILES).map(([name, file]) => [name, read(file)] as const),
  // Its base maps are constants of the build.
  ['site', v.parse(v.object(siteConfig.entries), read('site.json'))],
  // Only some corridors have them.
  ...Object.entries({ areas: AREAS, metro: METRO }).map(
    ([name, file]) => [name, existsSync(join(DATA_FOLDER, file)) ? read(file) : NONE] as const,
  ),
];

/** The sources, and which of them these parts cite. */
function readSources(parts: unknown) {
  const text = JSON.stringify(parts);
  const list = v.parse(sourceList, read('sources.json'));
  const isKnown = ({ id }: { readonly id: string }): boolean =>
    new RegExp(`\\b${id}\\b`).test(text);
  return { list, isKnown };
}

/**
 * What the plan holds beside its parks, as JSON text without spaces. Throws a DataError that names the first place
 * that is not what its contract says.
 */
export function readPlan(): string {
  const { list, isKnown } = readSources(readParts());
  const bodies = readLayerIds().map((layer) => [layer, read(`${layer}.geojson`)] as const);
  const text = JSON.stringify({
    contract: PLAN_CONTRACT,
    ...readKey(),
    layers: read('layers.json'),
    bodies: Object.fromEntries(bodies),
    sections: read('sections.json'),
    indicators: read('indicators.json'),
    conflicts: read('conflicts.json'),
    sources: list.sources.filter((source) => !isKnown(source)),
  });
  parsePlan(text);
  return text;
}

/** The names to search in, and the variants of their characters, as JSON text without spaces. */
export function readNames(): string {
  const variants = v.parse(hanVariants, read('variants.json'));
  return JSON.stringify({
    variants: Object.entries(variants).flat().join(''),
    entries: read('search.json'),
  });
}

/** The shores at the scale of the whole corridor, oldest first, to be stacked. */
export function readOverview(): FeatureCollection[] {
  return readProfile().land.map((name) =>
    v.parse(landCollection, read(`basemap/${name}-overview.geojson`)),
  );
}
