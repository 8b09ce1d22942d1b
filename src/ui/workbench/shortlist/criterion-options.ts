// Everything that can be wanted of a park, grouped as it is offered, and the one order in which wants are shown.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import { NEARNESS_KEYS } from '../../../domain/analysis/criterion-keys';
import type { Criteria } from '../../../domain/analysis/criteria';
import { pick } from '../../../domain/text';
import { SHORTLIST } from './shortlist-messages';

interface WantGroup {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
}

export function criterionGroups(corridor: Corridor, lang: Lang): readonly WantGroup[] {
  const words = SHORTLIST[lang];
  return [
    {
      label: words.near,
      options: NEARNESS_KEYS.map((key) => ({ key, name: words.nearTo(words.places[key]) })),
    },
    ...corridor.taxonomy.groups.map((group) => ({
      label: pick(group.name, lang),
      options: corridor
        .industriesOf(group.id)
        .map(({ id, name }) => ({ key: `industry:${id}`, name: pick(name, lang) })),
    })),
    {
      label: words.bays,
      options: corridor.bays.map(({ properties: { id, name } }) => ({
        key: `bay:${id}`,
        name: words.inBay(pick(name, lang)),
      })),
    },
  ];
}

export function criterionNames(corridor: Corridor, lang: Lang): ReadonlyMap<string, string> {
  return new Map(
    criterionGroups(corridor, lang).flatMap(({ options }) =>
      options.map(({ key, name }) => [key, name] as const),
    ),
  );
}

/** The same wants in the order in which they are offered, so that a link shows them as its sender saw them. */
export function inOfferedOrder(corridor: Corridor, criteria: Criteria): Criteria {
  return new Map(
    [...criterionNames(corridor, 'en').keys()].flatMap((key) => {
      const weight = criteria.get(key);
      return weight === undefined ? [] : [[key, weight] as const];
    }),
  );
}

/** Where to start from, each a few weights by key. */
export const EXAMPLES: readonly (readonly (readonly [key: string, weight: number])[])[] = [
  [
    ['rail', 2],
    ['industry:marine-information', 1],
  ],
  [
    ['industry:biomedicine', 2],
    ['university', 1],
  ],
  [
    ['airport', 1],
    ['port', 1],
  ],
];
