// The shores as they are first drawn: part of the page itself, where the application finds them again.
import type { FeatureCollection } from 'geojson';
import { LAND_ID, landOf, type Land } from './ground';
import { COARSE } from './path';

export const coarseLand = (shores: readonly FeatureCollection[]): Land => landOf(shores, COARSE);

/** The shores of the picture in the page; none where there is no picture. */
export function landOfPage(page: ParentNode): Land {
  const drawn = page.querySelectorAll(`#${LAND_ID} > path`);
  return { paths: Array.from(drawn, (path) => path.getAttribute('d') ?? ''), detail: COARSE };
}
