// The whole style as a pure function; the order of this list is the order of drawing.
import { LAND } from '#corridor/land';
import type { StyleSpecification, TransformStyleFunction } from 'maplibre-gl';
import { PALETTES, type Theme } from '../palette';
import type { Scene } from '../scene';
import type { Layers } from './context';
import { parkSources } from './park-sources';
import { areaLayers } from './layers/areas';
import { landLayers } from './layers/land';
import { haloLayers, pearlLayers } from './layers/pearls';
import { stringLayers } from './layers/string';
import { waterLayers } from './layers/water';

const DRAWING_ORDER: readonly Layers[] = [
  waterLayers,
  landLayers,
  areaLayers,
  haloLayers,
  stringLayers,
  pearlLayers,
];

/** Addresses of the files the style needs, absolute because MapLibre's workers fetch them. */
export interface StyleFiles {
  /** In the order in which it is stacked. */
  readonly land: readonly string[];
}

/** The style for a scene in a theme: it holds no words, which lie over it. */
export function buildStyle(scene: Scene, theme: Theme, files: StyleFiles): StyleSpecification {
  const context = { palette: PALETTES[theme], theme, scene };
  const { sources } = scene;
  const parks = parkSources(scene);
  // Wide waterlines reach across tile edges, so the coast needs a buffer wider than the widest half-line.
  const land = { type: 'geojson', buffer: 160, maxzoom: 13, tolerance: 0.25 } as const;
  const byPark = { type: 'geojson', promoteId: 'park' } as const;
  return {
    version: 8,
    name: 'Bay corridor',
    sources: {
      ...Object.fromEntries(
        LAND.map((name, index) => [name, { ...land, data: files.land[index] ?? '' }]),
      ),
      graticule: { type: 'geojson', data: sources.graticule },
      bays: { type: 'geojson', promoteId: 'id', data: sources.bays },
      string: { type: 'geojson', data: sources.string },
      areas: { ...byPark, data: sources.areas },
      ties: { ...byPark, data: parks.ties },
      knots: { ...byPark, data: parks.knots },
      halos: { ...byPark, data: parks.halos },
      thread: { ...byPark, data: parks.thread },
      pearls: { ...byPark, data: parks.pearls },
    },
    layers: DRAWING_ORDER.flatMap((layers) => layers(context)),
    transition: { duration: 200, delay: 0 },
  };
}

/**
 * A theme does not change what is drawn of ours. MapLibre compares the land it has fetched with the address it came
 * from, finds them different, and would fetch it again: in vain where there is no network.
 */
export const keepSources: TransformStyleFunction = (before, style) => ({
  ...style,
  sources: Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => [id, before?.sources[id] ?? source]),
  ),
});
