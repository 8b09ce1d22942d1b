// A base map below ours: a style that the official validator takes, ours above it, and nothing fetched but its tiles.
import { LAND } from '#corridor/land';
import { diff, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { below, type Drawing } from '../../../src/map/base/below';
import { flavourOf, mixed } from '../../../src/map/base/flavour';
import { drawRaster } from '../../../src/map/base/raster';
import { shaded } from '../../../src/map/base/shade';
import { vectorLayers } from '../../../src/map/base/vector-layers';
import { buildStyle, keepSources } from '../../../src/map/gl/style';
import { clearSize, wordsAsFeatures, WORDS_SOURCE } from '../../../src/map/gl/words-source';
import { PALETTES, THEMES, type Theme } from '../../../src/map/palette';
import type { Lang } from '../../../src/domain/ids';
import { PICTURES } from '../../fixtures/basemaps';
import { corridorScene } from '../../fixtures/scene';

const FILES = {
  land: LAND.map((): FeatureCollection => ({ type: 'FeatureCollection', features: [] })),
};
const scene = corridorScene();
const vectors = (lang: Lang, theme: Theme): Drawing => ({
  sources: { 'base/streets': { type: 'vector', tiles: ['base://{z}/{x}/{y}'], maxzoom: 15 } },
  layers: vectorLayers('base/streets', lang, theme),
});
const DRAWINGS = {
  vectors,
  pictures: (_lang: Lang, theme: Theme): Drawing =>
    shaded(drawRaster(PICTURES, 'https://corridor.test/'), theme),
} as const;

describe.each(Object.entries(DRAWINGS))('%s', (_kind, draw) => {
  describe.each(THEMES)('in the %s theme', (theme) => {
    it.each(LANGS)('pass the official validator in %s', (lang) => {
      const style = below(buildStyle(scene, theme, FILES), draw(lang, theme));
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    });
  });

  const ours = buildStyle(scene, 'light', FILES);
  const style = below(ours, draw('zh', 'light'));
  const ids = style.layers.map(({ id }) => id);

  it('lie below all of ours but the ground, which is seen until they have come', () => {
    const last = ids.findLastIndex((id) => id.startsWith('base/'));
    expect(ids.slice(0, LAND.length + 1)).toEqual(['sea', ...LAND.map((id) => `base/under-${id}`)]);
    expect(draw('zh', 'light').layers.some(({ type }) => type === 'background')).toBe(false);
    const grounds = style.layers.slice(1, LAND.length + 1);
    for (const [at, { paint }] of grounds.entries())
      expect(paint).toEqual(ours.layers.find(({ id }) => id === LAND[at])?.paint);
    expect(ids.slice(last + 1)).toEqual(ours.layers.slice(1).map(({ id }) => id));
  });

  it('take the place of land and waterlines, and of nothing else', () => {
    const changed = ours.layers
      .filter((layer) => !style.layers.includes(layer))
      .map(({ id }) => id.replace(/-?\d.*$/, ''));
    const expected = ['waterline', 'bays', ...LAND, ...LAND.map((name) => `shore-${name}`)];
    expect([...new Set(changed)].sort()).toEqual(
      expected.map((id) => id.replace(/-?\d.*$/, '')).sort(),
    );
  });

  it('name no server of glyphs or pictures, and no host but that of their tiles', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style.layers.slice(0, ids.indexOf('graticule')))).not.toMatch(/https?:/);
    expect(JSON.stringify(draw('zh', 'light').layers)).not.toContain('icon-image');
    expect(ids.some((id) => /pois|shields|oneway/.test(id))).toBe(false);
  });

  it('come and go without a source of ours being fetched again', () => {
    const commands = (from: StyleSpecification, to: StyleSpecification) =>
      diff(from, keepSources(from, to)).filter(({ command }) => /Source/.test(command));
    const sources = [...Object.keys(draw('zh', 'light').sources), WORDS_SOURCE];
    for (const { args } of [...commands(ours, style), ...commands(style, ours)])
      expect(sources).toContain(args[0]);
    expect(commands(style, below(ours, draw('en', 'dark')))).toEqual([]);
  });
});

it('names are in the language of the page', () => {
  const names = (lang: Lang) => JSON.stringify(vectorLayers('s', lang, 'light'));
  expect(names('zh')).toContain('name:zh-Hans');
  expect(names('en')).not.toContain('name:zh-Hans');
});

describe('the colours', () => {
  it.each(THEMES)('of %s are mixed from its palette', (theme) => {
    const flavour = flavourOf(theme);
    expect(flavour.earth).toBe(PALETTES[theme].land);
    expect(flavour.water).toBe(PALETTES[theme].sea);
    const colours = Object.entries(flavour).filter(([key]) => !/regular|bold|italic/.test(key));
    for (const [, colour] of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('are mixed by shares', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mixed('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(mixed('#102030', '#304050', 0.5)).toBe('#203040');
  });
});

it('words of a base map keep off ours: each box is a picture at its middle, no smaller than the box', () => {
  const box = { left: 10, top: 20, right: 75, bottom: 36 };
  const [feature] = wordsAsFeatures([box], (lng, lat) => ({ lng, lat })).features;
  expect(feature?.geometry.coordinates).toEqual([42.5, 28]);
  expect(clearSize(String(feature?.properties?.['image']))).toEqual({ width: 72, height: 16 });
  for (const other of ['pearl/light/marine', 'clear/0x', 'clear/8x8/', 'xclear/8x8'])
    expect(clearSize(other)).toBeNull();
});
