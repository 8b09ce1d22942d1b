// data/parks.geojson: what the plan says of each park, joined with where it is and which bays it is on.
import type * as v from 'valibot';
import type { ParkId } from '../../domain/ids';
import type { Park, parkCollection } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';
import { collection, feature, geometryOf } from './collection';

export type ParkCollection = v.InferOutput<typeof parkCollection>;

export interface Placement {
  /** Every park, in corridor order. */
  readonly order: readonly ParkId[];
  readonly bays: ReadonlyMap<ParkId, Park['bays']>;
}

type PlanPark = Seeds['parks'][number];

function termsOf(plan: PlanPark, seeds: Seeds): Park['industries'] {
  const industries = new Map(seeds.mappings.map((row) => [row.term, row.industries]));
  return plan.terms.map(({ zh, en, role, lines }) => ({
    term: { zh, en },
    role,
    industries: industries.get(zh) ?? [],
    basis: 'stated',
    lines,
  }));
}

function platformsOf(plan: PlanPark): Park['platforms'] {
  return plan.platforms.map(({ platform, zh, en, lines, sources }) => ({
    platform,
    term: { zh, en },
    basis: lines.length > 0 ? 'stated' : 'sourced',
    lines,
    sources,
  }));
}

/** Parks in corridor order; a park without a place stays, with no geometry. */
export function buildParks(seeds: Seeds, placement: Placement): ParkCollection {
  const features = placement.order.flatMap((id, index) => {
    const plan = seeds.parks.find((row) => row.id === id);
    const place = seeds.places.find((row) => row.id === id);
    if (plan === undefined || place === undefined) return [];
    const park: Park = {
      id,
      kind: 'park',
      name: plan.name,
      nameEnBasis: plan.nameEnBasis,
      shortName: plan.shortName,
      aliases: plan.aliases,
      clause: plan.clause,
      listedAt: plan.listedAt,
      order: index + 1,
      districts: place.districts,
      sites: place.sites,
      bays: placement.bays.get(id) ?? [],
      industries: termsOf(plan, seeds),
      platforms: platformsOf(plan),
      ambition: plan.ambition,
      operator: place.operator ?? null,
      website: place.website ?? null,
      established: place.established ?? null,
      areas: place.areas,
      notes: place.notes ?? null,
    };
    return [feature(park, geometryOf(place.sites))];
  });
  return collection(features);
}
