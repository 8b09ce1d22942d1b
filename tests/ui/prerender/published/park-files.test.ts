// A park's file says all there is to say of it, and the index leads to each.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ADDRESS, inputAt, siteAt } from './stand-in';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const names = v.record(v.string(), v.object({ zh: v.string(), en: v.string() }));
const parkFile = v.object({
  self: v.string(),
  feature: v.object({ properties: v.object({ id: v.string() }) }),
  names: v.object({ bays: names, districts: names, platforms: names, industries: names }),
  clause: v.object({ lines: v.array(v.number()), listedAt: v.array(v.number()), map: v.string() }),
  sources: v.array(v.object({ id: v.string() })),
  licenses: v.pipe(v.array(v.unknown()), v.minLength(1)),
  citation: v.object({ zh: v.string(), en: v.string() }),
});
const index = v.object({ parks: v.array(v.object({ id: v.string(), self: v.string() })) });

const site = siteAt('');
const { corridor, parks } = inputAt('');
const { plan } = corridor.sources;
const read = (path: string): unknown => JSON.parse(site.get(path) ?? '');

describe('the files of the parks', () => {
  it('are led to by the index, in corridor order', () => {
    const listed = v.parse(index, read('api/parks/index.json')).parks;
    expect(listed.map(({ id }) => id)).toEqual(corridor.parks.map(({ id }) => id));
    for (const { id, self } of listed)
      expect(v.parse(parkFile, read(self)).self).toBe(`api/parks/${id}.json`);
  });

  it.each(parks)('$id has its feature as published, and what it refers to in words', (feature) => {
    const { id, bays, districts, platforms, industries } = feature.properties;
    const file = v.parse(parkFile, read(`api/parks/${id}.json`));
    expect(read(`api/parks/${id}.json`)).toMatchObject({ feature });
    const ids = (of: readonly string[]) => [...new Set(of)].sort();
    expect(Object.keys(file.names.bays).sort()).toEqual(ids(bays.map(({ bay }) => bay)));
    expect(Object.keys(file.names.districts).sort()).toEqual(ids(districts));
    expect(Object.keys(file.names.platforms).sort()).toEqual(
      ids(platforms.map((use) => use.platform)),
    );
    expect(Object.keys(file.names.industries).sort()).toEqual(
      ids(industries.flatMap((use) => use.industries)),
    );
    expect(file.clause).toMatchObject({
      lines: feature.properties.clause.lines,
      map: `?park=${id}`,
    });
  });

  it.each(parks)('$id brings every source that it names, and the plan', (feature) => {
    const { sources } = v.parse(parkFile, read(`api/parks/${feature.properties.id}.json`));
    const named = [...JSON.stringify(feature).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(
      ([, keys = '']) =>
        keys
          .split(',')
          .filter(Boolean)
          .map((key) => key.replaceAll('"', '')),
    );
    expect(new Set(sources.map(({ id }) => id))).toEqual(
      new Set([...(plan.source ? [plan.source] : []), ...named]),
    );
  });

  ofQingdao('have whole addresses once the site has one', () => {
    const text = siteAt(ADDRESS).get('api/parks/future-tech-park.json') ?? '';
    expect(v.parse(parkFile, JSON.parse(text))).toMatchObject({
      self: `${ADDRESS}/api/parks/future-tech-park.json`,
      clause: { map: `${ADDRESS}/?park=future-tech-park` },
    });
  });
});
