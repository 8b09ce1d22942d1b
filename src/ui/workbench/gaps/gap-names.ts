// Whom a gap is about, by name, and the groups in which gaps are read.
import type { Corridor } from '../../../domain/corridor';
import type { Lang, ParkId } from '../../../domain/ids';
import type {
  BayLacks,
  Gaps,
  HomesReading,
  PlatformWithoutPark,
} from '../../../domain/analysis/gaps';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';

export type Gap = HomesReading | BayLacks | PlatformWithoutPark;

/** The groups in which gaps are read, each opened by its heading; an industry of two parks is no gap. */
export function groupsOf({ homes, bays, platforms }: Gaps) {
  const homeless = homes.filter(({ kind }) => kind === 'no-home');
  return {
    one: homes.filter(({ kind }) => kind === 'one-home'),
    none: homeless.filter(({ isFuture }) => !isFuture),
    future: homeless.filter(({ isFuture }) => isFuture),
    many: homes.filter(({ kind }) => kind === 'many-homes'),
    bays,
    platforms,
  };
}

export function parkName(corridor: Corridor, id: ParkId, lang: Lang): string {
  const park = corridor.park(id);
  return park ? pick(park.shortName, lang) : id;
}

export function bayName(corridor: Corridor, id: string, lang: Lang): string {
  const bay = corridor.bay(id);
  return bay ? pick(bay.name, lang) : id;
}

/** A platform of the park clauses, or a body of the whole plan. */
export const platformOf = (corridor: Corridor, plan: WholePlan, id: string) =>
  plan.body(id) ?? corridor.platform(id);
