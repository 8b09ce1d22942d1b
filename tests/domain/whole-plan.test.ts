// What the plan holds beside its parks, as the page reads it.
import { PROFILE } from '#corridor';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/domain/corridor';
import { LAYER_IDS } from '../fixtures/ids';
import { readWholePlan } from '../../src/domain/whole-plan';
import { readPlan } from '../../src/pipeline/data-set';
import { corridorFixture } from '../fixtures/corridor';
import { planFixture } from '../fixtures/plan';
import { ofQingdao } from '../fixtures/of-qingdao';

const plan = planFixture();

describe('the whole plan', () => {
  ofQingdao('has every layer in its order, and no body twice', () => {
    expect(plan.layers.map(({ id }) => id)).toEqual([...LAYER_IDS]);
    expect(new Set(plan.bodies.map(({ id }) => id)).size).toBe(plan.bodies.length);
    expect(plan.bodiesOf('marine-facilities')).toHaveLength(7);
    expect(plan.bodiesOf('marine-platforms')).toHaveLength(7);
    expect(plan.bodiesOf('universities')).toHaveLength(9);
  });

  ofQingdao('knows the parts of a body', () => {
    const parts = plan.partsOf('nat-deepsea-base').map(({ id }) => id);
    expect(parts).toContain('deepsea-data-centre');
    expect(plan.body('deepsea-data-centre')?.within).toBe('nat-deepsea-base');
  });

  ofQingdao('says where a line stands: the box before the section around it', () => {
    expect(plan.sectionAt(193)?.kind).toBe('section');
    expect(plan.sectionAt(86)?.label.zh).toContain('专栏');
    expect(plan.sectionAt(86)?.kind).toBe('box');
    expect(plan.sectionAt(1)).toBeUndefined();
  });

  it('places every line that any fact of it cites', () => {
    const lines = plan.bodies.flatMap((body) => [...body.lines, ...(body.aim?.lines ?? [])]);
    expect(lines.filter((line) => plan.sectionAt(line) === undefined)).toEqual([]);
  });

  ofQingdao('finds what sources disagree on by what it is about', () => {
    const [first] = plan.conflictsAbout('park', 'marine-innovation-belt');
    expect(first?.claims.length).toBeGreaterThan(1);
    expect(plan.conflictsAbout('park', 'nowhere')).toEqual([]);
  });

  it('cites no source that it does not know', () => {
    const cited = plan.bodies.flatMap((body) => [
      ...body.sources,
      ...body.sites.flatMap(({ sources }) => sources),
    ]);
    expect(cited.filter((id) => plan.source(id) === undefined)).toEqual([]);
  });

  it.each([
    ['is cut off', () => readPlan().slice(0, -20)],
    ['is of another build', () => readPlan().replace('"plan-2"', '"plan-0"')],
    ['is foreign', () => '[]'],
  ])('is refused where it %s', (_fault, text) => {
    expect(() => readWholePlan(text(), corridorFixture().sources, PROFILE)).toThrow(DataError);
  });
});
