// Pictures as a base map: layers of tiles, one over the other, as their owner made them.
import { addressesOf, filled, originOf } from '../../domain/basemap-address';
import type { RasterBasemap } from '../../domain/basemaps';
import { BaseFault } from './base-fault';
import { BASE, type Drawing } from './below';
import { fetchBase, PATIENCE_MS } from './fetch-base';
import { viaUs } from './protocol';
import type { TileAddress } from './tile-address';
import type { Zooms } from './tile-cover';

/** What stands beside the site becomes absolute; braces stay as they are. */
const absolute = (template: string, root: string): string =>
  originOf(template) === undefined ? root + template : template;

/** A layer of pictures: its templates, absolute, one for each subdomain. */
export interface TileLayer extends Zooms {
  readonly templates: readonly string[];
}

/** The layers, the lowest first. */
export const tileLayersOf = (base: RasterBasemap, root: string): readonly TileLayer[] =>
  base.layers.map((layer) => ({
    templates: addressesOf(layer, base.key).map((tiles) => absolute(tiles, root)),
    tileSize: layer.tileSize,
    minZoom: layer.minZoom,
    maxZoom: layer.maxZoom ?? base.maxZoom,
  }));

/** Subdomains in turns, as MapLibre takes them, so that both ask for the same. */
export function addressOf({ templates }: TileLayer, { z, x, y }: TileAddress): string {
  const template = templates[(x + y) % templates.length] ?? '';
  return filled(template, { z: String(z), x: String(x), y: String(y) });
}

export function drawRaster(base: RasterBasemap, root: string): Drawing {
  const idOf = (at: number): string => `${BASE}/${base.id}/${at}`;
  const layers = tileLayersOf(base, root);
  return {
    sources: Object.fromEntries(
      layers.map(({ templates, tileSize, minZoom, maxZoom }, at) => [
        idOf(at),
        {
          type: 'raster',
          tiles: templates.map(viaUs),
          tileSize,
          minzoom: minZoom,
          maxzoom: maxZoom,
        },
      ]),
    ),
    layers: layers.map((_, at) => ({ id: idOf(at), type: 'raster', source: idOf(at) })),
  };
}

/** What stands at an address as an image, which any page may show, though not read; null where it has not come in so many ms. */
export async function imageOf(address: string, ms: number): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = address;
  const isThere = await Promise.race([
    image.decode().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, ms, false)),
  ]);
  return isThere ? image : null;
}

/** Rejects with a BaseFault where there is no picture; false for one that images alone may show. */
async function isReadable(address: string): Promise<boolean> {
  const begun = performance.now();
  try {
    const blob = await fetchBase(address, (response) => response.blob());
    const picture = await createImageBitmap(blob).catch(() => {
      throw new BaseFault('foreign');
    });
    picture.close();
    return true;
  } catch (error) {
    const left = PATIENCE_MS - (performance.now() - begun);
    const isSilent = error instanceof BaseFault && error.kind === 'unreachable' && left > 0;
    if (isSilent && (await imageOf(address, left))) return false;
    throw error;
  }
}

/** Rejects with a BaseFault where a layer has no picture of the place; true where all of them can be read. */
export async function lookAtRaster(
  base: RasterBasemap,
  root: string,
  tileAt: (zoom: number) => TileAddress,
): Promise<boolean> {
  const looks = tileLayersOf(base, root).map((layer) => {
    const zoom = Math.max(layer.minZoom, Math.min(layer.maxZoom, 9));
    return isReadable(addressOf(layer, tileAt(zoom)));
  });
  return (await Promise.all(looks)).every(Boolean);
}
