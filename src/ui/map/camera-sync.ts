// Whose turn it is to move the camera: the state's (Back, Forward, a new selection) or the user's hand on the map.
import type { Camera } from '../../map/contract';

export type CameraMove = 'stay' | 'fit' | 'move';

/** About a hundredth of a zoom step and ten metres: what a camera loses on its way through the address. */
const TOLERANCE = 0.0001;
const ZOOM_TOLERANCE = 0.01;

function isSame(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) <= ZOOM_TOLERANCE &&
    Math.abs(a.lat - b.lat) <= TOLERANCE &&
    Math.abs(a.lon - b.lon) <= TOLERANCE
  );
}

export class CameraSync {
  #camera: Camera | null = null;
  /** Undefined until the state has been followed once: what the map is made with needs no movement. */
  #selection: string | undefined;

  /** The map tells that the user left it at this camera; null that it shows the whole corridor again. */
  told(camera: Camera | null): void {
    this.#camera = camera;
  }

  /**
   * What the map must do to follow the state. A camera of the state beats its selection; `selection` is any
   * text that differs when the selection does.
   */
  follow(camera: Camera | null, selection: string): CameraMove {
    const before = this.#camera;
    const isFirst = this.#selection === undefined;
    const isNewSelection = selection !== this.#selection;
    this.#camera = camera;
    this.#selection = selection;
    if (isFirst) return 'stay';
    if (camera) return before && isSame(before, camera) ? 'stay' : 'move';
    return isNewSelection || before ? 'fit' : 'stay';
  }
}
