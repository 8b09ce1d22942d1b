// data/profile.json and data/texts.json: which corridor the data are of, its looks, and what is said of it.
import type { CorridorTexts, Profile } from '../../domain/profile-schema';
import { BAY_SERIES, colourOf, GROUP_SERIES } from './colour-series';
import type { Seeds } from '../seeds/read-seeds';

export function buildProfile({ corridor, texts, bays, groups, layers }: Seeds): Profile {
  return {
    ...corridor,
    bays: bays.map(({ label, ...bay }, at) => ({
      id: bay.id,
      colour: colourOf(bay, at, BAY_SERIES),
      ...(label && { label }),
    })),
    groups: groups.map((group, at) => ({
      id: group.id,
      colour: colourOf(group, at, GROUP_SERIES),
    })),
    layers: layers.map(({ id, sign }) => ({ id, sign })),
    terms: texts.terms,
    texts: texts.first,
  };
}

export const buildTexts = ({ texts: { card, page, build, keywords } }: Seeds): CorridorTexts => ({
  card,
  page,
  build,
  keywords,
});
