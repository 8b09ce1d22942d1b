// The town that there is not, as an archive: `tsx tests/tools/basemaps/town-archive.ts FILE` writes it.
import { writeFileSync } from 'node:fs';
import { writeArchive } from './pmtiles-writer';
import { town, townBox, type Box } from './town';
import { tiled, tilesIn } from './vector-tiles';

export const TOWN_ZOOMS = { min: 4, max: 12 } as const;

/** By box, as each takes seconds. */
const made = new Map<string, Buffer>();

/** The archive; `box` says what it claims and holds. */
export function townArchive(box: Box = townBox()): Buffer {
  const archive = made.get(box.join()) ?? madeArchive(box);
  made.set(box.join(), archive);
  return archive;
}

function madeArchive(box: Box): Buffer {
  const layers = town(box);
  const tileAt = tiled(layers, TOWN_ZOOMS.max);
  const zooms = Array.from(
    { length: TOWN_ZOOMS.max - TOWN_ZOOMS.min + 1 },
    (_, at) => TOWN_ZOOMS.min + at,
  );
  const tiles = zooms.flatMap((z) =>
    tilesIn(box, z).flatMap((tile) => {
      const bytes = tileAt(tile);
      return bytes ? [[tile, bytes] as const] : [];
    }),
  );
  const metadata = {
    name: 'A town that there is not',
    version: '4.0.0',
    attribution: 'Made up for tests',
    vector_layers: [...layers.keys()].map((id) => ({ id, fields: {} })),
  };
  return writeArchive({ tiles, box, minZoom: TOWN_ZOOMS.min, maxZoom: TOWN_ZOOMS.max, metadata });
}

const [, program, file] = process.argv;
if (program?.endsWith('town-archive.ts') && file !== undefined) writeFileSync(file, townArchive());
