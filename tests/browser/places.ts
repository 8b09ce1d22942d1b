// The parks, bays and industries as the built data has them, for specs that go through all of them.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LANGS, type ParkId } from '../../src/domain/ids';
import { bayCollection, parkCollection, taxonomy, type Park } from '../../src/domain/schema';
import { REPOSITORY } from '../tools/repository';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(`${REPOSITORY}data/${path}`, 'utf8'));

export const PARKS: readonly Park[] = v
  .parse(parkCollection, read('parks.geojson'))
  .features.map((feature) => feature.properties);

export const BAYS = v
  .parse(bayCollection, read('bays.geojson'))
  .features.map((feature) => feature.properties);

export const INDUSTRIES = v.parse(taxonomy, read('industries.json')).industries;

export function park(id: ParkId): Park {
  const found = PARKS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no park ${id} in the data.`);
  return found;
}

export { LANGS };
