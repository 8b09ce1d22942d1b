// The data of the plan are parsed by their contracts, and the first bad place is named.
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/domain/corridor';
import { LAYER_IDS } from '../fixtures/ids';
import { parsePlan } from '../../src/domain/parse-plan';
import { readPlan } from '../../src/pipeline/data-set';
import { corridorFixture } from '../fixtures/corridor';

const text = readPlan();

describe('the data of the plan', () => {
  const plan = parsePlan(text);

  it('hold every layer, and the sources that their bodies cite', () => {
    expect(Object.keys(plan.bodies)).toEqual(LAYER_IDS);
    const known = new Set(
      [...plan.sources, ...corridorFixture().sources.sources].map(({ id }) => id),
    );
    for (const layer of LAYER_IDS)
      for (const { properties } of plan.bodies[layer]?.features ?? [])
        for (const source of properties.sources) expect(known.has(source), source).toBe(true);
  });

  it('lie in sections of the plan', () => {
    const inSection = (line: number) =>
      plan.sections.some(({ from, to }) => from <= line && line <= to);
    for (const layer of LAYER_IDS)
      for (const { properties } of plan.bodies[layer]?.features ?? [])
        expect(properties.lines.every(inSection), properties.id).toBe(true);
  });

  it.each([
    ['cut off', text.slice(0, 3000), 'not JSON'],
    ['without their sections', text.replace('"sections":', '"parts":'), 'sections'],
    ['with a layer of another kind', text.replace('"kind":"body"', '"kind":"park"'), 'kind'],
  ])('%s are refused', (_, bad, place) => {
    expect(() => parsePlan(bad)).toThrow(DataError);
    expect(() => parsePlan(bad)).toThrow(place);
  });
});
