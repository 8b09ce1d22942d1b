// What is committed is what the seeds give, byte for byte, and what they give is what the design asks for.
import { kinks, lineString } from '@turf/turf';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BAY_IDS, PARK_IDS } from '../fixtures/ids';
import { bayCollection, corridorCollection, parkCollection } from '../../src/domain/schema';
import { signedArea } from '../../src/pipeline/geometry/rings';
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

describe('the land', () => {
  it('is turned the way RFC 7946 asks for', () => {
    const rings = [...shores.fine.values()].flatMap(({ features }) =>
      features.map(({ geometry }) => geometry.coordinates[0] ?? []),
    );
    expect(rings.length).toBeGreaterThan(50);
    expect(rings.filter((ring) => signedArea(ring) <= 0)).toEqual([]);
  });
});
