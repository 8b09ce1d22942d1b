// What the map draws, as GeoJSON, from the corridor's data: pure, and shared by every renderer.
import type { Feature, FeatureCollection, Geometry, LineString, Polygon } from 'geojson';
import type { GroupId, ParkId } from '../domain/ids';
import type {
  AreaCollection,
  Bay,
  Bilingual,
  CorridorCollection,
  Park,
  Platform,
  Stop,
  StringLevels,
} from '../domain/schema';
import type { BayLabels } from './bay-labels';
import { graticule } from './graticule';
import { boundsOf, type Bounds } from './mercator';
import { pearlsOf, spreadPearls, SPREAD_ZOOMS, type Pearl } from './pearls';
import type { Pixel } from './mercator';

/** The part of the corridor that a map needs. */
export interface SceneInput {
  readonly parks: readonly Park[];
  readonly bays: readonly { readonly properties: Bay; readonly geometry: Geometry }[];
  readonly bayLabels: BayLabels;
  readonly corridor: CorridorCollection;
  /** The string from nearer by. */
  readonly levels: StringLevels;
  readonly areas: AreaCollection;
  readonly platforms: readonly Platform[];
  readonly transport: readonly Stop[];
  readonly districts: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly lon: number;
    readonly lat: number;
  }[];
  /** Where the reader stands; null where that is not known. */
  readonly here?: HerePoint | null;
  groupsOf(park: ParkId): readonly GroupId[];
}

/** A place with its name, in WGS84 degrees. */
export interface HerePoint {
  readonly name: Bilingual;
  readonly lon: number;
  readonly lat: number;
}

/** A line that belongs to one park, in degrees. */
export interface ParkLine {
  readonly park: ParkId;
  readonly coordinates: readonly (readonly number[])[];
}

/** The string as it is seen from a whole zoom on, and the ties that end on it. */
export interface Level {
  readonly zoom: number;
  readonly string: ParkLine['coordinates'];
  readonly ties: readonly ParkLine[];
}

export interface Scene {
  readonly pearls: readonly Pearl[];
  /** Pixel offsets of the pearls, one list for each of `SPREAD_ZOOMS`. */
  readonly spreads: readonly (readonly Pixel[])[];
  readonly bays: readonly Bay[];
  readonly bayLabels: BayLabels;
  readonly bayBounds: ReadonlyMap<string, Bounds>;
  /** Around the area of each park that has one. */
  readonly areaBounds: ReadonlyMap<string, Bounds>;
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly transport: readonly Stop[];
  readonly districts: SceneInput['districts'];
  readonly here: HerePoint | null;
  /** Around the whole string and every pearl. */
  readonly bounds: Bounds;
  /** The farthest first. */
  readonly levels: readonly [Level, ...Level[]];
  readonly threads: readonly ParkLine[];
  readonly sources: SceneSources;
}

export interface SceneSources {
  readonly graticule: FeatureCollection<LineString>;
  readonly bays: FeatureCollection;
  /** What parks cover, where that is known. */
  readonly areas: FeatureCollection<Polygon>;
}

/** What of the string is seen at a zoom. */
export const levelAt = ({ levels }: Pick<Scene, 'levels'>, zoom: number): Level =>
  levels.findLast((level) => level.zoom <= zoom) ?? levels[0];

const collection = <G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> => ({
  type: 'FeatureCollection',
  features,
});

/** The sites of one park, joined in the order given. */
function threadsOf(pearls: readonly Pearl[]): ParkLine[] {
  const beads = new Map<ParkId, number[][]>();
  for (const { bead, park, site } of pearls) {
    if (bead) beads.set(park, [...(beads.get(park) ?? []), [site.lon, site.lat]]);
  }
  return [...beads].map(([park, coordinates]) => ({ park, coordinates }));
}

/** What stands beside the mark of the reader's own place. */
export const HERE: Bilingual = { zh: '您在这里', en: 'You are here' };

/** Around all pieces of each park's area. */
function areaBoundsOf({ features }: AreaCollection): ReadonlyMap<string, Bounds> {
  const vertices = new Map<string, (readonly [number, number])[]>();
  for (const { properties, geometry } of features) {
    const known = vertices.get(properties.park) ?? [];
    vertices.set(properties.park, [...known, ...verticesOf(geometry)]);
  }
  return new Map([...vertices].map(([park, around]) => [park, boundsOf(around)]));
}

/** Everything the map draws. Pearls stand in corridor order; a park without a site has none. */
export function buildScene(input: SceneInput): Scene {
  const pearls = pearlsOf(input.parks, (park) => input.groupsOf(park));
  const lines = input.corridor.features;
  const string =
    lines.find((line) => line.properties.kind === 'string')?.geometry.coordinates ?? [];
  const tiesTo = (feet: StringLevels[number]['feet']): ParkLine[] =>
    lines.flatMap(({ properties, geometry: { coordinates } }) => {
      if (properties.kind !== 'tie') return [];
      const foot = feet[properties.site];
      return [
        {
          park: properties.park,
          coordinates: foot ? [...coordinates.slice(0, -1), foot] : coordinates,
        },
      ];
    });
  const threads = threadsOf(pearls);
  return {
    pearls,
    levels: [
      { zoom: 0, string, ties: tiesTo({}) },
      ...input.levels.map(({ zoom, line, feet }) => ({ zoom, string: line, ties: tiesTo(feet) })),
    ],
    threads,
    spreads: SPREAD_ZOOMS.map((zoom) => spreadPearls(pearls, zoom)),
    bays: input.bays.map((bay) => bay.properties),
    bayLabels: input.bayLabels,
    bayBounds: new Map(
      input.bays.map((bay) => [bay.properties.id, boundsOf(verticesOf(bay.geometry))]),
    ),
    areaBounds: areaBoundsOf(input.areas),
    platforms: new Map(input.platforms.map((platform) => [platform.id, platform])),
    transport: input.transport,
    districts: input.districts,
    here: input.here ?? null,
    bounds: boundsOf([
      ...string,
      ...pearls.map(({ site }): [number, number] => [site.lon, site.lat]),
    ]),
    sources: {
      graticule: collection(graticule()),
      bays: collection(
        input.bays.map(({ properties, geometry }) => ({
          type: 'Feature',
          properties: { id: properties.id },
          geometry,
        })),
      ),
      areas: collection(
        input.areas.features.map(({ properties: { park }, geometry }) => ({
          type: 'Feature',
          properties: { park },
          geometry,
        })),
      ),
    },
  };
}

function* verticesOf(geometry: Geometry): Generator<readonly [number, number]> {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) yield* verticesOf(part);
    return;
  }
  yield* flatten(geometry.coordinates);
}

type Nested = number | readonly Nested[];

function* flatten(nested: Nested): Generator<readonly [number, number]> {
  if (typeof nested === 'number') return;
  const [x, y] = nested;
  if (typeof x === 'number' && typeof y === 'number') yield [x, y];
  else for (const inner of nested) yield* flatten(inner);
}
