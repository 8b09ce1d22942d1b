// The parks as files: what the filter leaves and no more, valid by RFC 7946, and the same facts in either file.
import { parse } from 'csv-parse/sync';
import { valid } from 'geojson-validation';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/domain/csv';
import { matchingParks, NO_FILTER } from '../../../../src/domain/facets';
import { LANGS, type Lang } from '../../../../src/domain/ids';
import { parkCollection } from '../../../../src/ui/planning/parks/parks-map';
import { parkColumns } from '../../../../src/ui/planning/parks/parks-table';
import { corridorFixture } from '../../../fixtures/corridor';

const CORRIDOR = corridorFixture();
const LINK = 'https://map.example/?industry=biomedicine';
const DATE = new Date(2026, 2, 4);
const matching = matchingParks(CORRIDOR, { ...NO_FILTER, industries: ['biomedicine'] });
const FEW = CORRIDOR.parks.filter(({ id }) => matching.has(id));

function written(parks = CORRIDOR.parks, lang: Lang = 'en') {
  const text = csvOf(parkColumns(CORRIDOR, lang, LINK, DATE), parks);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return { rows, map: parkCollection(CORRIDOR, parks, lang, LINK, DATE) };
}

describe('the map file', () => {
  it.each([
    ['all parks', CORRIDOR.parks],
    ['some', FEW],
    ['none', []],
  ])('is valid by RFC 7946 with %s', (_, parks) => {
    const read: unknown = JSON.parse(JSON.stringify(written(parks).map));
    expect(valid(read, true)).toEqual([]);
  });

  it('has a point for one site, points for several, and none where no source says', () => {
    for (const { id, geometry } of written().map.features) {
      const sites = CORRIDOR.park(String(id))?.sites ?? [];
      const places = sites.map(({ lon, lat }) => [lon, lat]);
      expect(geometry).toEqual(
        places.length === 0
          ? null
          : places.length === 1
            ? { type: 'Point', coordinates: places[0] }
            : { type: 'MultiPoint', coordinates: places },
      );
    }
  });

  it('says what state it shows, of which day and on what terms', () => {
    const { link, date, licence } = written().map;
    expect({ link, date }).toEqual({ link: LINK, date: '2026-03-04' });
    expect(licence.join('\n')).toContain('facts only');
    expect(licence.join('\n')).toContain('GeoNames');
    // No shore and no font is in it.
    expect(licence.join('\n')).not.toMatch(/GSHHG|OpenStreetMap|OFL/);
  });
});

describe.each(LANGS)('the table (%s)', (lang) => {
  it('has the same parks and the same facts as the map file', () => {
    const { rows, map } = written(FEW, lang);
    expect(rows.map((row) => row['id'])).toEqual(map.features.map(({ id }) => id));
    rows.forEach((row, at) => {
      const properties = map.features[at]?.properties ?? {};
      for (const [name, value] of Object.entries(properties)) {
        const cell = Array.isArray(value) ? value.join('; ') : String(value ?? '');
        expect(row[name], name).toBe(cell);
      }
      const others = Object.keys(row).filter((name) => !Object.hasOwn(properties, name));
      expect(others).toEqual(['lon', 'lat', 'link', 'date']);
    });
  });

  it('sorts the industries of a park by whether its own words name them', () => {
    const { rows } = written(CORRIDOR.parks, lang);
    for (const row of rows) {
      const park = CORRIDOR.park(row['id'] ?? '');
      const steps = (park?.industries ?? []).flatMap(({ term, industries }) =>
        industries.map((id) => [id, CORRIDOR.mapping(term.zh, id)?.basis] as const),
      );
      const stated = new Set(steps.flatMap(([id, basis]) => (basis === 'stated' ? [id] : [])));
      const derived = new Set(steps.flatMap(([id]) => (stated.has(id) ? [] : [id])));
      const cellOf = (name: string) => (row[name] === '' ? [] : (row[name]?.split('; ') ?? []));
      expect(new Set(cellOf('industries_stated'))).toEqual(stated);
      expect(new Set(cellOf('industries_derived'))).toEqual(derived);
      expect(row['terms_focus_zh']).toBe(
        (park?.industries ?? [])
          .filter(({ role }) => role === 'focus')
          .map(({ term }) => term.zh)
          .join('; '),
      );
    }
  });

  it('leaves the position empty where no source says, and cites sources for all', () => {
    for (const row of written(CORRIDOR.parks, lang).rows) {
      const isLocated = (CORRIDOR.park(row['id'] ?? '')?.sites.length ?? 0) > 0;
      expect(row['is_located']).toBe(String(isLocated));
      for (const name of ['lon', 'lat', 'plus_minus_km', 'precision', 'confidence'])
        expect(row[name] !== '', name).toBe(isLocated);
      expect(row['sources']).toContain('青政办发');
      expect(row['lines']).toMatch(/^\d/);
    }
  });
});
