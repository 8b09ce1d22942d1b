import { LAND } from '#corridor/land';
import { diff, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { buildStyle, keepSources } from '../../src/map/gl/style';
import { PALETTES, THEMES } from '../../src/map/palette';
import { corridorScene } from '../fixtures/scene';

const FILES = {
  land: LAND.map((): FeatureCollection => ({ type: 'FeatureCollection', features: [] })),
};

const scene = corridorScene();
const order = (style: StyleSpecification): string[] => style.layers.map(({ id }) => id);

describe.each(THEMES)('the %s style', (theme) => {
  it('passes the official validator', () => {
    const faults = validateStyleMin(buildStyle(scene, theme, FILES));
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('takes every colour from its palette', () => {
    const known = new Set<string>(JSON.stringify(PALETTES[theme]).match(/#[0-9a-f]{3,8}\b/gi));
    const { layers } = buildStyle(scene, theme, FILES);
    const used = JSON.stringify(layers).match(/#[0-9a-f]{3,8}\b/gi) ?? [];
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((colour) => !known.has(colour))).toEqual([]);
  });
});

describe('the order of drawing', () => {
  const ids = order(buildStyle(scene, 'light', FILES));
  const after = (above: string, below: string): void =>
    expect(ids.indexOf(above), `${above} above ${below}`).toBeGreaterThan(ids.indexOf(below));

  it('puts land over water, the string over land, pearls over everything', () => {
    for (const [i, land] of LAND.entries()) after(land, LAND[i - 1] ?? 'bays');
    after('areas', LAND.at(-1) ?? '');
    after('string', 'areas');
    expect(ids.at(-1)).toBe('pearls');
  });

  it('names no layer twice', () => expect(new Set(ids).size).toBe(ids.length));

  it('never merges the shores, whose licences differ', () => {
    const { sources } = buildStyle(scene, 'light', FILES);
    for (const [i, land] of LAND.entries())
      expect(sources[land]).toMatchObject({ data: FILES.land[i] });
  });
});

it('writes no word: names lie over either map, placed by us', () => {
  const { layers, glyphs } = buildStyle(scene, 'light', FILES);
  expect(JSON.stringify(layers)).not.toContain('text-field');
  expect(glyphs).toBeUndefined();
});

it('is changed to another theme without fetching the land again', () => {
  const before = buildStyle(scene, 'light', FILES);
  const fetched: SourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
  };
  const shown = { ...before, sources: { ...before.sources, [LAND.at(-1) ?? '']: fetched } };
  const after = buildStyle(scene, 'dark', FILES);
  const commands = (next: StyleSpecification): string[] =>
    diff(shown, next).map(({ command }) => command);
  expect(commands(after).filter((command) => /Source/.test(command))).not.toEqual([]);
  expect(commands(keepSources(shown, after)).filter((one) => /Source/.test(one))).toEqual([]);
  expect(keepSources(undefined, after).sources).toEqual(after.sources);
});
