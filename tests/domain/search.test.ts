// Search by Chinese, English, pinyin and initials, in the order people expect, whatever is typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/domain/search';
import { ENTRIES } from '../fixtures/domain/search-entries';

const search = buildSearch(ENTRIES);
/** Any code points, halves of pairs too; fast-check's own `binary` strings take seconds to prepare. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
});
const found = (query: string) => search.find(query).map(({ id }) => id);

describe('Chinese', () => {
  it('finds by one character', () => expect(found('硅')).toEqual(['blue-silicon-valley']));

  it('needs every character, in one name', () => {
    expect(found('软园')).toEqual(['shinan-software-park']);
    expect(found('软医')).toEqual([]);
  });

  it('puts neighbours before scattered characters', () =>
    expect(found('创新园')[0]).toBe('intl-innovation-park'));

  it('finds by both names of the belt, and tells the one that matched', () => {
    expect(search.find('孵化带')).toEqual([
      { kind: 'park', id: 'marine-innovation-belt', matched: '海洋科技创新及成果孵化带' },
    ]);
    expect(search.find('转化带')[0]?.matched).toBe('海洋科技创新及成果转化带');
  });

  it('finds words apart in different names of one place', () =>
    expect(found('蓝谷 海洋')).toEqual(['blue-silicon-valley']));

  it('reads full-width letters and mixed scripts', () => {
    expect(found('５Ｇ')).toEqual(['jiaozhou-bay-north']);
    expect(found('5g')).toEqual(['jiaozhou-bay-north']);
  });
});

describe('English', () => {
  it.each([
    ['silicon', 'blue-silicon-valley'],
    ['SHINAN soft', 'shinan-software-park'],
    ['software shinan', 'shinan-software-park'],
    ['hightech zone', 'jiaozhou-bay-north'],
    ['high-speed train', 'hsr-centre'],
  ])('finds %s', (query, id) => expect(found(query)[0]).toBe(id));

  it('forgives a slip in a long word or pinyin, where nothing else fits', () => {
    expect(found('biomedcine')).toContain('biomedicine');
    expect(found('sofware')).toEqual(['shinan-software-park']);
    expect(found('ruanjianyaun')).toEqual(['shinan-software-park']);
    expect(found('zzzzzz')).toEqual([]);
  });
});

describe('pinyin', () => {
  it.each([
    ['lanse guigu', 'blue-silicon-valley'],
    ['lanseguigu', 'blue-silicon-valley'],
    ['lan se gui gu', 'blue-silicon-valley'],
    ['LANSE GUI', 'blue-silicon-valley'],
    ['guigu', 'blue-silicon-valley'],
    ['ruanjianyuan', 'shinan-software-park'],
    ['ruanjian yuan', 'shinan-software-park'],
    ['lán gǔ', 'langu'],
    ['langu', 'langu'],
    ['lvse', 'green-economy'],
    ['lüse', 'green-economy'],
    ['luse', 'green-economy'],
    ['lsgg', 'blue-silicon-valley'],
    ['rjy', 'shinan-software-park'],
    ['snrjy', 'shinan-software-park'],
    ['gslc', 'hsr-centre'],
  ])('finds %s', (query, id) => expect(found(query)).toContain(id));

  it('tells the Chinese name that was meant', () =>
    expect(search.find('guigu')[0]?.matched).toBe('蓝色硅谷核心区'));

  it('does not match from the middle of a syllable', () => expect(found('uan')).toEqual([]));
});

describe('the order', () => {
  const parksFound = (query: string, ...zh: readonly string[]) =>
    buildSearch(zh.map((name) => ({ kind: 'park', id: name, zh: [name], en: [], pinyin: [] })))
      .find(query)
      .map(({ id }) => id);

  it('puts characters side by side before the same ones apart, whatever comes first', () => {
    expect(parksFound('装备海洋', '备海装洋', '海洋装备')).toEqual(['海洋装备', '备海装洋']);
    expect(parksFound('海洋', '海上洋', '东海洋')).toEqual(['东海洋', '海上洋']);
  });

  it('puts the whole query inside a name before its parts, across kinds', () => {
    const names = [
      { kind: 'park', id: 'apart', zh: ['新意创业园'], en: [], pinyin: [] },
      { kind: 'industry', id: 'whole', zh: ['国际创新园'], en: [], pinyin: [] },
    ] as const;
    const ids = buildSearch(
      names.map((name) => ({ ...name, zh: [...name.zh], en: [], pinyin: [] })),
    )
      .find('创新园')
      .map(({ id }) => id);
    expect(ids).toEqual(['whole', 'apart']);
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

describe('anything typed', () => {
  it.each(['', '   ', '《》', '🦪', '\u0000', '\ud800', '__proto__', 'constructor', '%E0%A4%A'])(
    'is answered: %j',
    (query) => expect(found(query)).toEqual([]),
  );

  it('is answered soon when it is very long', () => {
    const start = performance.now();
    for (const text of ['a', '蓝', 'lan ', '蓝谷 ', 'lanse guigu ', '\u0301'])
      expect(Array.isArray(found(text.repeat(10_240)))).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('never throws, and finds an entry at most once', () =>
    fc.assert(
      fc.property(anyText, (query) => {
        const ids = found(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    ));

  it('finds every entry by each of its names', () => {
    for (const entry of ENTRIES)
      for (const name of [...entry.zh, ...entry.en, ...entry.pinyin])
        expect(found(name), name).toContain(entry.id);
  });
});
