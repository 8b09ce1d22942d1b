// What is committed is what the seeds give, byte for byte, and what they give is what the design asks for.
import { SHORE_ACCURACY_KM } from '#corridor';
import { booleanPointInPolygon, kinks, lineString } from '@turf/turf';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BAY_IDS, PARK_IDS } from '../fixtures/ids';
import {
  bayCollection,
  corridorCollection,
  parkCollection,
  stringLevels,
} from '../../src/domain/schema';
import { distanceToLine, localPlane, type PlanePoint } from '../../src/pipeline/geometry/plane';
import { signedArea } from '../../src/pipeline/geometry/rings';
import { evenly } from '../../src/pipeline/geometry/string';
import { LAYERS } from '../fixtures/layers';
import { differences, outputOf } from '../../src/pipeline/output';
import { REPOSITORY } from '../tools/repository';
import { buildRealSeeds, realSeeds, realShores } from './real-seeds';

const shores = realShores();
const built = realSeeds();

function parsed<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  return v.parse(schema, JSON.parse(built.files.get(path) ?? ''));
}
const parks = parsed('parks.geojson', parkCollection).features;
const bays = parsed('bays.geojson', bayCollection).features;
const corridor = parsed('corridor.geojson', corridorCollection).features;
const [string, ...ties] = corridor;

describe('the committed files', () => {
  it('are what the seeds give', async () => {
    const output = await outputOf(built, `${REPOSITORY}src`);
    expect(
      [...output.files.keys()].filter((path) => path.startsWith('public/fonts/')),
    ).toHaveLength(2);
    expect(differences(REPOSITORY, output)).toEqual([]);
  }, 60_000);

  it('come out the same each time', () => {
    const again = buildRealSeeds();
    expect([...again.published]).toEqual([...built.published]);
  }, 90_000);
});

describe('the published layers', () => {
  it('give the map what was built, in its order, and none of what is beside it', () => {
    for (const [path, layer] of LAYERS) {
      const published: unknown = JSON.parse(String(built.published.get(path)));
      expect(layer.original(published), path).toEqual(JSON.parse(built.files.get(path) ?? ''));
    }
    expect([...LAYERS.keys()].sort()).toEqual(
      [...built.files.keys()].filter((path) => path.endsWith('.geojson')).sort(),
    );
  });
});

describe('the bays', () => {
  it('have the areas their mouth lines give', () => {
    const areas = bays.map(({ id, properties }) => [id, properties.computedKm2]);
    expect(areas).toEqual([
      ['aoshan-bay', 151.4],
      ['jiaozhou-bay', 341.8],
      ['lingshan-bay', 85.7],
    ]);
    expect(bays.map(({ id }) => id)).toEqual(BAY_IDS);
  });

  it('are small enough to send with the page', () =>
    expect(built.files.get('bays.geojson')?.length).toBeLessThanOrEqual(18_000));
});

describe('the parks', () => {
  it('are all ten, in corridor order', () => {
    expect(parks.map(({ properties }) => properties.order)).toEqual(PARK_IDS.map((_, i) => i + 1));
    expect(parks.map(({ id }) => id)).toEqual([
      'blue-silicon-valley',
      'marine-innovation-belt',
      'high-tech-industrial-park',
      'shinan-software-park',
      'science-and-technology-street',
      'rail-transit-demonstration-zone',
      'jiaozhou-bay-north',
      'new-tech-experimental-zone',
      'jiaonan-new-tech-zone',
      'future-tech-park',
    ]);
  });

  it('are on the bays a source or the nearest shore gives', () => {
    const relations = parks.map(({ id, properties }) => [
      id,
      properties.bays.map(({ bay, basis }) => `${bay} ${basis}`).join(', '),
    ]);
    expect(Object.fromEntries(relations)).toEqual({
      'blue-silicon-valley': 'aoshan-bay sourced',
      'marine-innovation-belt': 'aoshan-bay sourced, jiaozhou-bay sourced',
      'high-tech-industrial-park': 'jiaozhou-bay sourced',
      'shinan-software-park': 'jiaozhou-bay sourced',
      'science-and-technology-street': 'jiaozhou-bay sourced',
      'rail-transit-demonstration-zone': 'jiaozhou-bay sourced',
      'jiaozhou-bay-north': 'jiaozhou-bay sourced',
      'new-tech-experimental-zone': 'jiaozhou-bay sourced',
      'jiaonan-new-tech-zone': 'lingshan-bay derived',
      'future-tech-park': '',
    });
  });

  it('have a shape as they have sites', () => {
    const shapes = new Map(parks.map(({ id, geometry }) => [id, geometry?.type]));
    expect(shapes.get('future-tech-park')).toBeUndefined();
    expect(shapes.get('marine-innovation-belt')).toBe('MultiPoint');
    expect(shapes.get('blue-silicon-valley')).toBe('Point');
  });
});

describe('the string', () => {
  const line = string?.geometry.coordinates ?? [];

  it('runs from Aoshan Bay to beyond Guzhenkou without crossing itself', () => {
    expect(line[0]?.[0]).toBeCloseTo(120.857, 1);
    expect(line.at(-1)?.[1]).toBeCloseTo(35.68, 1);
    expect(kinks(lineString(line)).features).toEqual([]);
    expect(line.length).toBeLessThanOrEqual(400);
  });

  it('goes round Jiaozhou Bay and not across its mouth', () =>
    expect(line.some(([lon, lat]) => lon < 120.12 && lat > 36.1)).toBe(true));

  it('has one tie for each site, from the site to the string', () => {
    const sites = parks.flatMap(({ properties }) => properties.sites);
    const starts = new Map(ties.map(({ id, geometry }) => [id, geometry.coordinates[0]]));
    expect(ties).toHaveLength(sites.length);
    for (const { id, lon, lat } of sites) expect(starts.get(`tie-${id}`)).toEqual([lon, lat]);
  });
});

describe('the string from near by', () => {
  const levels = parsed('levels.json', stringLevels);
  const { toPlane, toPosition } = localPlane([120.4, 36]);
  const lines = [string?.geometry.coordinates ?? [], ...levels.map(({ line }) => line)].map(
    (line) => line.map(toPlane),
  );
  const [finest = []] = lines.slice(-1);
  const isLand = (at: PlanePoint): boolean =>
    booleanPointInPolygon(toPosition(at), built.land.shape);

  it('has levels that begin at whole zooms, as MapLibre asks for them, and do not cross themselves', () => {
    expect(levels.map(({ zoom }) => zoom)).toEqual([9, 10]);
    for (const { line } of levels) expect(kinks(lineString(line)).features).toEqual([]);
  });

  it('leaves the level before by no more than an inlet is deep that it follows', () => {
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      if (before === undefined) continue;
      const apart = evenly(line, 0.1).map((at) => distanceToLine(at, before).km);
      expect(Math.max(...apart)).toBeLessThan(0.85);
      apart.sort((a, b) => a - b);
      expect(apart[Math.floor(apart.length / 2)]).toBeLessThan(0.2);
    }
  });

  it('lies on the shore, but where an inlet is deep', () => {
    const shores = built.land.polygons.flatMap((rings) => rings.map((ring) => ring.map(toPlane)));
    const points = evenly(finest, 0.3);
    const isOnShore = (at: PlanePoint): boolean =>
      shores.some((shore) => distanceToLine(at, shore).km < SHORE_ACCURACY_KM);
    expect(points.filter(isOnShore).length / points.length).toBeGreaterThan(0.9);
    const farthest = evenly(lines[0] ?? [], 0.3);
    expect(farthest.filter(isOnShore).length / farthest.length).toBeLessThan(0.75);
  });

  it('has the foot of each tie on it', () => {
    for (const [i, { feet }] of levels.entries()) {
      expect(Object.keys(feet).map((site) => `tie-${site}`)).toEqual(ties.map(({ id }) => id));
      for (const foot of Object.values(feet))
        expect(distanceToLine(toPlane(foot), lines[i + 1] ?? []).km).toBeLessThan(0.02);
    }
  });

  it('has no tie that crosses water, but for what it leaves out of the shore itself', () => {
    for (const { id, geometry } of ties) {
      const foot = levels.at(-1)?.feet[id.slice('tie-'.length)];
      const [from = [0, 0]] = geometry.coordinates;
      const way = evenly([toPlane(from), toPlane(foot ?? from)], 0.05);
      const wetKm = way.filter((at) => !isLand(at)).length * 0.05;
      expect(wetKm, id).toBeLessThanOrEqual(0.4);
    }
  });
});

describe('the land', () => {
  it('is turned the way RFC 7946 asks for', () => {
    const rings = [...shores.fine.values()].flatMap(({ features }) =>
      features.map(({ geometry }) => geometry.coordinates[0] ?? []),
    );
    expect(rings.length).toBeGreaterThan(50);
    expect(rings.filter((ring) => signedArea(ring) <= 0)).toEqual([]);
  });
});
