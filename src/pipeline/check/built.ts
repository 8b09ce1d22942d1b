// Checks of a built file by itself: its contract, the shape of its GeoJSON, its ids, rings and positions.
import { valid } from 'geojson-validation';
import * as v from 'valibot';
import { siteFile } from '../../domain/basemaps';
import * as plan from '../../domain/plan-schema';
import { corridorTexts, profile, type Box } from '../../domain/profile-schema';
import * as schema from '../../domain/schema';
import type { Defects } from '../defects';
import { faultOf } from '../seeds/read-file';
import { dataPackage } from '../../domain/package-schema';
import { isInside } from './positions';
import { directionFaults, ringFaults } from './rings';

/** What each file must be, by its path under data/. */
const CONTRACTS = new Map<string, v.GenericSchema>([
  ['parks.geojson', schema.parkCollection],
  ['bays.geojson', schema.bayCollection],
  ['corridor.geojson', schema.corridorCollection],
  ['platforms.geojson', schema.platformCollection],
  ['transport.geojson', schema.transportCollection],
  ['metro.geojson', schema.metroCollection],
  ['basemap/districts.geojson', schema.districtCollection],
  ['areas.geojson', schema.areaCollection],
  ['basemap/ground.geojson', schema.landCollection],
  ['basemap/ground-overview.geojson', schema.landCollection],
  ['basemap/land-gshhg.geojson', schema.landCollection],
  ['basemap/land-osm.geojson', schema.landCollection],
  ['basemap/land-gshhg-overview.geojson', schema.landCollection],
  ['basemap/land-osm-overview.geojson', schema.landCollection],
  ['layers.json', plan.layerList],
  ['sections.json', plan.sectionList],
  ['indicators.json', plan.indicatorSet],
  ['conflicts.json', plan.conflictList],
  ['industries.json', schema.taxonomy],
  ['sources.json', schema.sourceList],
  ['search.json', schema.searchEntries],
  ['variants.json', schema.hanVariants],
  ['site.json', siteFile],
  ['order.json', schema.corridorOrders],
  ['levels.json', schema.stringLevels],
  ['profile.json', profile],
  ['texts.json', corridorTexts],
  ['datapackage.json', dataPackage],
]);

/** What a file must be, by its path under data/; on top of data/ all other GeoJSON is of bodies. */
export const contractOf = (path: string): v.GenericSchema | undefined =>
  CONTRACTS.get(path) ?? (/^[^/]+\.geojson$/.test(path) ? plan.bodyCollection : undefined);

type Tell = (id: string, fault: string) => void;
const REMEDY = 'correct the seeds or the step of the build that made it';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shapeFaults(value: unknown): string[] {
  try {
    const faults = valid(value, true);
    return Array.isArray(faults) ? faults.map(String) : [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const anyGeometry = v.nullable(
  v.variant('type', [
    v.object({ type: v.literal('Point'), coordinates: schema.position }),
    v.object({ type: v.literal('MultiPoint'), coordinates: v.array(schema.position) }),
    v.object({ type: v.literal('LineString'), coordinates: v.array(schema.position) }),
    v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(schema.position)) }),
    v.object({
      type: v.literal('MultiPolygon'),
      coordinates: v.array(v.array(v.array(schema.position))),
    }),
  ]),
);
const anyCollection = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      properties: v.object({ id: v.string() }),
      geometry: anyGeometry,
    }),
  ),
});
type Geometry = v.InferOutput<typeof anyGeometry>;

function geometryFaults(geometry: Geometry, region: Box): string[] {
  if (geometry === null) return [];
  switch (geometry.type) {
    case 'Polygon':
      return polygonFaults(geometry.coordinates, region);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => polygonFaults(rings, region));
    case 'Point':
      return outside([geometry.coordinates], region);
    case 'MultiPoint':
    case 'LineString':
      return outside(geometry.coordinates, region);
  }
}

const polygonFaults = (rings: schema.Position[][], region: Box) => [
  ...rings.flatMap((ring) => ringFaults(ring, region)),
  ...directionFaults(rings),
];

const outside = (positions: readonly schema.Position[], region: Box) =>
  positions
    .filter(([lon, lat]) => !isInside({ lon, lat }, region))
    .map(([lon, lat]) => `has the point ${lon}, ${lat} outside the region`);

function checkFeatures(value: unknown, region: Box, tell: Tell): void {
  const result = v.safeParse(anyCollection, value);
  if (!result.success) return;
  const seen = new Set<string>();
  for (const { id, properties, geometry } of result.output.features) {
    if (seen.has(id)) tell(id, 'stands twice');
    if (id !== properties.id) tell(id, 'has another id in its properties');
    seen.add(id);
    for (const fault of geometryFaults(geometry, region)) tell(id, fault);
  }
}

/** The 1-based line where the id first stands, however the file is spaced; 1 where it does not. */
function lineOf(id: string, text: string): number {
  const places = [`"id":"${id}"`, `"id": "${id}"`].map((key) => text.indexOf(key));
  return text.slice(0, Math.max(0, ...places)).split('\n').length;
}

/** `path` is the file's under data/. A file without a contract has only to be JSON. */
export function checkBuilt(path: string, text: string, region: Box, defects: Defects): void {
  const file = `data/${path}`;
  const value = parse(text);
  if (value === undefined) {
    defects.built(file, 1, `is not readable as JSON; ${REMEDY}`);
    return;
  }
  const contract = contractOf(path);
  const result = contract && v.safeParse(contract, value);
  for (const issue of result?.issues ?? []) defects.built(file, 1, `${faultOf(issue)}; ${REMEDY}`);
  if (!path.endsWith('.geojson')) return;
  for (const fault of shapeFaults(value)) defects.built(file, 1, `${fault}; ${REMEDY}`);
  checkFeatures(value, region, (id, fault) => {
    defects.built(file, lineOf(id, text), `${id} ${fault}; ${REMEDY}`);
  });
}
