// What people type, asked of the committed index: other scripts, slips of the hand, everyday words, and the order found.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { foldWith } from '../../src/domain/fold';
import { searchIndex } from '../../src/domain/schema';
import { buildSearch } from '../../src/domain/search';
import { readNames } from '../../src/pipeline/data-set';

const index = v.parse(searchIndex, JSON.parse(readNames()));
const fold = foldWith(index.variants);
const search = buildSearch(index);
const hits = (query: string, limit = 1000) => search.find(query, limit);
const found = (query: string) => hits(query).map(({ kind, id }) => `${kind}/${id}`);

/** Every name with the entry that it is a name of. */
const NAMES = index.entries.flatMap((entry) =>
  [...entry.zh, ...entry.en].map((name) => ({ key: `${entry.kind}/${entry.id}`, name })),
);
const anyName = fc.constantFrom(...NAMES);
/** Each variant of a character. */
const VARIANTS = new Map<string, string[]>();
const pairs = Array.from(index.variants);
pairs.forEach((written, at) => {
  const plain = pairs[at + 1];
  if (at % 2 === 0 && plain) VARIANTS.set(plain, [...(VARIANTS.get(plain) ?? []), written]);
});

describe('other ways to write the same', () => {
  it('folds any text once and for all', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    ));

  it('finds every name by any variant of its characters', () =>
    fc.assert(
      fc.property(anyName, fc.nat(), ({ key, name }, seed) => {
        const written = Array.from(name, (character) => {
          const forms = VARIANTS.get(character) ?? [character];
          return forms[seed % forms.length];
        });
        expect(found(written.join(''))).toContain(key);
      }),
    ));

  it('finds every name with what nobody sees anywhere in it', () =>
    fc.assert(
      fc.property(
        anyName,
        fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u200e', '\u202e', '\u2060', '\ufeff'),
        fc.nat(),
        ({ key, name }, unseen, at) => {
          const place = at % (name.length + 1);
          expect(found(name.slice(0, place) + unseen + name.slice(place))).toContain(key);
          expect(found(Array.from(name).join(unseen))).toContain(key);
        },
      ),
    ));

  it.each([
    ['青島', 'park/science-and-technology-street'],
    ['嶗山', 'district/laoshan'],
    ['膠州灣', 'bay/jiaozhou-bay'],
    ['鰲山灣', 'bay/aoshan-bay'],
    ['医薬', 'industry/biomedicine'],
    ['発展', 'body/shipping-dev'],
    ['ＥＶ', 'industry/new-energy-vehicles'],
    ["qing'dao ruanjian", 'park/shinan-software-park'],
    ['qing’dao kejijie', 'park/science-and-technology-street'],
    ['hi-tech zone', 'park/jiaozhou-bay-north'],
    ['High–Tech Zone', 'park/jiaozhou-bay-north'],
  ])('finds %s', (query, key) => expect(found(query)).toContain(key));

  it('takes every word for "and" as the same', () => {
    const ways = ['与', '和', '及', '、', '以及', '＆', ' & ', '+', ' and '];
    const results = ways.map((way) => found(`海洋科技创新${way}成果转化带`));
    expect(results[0]?.[0]).toBe('park/marine-innovation-belt');
    for (const result of results) expect(result).toEqual(results[0]);
    const english = ['&', '+', 'and', ',', 'And'].map((way) =>
      found(`AI ${way} high-end equipment`),
    );
    expect(english[0]?.[0]).toBe('park/jiaozhou-bay-north');
    for (const result of english) expect(result).toEqual(english[0]);
  });

  it('takes nothing without a letter or digit for a query', () => {
    for (const query of ['', ' ', '！', '&', '+ + +', '\u200b', '（）', '🦪', '---'])
      expect(found(query)).toEqual([]);
  });
});

describe('two letters the other way round', () => {
  it.each([
    ['airprot', 'transport/airport'],
    ['shbiei', 'district/shibei'],
    ['laohsan', 'district/laoshan'],
    ['qigndao', 'park/science-and-technology-street'],
    ['biomedicnie', 'industry/biomedicine'],
    ['univeristy', 'body/ouc'],
    ['ruanjinayuan', 'park/shinan-software-park'],
  ])('finds %s', (query, key) => expect(found(query)).toContain(key));

  it('finds every name with any long word of it so', () => {
    const long = NAMES.filter(({ name }) => /[a-z]{5}/i.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.nat(), ({ key, name }, which, where) => {
        const words = [...name.matchAll(/[a-z]{5,}/gi)];
        const word = words[which % words.length];
        if (!word) return;
        const at = word.index + (where % (word[0].length - 1));
        const slipped = name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '');
        expect(found(slipped + name.slice(at + 2))).toContain(key);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what people type first', () => {
  it.each([
    ['marine', 'group/marine'],
    ['海洋', 'group/marine'],
    ['haiyang', 'group/marine'],
    ['Health', 'group/health'],
    ['市北', 'district/shibei'],
    ['shibei', 'district/shibei'],
    ['火车站', 'transport/qingdao-station'],
    ['高铁', 'transport/hongdao-station'],
    ['地铁', 'transport/qingdao-north-station'],
    ['metro', 'industry/rail-transit'],
    ['港口', 'transport/port-qianwan'],
    ['port', 'transport/port-qianwan'],
    ['EV', 'industry/new-energy-vehicles'],
    ['NEV', 'industry/new-energy-vehicles'],
    ['OUC', 'body/ouc'],
    ['海大', 'body/ouc'],
    ['西海岸', 'district/huangdao'],
    ['蓝谷快线', 'transport/metro-qiangushan'],
    ['11号线', 'transport/metro-aoshanwei'],
    ['line 11', 'transport/metro-zhangcun'],
    ['languxian', 'transport/metro-aoshanwei'],
    ['langukuaixian', 'transport/metro-aoshanwei'],
    ['西海岸快线', 'transport/metro-guzhenkou'],
    ['平度', 'body/pingdu-seed'],
  ])('%s finds %s', (query, key) => expect(found(query)).toContain(key));

  it('shows a group and a district first, with their parks', () => {
    expect(found('marine')[0]).toBe('group/marine');
    expect(found('health').slice(0, 6)).toContain('park/future-tech-park');
    expect(found('shibei').slice(0, 2)).toEqual([
      'district/shibei',
      'park/science-and-technology-street',
    ]);
  });

  it('lists parks and bays before stations for the city alone', () => {
    for (const query of ['Qingdao', '青岛', 'qingdao']) {
      const kinds = hits(query, 20).map(({ kind }) => kind);
      expect(kinds.slice(0, 13)).toEqual([
        ...Array<string>(10).fill('park'),
        ...Array<string>(3).fill('bay'),
      ]);
    }
  });

  it('puts the parks whose focus carries a word before those that name it lower down', () => {
    const parks = (query: string) =>
      hits(query)
        .filter(({ kind }) => kind === 'park')
        .map(({ id }) => id);
    // Only the first has it as a focus; the second has the very words as a segment.
    expect(parks('轨道交通装备')).toEqual([
      'rail-transit-demonstration-zone',
      'jiaozhou-bay-north',
    ]);
    expect(parks('biomedicine').at(-1)).toBe('blue-silicon-valley');
    expect(parks('智能制造').at(-1)).toBe('jiaozhou-bay-north');
  });
});
