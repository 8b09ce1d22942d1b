// All that follows from the shores alone, whatever the places: worked out once. Without shores the land is what no water is.
import type { Box } from '../../domain/profile-schema';
import type { Coast, Ring, Rings } from '../seeds/coast';
import { buildLand, type LandCollection } from './land';
import { buildOverview } from './overview';
import { landWithout, unionOfShores, type Land } from './region';
import { calmShores } from './string';

/** Degrees, about 80 m: GSHHG has more points than a screen can show; the other shore is coarse already. */
const GSHHG_TOLERANCE = 0.0008;

export interface Shores {
  /** All land as one. */
  readonly land: Land;
  /** The shore of its mainland without narrow inlets and spits, by each generalisation; undefined without shores. */
  readonly calm?: readonly Ring[];
  /** The land that is drawn, by its name under data/basemap/, to be stacked in this order. */
  readonly fine: ReadonlyMap<string, LandCollection>;
  /** The same for the scale of the whole corridor. */
  readonly overview: ReadonlyMap<string, LandCollection>;
}

/** Throws when the shores hold no land around the corridor; `seen` is what is seen with the whole of it. */
export function joinShores(
  coast: Coast,
  { around, seen }: { readonly around: Box; readonly seen: Box },
): Shores {
  const land = unionOfShores(coast, around);
  const gshhg = buildLand('gshhg', coast.gshhg, GSHHG_TOLERANCE);
  const osm = buildLand('osm', coast.osm2017, 0);
  return {
    land,
    calm: calmShores(land),
    fine: new Map([
      ['land-gshhg', gshhg],
      ['land-osm', osm],
    ]),
    overview: new Map([
      ['land-gshhg', buildOverview('gshhg', ringsOf(gshhg), seen)],
      ['land-osm', buildOverview('osm', ringsOf(osm), seen)],
    ]),
  };
}

/** Degrees, about 200 m: what is seen with the whole corridor. */
const OVERVIEW_TOLERANCE = 0.002;

/** The land around waters that were drawn by hand. */
export function landAround(waters: readonly Rings[], region: Box): Shores {
  const land = landWithout(waters, region);
  return {
    land,
    fine: new Map([['ground', buildLand('ground', land.polygons, 0)]]),
    overview: new Map([['ground', buildLand('ground', land.polygons, OVERVIEW_TOLERANCE)]]),
  };
}

const ringsOf = ({ features }: LandCollection): Rings[] =>
  features.map(({ geometry }) => geometry.coordinates);
