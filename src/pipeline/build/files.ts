// Every file under data/ from the seeds and the shores, in memory, with what was computed on the way.
import { buildBays, watersOf, type Water } from '../geometry/bays';
import { buildCorridor, buildLevels, corridorOrder, tiesOf } from '../geometry/corridor';
import { linesOf } from '../geometry/line';
import { parkBays } from '../geometry/park-bays';
import type { Land } from '../geometry/region';
import type { Shores } from '../geometry/shores';
import type { Seeds } from '../seeds/read-seeds';
import { buildAreas } from './areas';
import { buildBodies } from './bodies';
import { textOf } from './collection';
import { buildTaxonomy } from './industries';
import { buildParks, type Placement } from './parks';
import { buildConflicts, buildLayers, buildOrders, buildSections } from './plan';
import { buildDistricts, buildMetro, buildPlatforms, buildTransport } from './places';
import { buildProfile, buildTexts } from './profile';
import { buildSearch } from './search';
import { buildSources } from './sources';
import { buildVariants } from './variants';

export interface Geometry {
  readonly land: Land;
  readonly waters: readonly Water[];
  readonly placement: Placement;
}

/** The files by path under data/, and the geometry they rest on, for the checks. */
export interface Built extends Geometry {
  readonly files: ReadonlyMap<string, string>;
}

/** Throws where the geometry cannot be worked out. */
export function buildFiles(seeds: Seeds, shores: Shores): Built {
  const { land } = shores;
  const waters = watersOf(seeds, land);
  const lines = linesOf(seeds, shores);
  const ties = tiesOf(seeds, lines, land);
  const placement = { order: corridorOrder(seeds, ties), bays: parkBays(seeds, waters) };
  const areas = buildAreas(seeds);
  const metro = buildMetro(seeds);
  const names = buildSearch(seeds);
  const values: [string, object][] = [
    ['parks.geojson', buildParks(seeds, placement)],
    ['bays.geojson', buildBays(waters)],
    ['corridor.geojson', buildCorridor(seeds, lines[0].line, ties)],
    ...(areas.features.length > 0 ? [['areas.geojson', areas] satisfies [string, object]] : []),
    ['platforms.geojson', buildPlatforms(seeds)],
    ['transport.geojson', buildTransport(seeds)],
    ...(metro.features.length > 0 ? [['metro.geojson', metro] satisfies [string, object]] : []),
    ...buildBodies(seeds).map(([layer, bodies]): [string, object] => [`${layer}.geojson`, bodies]),
    ['basemap/districts.geojson', buildDistricts(seeds)],
    ...[...shores.fine].map(([name, land]): [string, object] => [`basemap/${name}.geojson`, land]),
    ...[...shores.overview].map(([name, land]): [string, object] => [
      `basemap/${name}-overview.geojson`,
      land,
    ]),
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
    ['levels.json', buildLevels(lines, ties)],
    ['profile.json', buildProfile(seeds, waters, [...shores.fine.keys()])],
    ['texts.json', buildTexts(seeds)],
  ];
  const files = new Map(values.map(([path, value]) => [path, textOf(value)]));
  return { land, waters, placement, files };
}
