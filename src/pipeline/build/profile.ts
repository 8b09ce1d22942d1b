// data/profile.json and data/texts.json: which corridor the data are of, its looks, and what is said of it.
import { closestZoom } from '../../domain/closest-zoom';
import type { CorridorTexts, Profile } from '../../domain/profile-schema';
import type { Water } from '../geometry/bays';
import { labelRooms } from '../geometry/label-rooms';
import { BAY_SERIES, colourOf, GROUP_SERIES } from './colour-series';
import type { Seeds } from '../seeds/read-seeds';

/** `land` names the files of land to be stacked. */
export function buildProfile(
  { corridor, texts, bays, groups, layers }: Seeds,
  waters: readonly Water[],
  land: readonly string[],
): Profile {
  const { id, edition, languages, locality, period, region, shoreAccuracyKm, credits } = corridor;
  return {
    id,
    edition,
    languages,
    locality,
    period,
    region,
    shoreAccuracyKm,
    closestZoom: closestZoom(shoreAccuracyKm, (region[1] + region[3]) / 2),
    credits,
    bays: bays.map(({ label, ...bay }, at) => ({
      id: bay.id,
      colour: colourOf(bay, at, BAY_SERIES),
      label: { ...label, rooms: label?.rooms ?? roomsOf(bay.id, waters) },
    })),
    groups: groups.map((group, at) => ({
      id: group.id,
      colour: colourOf(group, at, GROUP_SERIES),
    })),
    layers: layers.map(({ id, sign }) => ({ id, sign })),
    land: [...land],
    terms: texts.terms,
    texts: texts.first,
  };
}

function roomsOf(id: string, waters: readonly Water[]) {
  const water = waters.find(({ seed }) => seed.id === id);
  return water ? labelRooms(water.rings) : [];
}

export const buildTexts = ({ texts: { card, page, build, keywords } }: Seeds): CorridorTexts => ({
  card,
  page,
  build,
  keywords,
});
