// Published layers as other programs meet them: one type a property, flat ones beside the nested, positions first.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { LAYERS } from '../../fixtures/layers';
import { readPublished } from '../../../src/pipeline/published-files';
import { featuresIn } from './published';
import { ofQingdao } from '../../fixtures/of-qingdao';

const paths = [...readPublished().keys()].filter((path) => path.endsWith('.geojson'));
const layers = paths.map((path) => ({ path, features: featuresIn(path) }));
const everywhere = layers.flatMap(({ features }) => features);

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}

/** The types of a property, over all features that have it. */
function typesIn(features: typeof everywhere): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, Set<string>>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties))
      types.set(name, (types.get(name) ?? new Set()).add(typeOf(value)));
  return types;
}

const isNested = (types: ReadonlySet<string>) => types.has('list') || types.has('object');
const featuresOf = (name: string) =>
  layers.find(({ path }) => path === `${name}.geojson`)?.features ?? [];
const propertiesOf = (layer: string, id: string) =>
  featuresOf(layer).find((feature) => feature.id === id)?.properties ?? {};

describe.each(layers)('data/$path', ({ path, features }) => {
  it('has properties of one type each, and nothing null that is an object elsewhere', () => {
    const mixed = [...typesIn(features)].filter(([, types]) => {
      const values = new Set([...types].filter((type) => type !== 'null'));
      return values.size > 1 || (isNested(types) && types.has('null'));
    });
    expect(mixed).toEqual([]);
  });

  it('has a feature with a position first', () => {
    const located = features.map(({ geometry }) => geometry !== null);
    expect(located).toEqual([...located].sort((a, b) => Number(b) - Number(a)));
  });

  it('is of one type of geometry', () =>
    expect(new Set(features.flatMap(({ geometry }) => geometry?.type ?? [])).size).toBeLessThan(2));

  ofQingdao('has names to label by, and every flat property in every feature', () => {
    const flat = LAYERS.get(path)?.fields.map(({ name }) => name) ?? [];
    for (const { id, properties } of features)
      for (const name of flat) expect(Object.keys(properties), id).toContain(name);
    if (path.includes('land') || path === 'corridor.geojson') return;
    for (const { properties } of features)
      for (const name of ['name_zh', 'name_en']) expect(properties[name]).toBeTypeOf('string');
  });

  it('keeps every text that it nests in a flat property too', () => {
    for (const { id, properties } of features) {
      const texts = Object.values(properties).filter((value) => typeof value === 'string');
      const flat = texts.join('\n');
      const { name, notes, ambition, operator } = v.parse(nestedTexts, properties);
      for (const each of [name, notes, ambition?.text, operator?.text])
        for (const said of each ? [each.zh, each.en] : []) expect(flat, id).toContain(said);
    }
  });
});

const bilingual = v.optional(v.object({ zh: v.string(), en: v.string() }));
const nestedTexts = v.object({
  name: bilingual,
  notes: bilingual,
  ambition: v.optional(v.object({ text: bilingual })),
  operator: v.optional(v.object({ text: bilingual })),
});

it('a property means one type in all layers', () => {
  const mixed = [...typesIn(everywhere)].filter(
    ([, types]) => [...types].filter((type) => type !== 'null').length > 1,
  );
  expect(mixed).toEqual([]);
});

it('positions stand under one name', () =>
  expect(everywhere.filter(({ properties }) => typeOf(properties['site']) === 'object')).toEqual(
    [],
  ));

ofQingdao('a park of several sites says the worst of them, and both of its bays', () => {
  expect(propertiesOf('parks', 'marine-innovation-belt')).toMatchObject({
    bay: 'aoshan-bay; jiaozhou-bay',
    bay_en: 'Aoshan Bay; Jiaozhou Bay',
    site_count: 3,
  });
  for (const { properties } of featuresOf('parks')) {
    const sites = v.parse(
      v.array(v.object({ uncertaintyKm: v.number(), precision: v.string() })),
      properties['sites'],
    );
    const worst = sites.length === 0 ? null : Math.max(...sites.map((s) => s.uncertaintyKm));
    expect(properties['plus_minus_km']).toBe(worst);
    if (sites.length === 0) expect(properties['precision']).toBeNull();
    else expect(sites.map(({ precision }) => precision)).toContain(properties['precision']);
  }
});

it('a flat property is called like no nested one', () => {
  for (const [path, { fields }] of LAYERS) {
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size, path).toBe(names.length);
    const nested = [...typesIn(featuresOf(path.replace('.geojson', '')))].filter(([, types]) =>
      isNested(types),
    );
    expect(nested.filter(([name]) => names.includes(name))).toEqual([]);
  }
});
