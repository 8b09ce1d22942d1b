// What a file says of a park: one list of fields for the table and for the map file, so that they say the same.
import type { Corridor } from '../../../domain/corridor';
import type { Cell } from '../../../domain/csv';
import { LANGS, ROLES, type Lang } from '../../../domain/ids';
import { usesByIndustry, usesOf } from '../../../domain/analysis/industry-use';
import { platformKind } from '../../../domain/platform-kind';
import type { Bilingual, Park } from '../../../domain/schema';
import { worstOf } from '../../../domain/worst-site';
import { lineRuns } from '../../shared/citation';
import { sourcesListed } from '../../workbench/sources-listed';

/** One value, or a list of one for each bay, platform, site and so on, in one order through all lists of those. */
export type ParkField =
  | { readonly name: string; readonly value: (park: Park) => Cell }
  | {
      readonly name: string;
      /** What a map file calls the same values joined into one, as QGIS needs them. */
      readonly flat: string;
      readonly list: (park: Park) => readonly string[];
    };

const list = (name: string, flat: string, read: (park: Park) => readonly string[]): ParkField => ({
  name,
  flat,
  list: read,
});

/** What cannot be named twice in one row: the same in Chinese and in English. */
const inBoth = (
  name: string,
  flat: string,
  read: (park: Park) => readonly Bilingual[],
): readonly ParkField[] =>
  LANGS.map((lang) =>
    list(`${name}_${lang}`, `${flat}_${lang}`, (park) => read(park).map((each) => each[lang])),
  );

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
    list('bays', 'bay', ({ bays }) => bays.map(({ bay }) => bay)),
    ...inBoth('bays', 'bay', ({ bays }) => bays.map(({ bay }) => nameOf(corridor.bay(bay), bay))),
    list('bays_basis', 'bay_basis', ({ bays }) => bays.map(({ basis }) => basis)),
    list('districts', 'district', ({ districts }) => districts),
    ...inBoth('districts', 'district', ({ districts }) =>
      districts.map((id) => nameOf(corridor.district(id), id)),
    ),
    ...(['stated', 'derived'] as const).flatMap((basis) => [
      list(`industries_${basis}`, `industry_${basis}`, (park) => industries(park, basis)),
      ...inBoth(`industries_${basis}`, `industry_${basis}`, (park) =>
        industries(park, basis).map((id) => nameOf(corridor.industry(id), id)),
      ),
    ]),
    ...ROLES.flatMap((role) =>
      inBoth(`terms_${role}`, `${role}_terms`, (park) =>
        park.industries.filter((use) => use.role === role).map(({ term }) => term),
      ),
    ),
    list('platforms', 'platform', ({ platforms }) => platforms.map(({ platform }) => platform)),
    ...inBoth('platforms', 'platform', ({ platforms }) => platforms.map(platformName)),
    list('platforms_kind', 'platform_kind', ({ platforms }) =>
      platforms.map((each) => platformKind(platformName(each).zh)),
    ),
    list('platforms_basis', 'platform_basis', ({ platforms }) =>
      platforms.map(({ basis }) => basis),
    ),
    { name: 'is_located', value: ({ sites }) => sites.length > 0 },
    list('sites', 'site', ({ sites }) => sites.map(({ id }) => id)),
    ...inBoth('sites', 'site', ({ sites }) => sites.map(({ name }) => name)),
    { name: 'plus_minus_km', value: ({ sites }) => worstOf(sites).plusMinusKm },
    { name: 'precision', value: ({ sites }) => worstOf(sites).precision },
    { name: 'confidence', value: ({ sites }) => worstOf(sites).confidence },
    list('lines', 'plan_lines', (park) => lineRuns(linesOf(park))),
    list('sources', 'source_list', (park) =>
      sourcesListed(
        corridor,
        `${corridor.sources.plan.title[lang]} (${corridor.sources.plan.number})`,
        [{ lines: linesOf(park), sources: sourcesOf(park) }],
        lang,
      ),
    ),
  ];
}

/** Several values in one. */
export const joined = (values: readonly string[]): string => values.join('; ');

const linesOf = ({ listedAt, clause, industries, platforms }: Park): readonly number[] => [
  ...listedAt,
  ...clause.lines,
  ...industries.flatMap(({ lines }) => lines),
  ...platforms.flatMap(({ lines }) => lines),
];

const sourcesOf = ({ sites, bays, platforms }: Park): readonly string[] =>
  [...sites, ...bays, ...platforms].flatMap(({ sources }) => sources);
