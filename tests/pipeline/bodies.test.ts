// What the plan names beside its parks, as the build gives it.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../fixtures/ids';
import { bodyCollection, conflictList, layerList, sectionList } from '../../src/domain/plan-schema';
import { realSeeds } from './real-seeds';

const built = realSeeds();

function parsed<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  return v.parse(schema, JSON.parse(built.files.get(path) ?? ''));
}
const layers = LAYER_IDS.map((layer) => parsed(`${layer}.geojson`, bodyCollection).features);
const bodies = new Map(layers.flat().map((feature) => [feature.id, feature]));

describe('the layers', () => {
  it('stand in the order of the plan, each with its bodies', () => {
    expect(parsed('layers.json', layerList).map(({ id }) => id)).toEqual(LAYER_IDS);
    expect(layers.map((features) => features.length)).toEqual([7, 7, 19, 9, 4, 6, 15]);
    layers.forEach((features, index) => {
      for (const { properties } of features) expect(properties.layer).toBe(LAYER_IDS[index]);
    });
  });

  it('list their bodies on lines that the layer cites', () => {
    for (const { id, lines } of parsed('layers.json', layerList))
      for (const { properties } of layers[LAYER_IDS.indexOf(id)] ?? [])
        expect(
          properties.lines.some((line) => lines.includes(line)),
          properties.id,
        ).toBe(true);
  });
});

describe('a body', () => {
  it('has a shape as it has sites', () => {
    expect(bodies.get('research-fleet')?.geometry).toBeNull();
    expect(bodies.get('nscc-qd')?.geometry).toEqual({
      type: 'Point',
      coordinates: [120.67, 36.343],
    });
    expect(bodies.get('ouc')?.geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [120.4923, 36.1615],
        [120.0251, 35.7749],
      ],
    });
  });

  it('without a site says so', () => {
    for (const { properties } of bodies.values())
      if (properties.sites.length === 0) expect(properties.notes, properties.id).not.toBeNull();
  });

  it('is a part of what the plan names it under', () => {
    const parts = [...bodies.values()].flatMap(({ properties: { id, within } }) =>
      within === null ? [] : [`${id} ${within}`],
    );
    expect(parts).toEqual([
      'qnlm-transfer-base qnlm',
      'deepsea-data-centre nat-deepsea-base',
      'deepsea-specimen-hall nat-deepsea-base',
      'deepsea-gene-bank nat-deepsea-base',
      'marine-data-exchange smart-ocean-data-centre',
      'crrc-data-centre hsr-centre',
      'lightweight-institute hsr-centre',
      'smart-equipment-institute hsr-centre',
      'new-materials-institute hsr-centre',
    ]);
  });
});

describe('the sections', () => {
  const sections = parsed('sections.json', sectionList);

  it('cover the body of the plan without a gap', () => {
    expect(sections[0]?.from).toBe(21);
    expect(sections.at(-1)?.to).toBe(454);
    sections.forEach(({ from, to }, index) => {
      expect(to).toBeGreaterThanOrEqual(from);
      if (index > 0) expect(from).toBe((sections[index - 1]?.to ?? 0) + 1);
    });
  });

  it('have each box of the plan once', () => {
    const boxes = sections.filter(({ kind }) => kind === 'box').map(({ label }) => label.en);
    const numbered = Array.from({ length: 13 }, (_, index) => `Box ${index + 1}`);
    expect(boxes).toEqual([
      'Table of indicators',
      ...numbered.slice(0, 8),
      'Diagram',
      ...numbered.slice(8),
    ]);
  });

  it('are told apart by their labels', () =>
    expect(new Set(sections.map(({ label }) => label.zh)).size).toBe(sections.length));
});

describe('the conflicts', () => {
  const conflicts = parsed('conflicts.json', conflictList);
  const values = (id: string) =>
    conflicts.find((conflict) => conflict.id === id)?.claims.map(({ value }) => value.en);

  it('say the area of a bay as the build computed it', () => {
    expect(values('jiaozhou-bay-area')?.at(-1)).toMatch(/^341\.8 km²/);
    expect(values('lingshan-bay-mouth')?.[0]).toContain('85.7 km²');
  });

  it('have no place left to be filled', () =>
    expect(built.files.get('conflicts.json')).not.toContain('{computed'));

  it('hold every published area of a park that has several which disagree', () => {
    const { parks } = built.seeds;
    expect(values('high-tech-industrial-park-area')).toHaveLength(4);
    for (const { id } of parks) {
      const areas = built.seeds.places.find((row) => row.id === id)?.areas ?? [];
      const told = values(`${id}-area`) ?? [];
      if (told.length > 0)
        for (const { km2 } of areas) expect(told.join(), id).toContain(`${km2} km²`);
    }
  });
});
