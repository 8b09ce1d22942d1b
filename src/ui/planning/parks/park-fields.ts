// What a file says of a park: one list of fields for the table and for the map file, so that they say the same.
import type { Corridor } from '../../../domain/corridor';
import type { Cell } from '../../../domain/csv';
import { ROLES, type Lang } from '../../../domain/ids';
import { usesByIndustry, usesOf } from '../../../domain/planning/carried';
import { platformKind } from '../../../domain/platform-kind';
import type { Bilingual, Park, Site } from '../../../domain/schema';
import { lineRuns } from '../../shared/citation';
import { sourcesListed } from '../sources-listed';

/** A list holds one value for each bay, platform, site and so on, in one order through all its fields. */
export type Value = Cell | readonly (string | number)[];

export interface ParkField {
  readonly name: string;
  readonly value: (park: Park) => Value;
}

/** What cannot be named twice in one row: the same in Chinese and in English. */
function inBoth(name: string, read: (park: Park) => readonly Bilingual[]): readonly ParkField[] {
  return [
    { name: `${name}_zh`, value: (park) => read(park).map(({ zh }) => zh) },
    { name: `${name}_en`, value: (park) => read(park).map(({ en }) => en) },
  ];
}

const ofSites = (name: string, read: (site: Site) => string | number): ParkField => ({
  name,
  value: ({ sites }) => sites.map(read),
});

/** Where a park is: WGS84 degrees and ±, site by site; empty lists where no source says. */
export const POSITION_FIELDS: readonly ParkField[] = [
  ofSites('lon', ({ lon }) => lon),
  ofSites('lat', ({ lat }) => lat),
];

/** Sources are cited in the language. */
export function parkFields(corridor: Corridor, lang: Lang): readonly ParkField[] {
  const nameOf = (of: { readonly name: Bilingual } | undefined, id: string): Bilingual =>
    of?.name ?? { zh: id, en: id };
  /** By its strongest step: stated where one term of the clause is the industry's own name. */
  const industries = (park: Park, basis: 'stated' | 'derived') =>
    [...usesByIndustry(usesOf(corridor, park))]
      .filter(([, uses]) => uses.some((use) => use.basis === 'stated') === (basis === 'stated'))
      .map(([id]) => id);
  const platformName = ({ platform, term }: Park['platforms'][number]): Bilingual =>
    corridor.platform(platform)?.name ?? term;
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'name_zh', value: ({ name }) => name.zh },
    { name: 'name_en', value: ({ name }) => name.en },
    { name: 'corridor_order', value: ({ order }) => order },
    { name: 'bays', value: ({ bays }) => bays.map(({ bay }) => bay) },
    ...inBoth('bays', ({ bays }) => bays.map(({ bay }) => nameOf(corridor.bay(bay), bay))),
    { name: 'bays_basis', value: ({ bays }) => bays.map(({ basis }) => basis) },
    { name: 'districts', value: ({ districts }) => districts },
    ...inBoth('districts', ({ districts }) =>
      districts.map((id) => nameOf(corridor.district(id), id)),
    ),
    ...(['stated', 'derived'] as const).flatMap((basis) => [
      { name: `industries_${basis}`, value: (park: Park) => industries(park, basis) },
      ...inBoth(`industries_${basis}`, (park) =>
        industries(park, basis).map((id) => nameOf(corridor.industry(id), id)),
      ),
    ]),
    ...ROLES.flatMap((role) =>
      inBoth(`terms_${role}`, (park) =>
        park.industries.filter((use) => use.role === role).map(({ term }) => term),
      ),
    ),
    { name: 'platforms', value: ({ platforms }) => platforms.map(({ platform }) => platform) },
    ...inBoth('platforms', ({ platforms }) => platforms.map(platformName)),
    {
      name: 'platforms_kind',
      value: ({ platforms }) => platforms.map((each) => platformKind(platformName(each).zh)),
    },
    { name: 'platforms_basis', value: ({ platforms }) => platforms.map(({ basis }) => basis) },
    { name: 'is_located', value: ({ sites }) => sites.length > 0 },
    ...inBoth('sites', ({ sites }) => sites.map(({ name }) => name)),
    ...POSITION_FIELDS,
    ofSites('plus_minus_km', ({ uncertaintyKm }) => uncertaintyKm),
    ofSites('precision', ({ precision }) => precision),
    ofSites('confidence', ({ confidence }) => confidence),
    { name: 'lines', value: (park) => lineRuns(linesOf(park)) },
    {
      name: 'sources',
      value: (park) =>
        sourcesListed(
          corridor,
          `${corridor.sources.plan.title[lang]} (${corridor.sources.plan.number})`,
          [{ lines: linesOf(park), sources: sourcesOf(park) }],
          lang,
        ),
    },
  ];
}

const linesOf = ({ listedAt, clause, industries, platforms }: Park): readonly number[] => [
  ...listedAt,
  ...clause.lines,
  ...industries.flatMap(({ lines }) => lines),
  ...platforms.flatMap(({ lines }) => lines),
];

const sourcesOf = ({ sites, bays, platforms }: Park): readonly string[] =>
  [...sites, ...bays, ...platforms].flatMap(({ sources }) => sources);
