// The fine shores, fetched when they would be seen: until then the coarse ones of the page do.
import { landOf, type Land } from './ground';

/** Fine enough for the nearest zoom: a tenth of a unit is 6 m. */
const FINE = { grid: 0.1, step: 0.6 } as const;

/** The fine shores, fetched; rejects where they cannot be. */
export async function fetchFineLand(): Promise<Land> {
  const { fetchShores } = await import('../fine-shores');
  return landOf(await fetchShores(), FINE);
}
