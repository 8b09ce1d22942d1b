// A picture's ground with a base map of pictures: the tiles, and over them what of the chart does not give way.
import type { Camera, Size } from '../contract';
import type { Theme } from '../palette';
import { round, transformOf } from '../svg/drawing';
import { drawLayer, type Layer } from '../svg/layer';
import { node, type SvgNode } from '../svg/node';
import type { Ground } from '../svg/picture';
import { bayTint } from './below';
import { SHADE } from './shade';
import type { StillPictures, StillTile } from './still-pictures';
import { boxOfTile } from './tile-cover';

/** So far each tile reaches under the next, lest a hairline shines through between them; px. */
const OVERLAP = 0.4;

function imageOf(tile: StillTile, camera: Camera, size: Size): SvgNode {
  const { left, top, right, bottom } = boxOfTile(tile, camera, size);
  return node('image', {
    href: tile.href,
    x: round(left),
    y: round(top),
    width: round(right - left + OVERLAP),
    height: round(bottom - top + OVERLAP),
    preserveAspectRatio: 'none',
  });
}

const isGround = ({ id }: Layer): boolean => /^(waterline-\d+|shore|land)$/.test(id);

/** As in MapLibre's style (below.ts). */
function tinted(layer: Layer, zoom: number): Layer {
  if (layer.id !== 'bays') return layer;
  const children = layer.children.map((bay) => {
    const { 'fill-opacity': own, ...others } = bay.attributes;
    const isSelected = own !== undefined;
    return { ...bay, attributes: { ...others, 'fill-opacity': bayTint(zoom, isSelected) } };
  });
  return { ...layer, children };
}

/** What has not come is left as chart. */
export const groundOf =
  ({ layers: pictures, isWhole }: StillPictures, theme: Theme): Ground =>
  (layers, camera, size) => {
    const { width, height } = size;
    const drawn = (some: readonly Layer[]): SvgNode =>
      node(
        'g',
        { transform: transformOf(camera, width, height) },
        some.map((layer) => drawLayer(layer, camera.zoom)),
      );
    const tiles = pictures.flat().map((tile) => imageOf(tile, camera, size));
    const shade = { width, height, fill: 'var(--ink-halo)', 'fill-opacity': SHADE[theme] };
    return [
      ...(isWhole ? [] : [drawn(layers.filter((layer) => isGround(layer) || layer.id === 'bays'))]),
      node('g', {}, tiles),
      ...(SHADE[theme] > 0 ? [node('rect', shade)] : []),
      drawn(layers.filter((layer) => !isGround(layer)).map((layer) => tinted(layer, camera.zoom))),
    ];
  };
