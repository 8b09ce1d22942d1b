// How a screen of some size is filled: which way up, how much everything is enlarged, how far it drifts.
import type { TextSize } from '../../../state/url-state';

/** CSS px of the shorter side for which the kiosk is laid out; a larger screen shows all of it larger. */
const SHORT_SIDE = 675;
const LARGEST = 6;
/** How much larger still the elder mode shows everything. */
const LARGE_TEXT = 1.28;

export interface Screen {
  readonly layout: 'portrait' | 'landscape';
  /** CSS `zoom`: never under 1, so that a browser's own zoom still enlarges. */
  readonly zoom: number;
}

export function screenOf(width: number, height: number, text: TextSize): Screen {
  const fit = Math.min(width, height) / SHORT_SIDE;
  const zoom = Math.min(Math.max(fit, 1), LARGEST) * (text === 'large' ? LARGE_TEXT : 1);
  return {
    layout: width > height ? 'landscape' : 'portrait',
    zoom: Math.round(zoom * 1000) / 1000,
  };
}

const DRIFT_PX = 6;
/** Steps of one turn across and of one down: without a common factor, so that no place is left out. */
const ACROSS = 17;
const DOWN = 23;

/** Where fixed elements stand against burn-in, in px off their place, at so many steps. */
export function driftAt(step: number): { readonly x: number; readonly y: number } {
  const swing = (turn: number): number =>
    Math.round(Math.sin((step / turn) * 2 * Math.PI) * DRIFT_PX);
  return { x: swing(ACROSS), y: swing(DOWN) };
}
