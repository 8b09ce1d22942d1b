// A whole map as one picture: what the page prints, downloads and shows beside a link.
import type { Camera, Size } from '../contract';
import type { Scene } from '../scene';
import { cornersOf, type Corners } from './corners';
import { FONT_FAMILY } from './font-family';
import { definitions, geography, markedParks, round, transformOf } from './drawing';
import type { Land } from './ground';
import type { PlacedMapLabel } from './labels';
import { drawLayer, type Layer } from './layer';
import type { MarkerGroup } from './marker-group';
import { markerGroups, type MarkSettings } from './markers';
import { node, type SvgNode } from './node';
import { scaleAt, toUnits } from './units';

/** What lies under the words of a picture, drawn from the layers of the chart. */
export type Ground = (layers: readonly Layer[], camera: Camera, size: Size) => readonly SvgNode[];

const chart: Ground = (layers, camera, { width, height }) => [
  node(
    'g',
    { transform: transformOf(camera, width, height) },
    layers.map((layer) => drawLayer(layer, camera.zoom)),
  ),
];

export interface PictureInput extends MarkSettings, Corners {
  readonly scene: Scene;
  readonly land: Land;
  /** Where the names stand; by themselves they know nothing of the picture's edge. */
  readonly names?: readonly PlacedMapLabel[];
  /** What lies over the parks. */
  readonly marks?: readonly MarkerGroup[];
  /** Draws the chart's layers with a base map in the place of its land and water. */
  readonly ground?: Ground | undefined;
  /** Before every id, so that two pictures can stand in one page. */
  readonly prefix?: string;
}

function hung(
  group: MarkerGroup,
  pixels: (lon: number, lat: number) => { x: number; y: number },
): SvgNode {
  const marks = group.marks.map(({ lon, lat, attributes, children }) => {
    const { x, y } = pixels(lon, lat);
    return node('g', { ...attributes, transform: `translate(${round(x)} ${round(y)})` }, children);
  });
  return node('g', group.attributes, marks);
}

/** The map at a camera as an SVG of so many pixels; colours are `var(--token)`, words are text. */
export function drawPicture(input: PictureInput): SvgNode {
  const { scene, land, camera, width, height, selected, dimmed, prefix = 'picture-' } = input;
  const states = { dimmed, marked: markedParks(selected, null) };
  const layers = geography(scene, land, selected, states, prefix, camera.zoom);
  const centre = toUnits(camera.lon, camera.lat);
  const factor = scaleAt(camera.zoom);
  const pixels = (lon: number, lat: number): { x: number; y: number } => {
    const { x, y } = toUnits(lon, lat);
    return { x: (x - centre.x) * factor + width / 2, y: (y - centre.y) * factor + height / 2 };
  };
  const root = {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': FONT_FAMILY,
  };
  return node('svg', root, [
    definitions(scene, land, prefix, camera.zoom),
    node('rect', { width, height, fill: 'var(--sea)' }),
    ...(input.ground ?? chart)(layers, camera, { width, height }),
    ...markerGroups(scene, input, camera.zoom, prefix, input.names).map((group) =>
      hung(group, pixels),
    ),
    ...(input.marks ?? []).map((group) => hung(group, pixels)),
    ...cornersOf(input),
  ]);
}
