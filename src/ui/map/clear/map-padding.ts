// How much of the map other things cover, so that the camera keeps the corridor clear of them.
import type { Padding } from '../../../map/contract';

/** From here on the panel lies over the map (layout.css has the same borders). */
export const WIDE = '(width >= 900px) and (height >= 480px)';
/** The map above, the panel as a sheet below. Not a frame that has no width yet: nothing is decided for it. */
export const NARROW = '(0px < width < 900px) and (height >= 480px)';
/** Panel and map side by side, or one at a time. */
export const SHORT = '(0px < height < 480px)';
/** Below this the controls of a narrow map stand in a row on top of it (map-controls.css). */
export const LOW = '(height < 700px)';

export type Layout = 'wide' | 'narrow' | 'low' | 'short';

/** As `holds` answers to the queries above. */
export function layoutOf(holds: (query: string) => boolean): Layout {
  if (holds(SHORT)) return 'short';
  if (holds(WIDE)) return 'wide';
  return holds(LOW) ? 'low' : 'narrow';
}

/** Around the panel of a wide page; px, as layout.css has it. */
export const MARGIN = 24;
/** Where that panel ends at the usual size of text. */
const PANEL = MARGIN + 372;

const BESIDE_PANEL: Readonly<Record<Exclude<Layout, 'wide'>, Padding>> = {
  narrow: { top: 30, right: 72, bottom: 72, left: 62 },
  low: { top: 60, right: 40, bottom: 60, left: 40 },
  short: { top: 28, right: 60, bottom: 52, left: 76 },
};

/** `panel` is where the panel of a wide page ends; beside it names need room that stand left of their pearls. */
export function paddingFor(layout: Layout, panel = PANEL, isWorkbench = false): Padding {
  if (layout !== 'wide') return BESIDE_PANEL[layout];
  return isWorkbench
    ? { top: 64, right: 84, bottom: 132, left: panel + 48 }
    : { top: 64, right: 120, bottom: 72, left: panel + 96 };
}
