// The whole style as a pure function; the order of this list is the order of drawing.
import { LAND } from '#corridor/land';
import type { StyleSpecification, TransformStyleFunction } from 'maplibre-gl';
import type { Lang } from '../../domain/ids';
import { PALETTES, type Theme } from '../palette';
import type { Scene } from '../scene';
import { FONT, type Layers } from './context';
import { halosOf } from './halos';
import { areaLayers } from './layers/areas';
import { hereLayers } from './layers/here';
import { bayLabelLayers, parkLabelLayers, quietLabelLayers } from './layers/labels';
import { landLayers } from './layers/land';
import { pageLayers } from './layers/page';
import { haloLayers, pearlLayers, platformLayers } from './layers/pearls';
import { stringLayers } from './layers/string';
import { waterLayers } from './layers/water';

const DRAWING_ORDER: readonly Layers[] = [
  waterLayers,
  landLayers,
  areaLayers,
  haloLayers,
  stringLayers,
  quietLabelLayers,
  bayLabelLayers,
  parkLabelLayers,
  platformLayers,
  pearlLayers,
  hereLayers,
  pageLayers,
];

/** Addresses of the files the style needs, absolute because MapLibre's workers fetch them. */
export interface StyleFiles {
  /** In the order in which it is stacked. */
  readonly land: readonly string[];
  readonly font: string;
}

/** The style for a scene in one language and theme. */
export function buildStyle(
  scene: Scene,
  lang: Lang,
  theme: Theme,
  files: StyleFiles,
): StyleSpecification {
  const context = { palette: PALETTES[theme], theme, lang, scene };
  const { sources } = scene;
  // Wide waterlines reach across tile edges, so the coast needs a buffer wider than the widest half-line.
  const land = { type: 'geojson', buffer: 160, maxzoom: 13, tolerance: 0.25 } as const;
  const byPark = { type: 'geojson', promoteId: 'park' } as const;
  return {
    version: 8,
    name: 'Bay corridor',
    'font-faces': Object.fromEntries(FONT.map((name) => [name, files.font])),
    state: { platform: { default: '' }, park: { default: '' } },
    sources: {
      ...Object.fromEntries(
        LAND.map((name, index) => [name, { ...land, data: files.land[index] ?? '' }]),
      ),
      graticule: { type: 'geojson', data: sources.graticule },
      bays: { type: 'geojson', promoteId: 'id', data: sources.bays },
      string: { type: 'geojson', data: sources.string },
      ties: { ...byPark, data: sources.ties },
      knots: { ...byPark, data: sources.knots },
      areas: { ...byPark, data: sources.areas },
      halos: { ...byPark, data: halosOf(scene.pearls) },
      thread: { ...byPark, data: sources.thread },
      pearls: { ...byPark, data: sources.pearls },
      labels: { type: 'geojson', promoteId: 'id', data: sources.labels },
      page: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: DRAWING_ORDER.flatMap((layers) => layers(context)),
    transition: { duration: 200, delay: 0 },
  };
}

/**
 * Neither language nor theme changes what is drawn of ours. MapLibre compares the land it has fetched with the address it came
 * from, finds them different, and would fetch it again: in vain where there is no network.
 */
export const keepSources: TransformStyleFunction = (before, style) => ({
  ...style,
  sources: Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => [id, before?.sources[id] ?? source]),
  ),
});
