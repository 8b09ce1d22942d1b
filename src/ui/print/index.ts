// Everything that paper and files need: a chunk of its own, fetched when somebody means to take the map away.
import { loadBaseMaps } from 'virtual:base-maps';
import type { Land } from '../../map/svg/ground';
import { fetchFineLand } from '../../map/svg/fine-land';
import { Paper, type Taken } from './paper';

/** The fine shores, or those that are there already where they cannot be fetched. */
const landForPaper = (land: Land): Promise<Land> => fetchFineLand().catch(() => land);

/** @public Used through the chunk that holds it. */
export async function paperFor(taken: Taken, land: Land): Promise<Paper> {
  const bases = loadBaseMaps?.().catch(() => null);
  return new Paper(taken, await landForPaper(land), (await bases) ?? null);
}
