// The plan's own five lists of industries: each item, verbatim, is carried by an industry.
import { describe, expect, it } from 'vitest';
import { readSeeds } from './read-seeds';

const ITEMS = {
  'key-industries': ['海洋经济', '智能家电', '新一代信息技术', '新能源汽车', '轨道交通装备'],
  'emerging-industries': ['航空航天', '生物医药', '新能源新材料'],
  'technology-fields': [
    '新一代信息技术',
    '轨道交通装备',
    '智能家电',
    '新能源汽车',
    '新材料',
    '生物医药及医疗器械',
  ],
  'marine-fields': [
    '海洋医药和生物制品',
    '现代海洋渔业',
    '海洋高端装备',
    '海洋信息',
    '海洋新材料',
    '海水利用和海洋新能源',
  ],
  'future-industries': [
    '下一代显示',
    '软磁材料',
    '中子技术',
    '飞秒激光',
    '新型光存储技术',
    'MEMS 热电芯片',
    '脑科学技术',
    '氢能',
    '长寿科技',
    '植物瞬时表达',
  ],
};

const seeds = readSeeds();
const carried = seeds.industries.flatMap((industry) => industry.lists);

describe('the plan’s own lists', () => {
  it('are the five', () =>
    expect(seeds.lists.map((list) => list.id)).toEqual(Object.keys(ITEMS)));
  it.each(Object.entries(ITEMS))('%s is carried whole', (list, items) => {
    const found = new Set(carried.filter((row) => row.list === list).map((row) => row.zh));
    expect([...found].sort()).toEqual([...items].sort());
  });

  it.each(seeds.lists)('$id stands on the lines of its items', (list) => {
    const lines = carried.filter((row) => row.list === list.id).flatMap((row) => row.lines);
    expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(list.lines);
  });

  it('say the same English for the same words, as do the terms and the industries', () => {
    const names = seeds.industries.map((industry) => industry.name);
    const all = [...names, ...carried, ...seeds.parks.flatMap((park) => park.terms)];
    const english = new Map(all.map((row) => [row.zh, row.en]));
    expect(all.filter((row) => english.get(row.zh) !== row.en)).toEqual([]);
  });
});
