// The curve between two pearls, from rim to rim, where they are drawn.
import { project, type Pixel } from '../mercator';
import { pearlRadius, spreadAt } from '../pearls';
import type { Scene } from '../scene';

/** A pearl by its park and the site it stands for. */
export interface ArcEnd {
  readonly park: string;
  readonly site: string;
}

interface Endpoints {
  readonly from: ArcEnd;
  readonly to: ArcEnd;
}

/** Of the length between two pearls, how far an arc bends to the left of the way from the first to the second. */
const BEND = 0.26;
const LEAST_BEND_PX = 22;
const GAP_PX = 2.5;
export interface Curve {
  /** Ends and the control point of a quadratic curve, in px around the site of the first pearl. */
  readonly start: Pixel;
  readonly control: Pixel;
  readonly end: Pixel;
}

/** A pearl as it is drawn, in px around the same site. */
export interface Disc extends Pixel {
  readonly r: number;
}

function towards(from: Pixel, to: Pixel, px: number): Pixel {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * px,
    y: from.y + ((to.y - from.y) / length) * px,
  };
}

function pearlsAt(scene: Scene, zoom: number) {
  return scene.pearls.map((pearl, index) => {
    const home = project(pearl.site.lon, pearl.site.lat, zoom);
    const offset = spreadAt(scene.spreads, index, zoom);
    const at = { x: home.x + offset.x, y: home.y + offset.y };
    return { pearl, site: pearl.site, home, at, r: pearlRadius(pearl, zoom) + GAP_PX };
  });
}

/** Null where a pearl is not on the map. */
export function curveOf(scene: Scene, arc: Endpoints, zoom: number) {
  const pearls = pearlsAt(scene, zoom);
  const [from, to] = [arc.from, arc.to].map(({ park, site }) =>
    pearls.find(({ pearl }) => pearl.park === park && pearl.site.id === site),
  );
  if (!from || !to) return null;
  const local = ({ x, y }: Pixel): Pixel => ({ x: x - from.home.x, y: y - from.home.y });
  const [a, b] = [local(from.at), local(to.at)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bend = Math.max(BEND * length, LEAST_BEND_PX) / length;
  const control = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 - (b.x - a.x) * bend,
  };
  const curve: Curve = {
    start: towards(a, control, from.r),
    control,
    end: towards(b, control, to.r),
  };
  const discs = pearls.map(({ at, r }): Disc => ({ ...local(at), r: r - 1 }));
  return { site: from.site, curve, discs };
}

/** As a path has it. */
export const written = ({ x, y }: Pixel): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The point of the curve that is as far along it from either end. */
export const topOf = ({ start, control, end }: Curve): Pixel => ({
  x: (start.x + 2 * control.x + end.x) / 4,
  y: (start.y + 2 * control.y + end.y) / 4,
});
