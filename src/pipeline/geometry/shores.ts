// All that follows from the shores alone, whatever the places: worked out once.
import type { Coast, Ring, Rings } from '../seeds/coast';
import { buildLand, type LandCollection } from './land';
import { buildOverview } from './overview';
import { unionOfShores, type Land } from './region';
import { calmShore } from './string';

/** Degrees, about 80 m: GSHHG has more points than a screen can show; the other shore is coarse already. */
const GSHHG_TOLERANCE = 0.0008;

export interface Shores {
  /** Both shores as one. */
  readonly land: Land;
  /** The shore of its mainland without narrow inlets and spits. */
  readonly calm: Ring;
  readonly gshhg: LandCollection;
  readonly osm: LandCollection;
  /** Both for the scale of the whole corridor. */
  readonly gshhgOverview: LandCollection;
  readonly osmOverview: LandCollection;
}

/** Throws when the shores hold no land around the corridor. */
export function joinShores(coast: Coast): Shores {
  const land = unionOfShores(coast);
  const gshhg = buildLand('gshhg', coast.gshhg, GSHHG_TOLERANCE);
  const osm = buildLand('osm', coast.osm2017, 0);
  return {
    land,
    calm: calmShore(land),
    gshhg,
    osm,
    gshhgOverview: buildOverview('gshhg', ringsOf(gshhg)),
    osmOverview: buildOverview('osm', ringsOf(osm)),
  };
}

const ringsOf = ({ features }: LandCollection): Rings[] =>
  features.map(({ geometry }) => geometry.coordinates);
