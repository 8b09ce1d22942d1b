// The tables say what the data say: row by row for the files there are, and for those to come by fixtures.
import { describe, expect, it } from 'vitest';
import { plainRuns } from '../../../src/domain/line-runs';
import { bodies } from '../../../src/pipeline/publish/tables/bodies';
import { conflicts, indicators } from '../../../src/pipeline/publish/tables/plan';
import { BODIES, CONFLICTS, INDICATORS, LAYER } from '../../fixtures/bodies';
import { corridorFixture } from '../../fixtures/corridor';
import { planFixture } from '../../fixtures/plan';
import { readPublished } from '../../../src/pipeline/published-files';
import { readCsv, type Row } from './read-csv';
import { ofQingdao } from '../../fixtures/of-qingdao';

const corridor = corridorFixture();
const files = readPublished();
const table = (name: string): readonly Row[] =>
  readCsv(Buffer.from(files.get(`csv/${name}.csv`) ?? []).toString('utf8'));

describe('parks.csv', () => {
  const rows = table('parks');
  ofQingdao(
    'has a row for each site, and one without a position for the park that is not located',
    () => {
      const expected = corridor.parks.flatMap(({ id, sites }) =>
        sites.length === 0
          ? [[id, '', '', '']]
          : sites.map(({ lon, lat, uncertaintyKm }) => [
              id,
              String(lon),
              String(lat),
              String(uncertaintyKm),
            ]),
      );
      expect(rows.map((row) => [row.id, row.lon, row.lat, row.uncertainty_km])).toEqual(expected);
      expect(rows.filter(({ lon }) => lon === '').map(({ id }) => id)).toEqual([
        'future-tech-park',
      ]);
    },
  );

  ofQingdao('names parks, bays and lines as the data do', () => {
    for (const row of rows) {
      const park = corridor.park(row.id ?? '');
      expect([row.name_zh, row.name_en]).toEqual([park?.name.zh, park?.name.en]);
      expect(row.bays).toBe(park?.bays.map(({ bay }) => bay).join(' '));
      expect(row.lines).toBe(plainRuns([...(park?.listedAt ?? []), ...(park?.clause.lines ?? [])]));
    }
  });

  ofQingdao('names sources that there are, in their order', () => {
    const known = new Set(table('sources').map(({ id }) => id));
    const used = rows.flatMap((row) => row.sources?.split(' ').filter(Boolean) ?? []);
    expect(used.filter((key) => !known.has(key))).toEqual([]);
    for (const { sources = '' } of rows) {
      const numbers = [...sources.matchAll(/S(\d+)/g)].map(([, number]) => Number(number));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
    expect(used.length).toBeGreaterThan(rows.length);
  });
});

describe('the other tables', () => {
  it('have a row for each term of each park', () => {
    const expected = corridor.parks.flatMap(({ id, industries }) =>
      industries.map((use) => [id, use.term.zh, use.role, use.industries.join(' '), use.basis]),
    );
    const rows = table('industries');
    expect(rows.map((r) => [r.park, r.term_zh, r.role, r.industries, r.basis])).toEqual(expected);
  });

  it.each([
    ['bays', corridor.bays.map(({ properties }) => properties.id)],
    ['platforms', corridor.platforms.map(({ id }) => id)],
    ['transport', corridor.transport.map(({ id }) => id)],
    ['districts', corridor.districts.map(({ id }) => id)],
  ])('%s.csv has a row for each of them', (name, ids) =>
    expect(table(name).map(({ id }) => id)).toEqual(ids),
  );

  it('have every source, those that only the rest of the plan cites too', () => {
    const ids = planFixture().sources.map(({ id }) => id);
    expect(
      table('sources')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  ofQingdao('have positions in degrees of Qingdao, and sizes as numbers', () => {
    const placed = ['parks', 'bays', 'platforms', 'transport', 'districts'].flatMap(table);
    const lons = placed
      .map(({ lon }) => lon)
      .filter((lon) => lon !== '')
      .map(Number);
    expect(lons.length).toBeGreaterThan(30);
    expect(lons.filter((lon) => !(lon > 119 && lon < 122))).toEqual([]);
    expect(table('bays').map((row) => Number(row.computed_km2))).toEqual([151.4, 341.8, 85.7]);
  });
});

describe('tables of files to come', () => {
  it('have a row for each campus, and one for what is not located', () => {
    const { csv, rows } = bodies(LAYER).write(BODIES);
    const read = readCsv(csv);
    expect(rows).toBe(3);
    expect(read.map((row) => [row.id, row.site, row.lon])).toEqual([
      ['two', 'a', '120.1'],
      ['two', 'b', '120.2'],
      ['none', '', ''],
    ]);
    expect(read[0]).toMatchObject({
      sources: 'S2 S9 S10',
      lines: '300-301',
      areas_en: '2 km² (campus)',
    });
  });

  it('keep what the plan says beside its number, and leave the unknown empty', () => {
    const [row] = readCsv(indicators.write(INDICATORS).csv);
    expect(row).toMatchObject({
      target_as_stated: '3左右',
      target: '3',
      target_is_approximate: 'true',
      baseline: '',
      baseline_is_approximate: '',
      outcome: '',
    });
  });

  it('have a row for each statement, none of which is run', () => {
    const read = readCsv(conflicts.write(CONFLICTS).csv);
    expect(read.map((row) => [row.id, row.about, row.value_zh, row.year])).toEqual([
      ['area', 'bay:jiaozhou-bay', '365', ''],
      ['area', 'bay:jiaozhou-bay', "'-1", '2006'],
    ]);
  });

  it('refuse what breaks its contract', () =>
    expect(() => bodies(LAYER).write({ type: 'FeatureCollection', features: [{}] })).toThrow());
});
