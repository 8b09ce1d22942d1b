// Fetches the data, again and again while they cannot be had; the page without scripts stands until they are there.
import { data } from 'virtual:corridor-data';
import { DataError, readCorridor, type Corridor } from '../domain/corridor';
import { untilDone } from '../offline/page/retry';
import { refuse, settle } from './refusal';

async function attempt(number: number): Promise<Corridor> {
  // What an earlier attempt has brought may be in the browser's own cache, and at fault.
  const response = await fetch(data, number === 0 ? {} : { cache: 'reload' });
  if (!response.ok) throw new Error(`the data could not be fetched: status ${response.status}`);
  return readCorridor(await response.text());
}

/** Resolves once the data are there; `onUnfetched` hears of each failure until then. */
export async function loadCorridor(onUnfetched: () => void): Promise<Corridor> {
  const { dataset } = document.documentElement;
  const corridor = await untilDone(attempt, (error) => {
    console.error(error instanceof Error ? error.message : error);
    // The page is complete without its scripts; one sentence says that it is not more.
    dataset.page = 'static';
    refuse(error instanceof DataError ? 'faulty' : 'unfetched');
    onUnfetched();
  });
  delete dataset.page;
  settle();
  return corridor;
}
