// The seeds by themselves: every row has a source, every id it names exists, every term has its industries.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/ids';
import { GROUP_IDS, PARK_IDS } from '../fixtures/ids';
import { readSeeds } from './read-seeds';

const seeds = readSeeds();

const unique = (values: readonly string[]) => [...new Set(values)];
const sorted = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

/** Every list under the given key, anywhere in the seeds. */
function listsUnder(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== key || !Array.isArray(inner)) return listsUnder(key, inner);
    const found: unknown[] = inner;
    return found;
  });
}

describe('every seed row', () => {
  it('has a source of its own kind', () => {
    const bare = [
      ...seeds.parks.flatMap((park) => [...park.aliases, ...park.platforms]),
      ...seeds.platforms.flatMap((platform) => platform.aliases),
    ].filter((row) => row.lines.length + row.sources.length === 0);
    const unexplained = seeds.industries.filter((row) => row.lists.length === 0 && !row.source);
    expect([...bare, ...unexplained]).toEqual([]);
  });

  it('cites sources that are listed, and each listed source is cited', () => {
    const cited = unique(listsUnder('sources', { ...seeds, sources: [] }).map(String));
    expect(cited.sort()).toEqual(seeds.sources.map((row) => row.id).sort());
  });

  it('cites lines that the plan has', () => {
    const lines = ['lines', 'listedAt'].flatMap((key) => listsUnder(key, seeds).map(Number));
    expect(lines.filter((line) => line > seeds.document.lineCount)).toEqual([]);
    expect(lines.length).toBeGreaterThan(200);
  });

  it.each([
    ['districts', seeds.districts],
    ['platforms', seeds.platforms],
    ['transport', seeds.transport],
    ['industries', seeds.industries],
    ['lists', seeds.lists],
    ['sources', seeds.sources],
  ])('of %s has an id of its own', (_, rows: readonly { id: string }[]) => {
    const ids = rows.map((row) => row.id);
    expect(unique(ids)).toEqual(ids);
  });

  it('names districts and platforms that exist', () => {
    const named = [
      ...seeds.places.flatMap((park) => park.districts),
      ...seeds.platforms.flatMap((platform) => platform.district ?? []),
      ...seeds.transport.map((row) => row.district),
    ];
    const districts = seeds.districts.map((row) => row.id);
    expect(named.filter((id) => !districts.includes(id))).toEqual([]);
    const served = unique(
      seeds.parks.flatMap((park) => park.platforms.map((row) => row.platform)),
    );
    expect(served.sort()).toEqual(seeds.platforms.map((row) => row.id).sort());
  });
});

describe('the ten parks', () => {
  it("stand in the plan's order in both files", () => {
    expect(seeds.parks.map((park) => park.id)).toEqual(PARK_IDS);
    expect(seeds.places.map((park) => park.id)).toEqual(PARK_IDS);
  });

  it('are located but for one, and the belt has its three sites, north-most first', () => {
    const places = new Map(seeds.places.map((park) => [park.id, park.sites]));
    const counts = PARK_IDS.map((id) => places.get(id)?.length);
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 3, 1]);
    const belt = (places.get('marine-innovation-belt') ?? []).map((site) => site.lat);
    expect(belt).toEqual([...belt].sort((a, b) => b - a));
  });

  it('share one position with a platform that is the same place', () => {
    const sites = new Map(seeds.places.flatMap((park) => park.sites).map((s) => [s.id, s]));
    const shared = seeds.platforms.filter((platform) => sites.has(platform.id));
    expect(shared.map((platform) => platform.id)).toEqual([
      'intl-innovation-park',
      'licang-academicians',
      'langu',
    ]);
    for (const platform of shared) expect(platform.site).toEqual(sites.get(platform.id));
  });
});

describe('the groups', () => {
  it('stand in ring order and have a letter each in each language', () => {
    expect(seeds.groups.map((group) => group.id)).toEqual(GROUP_IDS);
    for (const lang of LANGS) {
      const letters = seeds.groups.map((group) => group.letter[lang]);
      expect(unique(letters)).toEqual(letters);
      expect(letters.filter((letter) => !/^.$/u.test(letter))).toEqual([]);
    }
  });
});

describe('the mappings', () => {
  const terms = seeds.parks.flatMap((park) => park.terms);
  const industries = new Map(seeds.industries.map((row) => [row.id, row.name.zh]));

  it('have one row for each term, with all the lines it stands on', () => {
    const rows = seeds.mappings.map((row) => ({ term: row.term, lines: row.lines }));
    const wanted = unique(terms.map((term) => term.zh)).map((zh) => ({
      term: zh,
      lines: sorted(terms.filter((term) => term.zh === zh).flatMap((term) => term.lines)),
    }));
    const byTerm = (a: { term: string }, b: { term: string }) => (a.term < b.term ? -1 : 1);
    expect(rows.sort(byTerm)).toEqual(wanted.sort(byTerm));
  });

  it('say why unless the industry has the very name of the term', () => {
    const wrong = seeds.mappings.filter(({ term, industries: ids, method }) => {
      const named = ids.every((id) => industries.get(id) === term);
      return named === (method !== undefined) || ids.some((id) => !industries.has(id));
    });
    expect(wrong).toEqual([]);
  });

  it('leave out only new-energy vehicles and the ten future industries', () => {
    const used = new Set(seeds.mappings.flatMap((row) => row.industries));
    const absent = seeds.industries.filter((row) => !used.has(row.id));
    const future = seeds.industries.filter((row) => row.group === 'future');
    expect(future).toHaveLength(10);
    expect(absent.map((row) => row.id)).toEqual([
      'new-energy-vehicles',
      ...future.map((row) => row.id),
    ]);
  });
});
