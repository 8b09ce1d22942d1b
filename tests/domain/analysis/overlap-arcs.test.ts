// Which pairs have an arc: those above the threshold, those singled out, and never a park that is not located.
import { describe, expect, it } from 'vitest';
import { overlapOf, OVERLAP_MODES } from '../../../src/domain/analysis/overlap';
import { ARCS_FROM, overlapArcs } from '../../../src/domain/analysis/overlap-arcs';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const corridor = corridorFixture();
const located = new Set(corridor.parks.filter(({ sites }) => sites.length > 0).map(({ id }) => id));
const pairsOf = (mode: (typeof OVERLAP_MODES)[number]) => overlapOf(corridor, mode).pairs;
const pairs = pairsOf('mapped');

describe('the arcs of the overlap', () => {
  ofQingdao.each(OVERLAP_MODES)('are the located pairs that are similar enough (%s)', (mode) => {
    const { arcs, unlocated } = overlapArcs(corridor, pairsOf(mode), null, null);
    const wanted = pairsOf(mode).filter(
      ({ first, second, similarity }) =>
        similarity !== null && similarity >= ARCS_FROM && located.has(first) && located.has(second),
    );
    expect(new Set(arcs.map(({ pair }) => pair))).toEqual(new Set(wanted));
    expect(arcs.every(({ emphasis }) => emphasis === 'plain')).toBe(true);
    expect(unlocated).toEqual(['future-tech-park']);
    const similarities = arcs.map(({ similarity }) => similarity);
    expect(similarities).toEqual([...similarities].sort((a, b) => a - b));
  });

  it('single out the pair that is open, also below the threshold, and quieten the others', () => {
    const weak = pairs.find(
      ({ similarity, first, second }) =>
        similarity !== null &&
        similarity > 0 &&
        similarity < ARCS_FROM &&
        located.has(first) &&
        located.has(second),
    );
    if (!weak) throw new Error('no pair is weakly similar');
    const { arcs } = overlapArcs(corridor, pairs, weak, null);
    expect(arcs.at(-1)).toMatchObject({ pair: weak, emphasis: 'strong' });
    expect(arcs.slice(0, -1).every(({ emphasis }) => emphasis === 'quiet')).toBe(true);
  });

  it('light up every pair of the selected park that shares anything', () => {
    const park = 'science-and-technology-street';
    const lit = overlapArcs(corridor, pairs, null, park).arcs.filter(
      ({ emphasis }) => emphasis === 'lit',
    );
    const own = pairs.filter(
      ({ first, second, similarity }) =>
        [first, second].includes(park) &&
        (similarity ?? 0) > 0 &&
        located.has(first) &&
        located.has(second),
    );
    expect(new Set(lit.map(({ pair }) => pair))).toEqual(new Set(own));
  });

  ofQingdao('end at one site of a park, and at two places even where parks share a point', () => {
    const { arcs } = overlapArcs(corridor, pairs, null, 'marine-innovation-belt');
    const endpoints = arcs.flatMap(({ pair, from, to }) => [
      ...(pair.first === 'marine-innovation-belt' ? [from.id] : []),
      ...(pair.second === 'marine-innovation-belt' ? [to.id] : []),
    ]);
    expect(new Set(endpoints)).toEqual(new Set(['licang-academicians']));
    for (const { from, to } of arcs) expect([from.lon, from.lat]).not.toEqual([to.lon, to.lat]);
  });
});
