// data/sections.json and data/conflicts.json: the parts of the plan by line, and where sources disagree.
import type { Conflict, Layer, Section } from '../../domain/plan-schema';
import type { Water } from '../geometry/bays';
import type { Seeds } from '../seeds/read-seeds';

/** Without what only the checks and the looks of the map need. */
export const buildLayers = ({ layers }: Seeds): Layer[] =>
  layers.map(({ id, name, shortName, about, lines, isOfPlatforms, nearness }) => ({
    id,
    name,
    shortName,
    about,
    lines,
    ...(isOfPlatforms && { isOfPlatforms }),
    ...(nearness && { nearness }),
  }));

export const buildOrders = ({ parks, layers }: Seeds) => ({
  parks: parks.map(({ id }) => id),
  layers: layers.map(({ id }) => id),
});

/** Each part ends on the line before the next begins. */
export function buildSections({ sections: { parts, end } }: Seeds): Section[] {
  return parts.map(({ from, kind, label, title }, index) => {
    const next = parts[index + 1];
    return { from, to: next === undefined ? end : next.from - 1, kind, label, title };
  });
}

/** Stands in the seeds for the computed area of the bay that a conflict is about, in km². */
export const COMPUTED_AREA = '{computedKm2}';

export function buildConflicts(seeds: Seeds, waters: readonly Water[]): Conflict[] {
  return seeds.conflicts.map((conflict) => {
    const bays = conflict.about.filter(({ kind }) => kind === 'bay').map(({ id }) => id);
    const water = waters.find(({ seed }) => bays.includes(seed.id));
    const fill = (text: string) =>
      water === undefined ? text : text.replaceAll(COMPUTED_AREA, water.km2.toFixed(1));
    const claims = conflict.claims.map((claim) => ({
      ...claim,
      value: { zh: fill(claim.value.zh), en: fill(claim.value.en) },
    }));
    return { ...conflict, claims };
  });
}
