// The gap reading as a table: a row for each sentence, with what it is about and the lines it rests on.
import type { Corridor } from '../../../domain/corridor';
import type { Cell, Column } from '../../../domain/csv';
import type { Lang, ParkId } from '../../../domain/ids';
import type { Gaps } from '../../../domain/planning/gaps';
import type { Bilingual } from '../../../domain/schema';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { sourcesOf } from '../../explore/citations';
import { inCell, linesCell, sourcesCell } from '../grounds';
import { stateColumns } from '../save-csv';
import { baySaid, groupsOf, homesSaid, platformOf, platformSaid, type Gap } from './gap-said';

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

const homesIn = (gap: Gap) =>
  gap.kind === 'bay-lacks'
    ? gap.elsewhere.flatMap(({ homes }) => homes)
    : 'homes' in gap
      ? gap.homes
      : [];

function parksOf(gap: Gap): readonly ParkId[] {
  if (gap.kind !== 'platform-without-park') return homesIn(gap).map(({ park }) => park);
  return gap.nearest ? [gap.nearest.place.id] : [];
}

/** What is said of a gap rests on the terms of those who have it, and on the clauses of those who have not. */
function restsOn(corridor: Corridor, gap: Gap) {
  const clausesOf = (ids: readonly ParkId[]) =>
    ids.flatMap((id) => corridor.park(id)?.clause.lines ?? []);
  const everyClause = () => clausesOf(corridor.parks.map(({ id }) => id));
  const terms = homesIn(gap).flatMap(({ uses }) => uses.flatMap(({ lines }) => lines));
  switch (gap.kind) {
    case 'bay-lacks':
      return { lines: [...terms, ...clausesOf(gap.parks)], sources: [] };
    case 'platform-without-park': {
      const { lines, sources, nearest } = gap;
      const ends = nearest ? sourcesOf([nearest.from, nearest.to]) : [];
      return { lines: [...lines, ...everyClause()], sources: [...sources, ...ends] };
    }
    case 'no-home': {
      const listed = gap.industry.lists.flatMap(({ lines }) => lines);
      return { lines: [...listed, ...everyClause()], sources: [] };
    }
    default:
      return { lines: terms, sources: [] };
  }
}
