// data/profile.json and data/texts.json: which corridor the data are of, its looks, and what is said of it.
import type { CorridorTexts, Profile } from '../../domain/profile-schema';
import type { Seeds } from '../seeds/read-seeds';

export function buildProfile({ corridor, texts, bays, groups, layers }: Seeds): Profile {
  return {
    ...corridor,
    bays: bays.map(({ id, colour, label }) => ({
      id,
      ...(colour && { colour }),
      ...(label && { label }),
    })),
    groups: groups.map(({ id, colour }) => ({ id, ...(colour && { colour }) })),
    layers: layers.map(({ id, sign }) => ({ id, sign })),
    terms: texts.terms,
    texts: texts.first,
  };
}

export const buildTexts = ({ texts: { page, build, keywords } }: Seeds): CorridorTexts => ({
  page,
  build,
  keywords,
});
