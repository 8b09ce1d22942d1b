// Which file each part of the seeds on the plan was read from, for checks that walk all of them.
import { placeFileOf, planFileOf } from './read-plan-seeds';
import type { Seeds } from './read-seeds';

export function planFiles(seeds: Seeds): [name: string, rows: unknown][] {
  return [
    ['plan/layers.yaml', seeds.layers],
    ...seeds.bodies.flatMap(({ layer, plan, places }): [string, unknown][] => [
      [planFileOf(layer), plan],
      [placeFileOf(layer), places],
    ]),
    ['plan/unused-mentions.yaml', seeds.unusedMentions],
    ['plan/indicators.yaml', seeds.indicators],
    ['conflicts.yaml', seeds.conflicts],
  ];
}
