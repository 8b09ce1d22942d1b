// Opens a base map of any kind: looks whether it can be drawn here, before anything of the chart gives way to it.
import type { Source } from 'pmtiles';
import { filled, originOf } from '../../domain/basemap-address';
import type { Basemap, PmtilesBasemap } from '../../domain/basemaps';
import type { Lang } from '../../domain/ids';
import type { Bounds } from '../mercator';
import type { Theme } from '../palette';
import { openArchive } from './archive';
import { BaseFault } from './base-fault';
import { BASE, type Drawing } from './below';
import { bytesOf, fetchBase } from './fetch-base';
import { openStyle } from './foreign-style';
import { NoTile, viaUs, withoutUs } from './protocol';
import { RangeSource } from './range-source';
import { shaded } from './shade';
import { drawRaster, lookAtRaster, tileLayersOf, type TileLayer } from './raster';
import { middleTile, type TileAddress } from './tile-address';
import { vectorLayers } from './vector-layers';

export interface OpenBase {
  readonly draw: (lang: Lang, theme: Theme) => Drawing;
  /** The bytes of what MapLibre asks for by `base://…`; rejects with NoTile or a BaseFault. */
  readonly tile: (address: string, signal: AbortSignal) => Promise<ArrayBuffer>;
  /** What images can draw of it; absent for vectors. */
  readonly pictures?: Pictures;
}

export interface Pictures {
  readonly layers: readonly TileLayer[];
  /** False where images may show them and nothing may read them. */
  readonly isReadable: boolean;
}

export interface Place {
  /** Where the corridor lies. */
  readonly bounds: Bounds;
  /** Of the site, with a slash at the end. */
  readonly root: string;
  /** The archive as it is kept in the browser, in front of its server. */
  readonly keptOf?: (base: PmtilesBasemap, server: Source) => Promise<Source>;
}

const EMPTY = new ArrayBuffer(0);
/** A picture cannot be empty, vectors can. */
const absent = (isPicture: boolean): ArrayBuffer => {
  if (isPicture) throw new NoTile('There is no such tile.');
  return EMPTY;
};

const elsewhere = (isPicture: boolean) => (address: string, signal: AbortSignal) =>
  fetchBase(withoutUs(address), bytesOf, { signal })
    .then((bytes) => (bytes.byteLength === 0 ? absent(isPicture) : bytes))
    .catch((error: unknown) => {
      const isAbsent = error instanceof BaseFault && ['404', '410'].includes(error.detail);
      if (isAbsent) return absent(isPicture);
      throw error;
    });

async function openPmtiles(base: PmtilesBasemap, place: Place): Promise<OpenBase> {
  const { bounds, root, keptOf } = place;
  const server = new RangeSource(new URL(base.url, root).href);
  const { tiles, header } = await openArchive((await keptOf?.(base, server)) ?? server, bounds);
  const source = `${BASE}/${base.id}`;
  const { minLon, minLat, maxLon, maxLat } = header;
  return {
    draw: (lang, theme) => ({
      sources: {
        [source]: {
          type: 'vector',
          tiles: [viaUs('{z}/{x}/{y}')],
          minzoom: header.minZoom,
          maxzoom: header.maxZoom,
          bounds: [minLon, minLat, maxLon, maxLat],
        },
      },
      layers: vectorLayers(source, lang, theme),
    }),
    async tile(address, signal) {
      const [z = 0, x = 0, y = 0] = withoutUs(address).split('/').map(Number);
      return (await tiles.getZxy(z, x, y, signal))?.data ?? EMPTY;
    },
  };
}

/** A first look at a source of tiles: whoever refuses that will refuse the others. */
async function lookAt({ sources }: Drawing, tileAt: (zoom: number) => TileAddress): Promise<void> {
  const template = Object.values(sources).flatMap((source) =>
    'tiles' in source ? source.tiles.slice(0, 1) : [],
  )[0];
  if (template === undefined) return;
  const { z, x, y } = tileAt(9);
  const place = { z: String(z), x: String(x), y: String(y) };
  await elsewhere(false)(filled(template, place), new AbortController().signal);
}

/** Rejects with a BaseFault where it cannot be drawn, by MapLibre or by images. */
export async function openBase(
  base: Basemap,
  place: Place,
  by: 'maplibre' | 'images' = 'maplibre',
): Promise<OpenBase> {
  const { bounds, root } = place;
  const tileAt = (zoom: number): TileAddress => middleTile(bounds, zoom);
  switch (base.kind) {
    case 'pmtiles':
      return openPmtiles(base, place);
    case 'raster': {
      const isReadable = await lookAtRaster(base, root, tileAt);
      if (!isReadable && by === 'maplibre') throw new BaseFault('unreadable');
      return {
        draw: (_, theme) => shaded(drawRaster(base, root), theme),
        tile: elsewhere(true),
        pictures: { layers: tileLayersOf(base, root), isReadable },
      };
    }
    case 'style': {
      const address = originOf(base.url) ? base.url : root + base.url;
      const drawing = await openStyle(base, address);
      await lookAt(drawing, tileAt);
      return { draw: (_, theme) => shaded(drawing, theme), tile: elsewhere(false) };
    }
  }
}
