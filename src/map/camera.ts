// Where the camera stands for each thing one can look at.
import type { Camera, MapTarget, Padding } from './contract';
import { boundsAround, cameraFor, type Bounds } from './mercator';
import type { Scene } from './scene';

const CLOSEST = 13;
const CLOSEST_OVERVIEW = 11;
/** A sharp position is still shown with some of its surroundings, in km around it. */
const SURROUNDINGS_KM = 6;

/** Bounds of a park's ±, a bay or a platform; null for what is not located or not known. */
export function boundsOfTarget(scene: Scene, target: MapTarget): Bounds | null {
  switch (target.kind) {
    case 'bay':
      return scene.bayBounds.get(target.id) ?? null;
    case 'park':
      return aroundAll(
        scene.pearls.flatMap(({ park, site }) => (park === target.id ? [site] : [])),
      );
    case 'platform': {
      const site = scene.platforms.get(target.id)?.site;
      return site ? aroundAll([site]) : null;
    }
  }
}

function aroundAll(
  sites: readonly { readonly lon: number; readonly lat: number; readonly uncertaintyKm: number }[],
): Bounds | null {
  return sites
    .map(({ lon, lat, uncertaintyKm }) =>
      boundsAround(lon, lat, Math.max(uncertaintyKm * 2, SURROUNDINGS_KM)),
    )
    .reduce<Bounds | null>(
      (all, [west, south, east, north]) =>
        all
          ? [
              Math.min(all[0], west),
              Math.min(all[1], south),
              Math.max(all[2], east),
              Math.max(all[3], north),
            ]
          : [west, south, east, north],
      null,
    );
}

/** The camera for a target, or for the whole corridor where it is null or has no position. */
export function cameraOfTarget(
  scene: Scene,
  target: MapTarget | null,
  size: { readonly width: number; readonly height: number },
  padding: Padding,
): Camera {
  const bounds = target && boundsOfTarget(scene, target);
  return bounds
    ? cameraFor(bounds, size, padding, CLOSEST)
    : cameraFor(scene.bounds, size, padding, CLOSEST_OVERVIEW);
}
