// Every layer of GeoJSON by its path under data/.
import { LAYER_IDS } from '../../../domain/ids';
import type { Layer } from './layer';
import { bodies } from './bodies';
import { parks } from './parks';
import { districts, land, platforms, transport } from './places';
import { bays, corridor } from './waters';

export const LAYERS: ReadonlyMap<string, Layer> = new Map([
  ['parks.geojson', parks],
  ['bays.geojson', bays],
  ['corridor.geojson', corridor],
  ['platforms.geojson', platforms],
  ['transport.geojson', transport],
  ...LAYER_IDS.map((id) => [`${id}.geojson`, bodies] as const),
  ['basemap/districts.geojson', districts],
  ['basemap/land-gshhg.geojson', land],
  ['basemap/land-osm.geojson', land],
  ['basemap/land-gshhg-overview.geojson', land],
  ['basemap/land-osm-overview.geojson', land],
]);
