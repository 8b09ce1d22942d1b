// The whole style as a pure function; the order of this list is the order of drawing.
import { LAND } from '#corridor/land';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification, TransformStyleFunction } from 'maplibre-gl';
import { PALETTES, type Theme } from '../palette';
import type { Scene } from '../scene';
import { bayTones } from './bay-tones';
import type { Layers } from './context';
import { parkSources } from './park-sources';
import { shoreLines } from './shore-lines';
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

/** What the style needs besides the scene, fetched. */
export interface StyleFiles {
  /** In the order in which it is stacked. */
  readonly land: readonly FeatureCollection[];
}

const NO_LAND: FeatureCollection = { type: 'FeatureCollection', features: [] };

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
        LAND.flatMap((name, index) => {
          const shore = files.land[index] ?? NO_LAND;
          return [
            [name, { ...land, data: shore }],
            [`${name}-lines`, { ...land, data: shoreLines(shore) }],
          ];
        }),
      ),
      graticule: { type: 'geojson', data: sources.graticule },
      bays: { type: 'geojson', promoteId: 'id', data: bayTones(scene) },
      string: { type: 'geojson', data: parks.string },
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
 * A theme does not change what is drawn of ours: MapLibre need not look whether each point of the land is where it was.
 */
export const keepSources: TransformStyleFunction = (before, style) => ({
  ...style,
  sources: Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => [id, before?.sources[id] ?? source]),
  ),
});
