// Where a picture looks: at what the reader sees, framed for its own paper and not for the panel on screen.
import { cameraOfTarget, insideRegion, type Size } from '../../../map/camera';
import type { Camera, MapTarget, Padding } from '../../../map/contract';
import { cameraFor, project, unproject, type Bounds } from '../../../map/mercator';
import type { Scene } from '../../../map/scene';

/** The map on screen, to be drawn again. */
export interface ShownView extends Size {
  readonly camera: Camera;
  /** What it is fitted to, null for the whole corridor; undefined once somebody moved it. */
  readonly fitted: MapTarget | null | undefined;
  /** Pixels of it that the panel covers, with the room that names have beside it. */
  readonly padding: Padding;
}

/** Room for the names that stand beside the outermost pearls. */
const ROOM: Padding = { top: 28, right: 110, bottom: 36, left: 76 };
/** Of the padding beside a panel, what is only room for names (`map-padding.ts`). */
const BESIDE_PANEL = 72;
/** Nearer than the reader's own view or this, the shores are not true. */
const CLOSEST = 11;
/** How much finer or coarser a picture may be set so that it shows what the reader's own zoom does. */
const FINER = { least: 0.85, most: 1.2 } as const;

/** The part of the map that nothing covers, in px of the map. */
function openPart({ width, height, padding }: ShownView) {
  const left = Math.min(Math.max(0, padding.left - BESIDE_PANEL), width - 40);
  return { left, width: width - left, height };
}

/** Its size. */
export const openSize = (view: ShownView): Size => openPart(view);

function openBounds(view: ShownView): Bounds {
  const { camera, width, height } = view;
  const centre = project(camera.lon, camera.lat, camera.zoom);
  const at = (x: number, y: number) =>
    unproject({ x: centre.x + x - width / 2, y: centre.y + y - height / 2 }, camera.zoom);
  const northWest = at(openPart(view).left, 0);
  const southEast = at(width, height);
  return [northWest.lon, southEast.lat, southEast.lon, northWest.lat];
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The camera of a picture of so many px that shows all that the reader sees; a base map goes nearer than the chart. */
export function cameraOfPicture(
  scene: Scene,
  view: ShownView,
  size: Size,
  maxZoom?: number,
): Camera {
  const camera =
    view.fitted === undefined
      ? cameraFor(openBounds(view), size, NO_PADDING, Math.max(view.camera.zoom, CLOSEST))
      : cameraOfTarget(scene, view.fitted, size, ROOM);
  return insideRegion(camera, size, maxZoom);
}

/** How many times as many px a picture wants, so that its camera is about as near as the reader's. */
export function finerBy({ fitted, camera }: ShownView, drawn: Camera): number {
  if (fitted !== undefined) return 1;
  return Math.min(Math.max(2 ** (camera.zoom - drawn.zoom + 0.02), FINER.least), FINER.most);
}
