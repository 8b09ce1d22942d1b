// The corridor: all that is known, parsed once, with the look-ups that questions about it need.
import * as v from 'valibot';
import type { FeatureCollection, Geometry } from 'geojson';
import type { BayId, GroupId, ParkId } from './ids';
import { GROUP_IDS } from './ids';
import {
  bayCollection,
  corridorCollection,
  districtCollection,
  landCollection,
  parkCollection,
  platformCollection,
  siteConfig,
  sourceList,
  taxonomy,
  transportCollection,
  type Bay,
  type CorridorCollection,
  type District,
  type Industry,
  type Park,
  type Platform,
  type SiteConfig,
  type SourceList,
  type Taxonomy,
  type TermUse,
  type Transport,
} from './schema';

/** Data that are not what their contract says; the message names the file and the place in it. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

export interface PlacedBay {
  readonly properties: Bay;
  readonly geometry: Geometry;
}

export interface PlacedDistrict extends District {
  readonly lon: number;
  readonly lat: number;
}

/** A term of a park that leads to one industry. */
export interface Carried {
  readonly park: ParkId;
  readonly use: TermUse;
}

export class Corridor {
  /** In corridor order, the unlocated last. */
  readonly parks: readonly Park[];
  readonly bays: readonly PlacedBay[];
  readonly lines: CorridorCollection;
  readonly platforms: readonly Platform[];
  readonly transport: readonly Transport[];
  readonly districts: readonly PlacedDistrict[];
  readonly taxonomy: Taxonomy;
  readonly sources: SourceList;
  /** The shores at the scale of the whole corridor, oldest first, to be stacked. */
  readonly overview: readonly FeatureCollection[];
  readonly site: SiteConfig;
  readonly #parks: ReadonlyMap<string, Park>;
  readonly #bays: ReadonlyMap<string, Bay>;
  readonly #platforms: ReadonlyMap<string, Platform>;
  readonly #industries: ReadonlyMap<string, Industry>;
  readonly #districts: ReadonlyMap<string, PlacedDistrict>;
  readonly #sources: ReadonlyMap<string, SourceList['sources'][number]>;
  readonly #carriers: ReadonlyMap<string, readonly Carried[]>;
  readonly #mappings: ReadonlyMap<string, Taxonomy['mappings'][number]>;

  constructor(data: ParsedData) {
    this.parks = data.parks.features.map((feature) => feature.properties);
    this.bays = data.bays.features.map(({ properties, geometry }) => ({ properties, geometry }));
    this.lines = data.corridor;
    this.platforms = data.platforms.features.map((feature) => feature.properties);
    this.transport = data.transport.features.map((feature) => feature.properties);
    this.districts = data.districts.features.map(({ properties, geometry }) => ({
      ...properties,
      lon: geometry.coordinates[0],
      lat: geometry.coordinates[1],
    }));
    this.taxonomy = data.industries;
    this.sources = data.sources;
    this.overview = [data.gshhgOverview, data.osmOverview];
    this.site = data.site;
    this.#parks = byId(this.parks);
    this.#bays = byId(this.bays.map(({ properties }) => properties));
    this.#platforms = byId(this.platforms);
    this.#industries = byId(this.taxonomy.industries);
    this.#districts = byId(this.districts);
    this.#sources = byId(this.sources.sources);
    this.#carriers = carriersOf(this.parks);
    this.#mappings = new Map(
      this.taxonomy.mappings.map((row) => [mappingKey(row.term, row.industry), row]),
    );
  }

  park(id: string): Park | undefined {
    return this.#parks.get(id);
  }

  bay(id: string): Bay | undefined {
    return this.#bays.get(id);
  }

  platform(id: string): Platform | undefined {
    return this.#platforms.get(id);
  }

  industry(id: string): Industry | undefined {
    return this.#industries.get(id);
  }

  district(id: string): PlacedDistrict | undefined {
    return this.#districts.get(id);
  }

  source(id: string): SourceList['sources'][number] | undefined {
    return this.#sources.get(id);
  }

  /** The terms that carry an industry, park by park in corridor order; empty where no park names it. */
  carriers(industry: string): readonly Carried[] {
    return this.#carriers.get(industry) ?? [];
  }

  /** The industries of a group, in the order of the taxonomy. */
  industriesOf(group: GroupId): readonly Industry[] {
    return this.taxonomy.industries.filter((industry) => industry.group === group);
  }

  /** The groups of a park's ring, clockwise from the top: every group one of its terms leads to. */
  groupsOf(park: ParkId): readonly GroupId[] {
    const groups = new Set(
      (this.park(park)?.industries ?? []).flatMap((use) =>
        use.industries.map((id) => this.industry(id)?.group),
      ),
    );
    return GROUP_IDS.filter((group) => groups.has(group));
  }

  /** Parks listed under a bay: those whose first bay it is; null for those of no bay. */
  parksUnder(bay: BayId | null): readonly Park[] {
    return this.parks.filter((park) => (park.bays[0]?.bay ?? null) === bay);
  }

  /** Parks related to a bay in any place of their list. */
  parksOnBay(bay: string): readonly Park[] {
    return this.parks.filter((park) => park.bays.some((relation) => relation.bay === bay));
  }

  /** The basis on which a term (in Chinese, as the clause has it) leads to an industry, with the method. */
  mapping(term: string, industry: string): Taxonomy['mappings'][number] | undefined {
    return this.#mappings.get(mappingKey(term, industry));
  }
}

/** Ids have no line break, so the pair is told apart. */
function mappingKey(term: string, industry: string): string {
  return `${industry}\n${term}`;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function carriersOf(parks: readonly Park[]): ReadonlyMap<string, readonly Carried[]> {
  const carriers = new Map<string, Carried[]>();
  for (const park of parks) {
    for (const use of park.industries) {
      for (const industry of use.industries) {
        carriers.set(industry, [...(carriers.get(industry) ?? []), { park: park.id, use }]);
      }
    }
  }
  return carriers;
}

const FILES = {
  parks: parkCollection,
  bays: bayCollection,
  corridor: corridorCollection,
  platforms: platformCollection,
  transport: transportCollection,
  districts: districtCollection,
  industries: taxonomy,
  sources: sourceList,
  gshhgOverview: landCollection,
  osmOverview: landCollection,
  site: siteConfig,
} as const;

export type ParsedData = { readonly [K in keyof typeof FILES]: v.InferOutput<(typeof FILES)[K]> };

function parseFile<S extends v.GenericSchema>(
  name: string,
  schema: S,
  value: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(
    `data file ${name}, at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`,
  );
}

/**
 * Parses the data of the corridor: JSON text of one object with the content of each data file by its name.
 * Throws a DataError that names the first bad one.
 */
export function parseCorridor(text: string): Corridor {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    throw new DataError('the data of the corridor are not JSON');
  }
  const files = parseFile('set', v.record(v.string(), v.unknown()), parts);
  return new Corridor({
    parks: parseFile('parks', FILES.parks, files['parks']),
    bays: parseFile('bays', FILES.bays, files['bays']),
    corridor: parseFile('corridor', FILES.corridor, files['corridor']),
    platforms: parseFile('platforms', FILES.platforms, files['platforms']),
    transport: parseFile('transport', FILES.transport, files['transport']),
    districts: parseFile('districts', FILES.districts, files['districts']),
    industries: parseFile('industries', FILES.industries, files['industries']),
    sources: parseFile('sources', FILES.sources, files['sources']),
    gshhgOverview: parseFile('gshhgOverview', FILES.gshhgOverview, files['gshhgOverview']),
    osmOverview: parseFile('osmOverview', FILES.osmOverview, files['osmOverview']),
    site: parseFile('site', FILES.site, files['site']),
  });
}
