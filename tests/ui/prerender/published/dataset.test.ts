// The data set in the words of schema.org, as it stands in the page.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { LANGS } from '../../../../src/domain/ids';
import { datasetOf } from '../../../../src/ui/prerender/published/dataset';
import { ADDRESS, inputAt, siteAt } from './stand-in';

const graph = v.object({ '@graph': v.array(v.record(v.string(), v.unknown())) });
const { dataPackage, corridor } = inputAt('');

function nodesOf(page: string) {
  const [, text = ''] = /ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return v.parse(graph, JSON.parse(text))['@graph'];
}

describe.each(LANGS)('the data set (%s)', (lang) => {
  const page = siteAt('').get(lang === 'zh' ? 'data/index.html' : 'en/data/index.html') ?? '';
  const [dataset, ...places] = nodesOf(page);

  it('names its files, licences, plan, place and time', () => {
    expect(JSON.stringify(dataset?.['license'])).toContain('"name":"ODbL-1.0"');
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      dateModified: dataPackage.asOf,
      creditText: dataPackage.citation[lang],
      temporalCoverage: '2021/2025',
      isBasedOn: { '@type': 'Legislation', identifier: '青政办发〔2021〕11号' },
      distribution: dataPackage.resources.map(({ path, mediatype }) => ({
        '@type': 'DataDownload',
        contentUrl: `${lang === 'zh' ? '../' : '../../'}data/${path}`,
        encodingFormat: mediatype,
      })),
    });
  });

  it('covers a box with every site in it, latitude first', () => {
    const { spatialCoverage } = v.parse(
      v.object({ spatialCoverage: v.object({ geo: v.object({ box: v.string() }) }) }),
      dataset,
    );
    const [south = 0, west = 0, north = 0, east = 0] = spatialCoverage.geo.box
      .split(' ')
      .map(Number);
    const sites = corridor.parks.flatMap((park) => park.sites);
    const outside = sites.filter(
      ({ lon, lat }) => !(lon > west && lon < east && lat > south && lat < north),
    );
    expect(outside).toEqual([]);
    const shore = corridor.bays.flatMap(({ geometry }) =>
      [...JSON.stringify(geometry).matchAll(/\[(1\d\d\.?\d*),(3\d\.?\d*)\]/g)].map(
        ([, lon, lat]) => ({
          lon: Number(lon),
          lat: Number(lat),
        }),
      ),
    );
    expect(shore.length).toBeGreaterThan(100);
    expect(
      shore.filter(({ lon, lat }) => !(lon > west && lon < east && lat > south && lat < north)),
    ).toEqual([]);
    expect(south).toBeGreaterThan(35);
    expect(north).toBeLessThan(37);
  });

  it('has a place for each park, named in both languages, and a position where there is one', () => {
    expect(places.map(({ identifier }) => identifier)).toEqual(corridor.parks.map(({ id }) => id));
    expect(
      places.filter(({ geo }) => geo === undefined).map(({ identifier }) => identifier),
    ).toEqual(['future-tech-park']);
    expect(places[0]).toMatchObject({
      name: [
        { '@value': '蓝色硅谷核心区', '@language': 'zh-CN' },
        { '@value': 'Blue Silicon Valley Core Area', '@language': 'en' },
      ],
      geo: { '@type': 'GeoCoordinates', latitude: 36.3533, longitude: 120.6787 },
    });
    expect(places[1]?.['geo']).toHaveLength(3);
  });
});

it('has whole addresses once the site has one', () => {
  const text = JSON.stringify(datasetOf(inputAt(ADDRESS), 'en', '../../'));
  expect(text).toContain(`"${ADDRESS}/data/csv/parks.csv"`);
  expect(text).not.toContain('../');
});
