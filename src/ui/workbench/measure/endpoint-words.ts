// The ends of what is measured in words, and the places that are offered for them.
import type { Corridor } from '../../../domain/corridor';
import type { Lang } from '../../../domain/ids';
import { nameOfEndpoint, type Endpoint } from '../../../domain/analysis/endpoints';
import type { Mark } from '../../../domain/analysis/measure';
import { PLACED_KINDS, placesOf } from '../../../domain/analysis/placed';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import { MEASURE } from './measure-messages';

interface EndGroup {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** Every place with a position, by its kind. */
export function endpointGroups(
  corridor: Corridor,
  plan: WholePlan,
  lang: Lang,
): readonly EndGroup[] {
  const located = placesOf(corridor, plan).filter(({ sites }) => sites.length > 0);
  return PLACED_KINDS.map((kind) => ({
    label: MEASURE[lang].kinds[kind],
    options: located
      .filter((place) => place.kind === kind)
      .map(({ id, name }) => ({ id, name: pick(name, lang) })),
  }));
}

/** With the site it is measured from, where the place has several; a free point by its degrees. */
export function endpointName(end: Endpoint, mark: Mark | undefined, lang: Lang): string {
  if (!mark) return end.place ? pick(end.place.name, lang) : '';
  const name = nameOfEndpoint(end, mark);
  return name ? pick(name, lang) : MEASURE[lang].point(mark.lat.toFixed(4), mark.lon.toFixed(4));
}
