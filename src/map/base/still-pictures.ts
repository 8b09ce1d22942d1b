// Pictures of a base map for paper and files: all that one view shows, gathered in a time that somebody will wait.
import type { Camera, Size } from '../contract';
import { asFault, BaseFault } from './base-fault';
import { bytesOf, fetchBase, PATIENCE_MS } from './fetch-base';
import { inAddress } from './picture-bytes';
import { addressOf, imageOf, type TileLayer } from './raster';
import type { TileAddress } from './tile-address';
import { tilesInView, zoomOfTiles } from './tile-cover';

export interface StillTile extends TileAddress {
  readonly href: string;
}

export interface StillPictures {
  /** What came of each layer, the lowest first. */
  readonly layers: readonly (readonly StillTile[])[];
  /** Nothing of the lowest layer is missing. */
  readonly isWhole: boolean;
  /** Kept, so that what they show is at hand when it is drawn. */
  readonly images: readonly HTMLImageElement[];
}

/** Of one layer: a sheet of A4 in tiles that are nowhere enlarged has some eighty. */
const MOST_TILES = 120;
/** Characters of one picture's tiles together. */
const MOST_TEXT = 16_000_000;
/** Zooms by which what is heavier is made coarser. */
const MOST_COARSER = 2;
/** For a look at one image. */
const LOOK_MS = 3000;

const atLeast = (exact: number): number => Math.ceil(exact - 0.01);

/** Paper and files are finer than a screen: tiles are enlarged only where there are no better ones, or too many. */
export function tilesOnSheet(
  layer: TileLayer,
  camera: Camera,
  size: Size,
  coarser = 0,
): readonly TileAddress[] {
  const finest = zoomOfTiles(camera.zoom - coarser, layer, atLeast);
  if (finest === null) return [];
  for (let z = finest; z > layer.minZoom; z -= 1) {
    const tiles = tilesInView(camera, size, z);
    if (tiles.length <= MOST_TILES) return tiles;
  }
  return tilesInView(camera, size, layer.minZoom).slice(0, MOST_TILES);
}

interface Gathering {
  readonly signal: AbortSignal;
  readonly giveUp: () => void;
}

function gathering(): Gathering {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(PATIENCE_MS)]);
  return { signal, giveUp: () => controller.abort() };
}

type Brought = StillTile | BaseFault;

async function read(
  layer: TileLayer,
  tile: TileAddress,
  { signal, giveUp }: Gathering,
): Promise<Brought> {
  try {
    const bytes = await fetchBase(addressOf(layer, tile), bytesOf, { signal });
    return { ...tile, href: inAddress(bytes) };
  } catch (error) {
    const fault = asFault(error);
    // Whoever refuses one refuses all.
    if (fault.kind === 'refused') giveUp();
    return fault;
  }
}

const isTile = (brought: Brought): brought is StillTile => !(brought instanceof BaseFault);

async function readLayer(layer: TileLayer, tiles: readonly TileAddress[], all: Gathering) {
  const brought = await Promise.all(tiles.map((tile) => read(layer, tile, all)));
  const faults = brought.flatMap((each) => (isTile(each) ? [] : [each]));
  return { came: brought.filter(isTile), faults };
}

/** As images, which any page may show and print. */
async function showLayer(layer: TileLayer, tiles: readonly TileAddress[], ms: number) {
  const all = await Promise.all(
    tiles.map(async (tile) => {
      const href = addressOf(layer, tile);
      return { tile: { ...tile, href }, image: await imageOf(href, ms) };
    }),
  );
  const shown = all.flatMap(({ tile, image }) => (image ? [{ tile, image }] : []));
  return { shown, isWhole: shown.length === all.length };
}

/** Reads what the view shows. Rejects with a BaseFault where nothing came of the lowest layer. */
async function readAll(
  layers: readonly TileLayer[],
  camera: Camera,
  size: Size,
  coarser: number,
): Promise<StillPictures> {
  const own = gathering();
  const all = await Promise.all(
    layers.map((layer) => readLayer(layer, tilesOnSheet(layer, camera, size, coarser), own)),
  );
  const faults = all[0]?.faults ?? [];
  if (!all[0]?.came.length) throw faults[0] ?? new BaseFault('missing');
  return { layers: all.map(({ came }) => came), isWhole: faults.length === 0, images: [] };
}

/** Why nothing could be read, told apart where images could be shown. */
async function whyUnread(
  fault: BaseFault,
  [layer]: readonly TileLayer[],
  camera: Camera,
  size: Size,
): Promise<BaseFault> {
  const [tile] = layer ? tilesOnSheet(layer, camera, size) : [];
  if (fault.kind !== 'unreachable' || !layer || !tile) return fault;
  return (await imageOf(addressOf(layer, tile), LOOK_MS)) ? new BaseFault('unreadable') : fault;
}

/** What files take: to be read, and not too heavy. Rejects with a BaseFault: `unreadable` where only images may show it. */
export async function picturesForFile(
  layers: readonly TileLayer[],
  camera: Camera,
  size: Size,
): Promise<StillPictures> {
  for (let coarser = 0; ; coarser += 1) {
    const read = await readAll(layers, camera, size, coarser).catch(async (error: unknown) => {
      throw await whyUnread(asFault(error), layers, camera, size);
    });
    const text = read.layers.flat().reduce((sum, { href }) => sum + href.length, 0);
    if (text <= MOST_TEXT || coarser === MOST_COARSER) return read;
  }
}

/** What paper takes: to be shown. Rejects with a BaseFault where nothing came. */
export async function picturesForPaper(
  layers: readonly TileLayer[],
  camera: Camera,
  size: Size,
): Promise<StillPictures> {
  const begun = performance.now();
  try {
    return await readAll(layers, camera, size, 0);
  } catch (error) {
    const left = PATIENCE_MS - (performance.now() - begun);
    if (asFault(error).kind !== 'unreachable' || left <= 0) throw error;
    const all = await Promise.all(
      layers.map((layer) => showLayer(layer, tilesOnSheet(layer, camera, size), left)),
    );
    if (!all[0]?.shown.length) throw error;
    return {
      layers: all.map(({ shown }) => shown.map(({ tile }) => tile)),
      isWhole: all[0].isWhole,
      images: all.flatMap(({ shown }) => shown.map(({ image }) => image)),
    };
  }
}
