// Moves a camera aside, and out where that is not enough, until what is selected lies under nothing else on the page.
import { insideRegion, MIN_ZOOM } from './camera';
import type { Box, Camera, MapTarget, Size } from './contract';
import { project, unproject, type Pixel } from './mercator';
import { pearlRadius, spreadAt } from './pearls';
import type { Scene } from './scene';

interface Circle extends Pixel {
  readonly r: number;
}

/** Of the ring around a selected pearl, and air, in px. */
const RING = 7;
/** Of the sign of a platform or another place. */
const SIGN_PX = 12;
/** How finely places beside each other are tried, in px, and in steps of the zoom. */
const STEP_PX = 8;
const STEP_ZOOM = 0.25;
const MOST_ZOOMS = 16;

/** What stands for the target on a map whose centre is at 0, 0. */
function circlesOf(scene: Scene, target: MapTarget, camera: Camera): readonly Circle[] {
  const { zoom } = camera;
  const centre = project(camera.lon, camera.lat, zoom);
  const at = (lon: number, lat: number, r: number, aside: Pixel = { x: 0, y: 0 }): Circle => {
    const { x, y } = project(lon, lat, zoom);
    return { x: x + aside.x - centre.x, y: y + aside.y - centre.y, r };
  };
  switch (target.kind) {
    case 'park':
      return scene.pearls.flatMap((pearl, i) =>
        pearl.park === target.id
          ? [
              at(
                pearl.site.lon,
                pearl.site.lat,
                pearlRadius(pearl, zoom) + RING,
                spreadAt(scene.spreads, i, zoom),
              ),
            ]
          : [],
      );
    case 'platform': {
      const site = scene.platforms.get(target.id)?.site;
      return site ? [at(site.lon, site.lat, SIGN_PX)] : [];
    }
    case 'place': {
      if (!target.around) return [];
      const [west, south, east, north] = target.around;
      return [at((west + east) / 2, (south + north) / 2, SIGN_PX)];
    }
    case 'bay':
      return [];
  }
}

const isUnder = (box: Box, x: number, y: number, r: number): boolean => {
  const dx = x - Math.min(Math.max(x, box.left), box.right);
  const dy = y - Math.min(Math.max(y, box.top), box.bottom);
  return dx * dx + dy * dy < r * r;
};

/** True where the circles, moved by `x`, `y`, lie in the view and under no box. */
function isClear(
  circles: readonly Circle[],
  boxes: readonly Box[],
  { width, height }: Size,
  x: number,
  y: number,
): boolean {
  return circles.every((circle) => {
    const [cx, cy] = [circle.x + x, circle.y + y];
    const { r } = circle;
    if (cx < r || cy < r || cx > width - r || cy > height - r) return false;
    return !boxes.some((box) => isUnder(box, cx, cy, r));
  });
}

/**
 * The camera itself where nothing lies over the target; else the nearest that shows it clear, no closer than before.
 * The camera itself too where no place is free.
 */
export function clearView(
  scene: Scene,
  target: MapTarget,
  camera: Camera,
  size: Size,
  boxes: readonly Box[],
  isMeant = (_circle: Circle, _i: number): boolean => true,
): Camera {
  const { width, height } = size;
  if (width === 0 || height === 0) return camera;
  for (let out = 0; out < MOST_ZOOMS; out += 1) {
    const zoom = camera.zoom - out * STEP_ZOOM;
    if (zoom < MIN_ZOOM) break;
    const from = insideRegion({ ...camera, zoom }, size);
    const circles = circlesOf(scene, target, from).filter(isMeant);
    if (circles.length === 0) return camera;
    for (const { x, y } of asides(size)) {
      if (!isClear(circles, boxes, size, width / 2 + x, height / 2 + y)) continue;
      const moved = insideRegion(aside(from, x, y), size);
      // At the edge of the region the map cannot be moved as far as one would like.
      const now = circlesOf(scene, target, moved).filter(isMeant);
      if (isClear(now, boxes, size, width / 2, height / 2))
        return out + x * x + y * y === 0 ? camera : moved;
    }
    if (from.zoom > zoom) break;
  }
  return camera;
}

/** A camera that somebody chose: the same, unless what is in sight of the target lies under a box. */
export function keptView(
  scene: Scene,
  target: MapTarget,
  camera: Camera,
  size: Size,
  boxes: readonly Box[],
): Camera {
  const { width, height } = size;
  const inSight = circlesOf(scene, target, camera).map(
    ({ x, y }) => Math.abs(x) <= width / 2 && Math.abs(y) <= height / 2,
  );
  const isCovered = circlesOf(scene, target, camera).some(
    ({ x, y, r }, i) =>
      inSight[i] && boxes.some((box) => isUnder(box, x + width / 2, y + height / 2, r)),
  );
  if (!isCovered) return camera;
  return clearView(scene, target, camera, size, boxes, (_, i) => inSight[i] === true);
}

/** The camera with all that it shows moved by so many px. */
function aside(camera: Camera, x: number, y: number): Camera {
  const centre = project(camera.lon, camera.lat, camera.zoom);
  return { zoom: camera.zoom, ...unproject({ x: centre.x - x, y: centre.y - y }, camera.zoom) };
}

/** Where to move it, the nearest first: rings of squares around where it is, as far as half of the view. */
function* asides({ width, height }: Size): Generator<Pixel> {
  yield { x: 0, y: 0 };
  const rings = Math.ceil(Math.max(width, height) / 2 / STEP_PX);
  for (let ring = 1; ring <= rings; ring += 1) {
    for (let i = -ring; i <= ring; i += 1) {
      const [near, far] = [i * STEP_PX, ring * STEP_PX];
      yield { x: near, y: -far };
      yield { x: near, y: far };
      yield { x: -far, y: near };
      yield { x: far, y: near };
    }
  }
}
