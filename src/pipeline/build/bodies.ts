// data/<layer>.geojson: what the plan says of each body of a layer, joined with where it is.
import type { LayerId } from '../../domain/ids';
import type { Body, BodyCollection } from '../../domain/plan-schema';
import type { Seeds } from '../seeds/read-seeds';
import { collection, feature, geometryOf } from './collection';

/** The bodies of one layer in the plan's order; one without a place stays, with no geometry. */
function buildLayer({ layer, plan, places }: Seeds['bodies'][number]): BodyCollection {
  const placeOf = new Map(places.map((row) => [row.id, row]));
  const features = plan.flatMap((row) => {
    const place = placeOf.get(row.id);
    if (place === undefined) return [];
    const body: Body = {
      id: row.id,
      kind: 'body',
      layer,
      name: row.name,
      nameEnBasis: row.nameEnBasis,
      aliases: row.aliases,
      term: row.term,
      lines: row.lines,
      aim: row.aim ?? null,
      within: row.within ?? null,
      district: place.district ?? null,
      sites: place.sites,
      established: place.established ?? null,
      areas: place.areas,
      notes: place.notes ?? null,
      sources: place.sources,
    };
    return [feature(body, geometryOf(place.sites))];
  });
  return collection(features);
}

/** One collection for each layer, by its id. */
export function buildBodies(seeds: Seeds): [LayerId, BodyCollection][] {
  return seeds.bodies.map((layer) => [layer.layer, buildLayer(layer)]);
}
