// The parks that the filter leaves, as a table.
import type { Corridor } from '../../../domain/corridor';
import type { Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Park, Site } from '../../../domain/schema';
import { stateColumns } from '../../workbench/save-csv';
import { joined, parkFields } from './park-fields';

/** A row for each site, as if it were the park's only one; a park that is not located has one without. */
export const siteRows = (parks: readonly Park[]): readonly Park[] =>
  parks.flatMap((park) =>
    park.sites.length < 2 ? [park] : park.sites.map((site) => ({ ...park, sites: [site] })),
  );

const degrees = (name: 'lon' | 'lat') => ({
  name,
  value: ({ sites: [site] }: { readonly sites: readonly Site[] }) => site?.[name] ?? null,
});

/** Columns of `siteRows`; an empty cell is unknown, or none. */
export function parkColumns(
  corridor: Corridor,
  lang: Lang,
  link: string,
  date: Date,
): readonly Column<Park>[] {
  const columns = parkFields(corridor, lang).map((field): Column<Park> =>
    'list' in field ? { name: field.name, value: (park) => joined(field.list(park)) } : field,
  );
  return [...columns, degrees('lon'), degrees('lat'), ...stateColumns(link, date)];
}
