// Which bays a park is on: what a source says, else the bay nearest to it.
import type { BayId, ParkId } from '../../domain/ids';
import type { Park, Position } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';
import type { Water } from './bays';
import { distanceToLine, localPlane } from './plane';

interface NearestBay {
  readonly bay: BayId;
  readonly km: number;
}

/** The bay whose shore or mouth line is nearest, with the distance in kilometres; undefined without bays. */
function nearestBay(at: Position, waters: readonly Water[]): NearestBay | undefined {
  const { toPlane } = localPlane(at);
  const distances = waters.map(({ seed, rings }) => ({
    bay: seed.id,
    km: distanceToLine([0, 0], (rings[0] ?? []).map(toPlane)).km,
  }));
  return distances.sort((a, b) => a.km - b.km)[0];
}

/** The relations of every park; a park without a site and without a source has none. */
export function parkBays(seeds: Seeds, waters: readonly Water[]): Map<ParkId, Park['bays']> {
  return new Map(
    seeds.places.map(({ id, sites, bays }): [ParkId, Park['bays']] => {
      if (bays.length > 0) return [id, bays.map((row) => ({ ...row, basis: 'sourced' as const }))];
      const [site] = sites;
      const nearest = site && nearestBay([site.lon, site.lat], waters);
      if (nearest === undefined) return [id, []];
      const km = nearest.km.toFixed(1);
      const method = {
        zh: `离站点最近的海湾，岸线距离 ${km} 公里`,
        en: `The bay nearest to the site, ${km} km from its shore`,
      };
      return [id, [{ bay: nearest.bay, basis: 'derived', method, sources: [] }]];
    }),
  );
}
