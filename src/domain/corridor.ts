// The corridor: all that is known, with the look-ups that questions about it need.
import type { Geometry } from 'geojson';
import type { BayId, GroupId, LayerId, ParkId, Showable } from './ids';
import type { ParsedData } from './data-files';
import type {
  AreaCollection,
  Bay,
  CorridorCollection,
  District,
  Industry,
  MetroStation,
  Park,
  Platform,
  SiteConfig,
  SourceList,
  Stop,
  StringLevels,
  Taxonomy,
  TermUse,
  Transport,
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
export interface TermCarrier {
  readonly park: ParkId;
  readonly use: TermUse;
}

export class Corridor {
  /** In corridor order, the unlocated last. */
  readonly parks: readonly Park[];
  readonly bays: readonly PlacedBay[];
  readonly lines: CorridorCollection;
  readonly levels: StringLevels;
  readonly platforms: readonly Platform[];
  readonly transport: readonly Transport[];
  readonly metro: readonly MetroStation[];
  readonly districts: readonly PlacedDistrict[];
  readonly taxonomy: Taxonomy;
  readonly sources: SourceList;
  readonly site: SiteConfig;
  /** The areas of the parks whose area is known, in pieces. */
  readonly areas: AreaCollection;
  /** In the order of the plan's list. */
  readonly parkIds: readonly ParkId[];
  /** In the order of a pearl's ring, clockwise from the top. */
  readonly groupIds: readonly GroupId[];
  /** How the names of bays lie that do not lie by the rule for all. */
  readonly bayLabels: ParsedData['bayLabels'];
  /** The layers of what the plan names beside its parks, in the order of the plan. */
  readonly layerIds: readonly LayerId[];
  /** What the map can show beyond the parks, in its one order. */
  readonly showable: readonly Showable[];
  /** Ids of what has a card and is neither park, bay nor platform: transport, and the bodies of the whole plan. */
  readonly places: ReadonlySet<string>;
  readonly #parks: ReadonlyMap<string, Park>;
  readonly #bays: ReadonlyMap<string, Bay>;
  readonly #platforms: ReadonlyMap<string, Platform>;
  readonly #industries: ReadonlyMap<string, Industry>;
  readonly #districts: ReadonlyMap<string, PlacedDistrict>;
  readonly #sources: ReadonlyMap<string, SourceList['sources'][number]>;
  readonly #carriers: ReadonlyMap<string, readonly TermCarrier[]>;
  readonly #mappings: ReadonlyMap<string, Taxonomy['mappings'][number]>;

  constructor(data: ParsedData) {
    this.parks = data.parks.features.map((feature) => feature.properties);
    this.bays = data.bays.features.map(({ properties, geometry }) => ({ properties, geometry }));
    this.lines = data.corridor;
    this.levels = data.levels;
    this.platforms = data.platforms.features.map((feature) => feature.properties);
    this.transport = data.transport.features.map((feature) => feature.properties);
    this.metro = data.metro.features.map((feature) => feature.properties);
    this.districts = data.districts.features.map(({ properties, geometry }) => ({
      ...properties,
      lon: geometry.coordinates[0],
      lat: geometry.coordinates[1],
    }));
    this.taxonomy = data.industries;
    this.sources = data.sources;
    this.site = data.site;
    this.areas = data.areas;
    this.parkIds = data.order.parks;
    this.groupIds = this.taxonomy.groups.map(({ id }) => id);
    this.bayLabels = data.bayLabels;
    this.layerIds = data.order.layers;
    this.showable = ['platforms', ...this.layerIds];
    this.places = new Set([...this.stops.map(({ id }) => id), ...data.bodies]);
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

  /** The places of transport with the metro stations. */
  get stops(): readonly Stop[] {
    return [...this.transport, ...this.metro];
  }

  /** The date of the evidence. */
  get asOf(): string {
    return this.sources.asOf;
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
  carriers(industry: string): readonly TermCarrier[] {
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
    return this.groupIds.filter((group) => groups.has(group));
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

function carriersOf(parks: readonly Park[]): ReadonlyMap<string, readonly TermCarrier[]> {
  const carriers = new Map<string, TermCarrier[]>();
  for (const park of parks) {
    for (const use of park.industries) {
      for (const industry of use.industries) {
        carriers.set(industry, [...(carriers.get(industry) ?? []), { park: park.id, use }]);
      }
    }
  }
  return carriers;
}

/** The mark of data that a build has parsed by the contracts; another one where the contracts changed. */
export const CONTRACT = 'corridor-6';

/** What tells the data of one corridor, and of one plan of it, from all others. */
export interface CorridorKey {
  readonly id: string;
  readonly edition: string;
}

/** Why data that are marked as of one corridor are not those of another; undefined where they are. */
export function foreignFault(data: Partial<CorridorKey>, own: CorridorKey): string | undefined {
  const named = ({ id, edition }: Partial<CorridorKey>) => `${id} (${edition})`;
  return named(data) === named(own)
    ? undefined
    : `the data are of ${named(data)}, but this is the map of ${named(own)}`;
}

function isParsed(
  value: unknown,
): value is ParsedData & CorridorKey & { readonly contract: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'contract' in value &&
    value.contract === CONTRACT
  );
}

/**
 * Reads the data as the page gets them. The build has parsed every file by its contract and marked the whole,
 * so that no reader waits for that again; a text that is cut off, foreign or of another build is refused with
 * a DataError, and so are the data of another corridor than `own`.
 */
export function readCorridor(text: string, own: CorridorKey): Corridor {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DataError('the data of the corridor are not JSON');
  }
  if (!isParsed(value)) throw new DataError(`the data of the corridor are not of ${CONTRACT}`);
  const fault = foreignFault(value, own);
  if (fault !== undefined) throw new DataError(fault);
  return new Corridor(value);
}
