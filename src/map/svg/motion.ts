// How the camera gets from one place to another: zooming about one still point, slower at both ends.
import type { Camera } from '../contract';
import { project, unproject } from '../mercator';

const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

/** The camera at a share (0 to 1) of the way; the one point that both views share at one place stays there. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const t = easeInOut(share);
  const zoom = from.zoom + (to.zoom - from.zoom) * t;
  const a = project(from.lon, from.lat, 0);
  const b = project(to.lon, to.lat, 0);
  const whole = 2 ** (from.zoom - to.zoom);
  // How far the centre has come: linear for a pan, by the still point where the scale changes.
  const way =
    Math.abs(1 - whole) < 0.001 ? t : (1 - 2 ** ((from.zoom - to.zoom) * t)) / (1 - whole);
  return {
    zoom,
    ...unproject({ x: a.x + (b.x - a.x) * way, y: a.y + (b.y - a.y) * way }, 0),
  };
}

export interface MotionEvents {
  onMove(camera: Camera): void;
  onEnd(): void;
}

/** One movement at a time; starting another ends the one before where it stands. */
export class Motion {
  #frame = 0;

  get isMoving(): boolean {
    return this.#frame !== 0;
  }

  /** At once where movement is unwanted or the page is not seen. */
  run(from: Camera, to: Camera, ms: number, events: MotionEvents): void {
    this.stop();
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (ms === 0 || isStill || document.hidden) {
      events.onMove(to);
      events.onEnd();
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(Math.max((now - start) / ms, 0), 1);
      this.#frame = share < 1 ? requestAnimationFrame(step) : 0;
      events.onMove(share < 1 ? between(from, to, share) : to);
      if (share === 1) events.onEnd();
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
