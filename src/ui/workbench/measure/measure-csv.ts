// The columns of what lies around, for a file.
import type { Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { Member } from '../../../domain/analysis/measure';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { inCell, linesCell, sourcesCell } from '../evidence';
import type { InsideRow } from './inside-rows';
import type { Measured } from './measured-view';

const toTenth = (km: number): number => Math.round(km * 10) / 10;

/** Positions in degrees; kilometres to a tenth; empty where unknown. */
export function insideColumns(
  plan: WholePlan,
  { centre, radius }: Measured,
  lang: Lang,
): readonly Column<InsideRow>[] {
  const site = (read: (member: Member) => string | number) => (row: InsideRow) =>
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
    {
      name: 'sources',
      value: (row) => inCell([sourcesCell(plan, pick(plan.document.title, lang), [row], lang)]),
    },
  ];
}
