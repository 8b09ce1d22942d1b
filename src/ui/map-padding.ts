// How much of the map other things cover, so that the camera keeps the corridor clear of them.
import type { Padding } from '../map/contract';

/** From here on the panel lies over the map (layout.css has the same border). */
export const WIDE = 'width >= 900px';
/** Not a frame that has no width yet: nothing is decided for it. */
export const NARROW = '0px < width < 900px';

/** Panel, its two margins, and room for the names that stand left of their pearls; px, as layout.css has them. */
const PANEL = 24 + 372 + 24;
/** Of the workbench, which takes more of a wide page (layout.css). */
const WORKBENCH = 0.56;

/** Below this the controls of a narrow map stand in a row on top of it (map-controls.css). */
export const LOW = 'height < 700px';

export function paddingFor(isWide: boolean, isLow: boolean, workbenchIn = 0): Padding {
  if (isWide && workbenchIn > 0)
    return { top: 64, right: 84, bottom: 132, left: workbenchIn * WORKBENCH + 48 };
  if (isWide) return { top: 64, right: 120, bottom: 72, left: PANEL + 72 };
  return isLow
    ? { top: 60, right: 40, bottom: 60, left: 40 }
    : { top: 30, right: 72, bottom: 72, left: 62 };
}
