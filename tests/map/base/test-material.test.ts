// The archive that tests are made of is one that others can read, and the town in it lies where the corridor does.
import { PMTiles, TileType, type Source } from 'pmtiles';
import { expect, it } from 'vitest';
import { townArchive, TOWN_ZOOMS } from '../../tools/basemaps/town-archive';
import { townBox } from '../../tools/basemaps/town';
import { tilesIn } from '../../tools/basemaps/vector-tiles';

const bytes = townArchive();
const source: Source = {
  getKey: () => 'town',
  getBytes: (offset, length) =>
    Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
};

it('is an archive of vector tiles in the schema', async () => {
  const archive = new PMTiles(source);
  const header = await archive.getHeader();
  expect(header).toMatchObject({
    ...{ specVersion: 3, tileType: TileType.Mvt, clustered: true },
    ...{ minZoom: TOWN_ZOOMS.min, maxZoom: TOWN_ZOOMS.max },
  });
  const metadata = JSON.stringify(await archive.getMetadata());
  for (const layer of ['earth', 'water', 'roads']) expect(metadata).toContain(`"id":"${layer}"`);
});

it('has each tile of its box at its place', async () => {
  const archive = new PMTiles(source);
  for (const zoom of [TOWN_ZOOMS.min, 9, TOWN_ZOOMS.max])
    for (const { z, x, y } of tilesIn(townBox(), zoom).slice(0, 20))
      expect((await archive.getZxy(z, x, y))?.data.byteLength).toBeGreaterThan(0);
  expect(await archive.getZxy(9, 0, 0)).toBeUndefined();
});
