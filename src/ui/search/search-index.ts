// The search, its names and its results: a chunk of its own, fetched when somebody first means to search.
import * as v from 'valibot';
import { names } from 'virtual:corridor-data';
import { buildSearch, type Search } from '../../domain/search';
import { searchIndex } from '../../domain/schema';
import { fetchText } from '../../offline/page/fetch-text';

/** Fetches the names and makes them searchable; rejects where they cannot be had or are not what they should be. */
export async function loadSearch(): Promise<Search> {
  return buildSearch(v.parse(searchIndex, JSON.parse(await fetchText(names))));
}

export { default as SearchOutcome } from './SearchOutcome.svelte';
export { default as SearchResults } from './SearchResults.svelte';
export { SearchSession } from './search-session.svelte';
