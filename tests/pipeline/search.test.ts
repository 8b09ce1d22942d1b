// Search words and mappings as the build makes them.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { searchEntries, taxonomy } from '../../src/domain/schema';
import { buildTaxonomy } from '../../src/pipeline/build/industries';
import { buildSearch, syllablesOf } from '../../src/pipeline/build/search';
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
  const names = (id: string) => entries.find((entry) => entry.id === id)?.zh ?? [];

  it('has one pinyin for each Chinese name, and no name twice', () => {
    for (const { zh, en, pinyin } of entries) {
      expect(pinyin).toHaveLength(zh.length);
      expect([new Set(zh).size, new Set(en).size]).toEqual([zh.length, en.length]);
    }
  });

  it('knows both names of the belt, and a term of it', () =>
    expect(names('marine-innovation-belt')).toEqual(
      expect.arrayContaining(['海洋科技创新及成果转化带', '海洋科技创新及成果孵化带', '电子信息']),
    ));

  it('knows a body by its name, its term, its aliases and its sites', () => {
    expect(names('sea-trial')).toEqual([
      '青岛海上综合试验场',
      '海上综合试验场',
      '青岛海上综合试验场（蓝谷陆上基地）',
    ]);
    expect(names('qnlm')).toEqual(expect.arrayContaining(['海洋国家实验室', '海洋试点国家实验室']));
  });

  it('knows the six places of transport by both of their names', () => {
    expect(entries.filter(({ kind }) => kind === 'transport')).toHaveLength(6);
    expect(names('airport')).toEqual(['青岛胶东国际机场', '胶东机场']);
  });

  it('finds an industry by the words of the lists and of the clauses', () =>
    expect(names('marine-biomedicine')).toEqual(['海洋生物医药', '海洋医药和生物制品']));
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
