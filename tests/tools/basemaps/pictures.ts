// The town that there is not as pictures: each vector tile drawn plainly, 256 px wide.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { rendered } from '../../../src/ui/prerender/png';
import { town } from './town';
import type { TileAddress } from './vector-tiles';

const EXTENT = 4096;

/** How each layer is drawn, the lowest first; what is not named is left out. */
const DRAWN = [
  ['earth', 'fill="#e8e0cf"'],
  ['landuse', 'fill="#cfe0bf"'],
  ['water', 'fill="#9cc4dc"'],
  ['roads', 'fill="none" stroke="#ffffff" stroke-width="24"'],
  ['buildings', 'fill="#c9bfae"'],
] as const;

/** Lines and rings, whose type says that they are points. */
const path = (lines: readonly unknown[]): string =>
  lines.map((points) => (Array.isArray(points) ? `M${points.map(String).join('L')}` : '')).join('');

/** PNG bytes of a tile; sea where nothing is. */
export function pictures(): (tile: TileAddress) => Promise<Uint8Array> {
  const layers = town();
  const indexes = new Map(
    [...layers].map(([name, data]) => [
      name,
      new GeoJSONVT(data, { maxZoom: 18, indexMaxZoom: 5 }),
    ]),
  );
  return async ({ z, x, y }) => {
    const shapes = DRAWN.flatMap(([name, look]) => {
      const features = indexes.get(name)?.getTile(z, x, y)?.features ?? [];
      return features.map((each) =>
        each.type === 1 ? '' : `<path d="${path(each.geometry)}" ${look}/>`,
      );
    });
    const box = `viewBox="0 0 ${EXTENT} ${EXTENT}" width="256" height="256"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect width="4096" height="4096" fill="#b6d5e3"/>${shapes.join('')}</svg>`;
    return (await rendered(svg, {})).asPng();
  };
}
