// Saves the parks that the filter leaves: a chunk of its own, fetched when somebody wants the file.
import type { CorridorState } from '../../../state/corridor-state.svelte';
import { datedName, save } from '../save';
import { saveCsv } from '../../workbench/save-csv';
import { parkCollection } from './parks-map';
import { parkColumns, siteRows } from './parks-table';

/**
 * `…-parks-<how many>-of-<all>-<language>-<day>`: a part of the parks never passes for all of them.
 * @public Used through the chunk that holds it.
 */
export function saveParks(
  kind: 'csv' | 'geojson',
  { corridor, matching, lang }: CorridorState,
  link: string,
  date: Date,
): void {
  const parks = corridor.parks.filter(({ id }) => matching.has(id));
  const name = datedName(`parks-${parks.length}-of-${corridor.parks.length}-${lang}`, date);
  if (kind === 'csv') {
    saveCsv(name, parkColumns(corridor, lang, link, date), siteRows(parks), lang);
    return;
  }
  const collection = parkCollection(corridor, parks, lang, link, date);
  const text = `${JSON.stringify(collection, null, 2)}\n`;
  save(new Blob([text], { type: 'application/geo+json' }), `${name}.geojson`);
}
