// An archive of vector tiles, opened: it is what it says, it is whole, and it lies where the corridor does.
import { PMTiles, TileType, type Header, type Source } from 'pmtiles';
import * as v from 'valibot';
import type { Bounds } from '../mercator';
import { BaseFault } from './base-fault';
import { tilesOver } from './tile-address';

export interface Archive {
  readonly tiles: PMTiles;
  readonly header: Header;
}

/** What the style draws, of which an archive in the Protomaps schema has all. */
const NEEDED = ['earth', 'water', 'roads'];
const contents = v.object({ vector_layers: v.array(v.object({ id: v.string() })) });

/** The end of the last section. */
const endOf = (header: Header): number =>
  Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );

/** Zoom at which a tile is about as large as the corridor. */
const LOOKED_AT = 9;
const isApart = (header: Header, [west, south, east, north]: Bounds): boolean =>
  header.maxLon < west || header.minLon > east || header.maxLat < south || header.minLat > north;

async function hasTileOver({ tiles, header }: Archive, bounds: Bounds): Promise<boolean> {
  const zoom = Math.max(header.minZoom, Math.min(header.maxZoom, LOOKED_AT));
  for (const { z, x, y } of tilesOver(bounds, zoom)) if (await tiles.getZxy(z, x, y)) return true;
  return false;
}

async function headerOf(tiles: PMTiles): Promise<Header> {
  try {
    return await tiles.getHeader();
  } catch (error) {
    // What else goes wrong with the first bytes is that they are not those of an archive.
    throw error instanceof BaseFault ? error : new BaseFault('foreign');
  }
}

/** Rejects with a BaseFault where it cannot be a base map of these bounds. */
export async function openArchive(source: Source, bounds: Bounds): Promise<Archive> {
  const tiles = new PMTiles(source);
  const header = await headerOf(tiles);
  if (header.tileType !== TileType.Mvt) throw new BaseFault('foreign');
  // The last byte is there, or not all of it is.
  await source.getBytes(endOf(header) - 1, 1);
  const metadata = v.safeParse(contents, await tiles.getMetadata());
  const layers = metadata.success ? metadata.output.vector_layers.map(({ id }) => id) : [];
  if (!NEEDED.every((id) => layers.includes(id))) throw new BaseFault('foreign');
  const archive = { tiles, header };
  if (isApart(header, bounds) || !(await hasTileOver(archive, bounds)))
    throw new BaseFault('elsewhere');
  return archive;
}
