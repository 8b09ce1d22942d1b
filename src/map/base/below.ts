// Puts a base map below ours: what the chart shows of land and water gives way to it, all else stays above.
import { LAND } from '#corridor/land';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { WORDS_SOURCE } from '../gl/words-source';

/** What sources and layers of base maps begin with. */
export const BASE = 'base';

export interface Drawing {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  readonly glyphs?: string;
  readonly sprite?: StyleSpecification['sprite'];
}

const isWaterline = (id: string): boolean => /^(waterline|shore)-/.test(id);
const isLand = (id: string): boolean => LAND.some((name) => name === id);

/** How much of a bay's blue lies over a base map, by zoom. */
const TINT = { from: 9, to: 12, plain: [0.22, 0], selected: [0.5, 0.3] } as const;

/** At a zoom, as MapLibre interpolates it. */
export function bayTint(zoom: number, isSelected: boolean): number {
  const [far, near] = isSelected ? TINT.selected : TINT.plain;
  const share = Math.min(Math.max((zoom - TINT.from) / (TINT.to - TINT.from), 0), 1);
  return Math.round((far + (near - far) * share) * 1000) / 1000;
}

const NO_WORDS: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};

/** Unseen, and still to be found by a finger: bays are where land is not. */
function givenWay(layer: LayerSpecification): LayerSpecification {
  if (layer.type === 'line' && isWaterline(layer.id))
    return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
  if (layer.type !== 'fill') return layer;
  if (isLand(layer.id)) return { ...layer, paint: { 'fill-opacity': 0 } };
  if (layer.id !== 'bays') return layer;
  const isSelected = ['boolean', ['feature-state', 'selected'], false] as const;
  const tint = [
    'interpolate',
    ['linear'],
    ['zoom'],
    TINT.from,
    ['*', ['get', 'share'], ['case', [...isSelected], TINT.selected[0], TINT.plain[0]]],
    TINT.to,
    ['*', ['get', 'share'], ['case', [...isSelected], TINT.selected[1], TINT.plain[1]]],
  ] satisfies NonNullable<typeof layer.paint>['fill-opacity'];
  return { ...layer, paint: { ...layer.paint, 'fill-opacity': tint } };
}

/** The land of the chart once more, under the base map: for where that has nothing, and until its tiles have come. */
const groundOf = (layers: readonly LayerSpecification[]): LayerSpecification[] =>
  layers.flatMap((layer) =>
    isLand(layer.id) ? [{ ...layer, id: `${BASE}/under-${layer.id}` }] : [],
  );

/** Pictures without a colour where our words stand, so that the words of a base map keep off them. */
const CLEAR: LayerSpecification = {
  id: WORDS_SOURCE,
  type: 'symbol',
  source: WORDS_SOURCE,
  layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true },
};

/** Our style over the base map; the ground of the chart stays below it. */
export function below(ours: StyleSpecification, base: Drawing): StyleSpecification {
  const [sea, ...above] = ours.layers;
  const { glyphs, sprite } = base;
  return {
    ...ours,
    ...(glyphs === undefined ? {} : { glyphs }),
    ...(sprite === undefined ? {} : { sprite }),
    sources: { ...base.sources, [WORDS_SOURCE]: NO_WORDS, ...ours.sources },
    layers: [
      ...(sea ? [sea] : []),
      ...groundOf(above),
      ...base.layers,
      CLEAR,
      ...above.map(givenWay),
    ],
  };
}
