// The order of what search finds: the best fit first, then what people look for first.
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/domain/schema';
import { buildSearch } from '../../src/domain/search';
import { ENTRIES } from '../fixtures/domain/search-entries';

const search = buildSearch({ variants: '', entries: ENTRIES });
const found = (query: string) => search.find(query).map(({ id }) => id);

describe('the order', () => {
  const named = (kind: SearchEntry['kind'], zh: string): SearchEntry => ({
    kind,
    id: zh,
    zh: [zh],
    en: [],
    pinyin: [],
  });
  const ordered = (query: string, entries: readonly SearchEntry[]) =>
    buildSearch({ variants: '', entries })
      .find(query)
      .map(({ id }) => id);

  it('puts characters side by side before the same ones apart', () => {
    const entries = [named('park', '备海装洋'), named('park', '海洋装备')];
    expect(ordered('装备海洋', entries)).toEqual(['海洋装备', '备海装洋']);
  });

  it('puts the whole query inside a name before its parts, across kinds', () => {
    const entries = [named('park', '新意创业园'), named('industry', '国际创新园')];
    expect(ordered('创新园', entries)).toEqual(['国际创新园', '新意创业园']);
  });

  it('leaves out what is only near while something fits', () => {
    const entries = [
      { ...named('park', '甲'), en: ['Laoshan'] },
      { ...named('park', '乙'), en: ['Laishan'] },
    ];
    expect(ordered('laoshan', entries)).toEqual(['甲']);
    expect(ordered('lavshan', entries)).toHaveLength(2);
  });

  it('puts an exact name first, then names of other kinds that hold it', () => {
    expect(found('胶州湾')).toEqual(['jiaozhou-bay', 'jiaozhou-bay-north']);
    expect(found('人工智能').slice(0, 2)).toEqual([
      'artificial-intelligence',
      'jiaozhou-bay-north',
    ]);
    expect(found('蓝谷').slice(0, 2)).toEqual(['langu', 'blue-silicon-valley']);
  });

  it('puts parks before platforms, bays and industries that fit as well', () => {
    const order = ['park', 'platform', 'bay', 'industry'];
    for (const query of ['bay', '海', 'haiyang', 'park', 'economy']) {
      const kinds = search.find(query).map(({ kind }) => order.indexOf(kind));
      expect(kinds.length).toBeGreaterThan(1);
      expect(kinds).toEqual([...kinds].sort((one, other) => one - other));
    }
  });

  it('gives as many as asked for', () => {
    expect(search.find('海', 2)).toHaveLength(2);
    expect(search.find('海', 0)).toEqual([]);
  });
});
