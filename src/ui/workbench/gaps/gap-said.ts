// The sentence of each gap: the same on screen and in a file.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import type { BayLacks, HomesReading, PlatformWithoutPark } from '../../../domain/analysis/gaps';
import { formatKm, formatPlusMinus } from '../../../domain/kilometres';
import { joinList, pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { bayName, parkName, platformOf } from './gap-names';
import { GAPS } from './gaps-messages';

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
