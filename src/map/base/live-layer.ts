// One layer of pictures in the SVG map: asks for the tiles in view, and keeps those of before until they have come.
import type { Camera, Size } from '../contract';
import { node, toElement } from '../svg/node';
import { BaseFault } from './base-fault';
import { addressOf, type TileLayer } from './raster';
import type { TileAddress } from './tile-address';
import { boxOfTile, isInView, tilesInView, zoomOfTiles } from './tile-cover';

/** So far beyond the edge tiles are asked for already; px. */
const MARGIN = 64;
/** Tiles of another zoom are asked for when the map has kept to it so long: those that it rushes through never. */
const SETTLE_MS = 100;
/** Of tiles that stand in for others. */
const MOST_STAND_INS = 64;

interface Tile {
  readonly element: SVGElement;
  readonly address: TileAddress;
  readonly asked: AbortController;
  hasCome: boolean;
}

/** What an image shows in the place of an address; rejects where there is nothing. */
export type Fetch = (address: string, controller: AbortController) => Promise<string>;

const nameOf = ({ z, x, y }: TileAddress): string => `${z}/${x}/${y}`;

/** Edges on whole pixels of the screen, which neighbours share: nothing shines through between them. */
const snapped = (px: number): number => Math.round(px * devicePixelRatio) / devicePixelRatio;

export class LiveLayer {
  readonly element = toElement(node('g'));
  readonly #layer: TileLayer;
  readonly #fetch: Fetch;
  /** Told when all that was wanted has come, or will not. */
  readonly #onWhole: () => void;
  readonly #onBroken: () => void;
  readonly #tiles = new Map<string, Tile>();
  #wanted: readonly TileAddress[] = [];
  /** Of the tiles; undefined before there were any. */
  #zoom: number | null | undefined;
  #isSettled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(layer: TileLayer, fetch: Fetch, onWhole: () => void, onBroken: () => void) {
    this.#layer = layer;
    this.#fetch = fetch;
    this.#onWhole = onWhole;
    this.#onBroken = onBroken;
  }

  place(camera: Camera, size: Size): void {
    const z = zoomOfTiles(camera.zoom, this.#layer);
    this.#wanted = z === null ? [] : tilesInView(camera, size, z, MARGIN);
    if (z !== this.#zoom) this.#settle();
    this.#zoom = z;
    if (this.#isSettled) this.#ask();
    for (const { element, address } of this.#tiles.values()) {
      const box = boxOfTile(address, camera, size);
      const [x, y] = [snapped(box.left), snapped(box.top)];
      const [width, height] = [snapped(box.right) - x, snapped(box.bottom) - y];
      for (const [name, value] of Object.entries({ x, y, width, height }))
        element.setAttribute(name, String(value));
    }
    this.#tidy((tile) => isInView(boxOfTile(tile, camera, size), size));
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#isSettled = false;
    this.#timer = setTimeout(() => {
      this.#isSettled = true;
      this.#ask();
      this.#onWhole();
    }, SETTLE_MS);
  }

  #ask(): void {
    for (const address of this.#wanted)
      if (!this.#tiles.has(nameOf(address))) void this.#bring(address);
  }

  async #bring(address: TileAddress): Promise<void> {
    const element = toElement(node('image', { preserveAspectRatio: 'none', visibility: 'hidden' }));
    const tile: Tile = { element, address, asked: new AbortController(), hasCome: false };
    this.#tiles.set(nameOf(address), tile);
    try {
      const href = await this.#fetch(addressOf(this.#layer, address), tile.asked);
      if (tile.asked.signal.aborted) return;
      element.onload = () => this.#come(tile);
      element.onerror = () => this.#miss(tile, true);
      element.setAttribute('href', href);
      this.element.append(element);
    } catch (error) {
      if (!tile.asked.signal.aborted) this.#miss(tile, error instanceof BaseFault);
    }
  }

  #come(tile: Tile): void {
    tile.hasCome = true;
    tile.element.removeAttribute('visibility');
    this.#onWhole();
  }

  /** A gap is a tile too, unless the base map turns out to be gone. */
  #miss(tile: Tile, isFault: boolean): void {
    tile.hasCome = true;
    tile.element.remove();
    if (isFault) this.#onBroken();
    this.#onWhole();
  }

  get isWhole(): boolean {
    return this.#isSettled && this.#wanted.every((tile) => this.#tiles.get(nameOf(tile))?.hasCome);
  }

  /** Lets go of what is not wanted, but for what is seen in the place of tiles that have not come. */
  #tidy(isSeen: (tile: TileAddress) => boolean): void {
    const wanted = new Set(this.#wanted.map(nameOf));
    const others = [...this.#tiles].filter(([name]) => !wanted.has(name));
    const standIns = this.isWhole
      ? []
      : others.filter(([, { hasCome, address }]) => hasCome && isSeen(address));
    const kept = new Set(standIns.slice(-MOST_STAND_INS).map(([name]) => name));
    for (const [name, tile] of others) if (!kept.has(name)) this.#drop(name, tile);
  }

  #drop(name: string, { element, asked }: Tile): void {
    asked.abort();
    element.remove();
    this.#tiles.delete(name);
  }

  end(): void {
    clearTimeout(this.#timer);
    for (const [name, tile] of this.#tiles) this.#drop(name, tile);
    this.element.remove();
  }
}
