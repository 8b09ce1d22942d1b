// What the workbench is asked: kept in order, within its bounds, and carried by the address.
import { describe, expect, it } from 'vitest';
import { PARK_IDS } from '../fixtures/ids';
import { decode, encode } from '../../src/state/codec';
import { WorkbenchState } from '../../src/state/workbench.svelte';
import { INITIAL } from '../../src/state/url-state';
import { vocabulary } from '../fixtures/vocabulary';
import { ofQingdao } from '../fixtures/of-qingdao';

describe('the workbench', () => {
  ofQingdao('compares five parks at most, in the order of the plan', () => {
    const workbench = new WorkbenchState(PARK_IDS);
    workbench.toggleCompared('science-and-technology-street');
    workbench.toggleCompared('blue-silicon-valley');
    expect(workbench.compare).toEqual(['blue-silicon-valley', 'science-and-technology-street']);
    for (const id of ['shinan-software-park', 'future-tech-park', 'jiaozhou-bay-north'] as const)
      workbench.toggleCompared(id);
    workbench.toggleCompared('marine-innovation-belt');
    expect(workbench.compare).toHaveLength(5);
    expect(workbench.compare).not.toContain('marine-innovation-belt');
    workbench.toggleCompared('future-tech-park');
    expect(workbench.compare).not.toContain('future-tech-park');
  });

  it('takes a want with its weight, and takes it back with 0', () => {
    const workbench = new WorkbenchState(PARK_IDS);
    workbench.weigh('rail', 2);
    workbench.weigh('airport', Number.NaN);
    workbench.weigh('port', -1);
    expect([...workbench.criteria]).toEqual([['rail', 2]]);
    workbench.weigh('rail', 0);
    expect(workbench.criteria.size).toBe(0);
  });
});

describe('the key of the wants', () => {
  const criteriaOf = (criterion: string) => decode(`?want=${criterion}`, vocabulary);

  it('is read as pairs of a key and its weight', () => {
    const { state, problems } = criteriaOf('rail:2,industry:biomedicine:0.5');
    expect(problems).toEqual([]);
    expect([...state.criteria]).toEqual([
      ['rail', 2],
      ['industry:biomedicine', 0.5],
    ]);
    expect(encode(state)).toBe('?want=industry:biomedicine:0.5,rail:2');
  });

  it.each(['rail', 'rail:', 'rail:0', 'rail:-1', 'rail:1e9', 'moon:1', 'industry:nothing:1', ':1'])(
    'leaves %s out, and says so',
    (pair) => {
      const { state, problems } = criteriaOf(`${pair},airport:1`);
      expect([...state.criteria]).toEqual([['airport', 1]]);
      expect(problems).toHaveLength(1);
    },
  );

  it('keeps the first of two weights', () => {
    const { state, problems } = criteriaOf('rail:1,rail:2');
    expect(state.criteria.get('rail')).toBe(1);
    expect(problems).toHaveLength(1);
  });
});

describe('the keys of what is measured', () => {
  const measured = (address: string) => decode(address, vocabulary);

  ofQingdao('are ids or positions, and a radius', () => {
    const { state, problems } = measured('?from=qnlm&to=36.12346/120.1&radius=25&terms=exact');
    expect(problems).toEqual([]);
    expect(state.measure).toEqual({ from: 'qnlm', to: '36.1235/120.1', radius: 25 });
    expect(encode(state)).toBe('?terms=exact&from=qnlm&to=36.1235/120.1&radius=25');
  });

  it.each([
    'from=atlantis',
    'to=aoshan-bay',
    'to=91/120',
    'from=36.1',
    'from=120.1/36.1',
    'from=36.1/120.1/1',
    'from=36.1,120.1',
    'to=',
    'radius=0',
    'radius=101',
    'radius=1.5',
    'radius=1e1',
    'radius=-5',
    'radius=',
    'terms=all',
  ])('leave %s out, and say so in one sentence', (pair) => {
    const { state, problems } = measured(`?${pair}`);
    expect(state.measure).toEqual(INITIAL.measure);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^(from|to|radius|terms): ".*" is not .*, so it is left out\.$/);
  });

  it('keep one end where the other changes', () => {
    const workbench = new WorkbenchState(PARK_IDS);
    workbench.span({ from: 'qnlm' });
    workbench.span({ to: 'airport', radius: 30 });
    expect(workbench.url.measure).toEqual({ from: 'qnlm', to: 'airport', radius: 30 });
  });
});
