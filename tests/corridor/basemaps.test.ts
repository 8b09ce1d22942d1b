// What the program is told of base maps, and that a build without one has no way to what draws them.
import { expect, it } from 'vitest';
import { wayTo } from '../../src/corridor/base-maps-plugin';
import { named } from '../../src/corridor/named';
import { PICTURES, STREETS, STYLED } from '../fixtures/basemaps';

const idsOf = (...list: Parameters<typeof named.basemaps>[0]) => named.basemaps(list).BASE_IDS;

it('the chart is shown at first, unless one of them is marked so', () => {
  expect(idsOf()).toEqual(['chart']);
  expect(idsOf(STREETS, PICTURES)).toEqual(['chart', 'streets', 'pictures']);
  const marked = { ...PICTURES, default: true };
  expect(idsOf(STREETS, marked, STYLED)).toEqual(['pictures', 'chart', 'streets', 'styled']);
});

it('without one there is nothing to load', () => {
  expect(wayTo('/part.ts', [])).toBe('export const loadBaseMaps = null;');
  expect(wayTo('/part.ts', [STREETS])).toBe(
    'export const loadBaseMaps = () => import("/part.ts");',
  );
});
