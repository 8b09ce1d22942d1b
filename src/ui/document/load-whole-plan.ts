// Fetches the data of the whole plan.
import { CORRIDOR } from '#corridor';
import { plan } from 'virtual:corridor-data';
import type { Corridor } from '../../domain/corridor';
import { readWholePlan, type WholePlan } from '../../domain/whole-plan';
import { fetchText } from '../../offline/page/fetch-text';

/** Rejects where the data cannot be had or are not what they should be. */
export async function loadWholePlan(corridor: Corridor): Promise<WholePlan> {
  return readWholePlan(await fetchText(plan), corridor.sources, CORRIDOR);
}
