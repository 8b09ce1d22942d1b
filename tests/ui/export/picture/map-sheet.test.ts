// @vitest-environment happy-dom
// The map as a picture: complete, framed for its own paper, and the same in programs that are no browser.
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../../src/domain/ids';
import { SHOWABLE } from '../../../fixtures/ids';
import type { View } from '../../../../src/map/contract';
import { project } from '../../../../src/map/mercator';
import { PALETTES, type Theme } from '../../../../src/map/palette';
import { toFile } from '../../../../src/map/svg/file';
import { landOf } from '../../../../src/map/svg/ground';
import type { SvgNode } from '../../../../src/map/svg/node';
import { readOverview } from '../../../../src/pipeline/data-set';
import { trueTypeFonts } from '../../../../src/pipeline/fonts';
import { decode, vocabularyOf } from '../../../../src/state/codec';
import { CorridorState } from '../../../../src/state/corridor-state.svelte';
import { rendered } from '../../../../src/ui/prerender/png';
import { layerLegend } from '../../../../src/ui/document/layers/layer-legend';
import { filterWords } from '../../../../src/ui/print/filter-words';
import { drawMapSheet, type Over } from '../../../../src/ui/export/picture/map-sheet';
import { cameraOfPicture } from '../../../../src/ui/export/picture/same-places';
import { sceneOf } from '../../../../src/ui/map/scene-of';
import { targetOf } from '../../../../src/ui/map/selection';
import { SHELL } from '../../../../src/ui/shell/messages';
import { corridorFixture } from '../../../fixtures/corridor';
import { UNKNOWN_TO_OTHERS } from '../../../fixtures/pictures';
import { planFixture } from '../../../fixtures/plan';
import { RSVG_CONVERT } from '../../../tools/needed-programs';
import { findProgram } from '../../../tools/programs';
import { readPng, type Raster } from '../../../tools/read-png';
import { isQingdao, ofQingdao } from '../../../fixtures/of-qingdao';

const CORRIDOR = corridorFixture();
const LAND = landOf(readOverview(), { grid: 1, step: 2 });
const DATE = new Date(2026, 2, 4);
const LINK = 'https://map.example/?industry=biomedicine';
/** A wide window whose left third the panel covers. */
const WIDE = { width: 1440, height: 900, padding: { top: 64, right: 120, bottom: 72, left: 492 } };
const HIGH = { width: 390, height: 800, padding: { top: 30, right: 72, bottom: 72, left: 62 } };
const OVERVIEW: View = { camera: { zoom: 9, lat: 36.1, lon: 120.3 }, fitted: null };

interface Shown {
  readonly view?: typeof WIDE & View;
  readonly over?: Partial<Over>;
}

function drawn(address: string, { view = { ...WIDE, ...OVERVIEW }, over = {} }: Shown = {}) {
  const state = new CorridorState(CORRIDOR, decode(address, vocabularyOf(CORRIDOR)).state);
  const scene = sceneOf(CORRIDOR);
  const nothing: Over = {
    selected: targetOf(state, undefined),
    selectedName: '',
    marks: () => [],
    legend: () => ({ layers: [], frames: '', drawing: [] }),
  };
  const all = { ...nothing, ...over };
  const sheet = drawMapSheet({ state, scene, land: LAND, view, over: all, link: LINK, date: DATE });
  return { state, ...sheet };
}

const within = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
];
const wordsOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
/** Lines of a sentence are set apart; without spaces they are one again in either script. */
const said = (picture: SvgNode): string => wordsOf(picture).replaceAll(/\s/g, '');
const plainly = (text: string): string => text.replaceAll(/\s/g, '');

describe.each(LANGS)('a saved map (%s)', (lang) => {
  ofQingdao(
    'says what it is, of which day and from what, what its signs mean, and every park',
    () => {
      const { picture } = drawn(`?lang=${lang}`);
      const text = said(picture);
      for (const one of [SHELL[lang].title, '2026-03-04', CORRIDOR.sources.asOf, LINK])
        expect(text).toContain(plainly(one));
      expect(text).toContain(plainly(CORRIDOR.sources.plan.title[lang]));
      for (const one of ['GSHHG', 'LGPL-3.0-or-later', '©OpenStreetMap', 'ODbL-1.0'])
        expect(text).toContain(one);
      for (const { id, name } of CORRIDOR.taxonomy.groups)
        if (CORRIDOR.parks.some((park) => CORRIDOR.groupsOf(park.id).includes(id)))
          expect(text).toContain(plainly(name[lang]));
      const isBead = (id: string) => id === 'marine-innovation-belt';
      for (const park of CORRIDOR.parks)
        if (!isBead(park.id)) expect(text).toContain(plainly(park.shortName[lang]));
    },
  );

  it('says what is filtered, selected and laid over it', () => {
    const plan = planFixture();
    const { state, picture } = drawn(`?lang=${lang}&industry=biomedicine`, {
      over: {
        selectedName: 'SELECTED',
        legend: (zoom) => ({
          ...layerLegend(CORRIDOR, plan, SHOWABLE, lang, zoom + 3),
          drawing: [{ sign: [], text: 'DRAWN' }],
        }),
      },
    });
    const text = said(picture);
    for (const one of ['SELECTED', 'DRAWN', filterWords(CORRIDOR, state.filter, lang)])
      expect(text).toContain(plainly(one));
    for (const { shortName } of plan.layers) expect(text).toContain(plainly(shortName[lang]));
  });

  it.each([
    ['lying', { ...WIDE, ...OVERVIEW }],
    ['upright', { ...HIGH, ...OVERVIEW }],
  ] as const)('has all of it on the paper, %s, even with everything shown', (_way, view) => {
    const plan = planFixture();
    const { picture } = drawn(`?lang=${lang}&industry=biomedicine&role=focus`, {
      view,
      over: {
        legend: () => ({
          ...layerLegend(CORRIDOR, plan, SHOWABLE, lang, 12),
          drawing: Array.from({ length: 5 }, () => ({ sign: [], text: 'drawn '.repeat(14) })),
        }),
      },
    });
    const [, , width = 0, height = 0] = String(picture.attributes['viewBox'])
      .split(' ')
      .map(Number);
    const foot = picture.children.at(-1);
    const [, top = 0] =
      /translate\(0 (\d+)\)/
        .exec(typeof foot === 'object' ? String(foot.attributes['transform']) : '')
        ?.map(Number) ?? [];
    const own = picture.children.slice(0, -1).filter((child) => typeof child === 'object');
    const placed = own
      .filter(({ attributes }) => attributes['clip-path'] === undefined)
      .flatMap(within)
      .filter(({ tag }) => tag === 'text' || tag === 'tspan');
    for (const { attributes } of placed) {
      expect(Number(attributes['x'] ?? 0)).toBeLessThan(width);
      expect(Number(attributes['y'] ?? 0)).toBeLessThan(top);
    }
    expect(top).toBeLessThan(height);
  });
});

describe('where it looks', () => {
  const scene = sceneOf(CORRIDOR);
  const BOX = { width: 1000, height: 800 };

  it('is the same for the corridor whatever covers the map on screen', () => {
    const [wide, high] = [WIDE, HIGH].map((size) =>
      cameraOfPicture(scene, { ...size, ...OVERVIEW }, BOX),
    );
    expect(wide).toEqual(high);
  });

  ofQingdao('is what the reader sees beside the panel, once they have moved the map', () => {
    const view = { ...WIDE, camera: { zoom: 10.4, lat: 36.1, lon: 120.3 }, fitted: undefined };
    const camera = cameraOfPicture(scene, view, BOX);
    const seen = project(120.3, 36.1, 10.4);
    // The middle of what is seen lies right of the middle of the map, by half of what is covered.
    const middle = project(camera.lon, camera.lat, 10.4);
    expect(middle.x - seen.x).toBeCloseTo((492 - 72) / 2, 0);
    const scale = 2 ** (camera.zoom - 10.4);
    expect((1440 - 420) * scale).toBeLessThanOrEqual(BOX.width + 1);
    expect(900 * scale).toBeLessThanOrEqual(BOX.height + 1);
  });
});

const RSVG = findProgram(RSVG_CONVERT);

const WIDTH = 742;

/** What resvg makes of it: a renderer that, as Inkscape and librsvg, is no browser. */
async function byResvg(file: string): Promise<Raster> {
  const fontBuffers = [...(await trueTypeFonts(file))];
  const font = { fontBuffers, defaultFontFamily: 'Noto Sans SC' };
  const image = await rendered(file, { font, fitTo: { mode: 'width', value: WIDTH } });
  return readPng(Buffer.from(image.asPng()));
}

const byLibrsvg = (file: string): Raster =>
  readPng(execFileSync(RSVG ?? '', ['-w', String(WIDTH)], { input: file, maxBuffer: 5e7 }));

const channelsOf = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The share of pixels that are of a colour, or nearly; every other pixel is looked at. */
function shareOf(raster: Raster, hex: string, near = 4): number {
  const { width, height } = raster;
  const wanted = channelsOf(hex);
  let count = 0;
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2)
      if (raster.colourAt(x, y).every((value, i) => Math.abs(value - (wanted[i] ?? 0)) <= near))
        count++;
  return (4 * count) / (width * height);
}

/** Land, sea, the string in its width and the rings: what Inkscape and librsvg lost before. */
function expectWhole(image: Raster, theme: Theme): void {
  const { land, sea, string, waterlines, panel, groups } = PALETTES[theme];
  expect(shareOf(image, land)).toBeGreaterThan(0.1);
  expect(shareOf(image, sea)).toBeGreaterThan(0.1);
  expect(shareOf(image, string, 24)).toBeGreaterThan(0.001);
  // Bands of so many px along the shore: hairlines where strokes are not scaled.
  expect(shareOf(image, waterlines[1] ?? '', 2)).toBeGreaterThan(0.01);
  expect(shareOf(image, groups['information'] ?? '', 12)).toBeGreaterThan(0.0002);
  // To its edges: a picture of another proportion than its paper would leave a line.
  for (const y of [0, image.height - 1])
    image.colourAt(image.width >> 1, y).forEach((value, i) => {
      expect(Math.abs(value - (channelsOf(panel)[i] ?? 0))).toBeLessThan(3);
    });
}

describe.each(['light', 'dark'] as const)('in other programs (%s)', (theme: Theme) => {
  let files: Record<Lang, string>;
  beforeAll(() => {
    const fileOf = (lang: Lang) => toFile(drawn(`?lang=${lang}`).picture, theme);
    files = { zh: fileOf('zh'), en: fileOf('en') };
  });

  it('is plain', () => {
    for (const file of Object.values(files)) {
      for (const unknown of UNKNOWN_TO_OTHERS) expect(file).not.toMatch(unknown);
      expect(file).toMatch(/^<svg [^>]*width="297mm" height="210mm"[^>]*xml:lang="/);
    }
  });

  if (theme === 'light')
    ofQingdao('is drawn by resvg with land, string and pearls', async () => {
      expectWhole(await byResvg(files.zh), theme);
    });

  it.runIf(RSVG && isQingdao)('is drawn by librsvg with land, string and pearls', () => {
    expectWhole(byLibrsvg(files.en), theme);
  });
});
