// Where the camera stands for each thing one can look at.
export type { Size } from './contract';
import type { Camera, MapSettings, MapTarget, Padding, Size, View } from './contract';
import { boundsAround, cameraFor, project, unproject, type Bounds } from './mercator';
import { CLOSEST_ZOOM, REGION } from './region';
import type { Scene } from './scene';

export const MIN_ZOOM = 7;

/** Where the chart ends, because its shore is not known any better. */
export const MAX_ZOOM = CLOSEST_ZOOM;

/** A sharp position is still shown with some of its surroundings, in km around it. */
const SURROUNDINGS_KM = 6;

/** Bounds of a park's ±, a bay or a platform; null for what is not located or not known. */
export function boundsOfTarget(scene: Scene, target: MapTarget): Bounds | null {
  switch (target.kind) {
    case 'bay':
      return scene.bayBounds.get(target.id) ?? null;
    case 'park':
      return joined(
        aroundAll(scene.pearls.flatMap(({ park, site }) => (park === target.id ? [site] : []))),
        scene.areaBounds.get(target.id),
      );
    case 'platform': {
      const site = scene.platforms.get(target.id)?.site;
      return site ? aroundAll([site]) : null;
    }
    case 'place':
      return target.around ?? null;
  }
}

/** Around both; the other where one is nothing. */
function joined(a: Bounds | null, b: Bounds | undefined): Bounds | null {
  if (!a || !b) return a ?? b ?? null;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Around the ± of every site, with some of the surroundings; null for none. */
export function aroundAll(
  sites: readonly { readonly lon: number; readonly lat: number; readonly uncertaintyKm: number }[],
): Bounds | null {
  return sites
    .map(({ lon, lat, uncertaintyKm }) =>
      boundsAround(lon, lat, Math.max(uncertaintyKm * 2, SURROUNDINGS_KM)),
    )
    .reduce<Bounds | null>(joined, null);
}

/** The camera for a target, or for the whole corridor where it is null or has no position. */
export function cameraOfTarget(
  scene: Scene,
  target: MapTarget | null,
  size: Size,
  padding: Padding,
): Camera {
  const bounds = (target && boundsOfTarget(scene, target)) ?? scene.bounds;
  return cameraFor(bounds, size, padding, MAX_ZOOM, MIN_ZOOM);
}

/** The camera of a live map, whose page may lie over what it shows. */
export function cameraInPage(
  scene: Scene,
  target: MapTarget | null,
  size: Size,
  { padding, clear }: MapSettings,
): Camera {
  const camera = cameraOfTarget(scene, target, size, padding);
  return (target && clear?.view(scene, target, camera, size)) ?? camera;
}

/** A camera that was not fitted to anything, moved where the page lies over what is selected. */
export const cameraKept = (
  scene: Scene,
  camera: Camera,
  size: Size,
  settings: MapSettings,
): Camera => settings.clear?.kept(scene, settings, camera, size) ?? camera;

/** True where another setting moves what is fitted: the page lies otherwise over the map, or its words have other lengths. */
const isFramedAnew = (a: MapSettings, b: MapSettings): boolean =>
  a.clear !== b.clear ||
  a.lang !== b.lang ||
  SIDES.some((side) => a.padding[side] !== b.padding[side]);

/** Where a map has to move after a change of settings; null to stay. While it moves, it is not moved aside too. */
export function cameraAfter(
  scene: Scene,
  now: MapSettings,
  before: MapSettings,
  { camera, fitted }: View,
  size: Size,
  isBusy: boolean,
): Camera | null {
  if (fitted !== undefined && isFramedAnew(now, before))
    return cameraInPage(scene, fitted, size, now);
  return (!isBusy && now.clear?.after(scene, now, before, camera, size)) || null;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The nearest camera whose whole view lies in the region; nearer where the region would not fill it. */
export function insideRegion(
  { zoom, lat, lon }: Camera,
  { width, height }: Size,
  maxZoom = MAX_ZOOM,
): Camera {
  const [west, south, east, north] = REGION;
  const whole = { northWest: project(west, north, 0), southEast: project(east, south, 0) };
  const filling = Math.max(
    Math.log2(width / (whole.southEast.x - whole.northWest.x)),
    Math.log2(height / (whole.southEast.y - whole.northWest.y)),
  );
  const allowed = Math.min(maxZoom, Math.max(MIN_ZOOM, filling, zoom));
  const northWest = project(west, north, allowed);
  const southEast = project(east, south, allowed);
  const centre = project(lon, lat, allowed);
  const clamp = (value: number, from: number, to: number): number =>
    from > to ? (from + to) / 2 : Math.min(Math.max(value, from), to);
  const x = clamp(centre.x, northWest.x + width / 2, southEast.x - width / 2);
  const y = clamp(centre.y, northWest.y + height / 2, southEast.y - height / 2);
  return { zoom: allowed, ...unproject({ x, y }, allowed) };
}

/** The camera after the map was pushed by so many pixels: x to the west, y to the north. */
export function pushed(camera: Camera, x: number, y: number): Camera {
  const centre = project(camera.lon, camera.lat, camera.zoom);
  return {
    zoom: camera.zoom,
    ...unproject({ x: centre.x + x, y: centre.y + y }, camera.zoom),
  };
}

/** The camera at another zoom, with the place `x`, `y` px off its centre staying where it is on screen. */
export function zoomedAround(camera: Camera, zoom: number, x: number, y: number): Camera {
  const there = pushed(camera, x, y);
  return pushed({ ...there, zoom }, -x, -y);
}

/** Too near to each other to be told apart on any screen. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const differences = [a.zoom - b.zoom, a.lat - b.lat, a.lon - b.lon];
  return differences.every((difference) => Math.abs(difference) < 1e-6);
}
