// Everything that may stand somewhere: parks, platforms, transport and the bodies of the plan, each with its sites.
import type { Corridor } from '../corridor';
import type { Bilingual, Site } from '../schema';
import type { WholePlan } from '../whole-plan';

export const PLACED_KINDS = ['park', 'platform', 'transport', 'body'] as const;
export type PlacedKind = (typeof PLACED_KINDS)[number];

export interface Placed {
  readonly kind: PlacedKind;
  readonly id: string;
  readonly name: Bilingual;
  /** None where no source says where it is. */
  readonly sites: readonly Site[];
  /** Lines of the plan that name it, and sources that know of it: what is left where it has no site. */
  readonly lines: readonly number[];
  readonly sources: readonly string[];
}

/** In the order of `PLACED_KINDS`; bodies only with the whole plan. */
export function placesOf(corridor: Corridor, plan: WholePlan | null): readonly Placed[] {
  return [
    ...corridor.parks.map(({ id, name, sites, listedAt }): Placed => {
      return { kind: 'park', id, name, sites, lines: listedAt, sources: [] };
    }),
    ...corridor.platforms.map(({ id, name, site, parks, sources }): Placed => {
      const lines = [...new Set(parks.flatMap((each) => each.lines))];
      return { kind: 'platform', id, name, sites: site ? [site] : [], lines, sources };
    }),
    ...corridor.stops.map(({ id, name, site }): Placed => {
      return { kind: 'transport', id, name, sites: [site], lines: [], sources: site.sources };
    }),
    ...(plan?.bodies ?? []).map(({ id, name, sites, lines, sources }): Placed => {
      return { kind: 'body', id, name, sites, lines, sources };
    }),
  ];
}
