// What the map marks beside the parks, from the layers that are shown and the place that is selected.
import type { Corridor } from '../../../domain/corridor';
import type { Showable } from '../../../domain/ids';
import type { Bilingual, Site } from '../../../domain/schema';
import type { WholePlan } from '../../../domain/whole-plan';
import type { PlaceMarker } from '../../../map/markers';
import type { Selection } from '../../../state/codec';

interface Marked {
  readonly id: string;
  readonly name: Bilingual;
  readonly sites: readonly Site[];
}

function marksAt(kind: 'platform' | 'place', layer: Showable | null, place: Marked): PlaceMarker[] {
  const { id, name, sites } = place;
  return sites.map((site) => ({
    key: site.id,
    target: { kind, id },
    layer,
    name: sites.length > 1 ? site.name : name,
    site,
  }));
}

const sitesOf = (site: Site | null): readonly Site[] => (site ? [site] : []);

/** One mark for each site of each located member of the layers. */
export function markersOfLayers(
  corridor: Corridor,
  plan: WholePlan,
  layers: readonly Showable[],
): readonly PlaceMarker[] {
  return layers.flatMap((layer) =>
    layer === 'platforms'
      ? corridor.platforms.flatMap((platform) =>
          marksAt('platform', layer, { ...platform, sites: sitesOf(platform.site) }),
        )
      : plan.bodiesOf(layer).flatMap((body) => marksAt('place', layer, body)),
  );
}

/** The marks of a selected place, which is shown whether or not its layer is. */
export function markerOf(
  corridor: Corridor,
  plan: WholePlan,
  selection: Selection,
): readonly PlaceMarker[] {
  if (selection.kind !== 'place') return [];
  const body = plan.body(selection.id);
  if (body) return marksAt('place', body.layer, body);
  const place = corridor.stops.find(({ id }) => id === selection.id);
  return place ? marksAt('place', null, { ...place, sites: [place.site] }) : [];
}
