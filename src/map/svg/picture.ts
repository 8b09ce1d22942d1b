// A whole map as one picture: what the page prints, downloads and shows before anything else has arrived.
import type { GroupId, ParkId } from '../../domain/ids';
import type { Camera, MapTarget } from '../contract';
import type { Scene } from '../scene';
import { cornersOf, type Corners } from './corners';
import { bayLayer, graticuleLayer, landLayers, landShapes, waterLayers, type Land } from './ground';
import { drawLayer, type Layer } from './layer';
import { markGroups, type MarkGroup, type MarkSettings } from './marks';
import { node, type SvgNode } from './node';
import { lustre, pearlShape } from './pearl';
import { haloLayer, stringLayers, stringShape, type Marked } from './string';
import { scaleAt, toUnits } from './units';

export interface PictureInput extends MarkSettings, Corners {
  readonly scene: Scene;
  readonly land: Land;
  /** Before every id, so that two pictures can stand in one page. */
  readonly prefix?: string;
}

/** The parks that stand out: the selected one, and the one pointed at. */
export function markedParks(
  selected: MapTarget | null,
  hovered: ParkId | null,
): ReadonlySet<string> {
  const marked = new Set<string>(hovered ? [hovered] : []);
  if (selected?.kind === 'park') marked.add(selected.id);
  return marked;
}

/** Shapes that are drawn by reference: the shores, the string, and each park's pearl. */
export function definitions(scene: Scene, land: Land, prefix: string): SvgNode {
  const groups = new Map<ParkId, readonly GroupId[]>(
    scene.pearls.map((pearl) => [pearl.park, pearl.groups]),
  );
  return node('defs', {}, [
    landShapes(land, prefix),
    stringShape(scene, land.detail, prefix),
    lustre(prefix),
    ...[...groups].map(([park, ring]) =>
      node('g', { id: `${prefix}pearl-${park}` }, pearlShape(ring, prefix)),
    ),
  ]);
}

/** Everything in units, in the order of drawing. */
export function geography(
  scene: Scene,
  land: Land,
  selected: MapTarget | null,
  states: Marked,
  prefix: string,
): readonly Layer[] {
  return [
    ...waterLayers(prefix),
    bayLayer(scene, selected, land.detail),
    graticuleLayer(scene, land.detail),
    ...landLayers(prefix),
    haloLayer(scene, states),
    ...stringLayers(scene, states, land.detail, prefix),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** From units to pixels of a view of some size. */
export function transformOf(camera: Camera, width: number, height: number): string {
  const centre = toUnits(camera.lon, camera.lat);
  const scale = scaleAt(camera.zoom);
  const x = round(width / 2 - centre.x * scale);
  const y = round(height / 2 - centre.y * scale);
  return `translate(${x} ${y}) scale(${Math.round(scale * 1e5) / 1e5})`;
}

function hung(
  group: MarkGroup,
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
  const layers = geography(scene, land, selected, states, prefix);
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
    'font-family': "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif",
  };
  return node('svg', root, [
    definitions(scene, land, prefix),
    node('rect', { width, height, fill: 'var(--sea)' }),
    node(
      'g',
      { transform: transformOf(camera, width, height) },
      layers.map((layer) => drawLayer(layer, camera.zoom)),
    ),
    ...markGroups(scene, input, camera.zoom, prefix).map((group) => hung(group, pixels)),
    ...cornersOf(input),
  ]);
}
