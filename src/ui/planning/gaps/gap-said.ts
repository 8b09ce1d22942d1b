// The sentence of each gap: the same on screen and in a file.
import type { Corridor } from '../../../domain/corridor';
import type { Lang, ParkId } from '../../../domain/ids';
import type {
  BayLacks,
  Gaps,
  HomesReading,
  PlatformWithoutPark,
} from '../../../domain/planning/gaps';
import { formatKm, formatPlusMinus, joinList, pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { GAPS } from './gaps-messages';

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

export function homesSaid(corridor: Corridor, { industry, homes }: HomesReading, lang: Lang) {
  const words = GAPS[lang];
  const name = pick(industry.name, lang);
  if (homes.length === 0) return words.noHome(name);
  const parks = joinList(
    homes.map(({ park }) => parkName(corridor, park, lang)),
    lang,
  );
  return homes.length === 1
    ? words.oneHome(name, parks)
    : words.manyHomes(name, homes.length, parks);
}

export function baySaid(corridor: Corridor, gap: BayLacks, lang: Lang): string {
  const words = GAPS[lang];
  const others = gap.elsewhere.map(({ bay, homes }) => {
    const parks = homes.map(({ park }) => parkName(corridor, park, lang));
    return words.bayWith(bayName(corridor, bay, lang), joinList(parks, lang));
  });
  return words.bayLacks(
    bayName(corridor, gap.bay, lang),
    pick(gap.industry.name, lang),
    joinList(others, lang),
  );
}

export function platformSaid(
  corridor: Corridor,
  plan: WholePlan,
  { id, nearest }: PlatformWithoutPark,
  lang: Lang,
): string {
  const words = GAPS[lang];
  const known = platformOf(corridor, plan, id);
  const name = known ? pick(known.name, lang) : id;
  if (!nearest) return words.platformNowhere(name);
  const park = pick(nearest.place.shortName, lang);
  if (nearest.km === 0) return words.platformAtPark(name, park);
  return words.platform(
    name,
    park,
    `${formatKm(nearest.km)} ${formatPlusMinus(nearest.plusMinusKm)}`,
  );
}
