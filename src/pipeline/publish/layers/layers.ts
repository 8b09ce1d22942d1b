// The layers of GeoJSON by their paths under data/; all others on top of it are of bodies.
import type { Layer } from './layer';
import { bodies } from './bodies';
import { parks } from './parks';
import { areas, districts, land, metro, platforms, transport } from './places';
import { bays, corridor } from './waters';

const LAYERS: ReadonlyMap<string, Layer> = new Map([
  ['parks.geojson', parks],
  ['bays.geojson', bays],
  ['corridor.geojson', corridor],
  ['platforms.geojson', platforms],
  ['transport.geojson', transport],
  ['metro.geojson', metro],
  ['areas.geojson', areas],
  ['basemap/ground.geojson', land],
  ['basemap/ground-overview.geojson', land],
  ['basemap/districts.geojson', districts],
  ['basemap/land-gshhg.geojson', land],
  ['basemap/land-osm.geojson', land],
  ['basemap/land-gshhg-overview.geojson', land],
  ['basemap/land-osm-overview.geojson', land],
]);

export const layerAt = (path: string): Layer | undefined =>
  LAYERS.get(path) ?? (/^[^/]+\.geojson$/.test(path) ? bodies : undefined);
