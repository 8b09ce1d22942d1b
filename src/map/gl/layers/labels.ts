// The words on the map: bays in the water, parks by their pearls, districts and transport quietly.
// Drawn last, but labels lower in the list give way to those above them.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BAY_LABELS } from '#corridor';
import { bayLabelPlace, bayLabelRule, type BayLabelRule } from '../../bay-labels';
import {
  bothScripts,
  byZoom,
  expression,
  oneScript,
  FONT,
  unlessDimmed,
  type Layers,
  type StyleContext,
} from '../context';

const isKind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
];

/** Sides of the pearl that a label may take, best first, in ems from the pearl's middle. */
const AROUND = expression('literal', [
  ...['left', [1.35, 0], 'right', [-1.35, 0], 'bottom', [0, -1.15], 'top', [0, 1.15]],
  ...['bottom-left', [0.9, -0.8], 'bottom-right', [-0.9, -0.8]],
  ...['top-left', [0.9, 0.8], 'top-right', [-0.9, 0.8]],
]);

export const quietLabelLayers: Layers = ({ palette, lang, theme }) => [
  {
    id: 'districts',
    type: 'symbol',
    source: 'labels',
    filter: isKind('district'),
    minzoom: 7.6,
    layout: {
      'text-field': bothScripts(lang),
      'text-font': FONT,
      'text-size': byZoom(8, 11, 12, 16),
      'text-letter-spacing': 0.05,
      'text-padding': 6,
      'text-max-width': 12,
    },
    paint: {
      'text-color': palette.landInk,
      'text-halo-color': palette.landHalo,
      'text-halo-width': 1.2,
    },
  },
  {
    id: 'transport',
    type: 'symbol',
    source: 'labels',
    filter: isKind('airport', 'port', 'station'),
    minzoom: 8.3,
    layout: {
      'icon-image': ['concat', 'transport/', theme, '/', ['get', 'kind']],
      'text-field': ['get', lang],
      'text-font': FONT,
      'text-size': byZoom(8, 10.5, 12, 13),
      'text-anchor': 'left',
      'text-offset': [0.8, 0],
      'text-optional': true,
      'text-padding': 3,
      'text-max-width': 16,
    },
    paint: {
      'text-color': palette.landInk,
      'text-halo-color': palette.landHalo,
      'text-halo-width': 1.4,
    },
  },
];

const BY_BAY = BAY_LABELS.map(({ id }) => ({ id, rule: bayLabelRule(id) }));
const ZOOMS = [
  ...new Set(BY_BAY.flatMap(({ rule }) => [rule.bothFrom, ...rule.places.map(({ from }) => from)])),
]
  .filter((zoom) => zoom > 0)
  .sort((a, b) => a - b);

/** A value for each bay, the last of them for any other; the value alone where it is one for all. */
function byBay(valueOf: (rule: BayLabelRule) => unknown): unknown {
  const values = BY_BAY.map(({ id, rule }) => [id, valueOf(rule)] as const);
  const [, other] = values.at(-1) ?? [];
  const different = values.filter(([, value]) => JSON.stringify(value) !== JSON.stringify(other));
  return different.length === 0 ? other : ['match', ['get', 'id'], ...different.flat(), other];
}

/** The same, anew at each zoom at which one of them changes. */
function byBayAndZoom(
  valueOf: (rule: BayLabelRule, zoom: number) => unknown,
): ExpressionSpecification {
  const at = (zoom: number) => byBay((rule) => valueOf(rule, zoom));
  return expression('step', ['zoom'], at(0), ...ZOOMS.flatMap((zoom) => [zoom, at(zoom)]));
}

export const bayLabelLayers: Layers = ({ palette, lang }) => [
  {
    id: 'bay-names',
    type: 'symbol',
    source: 'labels',
    filter: isKind('bay'),
    layout: {
      'text-field': byBayAndZoom(({ bothFrom }, zoom) =>
        zoom < bothFrom ? oneScript(lang) : bothScripts(lang, lang === 'zh' ? 0.62 : 0.8),
      ),
      'text-font': FONT,
      'text-size': expression(
        'interpolate',
        ['linear'],
        ['zoom'],
        8,
        byBay(({ size }) => size[0]),
        10,
        byBay(({ size }) => size[1]),
        13,
        byBay(({ size }) => size[2]),
      ),
      'text-anchor': byBayAndZoom((rule, zoom) => bayLabelPlace(rule, zoom).anchor),
      'text-offset': byBayAndZoom((rule, zoom) => ['literal', bayLabelPlace(rule, zoom).offset]),
      'text-letter-spacing': 0.06,
      'text-line-height': 1.25,
      'text-max-width': 12,
      'text-padding': 2,
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': palette.waterInk,
      'text-halo-color': palette.waterHalo,
      'text-halo-width': 1.1,
      'text-halo-blur': 1,
      'text-opacity': ['case', ['boolean', ['feature-state', 'cut'], false], 0, 1],
    },
  },
];

const IS_CHOSEN: ExpressionSpecification = ['==', ['get', 'park'], ['global-state', 'park']];

const IS_CHOSEN_PEARL: ExpressionSpecification = ['all', IS_CHOSEN, ['!', ['get', 'bead']]];

/** The park that is selected chooses first, and is named in any case; the sites of one that has several, where they can be. */
export const parkLabelLayers: Layers = (context) => [
  parkNames(context, 'park-names', ['!', IS_CHOSEN_PEARL], false),
  parkNames(context, 'chosen-name', IS_CHOSEN_PEARL, true),
];

function parkNames(
  { palette, lang }: StyleContext,
  id: string,
  filter: ExpressionSpecification,
  isAlways: boolean,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'pearls',
    filter,
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        ['case', ['get', 'bead'], '', oneScript(lang)],
        9,
        oneScript(lang),
        10.6,
        bothScripts(lang),
      ],
      'text-font': FONT,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        8,
        ['case', ['get', 'bead'], 10.5, 12],
        11,
        ['case', ['get', 'bead'], 12, 15],
      ],
      'text-variable-anchor-offset': AROUND,
      'text-justify': 'auto',
      'text-allow-overlap': isAlways,
      'text-padding': 1,
      'text-max-width': 9,
      'symbol-sort-key': ['case', IS_CHOSEN, -1, ['get', 'bead'], 1, 0],
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.inkHalo,
      'text-halo-width': 1.8,
      'text-opacity': unlessDimmed(1, 0.35),
    },
  };
}
