// Fetches the data, again and again while they cannot be had; the page without scripts stands until they are there.
import { CORRIDOR } from '#corridor';
import { data } from 'virtual:corridor-data';
import { DataError, readCorridor, type Corridor } from '../../domain/corridor';
import { fetchText } from '../../offline/page/fetch-text';
import { untilDone } from '../../offline/page/retry';
import { settle, stayStatic } from './failure';

async function attempt(number: number): Promise<Corridor> {
  // What an earlier attempt has brought may be in the browser's own cache, and at fault.
  return readCorridor(await fetchText(data, number === 0 ? {} : { cache: 'reload' }), CORRIDOR);
}

/** Resolves once the data are there; `onUnfetched` hears of each failure until then. */
export async function loadCorridor(onUnfetched: () => void): Promise<Corridor> {
  const corridor = await untilDone(attempt, (error) => {
    const isFaulty = error instanceof DataError;
    const reason = error instanceof Error ? error.message : String(error);
    console.error(isFaulty ? reason : `the data could not be fetched: ${reason}`);
    stayStatic(isFaulty ? 'faulty' : 'unfetched');
    onUnfetched();
  });
  settle();
  return corridor;
}
