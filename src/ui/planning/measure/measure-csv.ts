// What lies inside the circle as a table for a file: a row for each site, and one for each place that is not located.
import type { Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Member } from '../../../domain/planning/measure';
import type { Placed } from '../../../domain/planning/placed';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { inCell, linesCell, sourcesCell } from '../grounds';
import type { Measured } from './measured-view';

interface Row {
  readonly place: Pick<Placed, 'kind' | 'id' | 'name'>;
  /** Null for a place that is not located. */
  readonly member: Member | null;
  readonly lines: readonly number[];
  readonly sources: readonly string[];
}

export function insideRows({ centre, members, unknown }: Measured): readonly Row[] {
  const ofCentre = centre?.site?.sources ?? [];
  return [
    ...members.map((member): Row => ({
      ...{ place: member, member, lines: [] },
      sources: [...new Set([...ofCentre, ...member.site.sources])],
    })),
    ...unknown.map((place): Row => {
      return { place, member: null, lines: place.lines, sources: place.sources };
    }),
  ];
}

const toTenth = (km: number): number => Math.round(km * 10) / 10;

/** Positions in degrees; kilometres to a tenth; empty where unknown. */
export function insideColumns(
  plan: WholePlan,
  { centre, radius }: Measured,
  lang: Lang,
): readonly Column<Row>[] {
  const document = pick(plan.document.title, lang);
  const site = (read: (member: Member) => string | number) => (row: Row) =>
    row.member && read(row.member);
  return [
    { name: 'centre_lat', value: () => centre && centre.lat },
    { name: 'centre_lon', value: () => centre && centre.lon },
    { name: 'radius_km', value: () => radius },
    { name: 'inside', value: ({ member }) => member?.inside ?? 'unknown' },
    { name: 'kind', value: ({ place }) => place.kind },
    { name: 'id', value: ({ place }) => place.id },
    { name: 'name_zh', value: ({ place }) => place.name.zh },
    { name: 'name_en', value: ({ place }) => place.name.en },
    { name: 'site', value: site((member) => member.site.id) },
    { name: 'lat', value: site((member) => member.site.lat) },
    { name: 'lon', value: site((member) => member.site.lon) },
    { name: 'km', value: site(({ km }) => toTenth(km)) },
    { name: 'plus_minus_km', value: site(({ plusMinusKm }) => toTenth(plusMinusKm)) },
    { name: 'basis', value: site(() => 'derived') },
    { name: 'lines', value: (row) => linesCell([row]) },
    { name: 'sources', value: (row) => inCell([sourcesCell(plan, document, [row], lang)]) },
  ];
}
