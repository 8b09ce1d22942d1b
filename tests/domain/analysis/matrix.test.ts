// The matrix against a naive count, and its real cells against the clauses.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../../src/domain/corridor';
import { MATRIX_ORDERS, matrixOf, type MatrixCell } from '../../../src/domain/analysis/matrix';
import { corridorFixture } from '../../fixtures/corridor';
import { smallCorridor } from '../../fixtures/domain/corridor';
import { anyCorridor } from './any-corridor';
import { naiveParks, naiveWeight } from './naive-weights';

function expectNaive(corridor: Corridor) {
  const { rows, columns, bays } = matrixOf(corridor);
  const { industries } = corridor.taxonomy;
  expect(rows.map(({ industry }) => industry.id)).toEqual(industries.map(({ id }) => id));
  expect(columns.map(({ park }) => park.id).sort()).toEqual(
    corridor.parks.map(({ id }) => id).sort(),
  );
  for (const { industry, cells, parks, parksByBay, isInPlan } of rows) {
    expect(parks).toBe(naiveParks(corridor, corridor.parks, industry.id));
    expect(isInPlan).toBe(parks > 0);
    expect(parksByBay.reduce((sum, bay) => sum + bay.parks, 0)).toBe(parks);
    for (const [position, cell] of cells.entries()) {
      const park = columns[position]?.park;
      if (!park) throw new Error('a cell without a column');
      const weight = naiveWeight(corridor, park, industry.id, false);
      expect(cell).toMatchObject({ park: park.id, industry: industry.id });
      if (cell.kind !== 'carried') {
        expect(weight).toBe(0);
        expect(cell.kind).toBe(isInPlan ? 'empty' : 'not-in-plan');
        continue;
      }
      expect({ focus: 1, strength: 0.5, segment: 0.25 }[cell.role]).toBe(weight);
      const isExact = naiveWeight(corridor, park, industry.id, true) > 0;
      expect(cell.basis).toBe(isExact ? 'stated' : 'derived');
    }
  }
  for (const { park, industries: count } of columns) {
    const carried = industries.filter(({ id }) => naiveParks(corridor, [park], id) > 0);
    expect(count).toBe(carried.length);
  }
  for (const { bay, parks, industries: count } of bays) {
    const under = corridor.parks.filter((park) => (park.bays[0]?.bay ?? null) === bay);
    expect(parks).toEqual(under);
    const carried = industries.filter(({ id }) => naiveParks(corridor, under, id) > 0);
    expect(count).toBe(carried.length);
  }
}

describe('the matrix', () => {
  it('is what a naive count says, small, real and of any corridor', () => {
    expectNaive(smallCorridor());
    expectNaive(corridorFixture());
    fc.assert(fc.property(anyCorridor, expectNaive), { numRuns: 60 });
  });

  it('has the same rows in every order', () => {
    const idsIn = (order: (typeof MATRIX_ORDERS)[number]) =>
      matrixOf(smallCorridor(), order).rows.map(({ industry }) => industry.id);
    for (const order of MATRIX_ORDERS)
      expect([...idsIn(order)].sort()).toEqual([...idsIn('taxonomy')].sort());
    expect(idsIn('coverage')).toEqual([
      'next-generation-it',
      'marine-economy',
      'biomedicine',
      'medical-devices',
      'artificial-intelligence',
      'electronic-information',
      'new-energy-vehicles',
      'hydrogen',
    ]);
    expect(idsIn('bay')).toEqual([
      'electronic-information',
      'marine-economy',
      'next-generation-it',
      'artificial-intelligence',
      'biomedicine',
      'medical-devices',
      'new-energy-vehicles',
      'hydrogen',
    ]);
  });
});

describe('the real matrix', () => {
  const { rows, columns, bays } = matrixOf(corridorFixture());
  const row = (id: string) => rows.find(({ industry }) => industry.id === id);
  const cell = (industry: string, park: string): MatrixCell | undefined =>
    row(industry)?.cells.find((each) => each.park === park);

  it('has its parks in corridor order, bay by bay', () => {
    expect(columns.map(({ park }) => park.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(bays.map(({ bay, parks }) => [bay, parks.length])).toEqual([
      ['aoshan-bay', 2],
      ['jiaozhou-bay', 6],
      ['lingshan-bay', 1],
      [null, 1],
    ]);
  });

  it('says exactly what line 261 and line 263 say of biomedicine', () => {
    expect(cell('biomedicine', 'jiaozhou-bay-north')).toMatchObject({
      kind: 'carried',
      role: 'focus',
      basis: 'derived',
      uses: [
        { term: { zh: '医药医疗' }, role: 'focus', lines: [259], basis: 'derived' },
        { term: { zh: '创新药物' }, role: 'segment', lines: [261], basis: 'derived' },
      ],
    });
    expect(cell('biomedicine', 'blue-silicon-valley')).toMatchObject({
      kind: 'carried',
      role: 'segment',
      uses: [{ term: { zh: '海洋生物医药' }, lines: [263] }],
    });
    expect(cell('biomedicine', 'high-tech-industrial-park')).toMatchObject({ basis: 'stated' });
    expect(cell('biomedicine', 'shinan-software-park')?.kind).toBe('empty');
    expect(row('biomedicine')?.parks).toBe(4);
  });

  it('takes the stronger role of two, and tells an empty cell from what no park names', () => {
    expect(cell('digital-economy', 'shinan-software-park')).toMatchObject({
      role: 'focus',
      basis: 'stated',
    });
    expect(cell('next-generation-it', 'shinan-software-park')).toMatchObject({ role: 'strength' });
    expect(row('new-energy-vehicles')).toMatchObject({ isInPlan: false, parks: 0 });
    const kinds = row('new-energy-vehicles')?.cells.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['not-in-plan']));
    expect(rows.filter(({ isInPlan }) => !isInPlan)).toHaveLength(11);
  });
});
