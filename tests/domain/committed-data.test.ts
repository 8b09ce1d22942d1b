// The questions of the domain, asked of the committed data.
import { describe, expect, it } from 'vitest';
import { distancesFrom } from '../../src/domain/distance';
import { explainEmpty, facetCounts, isInPlan, NO_FILTER } from '../../src/domain/facets';
import { PARK_IDS } from '../fixtures/ids';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { searchEntries } from '../../src/domain/schema';
import { buildSearch } from '../../src/domain/search';
import { corridorFixture } from '../fixtures/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

const corridor = corridorFixture();
const entries = v.parse(
  searchEntries,
  JSON.parse(readFileSync(new URL('../../data/search.json', import.meta.url), 'utf8')),
);
const search = buildSearch({ variants: '', entries });

describe('the ten parks', () => {
  it('are all there, in corridor order', () => {
    expect(corridor.parks.map(({ id }) => id).sort()).toEqual([...PARK_IDS].sort());
    const orders = corridor.parks.map(({ order }) => order);
    expect(orders).toEqual(PARK_IDS.map((_, position) => position + 1));
  });

  it('each carry an industry, and each step to one says its basis', () => {
    for (const park of corridor.parks) {
      expect(corridor.groupsOf(park.id).length).toBeGreaterThan(0);
      for (const { term, industries } of park.industries)
        for (const industry of industries)
          expect(corridor.mapping(term.zh, industry), `${term.zh} → ${industry}`).toBeDefined();
    }
  });

  ofQingdao('are a distance from airport, port and rail where they are located', () => {
    for (const park of corridor.parks) {
      const ways = distancesFrom(corridor, park).map(({ way }) => way);
      expect(ways).toEqual(park.sites.length > 0 ? ['airport', 'port', 'rail'] : []);
    }
  });
});

describe('the eleven industries that no park names', () => {
  const absent = corridor.taxonomy.industries.filter(({ id }) => !isInPlan(corridor, id));

  ofQingdao('are the new energy vehicles and the ten of the future', () => {
    expect(absent.map(({ id, group }) => [id, group])).toEqual([
      ['new-energy-vehicles', 'equipment'],
      ...corridor.industriesOf('future').map(({ id }) => [id, 'future']),
    ]);
    expect(absent).toHaveLength(11);
  });

  it('count nothing, and are explained as not in the plan', () => {
    const counts = facetCounts(corridor, NO_FILTER);
    for (const { id } of absent) {
      expect(counts.industries.get(id)).toBe(0);
      const reason = explainEmpty(corridor, { ...NO_FILTER, industries: [id] });
      expect(reason?.notInPlan).toEqual([id]);
    }
  });
});

describe('search', () => {
  it('finds everything by each of its names and its pinyin, spaced or not', () => {
    for (const { kind, id, zh, en, pinyin } of entries)
      for (const name of [
        ...zh,
        ...en,
        ...pinyin,
        ...pinyin.map((text) => text.replaceAll(' ', '')),
      ])
        expect(
          search.find(name, 60).some((hit) => hit.kind === kind && hit.id === id),
          `${id} by ${name}`,
        ).toBe(true);
  });

  it.each([
    ['蓝色硅谷', 'blue-silicon-valley'],
    ['lanse guigu', 'blue-silicon-valley'],
    ['lsgg', 'blue-silicon-valley'],
    ['ruanjianyuan', 'shinan-software-park'],
    ['rjy', 'shinan-software-park'],
    ['孵化带', 'marine-innovation-belt'],
    ['转化带', 'marine-innovation-belt'],
    ['崂山国际创新园', 'intl-innovation-park'],
    ['国际创新园', 'intl-innovation-park'],
    ['jiaozhouwan', 'jiaozhou-bay'],
    ['新能源汽车', 'new-energy-vehicles'],
    ['dongche', 'rail-transit-demonstration-zone'],
    ['drone', 'jiaonan-new-tech-zone'],
    ['future', 'future-tech-park'],
    ['超级计算中心', 'nscc-qd'],
    ['海洋国家实验室', 'qnlm'],
    ['haiyang daxue', 'ouc'],
    ['中国气象科学研究院青岛分院', 'marine-met'],
    ['汽车产业新城', 'jimo-nev'],
    ['Ocean University', 'ouc'],
    ['胶东机场', 'airport'],
    ['hongdao station', 'hongdao-station'],
    ['qdz', 'qingdao-station'],
  ])('finds %s first as %s', (query, id) => expect(search.find(query)[0]?.id).toBe(id));
});
