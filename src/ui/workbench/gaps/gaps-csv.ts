// The gap reading as a table: a row for each sentence, with what it is about and the lines it rests on.
import type { Corridor } from '../../../domain/corridor';
import type { Cell, Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Gaps } from '../../../domain/analysis/gaps';
import type { Bilingual } from '../../../domain/schema';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { inCell, linesCell, sourcesCell } from '../evidence';
import { stateColumns } from '../save-csv';
import { groupsOf, platformOf, type Gap } from './gap-names';
import { parksOf, restsOn } from './gap-facts';
import { baySaid, homesSaid, platformSaid } from './gap-said';

interface Row {
  /** As the headings on screen: `future` and `none` are both of no home. */
  readonly group: string;
  readonly gap: Gap;
}

/** In the order of the screen. */
export function gapRows(gaps: Gaps): readonly Row[] {
  return Object.entries(groupsOf(gaps)).flatMap(([group, readings]) =>
    readings.map((gap) => ({ group, gap })),
  );
}

/** `parks` are those that the sentence names: the homes, or the nearest; the distance is derived, in a straight line. */
export function gapColumns(
  corridor: Corridor,
  plan: WholePlan,
  lang: Lang,
  link: string,
  date: Date,
): readonly Column<Row>[] {
  const document = `${pick(plan.document.title, lang)} (${plan.document.number})`;
  const industryOf = (gap: Gap) => ('industry' in gap ? gap.industry : null);
  const bayOf = (gap: Gap) => (gap.kind === 'bay-lacks' ? corridor.bay(gap.bay) : undefined);
  // One approximate point for both is no distance.
  const nearestOf = (gap: Gap) =>
    gap.kind === 'platform-without-park' && gap.nearest?.km !== 0 ? gap.nearest : null;
  const platform = (gap: Gap) =>
    gap.kind === 'platform-without-park' ? platformOf(corridor, plan, gap.id) : undefined;
  const parks = ({ gap }: Row) => parksOf(gap).flatMap((id) => corridor.park(id) ?? []);
  return [
    { name: 'group', value: ({ group }) => group },
    { name: 'kind', value: ({ gap }) => gap.kind },
    { name: 'sentence', value: ({ gap }) => saidOf(corridor, plan, gap, lang) },
    ...about('industry', ({ gap }) => industryOf(gap)),
    ...about('bay', ({ gap }) => bayOf(gap)),
    ...about('platform', ({ gap }) => platform(gap)),
    { name: 'parks', value: (row) => inCell(parks(row).map(({ id }) => id)) },
    { name: 'parks_zh', value: (row) => inCell(parks(row).map(({ name }) => name.zh)) },
    { name: 'parks_en', value: (row) => inCell(parks(row).map(({ name }) => name.en)) },
    { name: 'km', value: ({ gap }) => nearestOf(gap)?.km ?? null },
    { name: 'plus_minus_km', value: ({ gap }) => nearestOf(gap)?.plusMinusKm ?? null },
    { name: 'lines', value: ({ gap }) => linesCell([restsOn(corridor, gap)]) },
    {
      name: 'sources',
      value: ({ gap }) => sourcesCell(plan, document, [restsOn(corridor, gap)], lang),
    },
    ...stateColumns(link, date),
  ];
}

type Named = { readonly id: string; readonly name: Bilingual } | null | undefined;

function about(name: string, read: (row: Row) => Named): readonly Column<Row>[] {
  const column = (ending: string, value: (of: NonNullable<Named>) => Cell): Column<Row> => ({
    name: name + ending,
    value: (row) => {
      const of = read(row);
      return of ? value(of) : null;
    },
  });
  return [
    column('', (of) => of.id),
    column('_zh', (of) => of.name.zh),
    column('_en', (of) => of.name.en),
  ];
}

function saidOf(corridor: Corridor, plan: WholePlan, gap: Gap, lang: Lang): string {
  switch (gap.kind) {
    case 'bay-lacks':
      return baySaid(corridor, gap, lang);
    case 'platform-without-park':
      return platformSaid(corridor, plan, gap, lang);
    default:
      return homesSaid(corridor, gap, lang);
  }
}
