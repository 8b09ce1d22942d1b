// The parks as files: what the filter leaves and no more, valid by RFC 7946, and the same facts in either file.
import { parse } from 'csv-parse/sync';
import { valid } from 'geojson-validation';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/domain/csv';
import { matchingParks, NO_FILTER } from '../../../../src/domain/facets';
import { LANGS, type Lang } from '../../../../src/domain/ids';
import { parkCollection } from '../../../../src/ui/export/parks/parks-map';
import { parkColumns, siteRows } from '../../../../src/ui/export/parks/parks-table';
import { corridorFixture } from '../../../fixtures/corridor';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const CORRIDOR = corridorFixture();
const LINK = 'https://map.example/?industry=biomedicine';
const DATE = new Date(2026, 2, 4);
const matching = matchingParks(CORRIDOR, { ...NO_FILTER, industries: ['biomedicine'] });
const FEW = CORRIDOR.parks.filter(({ id }) => matching.has(id));

function written(parks = CORRIDOR.parks, lang: Lang = 'en') {
  const text = csvOf(parkColumns(CORRIDOR, lang, LINK, DATE), siteRows(parks));
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return { rows, map: parkCollection(CORRIDOR, parks, lang, LINK, DATE) };
}

/** As a cell has it. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
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

  it('has the points of its sites, all of one type, and none where no source says', () => {
    for (const { id, geometry } of written().map.features) {
      const places = (CORRIDOR.park(String(id))?.sites ?? []).map(({ lon, lat }) => [lon, lat]);
      expect(geometry).toEqual(
        places.length === 0 ? null : { type: 'MultiPoint', coordinates: places },
      );
    }
  });

  ofQingdao.each(LANGS)('has properties of one type each, flat ones among them (%s)', (lang) => {
    const { features } = written([...CORRIDOR.parks].reverse(), lang).map;
    expect(features[0]?.geometry).not.toBeNull();
    const types = new Map<string, Set<string>>();
    for (const { properties } of features)
      for (const [name, value] of Object.entries(properties ?? {})) {
        const type = Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
        types.set(name, (types.get(name) ?? new Set()).add(type));
      }
    for (const [name, seen] of types) {
      expect([...seen].filter((type) => type !== 'null').length, name).toBe(1);
      expect([...seen], name).not.toContain('object');
      expect(seen.has('list') && seen.has('null'), name).toBe(false);
    }
    const belt = features.find(({ id }) => id === 'marine-innovation-belt')?.properties;
    const sites = CORRIDOR.park('marine-innovation-belt')?.sites ?? [];
    expect(belt).toMatchObject({
      bay: 'aoshan-bay; jiaozhou-bay',
      bay_en: 'Aoshan Bay; Jiaozhou Bay',
      bays: ['aoshan-bay', 'jiaozhou-bay'],
      plus_minus_km: Math.max(...sites.map(({ uncertaintyKm }) => uncertaintyKm)),
    });
    for (const { id, properties } of features)
      for (const [name, value] of Object.entries(properties ?? {}))
        if (Array.isArray(value))
          expect(Object.values(properties ?? {}), `${id} ${name}`).toContain(
            value.join('; ') || null,
          );
  });

  ofQingdao('says what state it shows, of which day and on what terms', () => {
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
      const others = Object.entries(row).filter(([name, cell]) => {
        if (!Object.hasOwn(properties, name)) return true;
        const value: unknown = properties[name];
        expect(cell, name).toBe(textOf(value));
        return false;
      });
      expect(others.map(([name]) => name)).toEqual(['lon', 'lat', 'link', 'date']);
    });
  });

  it('has a row for each site, with the numbers of that site', () => {
    const expected = CORRIDOR.parks.flatMap(({ id, sites }) =>
      sites.length === 0
        ? [[id, '', '', '', '']]
        : sites.map((site) => [
            id,
            site.id,
            ...[site.lon, site.lat, site.uncertaintyKm].map(String),
          ]),
    );
    const cells = written(CORRIDOR.parks, lang).rows.map((row) =>
      ['id', 'sites', 'lon', 'lat', 'plus_minus_km'].map((name) => row[name]),
    );
    expect(cells).toEqual(expected);
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

  ofQingdao('leaves the position empty where no source says, and cites sources for all', () => {
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
