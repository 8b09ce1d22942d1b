// The search and its names: a chunk of its own, fetched when somebody first means to search.
import * as v from 'valibot';
import { names } from 'virtual:corridor-data';
import { buildSearch, type Search } from '../../domain/search';
import { searchEntries } from '../../domain/schema';
import { fetchText } from '../../offline/page/fetch-text';

/** Fetches the names and makes them searchable; rejects where they cannot be had or are not what they should be. */
export async function loadSearch(): Promise<Search> {
  return buildSearch(v.parse(searchEntries, JSON.parse(await fetchText(names))));
}
