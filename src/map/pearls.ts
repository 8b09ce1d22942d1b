// The pearls of the string: one for each located site, and how they are kept apart on screen.
import type { GroupId, ParkId } from '../domain/ids';
import type { Bilingual, Site } from '../domain/schema';
import { project, type Pixel } from './mercator';

export interface Pearl {
  /** `park` for a park of one site, `park/site` for one of several. */
  readonly id: string;
  readonly park: ParkId;
  readonly name: Bilingual;
  readonly label: Bilingual;
  /** What its park is called on the map. */
  readonly parkLabel: Bilingual;
  readonly site: Site;
  readonly groups: readonly GroupId[];
  /** One of several sites of its park: drawn smaller. */
  readonly bead: boolean;
}

export interface PearlPark {
  readonly id: ParkId;
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  readonly sites: readonly Site[];
}

/** The pearls of all located parks, in the order given; the unlocated have none. */
export function pearlsOf(
  parks: readonly PearlPark[],
  groupsOf: (park: ParkId) => readonly GroupId[],
): readonly Pearl[] {
  return parks.flatMap((park) =>
    park.sites.map((site) => {
      const bead = park.sites.length > 1;
      return {
        id: bead ? `${park.id}/${site.id}` : park.id,
        park: park.id,
        name: bead
          ? { zh: `${park.name.zh}：${site.name.zh}`, en: `${park.name.en}: ${site.name.en}` }
          : park.name,
        label: bead ? site.name : park.shortName,
        parkLabel: park.shortName,
        site,
        groups: groupsOf(park.id),
        bead,
      };
    }),
  );
}

/** Radius of a pearl in px at a zoom; a bead is 0.62 of it. */
export function pearlRadius(pearl: Pick<Pearl, 'bead'>, zoom: number): number {
  const whole = 11 + Math.min(Math.max(zoom - 8, 0), 4);
  return pearl.bead ? whole * 0.62 : whole;
}

const ROUNDS = 60;
const GAP_PX = 1.5;

/**
 * Offsets in px (x right, y down) that keep pearls from covering each other at a zoom: overlapping pairs are
 * pushed apart along the line between them, a bead giving way to a whole pearl; two at one point part at a
 * fixed angle. Same input, same output.
 */
export function spreadPearls(pearls: readonly Pearl[], zoom: number): readonly Pixel[] {
  const home = pearls.map((pearl) => project(pearl.site.lon, pearl.site.lat, zoom));
  const place = home.map((at) => ({ ...at }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, a] of place.entries()) {
      for (const [j, b] of place.entries()) {
        const first = pearls[i];
        const second = pearls[j];
        if (j <= i || !first || !second) continue;
        const reach = pearlRadius(first, zoom) + pearlRadius(second, zoom) + GAP_PX;
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= reach - 0.01) continue;
        const angle = distance > 0.5 ? Math.atan2(b.y - a.y, b.x - a.x) : Math.PI / 4;
        const give = first.bead === second.bead ? 0.5 : first.bead ? 1 : 0;
        const push = reach - distance;
        a.x -= Math.cos(angle) * push * give;
        a.y -= Math.sin(angle) * push * give;
        b.x += Math.cos(angle) * push * (1 - give);
        b.y += Math.sin(angle) * push * (1 - give);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return place.map((at, i) => {
    const from = home[i] ?? at;
    const round1 = (n: number): number => Math.round(n * 10) / 10 || 0;
    return { x: round1(at.x - from.x), y: round1(at.y - from.y) };
  });
}

/** Zoom levels at which offsets are computed; between them they are interpolated. */
export const SPREAD_ZOOMS = [7, 8, 9, 10, 11, 12, 13, 14] as const;

/** Offsets at any zoom, interpolated linearly between `SPREAD_ZOOMS` as the style does. */
export function spreadAt(
  spreads: readonly (readonly Pixel[])[],
  index: number,
  zoom: number,
): Pixel {
  const first = SPREAD_ZOOMS[0];
  const last = SPREAD_ZOOMS.length - 1;
  const t = Math.min(Math.max(zoom - first, 0), last);
  const below = Math.floor(t);
  const above = Math.min(below + 1, last);
  const a = spreads[below]?.[index] ?? { x: 0, y: 0 };
  const b = spreads[above]?.[index] ?? a;
  const f = t - below;
  return { x: a.x + (b.x - a.x) * f, y: a.y + (b.y - a.y) * f };
}
