// Every file under data/ from the seeds and the shores, in memory, with what was computed on the way.
import type { Position } from '../../domain/schema';
import { buildBays, watersOf, type Water } from '../geometry/bays';
import { buildCorridor, corridorOrder, tiesOf } from '../geometry/corridor';
import { parkBays } from '../geometry/park-bays';
import type { Land } from '../geometry/region';
import type { Shores } from '../geometry/shores';
import { traceString } from '../geometry/string';
import type { Seeds } from '../seeds/read-seeds';
import { buildBodies } from './bodies';
import { textOf } from './collection';
import { buildTaxonomy } from './industries';
import { buildParks, type Placement } from './parks';
import { buildConflicts, buildLayers, buildOrders, buildSections } from './plan';
import { buildDistricts, buildPlatforms, buildTransport } from './places';
import { buildProfile, buildTexts } from './profile';
import { buildSearch } from './search';
import { buildSources } from './sources';
import { buildVariants } from './variants';

/** Where the string ends in the south-west, beyond Guzhenkou. */
const STRING_END: Position = [119.93, 35.68];

export interface Geometry {
  readonly land: Land;
  readonly waters: readonly Water[];
  readonly placement: Placement;
}

/** The files by path under data/, and the geometry they rest on, for the checks. */
export interface Built extends Geometry {
  readonly files: ReadonlyMap<string, string>;
}

/** The eastern head of Aoshan Bay, in degrees. */
function stringStart(seeds: Seeds): Position {
  const bay = seeds.bays.find((row) => row.id === 'aoshan-bay');
  if (bay === undefined) throw new Error('there is no aoshan-bay to start the string from');
  const [first, second] = bay.heads;
  const east = first.lon > second.lon ? first : second;
  return [east.lon, east.lat];
}

/** Throws when the seeds have no Aoshan Bay. */
export function buildFiles(seeds: Seeds, shores: Shores): Built {
  const { land, calm } = shores;
  const waters = watersOf(seeds, land);
  const string = traceString(calm, stringStart(seeds), STRING_END);
  const ties = tiesOf(seeds, string);
  const placement = { order: corridorOrder(seeds, ties), bays: parkBays(seeds, waters) };
  const names = buildSearch(seeds);
  const values: [string, object][] = [
    ['parks.geojson', buildParks(seeds, placement)],
    ['bays.geojson', buildBays(waters)],
    ['corridor.geojson', buildCorridor(string, ties)],
    ['platforms.geojson', buildPlatforms(seeds)],
    ['transport.geojson', buildTransport(seeds)],
    ...buildBodies(seeds).map(([layer, bodies]): [string, object] => [`${layer}.geojson`, bodies]),
    ['basemap/districts.geojson', buildDistricts(seeds)],
    ['basemap/land-gshhg.geojson', shores.gshhg],
    ['basemap/land-osm.geojson', shores.osm],
    ['basemap/land-gshhg-overview.geojson', shores.gshhgOverview],
    ['basemap/land-osm-overview.geojson', shores.osmOverview],
    ['industries.json', buildTaxonomy(seeds)],
    ['layers.json', buildLayers(seeds)],
    ['sections.json', buildSections(seeds)],
    ['indicators.json', seeds.indicators],
    ['conflicts.json', buildConflicts(seeds, waters)],
    ['sources.json', buildSources(seeds)],
    ['search.json', names],
    ['variants.json', buildVariants(names)],
    ['site.json', seeds.site],
    ['order.json', buildOrders(seeds)],
    ['profile.json', buildProfile(seeds)],
    ['texts.json', buildTexts(seeds)],
  ];
  const files = new Map(values.map(([path, value]) => [path, textOf(value)]));
  return { land, waters, placement, files };
}
