// Search words and mappings as the build makes them.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { searchEntries, taxonomy, type NameRole } from '../../src/domain/schema';
import { buildTaxonomy } from '../../src/pipeline/build/industries';
import { buildSearch, syllablesOf } from '../../src/pipeline/build/search';
import { buildVariants } from '../../src/pipeline/build/variants';
import { Defects } from '../../src/pipeline/defects';
import { readSeeds } from '../../src/pipeline/seeds/read-seeds';
import { readSeedText } from './fixtures';

const seeds = readSeeds(readSeedText, new Defects('seeds'));
if (seeds === undefined) throw new Error('The seeds cannot be read.');

describe('pinyin', () => {
  it.each([
    ['胶州湾', 'jiao zhou wan'],
    ['绿色经济', 'lv se jing ji'],
    ['人工智能+高端装备制造', 'ren gong zhi neng gao duan zhuang bei zhi zao'],
    ['5G', '5g'],
    ['MEMS 热电芯片', 'mems re dian xin pian'],
  ])('of %s is %s', (text, syllables) => expect(syllablesOf(text)).toBe(syllables));
});

describe('search', () => {
  const entries = v.parse(searchEntries, buildSearch(seeds));
  const inRole = (id: string, wanted: NameRole) => {
    const { zh = [], roles } = entries.find((entry) => entry.id === id) ?? {};
    return zh.filter((_, position) => (roles?.zh[position] ?? 'name') === wanted);
  };
  const names = (id: string) => inRole(id, 'name');

  it('has one pinyin for each Chinese name, and no name twice', () => {
    for (const { zh, en, pinyin } of entries) {
      expect(pinyin).toHaveLength(zh.length);
      expect([new Set(zh).size, new Set(en).size]).toEqual([zh.length, en.length]);
    }
  });

  it('knows both names of the belt, a term of it, the group of that, and its districts', () => {
    const belt = 'marine-innovation-belt';
    expect(names(belt)).toEqual(
      expect.arrayContaining(['海洋科技创新及成果转化带', '海洋科技创新及成果孵化带']),
    );
    expect(inRole(belt, 'focus')).toEqual(expect.arrayContaining(['电子信息', '信息技术']));
    expect(inRole(belt, 'place')).toEqual(['李沧区', '李沧', '崂山区', '崂山', '即墨区', '即墨']);
  });

  it('gives every name a role where any is not the name itself', () => {
    for (const { zh, en, roles } of entries)
      if (roles) expect([roles.zh.length, roles.en.length]).toEqual([zh.length, en.length]);
  });

  it('has the districts in which a park lies, and the groups', () => {
    const ids = (kind: string) =>
      entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    expect(ids('group')).toEqual(seeds.groups.map(({ id }) => id));
    expect(ids('district')).toContain('shibei');
    expect(ids('district')).not.toContain('pingdu');
  });

  it('knows the words of the seeds by what they mean', () => {
    expect(inRole('airport', 'synonym')).toContain('机场');
    expect(inRole('hongdao-station', 'synonym')).toContain('火车站');
    expect(inRole('shinan-software-park', 'strength')).toContain('物联网');
  });

  it('knows a body by its name, its term, its aliases and its sites', () => {
    expect(names('sea-trial')).toEqual([
      '青岛海上综合试验场',
      '海上综合试验场',
      '青岛海上综合试验场（蓝谷陆上基地）',
    ]);
    expect(names('qnlm')).toEqual(expect.arrayContaining(['海洋国家实验室', '海洋试点国家实验室']));
  });

  it('knows the six places of transport by both of their names', () => {
    const metro = seeds.metro.stations.map(({ id }) => id);
    const others = entries.filter(({ kind, id }) => kind === 'transport' && !metro.includes(id));
    expect(others).toHaveLength(6);
    expect(names('airport')).toEqual(['青岛胶东国际机场', '胶东机场']);
  });

  it('knows a metro station by both names of its lines, and by what people call them', () => {
    expect(names('metro-aoshanwei')).toEqual(['地铁鳌山卫站']);
    expect(inRole('metro-aoshanwei', 'place')).toEqual(['11号线', '蓝谷快线', '蓝谷线']);
    expect(inRole('metro-zhangcun', 'place')).toEqual(['4号线', '11号线', '蓝谷快线', '蓝谷线']);
  });

  it('finds an industry by the words of the lists and of the clauses', () =>
    expect(names('marine-biomedicine')).toEqual(['海洋生物医药', '海洋医药和生物制品']));
});

describe('variants', () => {
  const entries = buildSearch(seeds);
  const variants = buildVariants(entries);
  it.each([
    ['島', '岛'],
    ['嶗', '崂'],
    ['灣', '湾'],
    ['発', '发'],
    ['髮', '发'],
    ['臺', '台'],
  ])('take %s for %s', (written, plain) => expect(variants[written]).toBe(plain));

  it('are only of characters that the names have, and never of another variant', () => {
    const own = new Set(entries.flatMap(({ zh }) => Array.from(zh.join(''))));
    for (const plain of Object.values(variants)) {
      expect(own).toContain(plain);
      expect(Object.hasOwn(variants, plain)).toBe(false);
    }
  });
});

describe('a mapping', () => {
  const { mappings } = v.parse(taxonomy, buildTaxonomy(seeds));
  it('is stated only where the term is the very name of the industry', () => {
    const bases = mappings
      .filter((row) => row.term === '海洋生物医药')
      .map(({ industry, basis }) => `${industry} ${basis}`);
    expect(bases).toEqual(['marine-biomedicine stated', 'biomedicine derived']);
  });
});
