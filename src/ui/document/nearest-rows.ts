// What a card says is nearest: to a park one of each layer, to any other place a park and the ways of transport.
import type { Corridor } from '../../domain/corridor';
import { nearestOf, type Nearest, type Sited } from '../../domain/nearest';
import type { Bilingual, Site, Stop } from '../../domain/schema';
import { pick } from '../../domain/text';
import type { WholePlan } from '../../domain/whole-plan';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { STOP } from '../card/stop-messages';
import { PLAN } from './document-messages';

interface Named extends Sited {
  readonly id: string;
  readonly name: Bilingual;
}

export interface NearestRow {
  readonly kind: string;
  readonly nearest: Nearest<Named>;
  readonly open: () => void;
}

function row(
  kind: string,
  nearest: Nearest<Named> | null,
  open: (id: string) => void,
): readonly NearestRow[] {
  return nearest ? [{ kind, nearest, open: () => open(nearest.place.id) }] : [];
}

/** Railway and metro apart, as either may be what is asked for. */
const STOP_KINDS = ['airport', 'port', 'station', 'metro'] as const satisfies Stop['kind'][];

const stopsOf = (corridor: Corridor, kind: Stop['kind']) =>
  corridor.stops
    .filter((place) => place.kind === kind)
    .map((place) => ({ ...place, sites: [place.site] }));

/** The nearest of each layer; layers without a located body have none. */
export function nearestToPark(
  choice: CorridorState,
  plan: WholePlan,
  sites: readonly Site[],
): readonly NearestRow[] {
  const { lang } = choice;
  return plan.layers.flatMap(({ id, shortName }) =>
    row(pick(shortName, lang), nearestOf(sites, plan.bodiesOf(id)), (body) =>
      choice.selectPlace(body),
    ),
  );
}

/** The nearest park, and of each way of transport the nearest but itself. */
export function nearestToPlace(
  choice: CorridorState,
  place: { readonly id: string; readonly sites: readonly Site[] },
): readonly NearestRow[] {
  const { corridor, lang } = choice;
  const words = PLAN[lang];
  return [
    ...row(words.nearestPark, nearestOf(place.sites, corridor.parks), (id) =>
      choice.selectPark(id),
    ),
    ...STOP_KINDS.flatMap((kind) => {
      const others = stopsOf(corridor, kind).filter(({ id }) => id !== place.id);
      return row(STOP[lang].kinds[kind], nearestOf(place.sites, others), (id) =>
        choice.selectPlace(id),
      );
    }),
  ];
}

/** What stands at exactly the same point, so that the map draws it apart. */
export function sharing(
  corridor: Corridor,
  plan: WholePlan,
  place: { readonly id: string; readonly sites: readonly Site[] },
): readonly Bilingual[] {
  const isHere = (site: Site): boolean =>
    place.sites.some(({ lon, lat }) => lon === site.lon && lat === site.lat);
  const platforms = corridor.platforms.map(({ id, name, site }) => ({
    id,
    name,
    sites: site ? [site] : [],
  }));
  return [...corridor.parks, ...platforms, ...plan.bodies]
    .filter(({ id, sites }) => id !== place.id && sites.some(isHere))
    .map(({ name }) => name);
}
