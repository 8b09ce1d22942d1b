// A base map is looked at before it is drawn: whatever hosts and files do wrong is told apart, from a server that does it.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Basemap } from '../../../src/domain/basemaps';
import { BaseFault } from '../../../src/map/base/base-fault';
import { openBase } from '../../../src/map/base/open-base';
import { NoTile } from '../../../src/map/base/protocol';
import type { Bounds } from '../../../src/map/mercator';
import { PICTURES, STREETS, STYLED } from '../../fixtures/basemaps';
import { serveBases, type BaseServer, type Behaviour } from '../../tools/basemaps/base-server';
import { townBox } from '../../tools/basemaps/town';

const [west, south, east, north] = townBox();
const bounds: Bounds = [west + 0.3, south + 0.3, east - 0.3, north - 0.3];
let server: BaseServer;
/** Whether images show what cannot be read. */
const images = { isShown: false };
beforeAll(async () => {
  server = await serveBases();
  // Node has none: a picture is what begins like one.
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
    if (!(await blob.text()).includes('PNG')) throw new Error('no picture');
    return { close: () => undefined };
  });
  vi.stubGlobal(
    'Image',
    class {
      decode = () => (images.isShown ? Promise.resolve() : Promise.reject(new Error('broken')));
    },
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});
beforeEach(() => server.behave('well'));

type Kind = Basemap['kind'];
const bases = (): Readonly<Record<Kind, Basemap>> => ({
  pmtiles: { ...STREETS, url: `${server.address}/town.pmtiles` },
  raster: {
    ...PICTURES,
    layers: [
      {
        tiles: `${server.address}/pictures/{z}/{x}/{y}.png?tk={key}`,
        ...{ subdomains: [], tileSize: 256, minZoom: 0, maxZoom: 14 },
      },
    ],
  },
  style: { ...STYLED, url: `${server.address}/style.json`, hosts: [] },
});
const open = (kind: Kind) => openBase(bases()[kind], { bounds, root: `${server.address}/` });
const faultOf = (kind: Kind) =>
  open(kind).then(
    () => null,
    (error: unknown) => (error instanceof BaseFault ? error : new BaseFault('foreign', 'not told')),
  );

describe('a base map of good conduct', () => {
  it.each<Kind>(['pmtiles', 'raster', 'style'])('is opened: %s', async (kind) => {
    const { draw } = await open(kind);
    const { sources, layers } = draw('zh', 'light');
    expect(Object.keys(sources).every((id) => id.startsWith(`base/${bases()[kind].id}`))).toBe(
      true,
    );
    expect(layers.length).toBeGreaterThan(0);
  });

  it('gives its tiles, of which some are not there', async () => {
    const { signal } = new AbortController();
    const archive = await open('pmtiles');
    expect((await archive.tile('base://9/426/199', signal)).byteLength).toBeGreaterThan(0);
    expect((await archive.tile('base://9/0/0', signal)).byteLength).toBe(0);
    const pictures = await open('raster');
    const template = `base://${server.address}/pictures`;
    expect((await pictures.tile(`${template}/9/426/199.png`, signal)).byteLength).toBeGreaterThan(
      0,
    );
    server.behave('gone');
    await expect(pictures.tile(`${template}/9/426/199.png`, signal)).rejects.toThrow(NoTile);
  });

  it('is read by slices: never the whole archive', async () => {
    await open('pmtiles');
    expect(server.asked.filter((path) => path.endsWith('.pmtiles')).length).toBeGreaterThan(1);
  });
});

describe('of an archive it is told that', () => {
  it.each<[Behaviour, string]>([
    ['unreachable', 'unreachable'],
    ['forbidden', 'refused 403'],
    ['teapot', 'refused 418'],
    ['quota', 'refused 429'],
    ['failing', 'missing 500'],
    ['gone', 'missing 404'],
    ['whole', 'whole'],
    ['truncated', 'truncated'],
    ['zip', 'foreign'],
    ['elsewhere', 'elsewhere'],
  ])('the host is %s: %s', async (behaviour, told) => {
    server.behave(behaviour);
    expect((await faultOf('pmtiles'))?.message).toBe(told);
  });

  it('the host hangs, before ten seconds are over', async () => {
    server.behave('hanging');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told = faultOf('pmtiles');
    await vi.advanceTimersByTimeAsync(9000);
    vi.useRealTimers();
    expect((await told)?.message).toBe('unreachable');
  });
});

describe.each<Kind>(['raster', 'style'])('of tiles it is told that (%s)', (kind) => {
  it.each<[Behaviour, string]>([
    ['unreachable', 'unreachable'],
    ['forbidden', 'refused 403'],
    ['teapot', 'refused 418'],
    ['quota', 'refused 429'],
    ['failing', 'missing 500'],
  ])('the host is %s: %s', async (behaviour, told) => {
    server.behave(behaviour);
    expect((await faultOf(kind))?.message).toBe(told);
  });
});

describe('pictures that images may show and nothing may read', () => {
  const openBy = (by: 'maplibre' | 'images') => openBase(bases().raster, { bounds, root: '' }, by);
  beforeEach(() => {
    server.behave('unreachable');
    images.isShown = true;
  });
  afterEach(() => {
    images.isShown = false;
  });

  it('are no base map for MapLibre', () =>
    expect(openBy('maplibre')).rejects.toThrow(/^unreadable$/));

  it('are one for images', async () =>
    expect((await openBy('images')).pictures?.isReadable).toBe(false));
});

it('pictures that can be read are told as such, and their layers with them', async () => {
  const { pictures } = await open('raster');
  expect(pictures?.isReadable).toBe(true);
  expect(pictures?.layers).toHaveLength(1);
  expect((await open('pmtiles')).pictures).toBeUndefined();
});

it('what is no picture is none', async () => {
  server.behave('zip');
  expect((await faultOf('raster'))?.kind).toBe('foreign');
});

it('a style that asks another host is refused, and the host is named', async () => {
  const base = { ...STYLED, url: `${server.address}/foreign-style.json`, hosts: [] };
  await expect(openBase(base, { bounds, root: '' })).rejects.toThrow(
    'forbidden https://elsewhere.example',
  );
});
