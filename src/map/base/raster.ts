// Pictures as a base map: layers of tiles, one over the other, as their owner made them.
import { addressesOf, filled, originOf } from '../../domain/basemap-address';
import type { RasterBasemap } from '../../domain/basemaps';
import { BaseFault } from './base-fault';
import { BASE, type Drawing } from './below';
import { fetchBase } from './fetch-base';
import { viaUs } from './protocol';
import type { TileAddress } from './tile-address';

/** What stands beside the site becomes absolute; braces stay as they are. */
const absolute = (template: string, root: string): string =>
  originOf(template) === undefined ? root + template : template;

/** Absolute templates of each layer. */
const templatesOf = ({ layers, key }: RasterBasemap, root: string) =>
  layers.map((layer) => addressesOf(layer, key).map((tiles) => absolute(tiles, root)));

export function drawRaster(base: RasterBasemap, root: string): Drawing {
  const templates = templatesOf(base, root);
  const idOf = (at: number): string => `${BASE}/${base.id}/${at}`;
  return {
    sources: Object.fromEntries(
      base.layers.map(({ tileSize, minZoom, maxZoom }, at) => [
        idOf(at),
        {
          type: 'raster',
          tiles: (templates[at] ?? []).map(viaUs),
          tileSize,
          minzoom: minZoom,
          maxzoom: maxZoom ?? base.maxZoom,
        },
      ]),
    ),
    layers: base.layers.map((_, at) => ({ id: idOf(at), type: 'raster', source: idOf(at) })),
  };
}

/** Rejects with a BaseFault where a layer has no picture of the place. */
export async function lookAtRaster(
  base: RasterBasemap,
  root: string,
  tileAt: (zoom: number) => TileAddress,
): Promise<void> {
  await Promise.all(
    templatesOf(base, root).map(async ([template = ''], at) => {
      const { minZoom = 0, maxZoom = base.maxZoom } = base.layers[at] ?? {};
      const { z, x, y } = tileAt(Math.max(minZoom, Math.min(maxZoom, 9)));
      const place = { z: String(z), x: String(x), y: String(y) };
      const blob = await fetchBase(filled(template, place), (response) => response.blob());
      const picture = await createImageBitmap(blob).catch(() => {
        throw new BaseFault('foreign');
      });
      picture.close();
    }),
  );
}
