// api/parks/: a JSON file for each park that needs no other to be understood, and an index of them.
import type { Corridor } from '../../../domain/corridor';
import type { Bilingual } from '../../../domain/schema';
import type { ParkFeature, PublishedInput } from './input';

export const parkFile = (id: string): string => `api/parks/${id}.json`;
export const PARK_INDEX = 'api/parks/index.json';

/** An address on the published site; relative to its root while it has none. */
export const siteAddress = (publicUrl: string, path: string): string =>
  publicUrl === ''
    ? path
    : new URL(path, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href;

/** Every key that stands under `sources`, at any depth. */
function* sourceKeys(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(member))
      for (const source of member) yield String(source);
    else yield* sourceKeys(member);
  }
}

type Named = { readonly name: Bilingual } | undefined;

const namesOf = (ids: readonly string[], find: (id: string) => Named) =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, find(id)?.name ?? null]));

function namesFor({ properties }: ParkFeature, corridor: Corridor) {
  const { bays, districts, platforms, industries } = properties;
  return {
    bays: namesOf(
      bays.map(({ bay }) => bay),
      (id) => corridor.bay(id),
    ),
    districts: namesOf(districts, (id) => corridor.district(id)),
    platforms: namesOf(
      platforms.map(({ platform }) => platform),
      (id) => corridor.platform(id),
    ),
    industries: namesOf(
      industries.flatMap((use) => use.industries),
      (id) => corridor.industry(id),
    ),
  };
}

/** What every file says of where it comes from. */
const editionOf = ({ dataPackage }: PublishedInput) => {
  const { version, asOf, plan, citation, resources } = dataPackage;
  const licenses = resources.find(({ path }) => path === 'parks.geojson')?.licenses;
  return { version, asOf, plan, citation, licenses: licenses ?? dataPackage.licenses };
};

function parkText(feature: ParkFeature, input: PublishedInput): string {
  const { corridor } = input;
  const { publicUrl } = corridor.site;
  const { id, clause, listedAt } = feature.properties;
  const used = new Set([corridor.sources.plan.source, ...sourceKeys(feature)]);
  return JSON.stringify({
    self: siteAddress(publicUrl, parkFile(id)),
    feature,
    names: namesFor(feature, corridor),
    clause: {
      section: clause.section,
      item: clause.item,
      lines: clause.lines,
      listedAt,
      /** The card of the park on the map, which says of each line what it says. */
      map: siteAddress(publicUrl, `?park=${id}`),
    },
    sources: corridor.sources.sources.filter((source) => used.has(source.id)),
    ...editionOf(input),
  });
}

function indexText(input: PublishedInput): string {
  const { publicUrl } = input.corridor.site;
  return JSON.stringify({
    self: siteAddress(publicUrl, PARK_INDEX),
    parks: input.parks.map(({ geometry, properties: { id, order, name } }) => ({
      id,
      order,
      name,
      isLocated: geometry !== null,
      self: siteAddress(publicUrl, parkFile(id)),
    })),
    ...editionOf(input),
  });
}

/** JSON texts by path in the site. */
export const parkFiles = (input: PublishedInput): ReadonlyMap<string, string> =>
  new Map([
    [PARK_INDEX, indexText(input)],
    ...input.parks.map((feature): [string, string] => [
      parkFile(feature.properties.id),
      parkText(feature, input),
    ]),
  ]);
