// What every drawing of the map is made of: shapes by reference, the layers in their order, and where they stand.
import type { GroupId, ParkId } from '../../domain/ids';
import type { Camera, MapTarget } from '../contract';
import { CASING } from '../halo';
import { levelAt, type Scene } from '../scene';
import { bayLayer, graticuleLayer, landLayers, landShapes, waterLayers, type Land } from './ground';
import type { Layer } from './layer';
import { node, type SvgNode } from './node';
import { lustre, pearlShape } from './pearl';
import { areaLayer, haloLayer, stringLayers, stringShape, type Marked } from './string';
import { scaleAt, toUnits } from './units';

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
export function definitions(scene: Scene, land: Land, prefix: string, zoom: number): SvgNode {
  const groups = new Map<ParkId, readonly GroupId[]>(
    scene.pearls.map((pearl) => [pearl.park, pearl.groups]),
  );
  return node('defs', {}, [
    landShapes(land, prefix),
    stringShape(levelAt(scene, zoom), land.detail, prefix),
    lustre(prefix),
    ...[...groups].map(([park, ring]) =>
      node('g', { id: `${prefix}pearl-${park}` }, pearlShape(ring, prefix)),
    ),
  ]);
}

/** What lies beneath the edge of a halo, which the page before any script does without. */
export const HALO_CASINGS = 'halo-casings';

function haloLayers(scene: Scene, states: Marked): readonly Layer[] {
  const halos = haloLayer(scene, states);
  const casing = {
    fill: 'none',
    stroke: 'var(--ink-halo)',
    'stroke-width': CASING.width,
    'stroke-opacity': CASING.opacity,
  };
  return [{ ...halos, id: HALO_CASINGS, attributes: casing }, halos];
}

/** Everything in units, in the order of drawing. */
export function geography(
  scene: Scene,
  land: Land,
  selected: MapTarget | null,
  states: Marked,
  prefix: string,
  zoom: number,
): readonly Layer[] {
  return [
    ...waterLayers(prefix),
    bayLayer(scene, selected, land.detail, prefix),
    graticuleLayer(scene, land.detail),
    ...landLayers(prefix),
    ...(scene.areaBounds.size > 0 ? [areaLayer(scene, states, land.detail)] : []),
    ...haloLayers(scene, states),
    ...stringLayers(scene, levelAt(scene, zoom), states, land.detail, prefix),
  ];
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/** From units to pixels of a view of some size. */
export function transformOf(camera: Camera, width: number, height: number): string {
  const centre = toUnits(camera.lon, camera.lat);
  const scale = scaleAt(camera.zoom);
  const x = round(width / 2 - centre.x * scale);
  const y = round(height / 2 - centre.y * scale);
  return `translate(${x} ${y}) scale(${Math.round(scale * 1e5) / 1e5})`;
}
