// data/platforms.geojson, transport.geojson, metro.geojson and basemap/districts.geojson: the places beside the parks.
import type * as v from 'valibot';
import type {
  MetroCollection,
  Platform,
  districtCollection,
  platformCollection,
  transportCollection,
} from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';
import { collection, feature, pointAt } from './collection';

export type PlatformCollection = v.InferOutput<typeof platformCollection>;
export type TransportCollection = v.InferOutput<typeof transportCollection>;
export type DistrictCollection = v.InferOutput<typeof districtCollection>;

/** The parks that name a platform, in the plan's order. */
function parksOf(platform: string, seeds: Seeds): Platform['parks'] {
  return seeds.parks.flatMap((park) =>
    park.platforms
      .filter((use) => use.platform === platform)
      .map(({ lines, sources }) => ({
        park: park.id,
        basis: lines.length > 0 ? ('stated' as const) : ('sourced' as const),
        lines,
        sources,
      })),
  );
}

export function buildPlatforms(seeds: Seeds): PlatformCollection {
  return collection(
    seeds.platforms.map((row) => {
      const platform: Platform = {
        id: row.id,
        kind: 'platform',
        name: row.name,
        nameEnBasis: row.nameEnBasis,
        aliases: row.aliases,
        district: row.district,
        site: row.site,
        parks: parksOf(row.id, seeds),
        notes: row.notes ?? null,
        sources: row.sources,
      };
      return feature(platform, row.site && pointAt(row.site));
    }),
  );
}

export function buildTransport(seeds: Seeds): TransportCollection {
  return collection(seeds.transport.map((row) => feature(row, pointAt(row.site))));
}

/** Each station with its lines by name, so that nobody has to look them up. */
export function buildMetro({ metro }: Seeds): MetroCollection {
  return collection(
    metro.stations.map(({ lines, notes, site, ...row }) =>
      feature(
        {
          ...row,
          kind: 'metro' as const,
          lines: metro.lines.filter(({ id }) => lines.includes(id)),
          notes: notes ?? null,
          site,
        },
        pointAt(site),
      ),
    ),
  );
}

export function buildDistricts(seeds: Seeds): DistrictCollection {
  return collection(
    seeds.districts.map(({ id, name, method, lon, lat }) =>
      feature({ id, kind: 'district', name, basis: 'derived', method }, pointAt({ lon, lat })),
    ),
  );
}
