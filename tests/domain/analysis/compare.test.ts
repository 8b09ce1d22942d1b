// Parks side by side: the same rows for all, the clause's own terms, and equality that admits what it cannot tell.
import { COMPARED } from '../../../src/domain/analysis/compared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareParks } from '../../../src/domain/analysis/compare';
import { COMPARE_ROWS, type CompareRow } from '../../../src/domain/analysis/comparison';
import { corridorFixture } from '../../fixtures/corridor';
import { naivelyCompared } from './naive-compare';

const real = corridorFixture();

function rowOf<K extends CompareRow['id']>(rows: readonly CompareRow[], id: K) {
  const row = rows.find((each): each is Extract<CompareRow, { id: K }> => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

describe('a comparison', () => {
  it('is what a naive reading says, for any two to five parks', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          real.parks.map(({ id }) => id),
          { minLength: COMPARED.fewest, maxLength: COMPARED.most },
        ),
        (ids) => {
          const rows = compareParks(real, ids);
          expect(rows.map(({ id }) => id)).toEqual(COMPARE_ROWS);
          const naive = naivelyCompared(real, ids);
          for (const { id, cells, allEqual } of rows) {
            expect(cells.map(({ park }) => park)).toEqual(ids);
            const expected = naive.get(id);
            expect(cells.map(({ facts }) => facts.map(({ key }) => key))).toEqual(expected?.keys);
            expect([id, allEqual]).toEqual([id, expected?.allEqual]);
            for (const { facts } of cells) {
              for (const { key, inAll, basis, lines, sources } of facts) {
                const everywhere = cells.every((cell) =>
                  cell.facts.some((fact) => fact.key === key),
                );
                expect(inAll).toBe(everywhere);
                const isCited = lines.length + sources.length > 0;
                expect(isCited || basis === 'derived').toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    ));

  it('of 高科技工业园 and 新技术试验区 shows what their clauses share', () => {
    const rows = compareParks(real, ['high-tech-industrial-park', 'new-tech-experimental-zone']);
    const focus = rowOf(rows, 'focus');
    expect(focus.allEqual).toBe(false);
    expect(focus.cells[0]?.facts).toMatchObject([
      { key: '新一代信息技术', lines: [265], basis: 'stated', inAll: false },
      { key: '生物医药', lines: [265], inAll: true },
      { key: '智能家电', lines: [265], inAll: false },
    ]);
    expect(focus.cells[1]?.facts).toMatchObject([
      { key: '家电电子', lines: [281], inAll: false },
      { key: '生物医药', lines: [281], inAll: true },
    ]);
    expect(rowOf(rows, 'segment')).toMatchObject({
      allEqual: true,
      cells: [{ state: 'none' }, { state: 'none' }],
    });
    const appliances = rowOf(rows, 'industries').cells.map(({ facts }) =>
      facts.find(({ key }) => key === 'smart-appliances'),
    );
    expect(appliances).toMatchObject([
      { basis: 'stated', inAll: true },
      { basis: 'derived', inAll: true },
    ]);
    expect(rowOf(rows, 'bays').allEqual).toBe(true);
    expect(rowOf(rows, 'platforms').cells.map(({ state }) => state)).toEqual(['known', 'none']);
  });

  it('says unknown of what no source tells of the unlocated park, and cannot call it equal', () => {
    const rows = compareParks(real, ['future-tech-park', 'shinan-software-park']);
    for (const id of ['bays', 'districts', 'airport', 'areas', 'operator', 'position'] as const) {
      const row = rowOf(rows, id);
      expect(row.cells[0]).toEqual({ park: 'future-tech-park', state: 'unknown', facts: [] });
      expect(row.allEqual).toBeNull();
    }
  });

  it('leaves out unknown ids and repeats, and refuses fewer than two or more than five', () => {
    const two = compareParks(real, ['future-tech-park', 'atlantis', 'shinan-software-park']);
    expect(two[0]?.cells).toHaveLength(2);
    const twice = ['future-tech-park', 'future-tech-park'];
    expect(() => compareParks(real, twice)).toThrow(/^1 known parks .* give 2 to 5\.$/);
    const all = real.parks.map(({ id }) => id);
    expect(() => compareParks(real, all)).toThrow(RangeError);
  });
});
