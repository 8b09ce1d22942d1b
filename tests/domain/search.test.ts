// Search by Chinese, English, pinyin and initials, whatever is typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/domain/search';
import { ENTRIES } from '../fixtures/domain/search-entries';

const search = buildSearch({ variants: '', entries: ENTRIES });
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
      {
        kind: 'park',
        id: 'marine-innovation-belt',
        name: { zh: '海洋科技创新及成果转化带', en: expect.any(String) as string },
        matched: '海洋科技创新及成果孵化带',
      },
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
