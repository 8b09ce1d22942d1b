// data/profile.json and data/texts.json: which corridor the data are of, its looks, and what is said of it.
import type { CorridorTexts, Profile } from '../../domain/profile-schema';
import type { Seeds } from '../seeds/read-seeds';

/** `land` names the files of land to be stacked. */
export function buildProfile(
  { corridor, texts, bays, groups, layers }: Seeds,
  land: readonly string[],
): Profile {
  const { id, edition, languages, locality, period, region } = corridor;
  return {
    id,
    edition,
    languages,
    locality,
    period,
    region,
    bays: bays.map(({ id, colour, label }) => ({
      id,
      ...(colour && { colour }),
      ...(label && { label }),
    })),
    groups: groups.map(({ id, colour }) => ({ id, ...(colour && { colour }) })),
    layers: layers.map(({ id, sign }) => ({ id, sign })),
    land: [...land],
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
